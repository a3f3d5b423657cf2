import type { Rect, Sheet } from '../model/model';
import type { BoundFile } from './boundFile';
import { displayText } from './displayText';
import { isDateFormat } from './numberFormat';
import { fitsDate, fromSerial } from './serial';
import { styleAt } from './cellWriting';

/** What getValue gives for a cell: a Date for a number shown as a date, '' for an empty cell, an error as its text. */
export function scriptValue(
  file: BoundFile,
  sheet: Sheet,
  row: number,
  column: number,
): string | number | boolean | Date {
  const cell = file.cell(sheet, row, column);
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value !== 'number') return value;
  const style = cell?.style ?? 0;
  return isDateFormat(file.workbook.styles.facets(style).numberFormat) ? dateOf(file, value) : value;
}

/** The date that a number shown as one stands for; the number itself where no Date can hold it. */
export function dateOf(file: BoundFile, serial: number): Date | number {
  return fitsDate(serial) ? new Date(file.instantOf(fromSerial(serial))) : serial;
}

export function shownText(file: BoundFile, sheet: Sheet, row: number, column: number): string {
  const value = file.value(sheet, row, column);
  return value === null ? '' : displayText(value, formatAt(file, sheet, row, column), file.rules);
}

export function formatAt(file: BoundFile, sheet: Sheet, row: number, column: number): string {
  return file.workbook.styles.facets(styleAt(sheet, row, column)).numberFormat;
}

/** A grid of answers, one for each cell of a rectangle. */
export function mapCells<Answer>(rect: Rect, answer: (row: number, column: number) => Answer): Answer[][] {
  const rows: Answer[][] = [];
  for (let row = rect.row; row <= rect.lastRow; row++) {
    const line: Answer[] = [];
    for (let column = rect.column; column <= rect.lastColumn; column++) line.push(answer(row, column));
    rows.push(line);
  }
  return rows;
}

export function eachCell(rect: Rect, visit: (row: number, column: number) => void): void {
  for (let row = rect.row; row <= rect.lastRow; row++) {
    for (let column = rect.column; column <= rect.lastColumn; column++) visit(row, column);
  }
}

interface End {
  readonly row: number;
  readonly column: number;
}

const ends = new WeakMap<Sheet, End & { readonly revision: number | undefined }>();

/** The last row and column with content, 0 when there is none. A formula that shows nothing is content too. */
export function contentEnd(sheet: Sheet): End {
  const { revision } = sheet;
  const known = ends.get(sheet);
  if (known !== undefined && revision !== undefined && known.revision === revision) return known;
  const end = { ...findEnd(sheet), revision };
  ends.set(sheet, end);
  return end;
}

function findEnd(sheet: Sheet): End {
  let [lastRow, lastColumn] = [0, 0];
  for (const { row, cells } of sheet.rows()) {
    for (const [column, cell] of cells) {
      if (cell.value === null && cell.formula === undefined) continue;
      lastRow = row;
      lastColumn = Math.max(lastColumn, column);
    }
  }
  return { row: lastRow, column: lastColumn };
}
