import type { Rect, Sheet } from '../model/model';
import type { BoundFile } from './boundFile';
import { putCell, styleAt } from './cellWriting';
import { changeGrid } from './gridChange';

/** Puts rows in before `at`; they look like the row `like` (counted before the change), rules included. */
export function insertRows(file: BoundFile, sheet: Sheet, at: number, count: number, like: number): void {
  changeGrid(file.workbook, sheet, 'row', at, count);
  const model = like < at ? like : like + count;
  for (const { row, cells } of sheet.rows()) {
    if (row !== model) continue;
    for (const [column, { style }] of cells) {
      for (let added = at; added < at + count; added++) putCell(sheet, added, column, { value: null, style });
    }
    break;
  }
  extendRules(sheet, (rect) =>
    holds(rect.row, rect.lastRow, model)
      ? { ...rect, row: Math.min(rect.row, at), lastRow: Math.max(rect.lastRow, at + count - 1) }
      : rect,
  );
  file.touch();
}

/** Puts columns in before `at`; they look like the column `like` (counted before the change), rules included. */
export function insertColumns(file: BoundFile, sheet: Sheet, at: number, count: number, like: number): void {
  changeGrid(file.workbook, sheet, 'column', at, count);
  const model = like < at ? like : like + count;
  const known = sheet.columns.get(model);
  const styled = new Map<number, number>();
  for (const { row, cells } of sheet.rows()) if (cells.has(model)) styled.set(row, styleAt(sheet, row, model));
  for (let added = at; added < at + count; added++) {
    if (known) sheet.columns.set(added, { ...known });
    for (const [row, style] of styled) putCell(sheet, row, added, { value: null, style });
  }
  extendRules(sheet, (rect) =>
    holds(rect.column, rect.lastColumn, model)
      ? { ...rect, column: Math.min(rect.column, at), lastColumn: Math.max(rect.lastColumn, at + count - 1) }
      : rect,
  );
  file.touch();
}

export function deleteLines(file: BoundFile, sheet: Sheet, axis: 'row' | 'column', first: number, count: number): void {
  const [size, frozen, name] =
    axis === 'row' ? [sheet.maxRows, sheet.frozenRows, 'rows'] : [sheet.maxColumns, sheet.frozenColumns, 'columns'];
  if (first < 1 || count < 1 || first + count - 1 > size) throw new Error(`Those ${name} are out of bounds.`);
  const kept = Math.max(0, Math.min(frozen, first - 1)) + Math.max(0, frozen - (first + count - 1));
  if (size - count - kept < 1) throw new Error(`Sorry, it is not possible to delete all non-frozen ${name}.`);
  changeGrid(file.workbook, sheet, axis, first, -count);
  file.touch();
}

function holds(first: number, last: number, line: number): boolean {
  return first <= line && line <= last;
}

function extendRules(sheet: Sheet, extend: (rect: Rect) => Rect): void {
  sheet.validations = sheet.validations.map((rule) => ({ ...rule, ranges: rule.ranges.map(extend) }));
}
