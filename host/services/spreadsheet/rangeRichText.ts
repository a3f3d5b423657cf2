import { mismatch, sameSize } from '../callShape';
import { mapCells, shownText } from '../../book/cellReading';
import { eachCell } from '../../book/cellReading';
import { textContent, writeContent } from '../../book/cellWriting';
import { asRange, type GasRange } from './place';
import { RangeStyle } from './rangeStyle';
import { RichTextValueService } from './richText';

type GasValue = GoogleAppsScript.Spreadsheet.RichTextValue;

/** Text with links in a range. */
export class RangeRichText
  extends RangeStyle
  implements Pick<GasRange, 'getRichTextValue' | 'getRichTextValues' | 'setRichTextValue' | 'setRichTextValues'>
{
  getRichTextValue(): GasValue | null {
    return this.#read(this.rect.row, this.rect.column);
  }

  getRichTextValues(): (GasValue | null)[][] {
    return mapCells(this.rect, (row, column) => this.#read(row, column));
  }

  setRichTextValue(value: GasValue): GasRange {
    const text = richText('SpreadsheetApp.Range.setRichTextValue', value);
    eachCell(this.rect, (row, column) => this.#write(text, row, column));
    return asRange(this);
  }

  setRichTextValues(values: GasValue[][]): GasRange {
    const method = 'SpreadsheetApp.Range.setRichTextValues';
    sameSize(method, values, this.getNumRows(), this.getNumColumns());
    const texts = values.map((line) => line.map((value) => richText(method, value)));
    eachCell(this.rect, (row, column) => {
      const text = texts[row - this.rect.row]?.[column - this.rect.column];
      if (text) this.#write(text, row, column);
    });
    return asRange(this);
  }

  /** Null where the cell's value is not text; an empty cell is an empty text. */
  #read(row: number, column: number): GasValue | null {
    const value = this.file.value(this.sheet, row, column);
    if (value !== null && typeof value !== 'string') return null;
    const link = this.sheet.cell(row, column)?.link ?? null;
    return new RichTextValueService(shownText(this.file, this.sheet, row, column), link) as unknown as GasValue;
  }

  /** Rich text is never converted: what looks like a number, a date or a formula stays text. */
  #write({ text, link }: RichTextValueService, row: number, column: number): void {
    const content = textContent(text);
    writeContent(this.file, this.sheet, row, column, link === null || text === '' ? content : { ...content, link });
  }
}

function richText(method: string, value: unknown): RichTextValueService {
  if (!(value instanceof RichTextValueService)) throw mismatch(method, [value]);
  return value;
}
