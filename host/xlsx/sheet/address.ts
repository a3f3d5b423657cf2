import { columnLetters, columnNumber } from '../../model/columnLetters';
import type { Rect } from '../../model/model';

/** Limits of the file format. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export function writeAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

export function writeRect(rect: Rect): string {
  const first = writeAddress(rect.row, rect.column);
  return rect.row === rect.lastRow && rect.column === rect.lastColumn
    ? first
    : `${first}:${writeAddress(rect.lastRow, rect.lastColumn)}`;
}

const RECT = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads `B5`, `B5:D9`, `B:D` or `5:9`; corners in any order. */
export function readRect(text: string): Rect | undefined {
  const cells = RECT.exec(text);
  if (cells) {
    const [, column = '', row = '', otherColumn = column, otherRow = row] = cells;
    return between(Number(row), columnNumber(column), Number(otherRow), columnNumber(otherColumn));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return between(1, columnNumber(columns[1] ?? ''), LAST_ROW, columnNumber(columns[2] ?? ''));
  const rows = ROWS.exec(text);
  return rows ? between(Number(rows[1]), 1, Number(rows[2]), LAST_COLUMN) : undefined;
}

function between(row: number, column: number, otherRow: number, otherColumn: number): Rect {
  return {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    lastRow: Math.max(row, otherRow),
    lastColumn: Math.max(column, otherColumn),
  };
}

/** Reads a space-separated list of ranges; what cannot be read is left out. */
export function readRects(sqref: string): Rect[] {
  return sqref
    .trim()
    .split(/\s+/)
    .map(readRect)
    .filter((rect) => rect !== undefined);
}

export function writeRects(rects: readonly Rect[]): string {
  return rects.map(writeRect).join(' ');
}

/** A sheet's name as it stands before `!`. */
export function quoteSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** Splits `'My list'!$A$3` into the bare sheet name and the rest; no name without `!`. */
export function splitSheetName(reference: string): { readonly sheet?: string; readonly rest: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(reference);
  if (quoted) return { sheet: (quoted[1] ?? '').replace(/''/g, "'"), rest: quoted[2] ?? '' };
  const plain = /^([^'!]+)!(.*)$/s.exec(reference);
  return plain ? { sheet: plain[1] ?? '', rest: plain[2] ?? '' } : { rest: reference };
}
