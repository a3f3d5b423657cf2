import type { Rect } from '../../../host/model/model';
import type { ActiveCells, GoTo } from '../../protocol';
import type { BoundFile } from '../../../host/book/boundFile';

/** Makes what a window of the page has selected the active cells of the spreadsheet; a tab that is gone counts for nothing. */
export function enterPlace(file: BoundFile, active: ActiveCells | undefined): void {
  const sheet = file.workbook.sheets.find(({ id }) => id === active?.tab);
  if (!active || !sheet) return;
  const { row, column, lastRow, lastColumn } = active;
  file.activeSheet = sheet;
  file.activeRange = { row, column, lastRow, lastColumn };
}

/** Where a function went since; undefined = nowhere. */
export function placeLeft(file: BoundFile, before: ActiveCells | undefined): GoTo | undefined {
  const { activeSheet, activeRange } = file;
  if (!before) return undefined;
  if (activeRange && !(activeSheet.id === before.tab && isSame(activeRange, before)))
    return { tab: activeSheet.id, cells: activeRange };
  return activeSheet.id === before.tab ? undefined : { tab: activeSheet.id };
}

function isSame(one: Rect, other: Rect): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.lastRow === other.lastRow &&
    one.lastColumn === other.lastColumn
  );
}
