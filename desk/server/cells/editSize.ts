import { bookMessages } from '../../messages';
import type { Rect } from '../../../host/model/model';
import { Refusal } from '../../../host/commandLine/commandLine';

const LONGEST_TEXT = 50_000;
const MOST_CELLS = 200_000;
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 1_000;

export type Texts = readonly (readonly string[])[];

/** The cells that a block of texts takes, the first at this cell. */
export function rectOf(row: number, column: number, texts: Texts): Rect {
  const width = texts.reduce((most, { length }) => Math.max(most, length), 1);
  return { row, column, lastRow: row + texts.length - 1, lastColumn: column + width - 1 };
}

/** More than this is no edit by hand. */
export function refuseTooMuch(row: number, column: number, texts: Texts): void {
  const { lastRow, lastColumn } = rectOf(row, column, texts);
  if (texts.length * (lastColumn - column + 1) > MOST_CELLS) throw new Refusal('too-large', bookMessages.tooLarge());
  if (lastRow > MOST_ROWS || lastColumn > MOST_COLUMNS) throw new Refusal('cell-gone', bookMessages.cellGone());
  if (texts.some((line) => line.some(({ length }) => length > LONGEST_TEXT)))
    throw new Refusal('too-long', bookMessages.tooLong(LONGEST_TEXT));
}
