type GasValue = GoogleAppsScript.Spreadsheet.RichTextValue;

/** Text of a cell with, at most, one link over the whole of it. */
export class RichTextValueService implements Pick<GasValue, 'getText' | 'getLinkUrl'> {
  readonly [Symbol.toStringTag] = 'RichTextValue';

  constructor(
    readonly text: string,
    readonly link: string | null,
  ) {}

  getText(): string {
    return this.text;
  }

  /** A part of the text has the link of the whole. */
  getLinkUrl(startOffset?: number, endOffset?: number): string | null {
    const isEmptyPart = startOffset !== undefined && endOffset !== undefined && startOffset >= endOffset;
    return isEmptyPart ? null : this.link;
  }
}
