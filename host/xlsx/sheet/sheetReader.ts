import { SaxesParser } from 'saxes';
import type { Row } from '../../model/model';
import { columnNumber } from '../../model/columnLetters';
import { CellGrid, type GridRow } from './cellGrid';
import { CellReader } from './cellReader';
import { decodeText, ownText } from '../package/escapedText';
import { readRowAttributes, readRowSize } from './rowSizes';
import type { SharedStrings } from '../package/sharedStrings';
import { SheetSource, type Chunk } from './sheetSource';
import { localName } from '../package/xml';

/** A worksheet part read once: its cells and row sizes, and its other children as text. */
export interface SheetPart {
  readonly grid: CellGrid;
  readonly rowSizes: Map<number, Row>;
  readonly source: SheetSource;
  /** Largest row and column with a cell, 0 without any. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

type Attributes = Readonly<Record<string, string>>;

/** Elements whose text belongs to a cell. */
const TEXT_ELEMENTS = new Set(['v', 'f', 't']);

export function readSheetPart(xml: string, strings: SharedStrings): SheetPart {
  const parser = new SaxesParser({ xmlns: false as const });
  const cells = new CellCollector(new CellReader(strings));
  const path: string[] = [];
  const chunks: Chunk[] = [];
  let open = '';
  let rootName = '';
  let chunkStart = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (path.length === 0) {
      rootName = name;
      chunkStart = parser.position;
      open = ownText(xml.slice(xml.lastIndexOf(`<${name}`, chunkStart), chunkStart)).replace(/\s*\/>$/, '>');
    }
    path.push(localName(name));
    if (path[1] === 'sheetData') cells.open(path, attributes);
  });
  parser.on('text', (text) => cells.addText(text));
  parser.on('cdata', (text) => cells.addText(text));
  parser.on('closetag', () => {
    if (path[1] === 'sheetData') cells.close(path);
    if (path.length === 2) {
      const name = ownText(path[1] ?? '');
      chunks.push({ name, text: name === 'sheetData' ? '' : ownText(xml.slice(chunkStart, parser.position)) });
      chunkStart = parser.position;
    }
    path.pop();
  });
  parser.write(xml).close();
  const source = new SheetSource(open, rootName, chunks);
  return { grid: cells.grid, rowSizes: cells.rowSizes, source, lastRow: cells.lastRow, lastColumn: cells.lastColumn };
}

/** Gathers what lies inside sheetData. */
class CellCollector {
  readonly grid = new CellGrid();
  readonly rowSizes = new Map<number, Row>();
  lastRow = 0;
  lastColumn = 0;
  private readonly rowAttributes = new Map<string, Record<string, string>>();
  private attributes: GridRow['attributes'];
  private values: GridRow['values'] = [];
  private styles: number[] = [];
  private lastStyles: readonly number[] = [];
  private row = 0;
  private column = 0;
  private cell: Attributes = {};
  private formula: { attributes: Attributes; text: string } | undefined;
  private value: string | undefined;
  private inline: string | undefined;
  private text: string | undefined;

  constructor(private readonly reader: CellReader) {}

  open(path: readonly string[], attributes: Attributes): void {
    const name = path.at(-1) ?? '';
    if (path.length === 3 && name === 'row') this.openRow(attributes);
    else if (path.length === 4 && name === 'c') this.openCell(attributes);
    else if (path.length > 4 && TEXT_ELEMENTS.has(name) && !path.includes('rPh')) this.text = '';
    if (path.length === 5 && name === 'f') this.formula = { attributes, text: '' };
  }

  addText(text: string): void {
    if (this.text !== undefined) this.text += text;
  }

  close(path: readonly string[]): void {
    const name = path.at(-1);
    if (path.length === 3) this.closeRow();
    else if (path.length === 4) this.closeCell();
    else if (this.text !== undefined) {
      if (name === 'v') this.value = this.text;
      else if (name === 't') this.inline = (this.inline ?? '') + decodeText(this.text);
      else if (this.formula) this.formula.text = this.text;
      this.text = undefined;
    }
  }

  private openRow(attributes: Attributes): void {
    this.row = attributes['r'] === undefined ? this.row + 1 : Number(attributes['r']);
    this.column = 0;
    const size = readRowSize(attributes);
    if (size) this.rowSizes.set(this.row, size);
    this.attributes = this.shareAttributes(readRowAttributes(attributes));
    this.values = [];
    this.styles = [];
  }

  private closeRow(): void {
    const { row, values, styles, attributes, lastStyles } = this;
    if (values.length === 0 && !attributes) return;
    if (styles.length !== lastStyles.length || styles.some((style, column) => style !== lastStyles[column])) {
      this.lastStyles = styles.slice();
    }
    // The copies have no room to grow, and rows alike share their styles: this halves the memory of a large sheet.
    this.grid.setLine(row, { values: values.slice(), styles: this.lastStyles, attributes });
  }

  private openCell(attributes: Attributes): void {
    const letters = /^[A-Za-z]+/.exec(attributes['r'] ?? '')?.[0];
    this.column = letters === undefined ? this.column + 1 : columnNumber(letters);
    this.cell = attributes;
    this.formula = this.value = this.inline = this.text = undefined;
  }

  private closeCell(): void {
    const { row, column, cell, formula, value, inline } = this;
    this.values[column] = this.reader.read({ row, column, attributes: cell, formula, value, inline });
    this.styles[column] = Number(cell['s'] ?? 0);
    this.lastRow = Math.max(this.lastRow, row);
    this.lastColumn = Math.max(this.lastColumn, column);
  }

  private shareAttributes(attributes: Record<string, string> | undefined): Record<string, string> | undefined {
    if (!attributes) return undefined;
    const key = JSON.stringify(attributes);
    const known = this.rowAttributes.get(key);
    if (!known) this.rowAttributes.set(key, attributes);
    return known ?? attributes;
  }
}
