import { parseXml, prefixOf, type XmlElement } from '../package/xml';

/** A child of the worksheet element, as text. */
export interface Chunk {
  readonly name: string;
  readonly text: string;
}

/** The order of a worksheet's children (ECMA-376 part 1, 18.3.1.99). */
const ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter ' +
  'sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks ' +
  'printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags ' +
  'drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'
).split(' ');

/** A worksheet part as its start tag and its children; the cells' own child is an empty place holder. */
export class SheetSource {
  constructor(
    /** Start tag of the root as written, with its namespaces. */
    readonly open: string,
    readonly rootName: string,
    readonly chunks: readonly Chunk[],
  ) {}

  get prefix(): string {
    return prefixOf(this.rootName);
  }

  chunk(name: string): Chunk | undefined {
    return this.chunks.find((chunk) => chunk.name === name);
  }

  parsed(name: string): XmlElement | undefined {
    const chunk = this.chunk(name);
    return chunk && parseXml(chunk.text);
  }

  /** With another text for one child, put where the schema wants it; taken out when there is no text. */
  with(name: string, text: string | undefined): SheetSource {
    const at = this.chunks.findIndex((chunk) => chunk.name === name);
    const chunks = this.chunks.slice();
    if (at >= 0) chunks.splice(at, 1, ...(text === undefined ? [] : [{ name, text }]));
    else if (text !== undefined) chunks.splice(this.placeOf(name), 0, { name, text });
    return new SheetSource(this.open, this.rootName, chunks);
  }

  mapChunks(change: (chunk: Chunk) => Chunk | undefined): SheetSource {
    return new SheetSource(
      this.open,
      this.rootName,
      this.chunks.map(change).filter((chunk) => chunk !== undefined),
    );
  }

  withOpen(open: string): SheetSource {
    return new SheetSource(open, this.rootName, this.chunks);
  }

  write(): string {
    return `${this.open}${this.chunks.map((chunk) => chunk.text).join('')}</${this.rootName}>`;
  }

  private placeOf(name: string): number {
    const rank = ORDER.indexOf(name);
    const later = this.chunks.findIndex((chunk) => ORDER.indexOf(chunk.name) > rank);
    return later < 0 ? this.chunks.length : later;
  }
}
