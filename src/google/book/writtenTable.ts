import type { Table } from '../../app/ports';
import type { TableRoom } from '../../app/tables/tableRoom';
import type { TabDesign } from '../../workbook/design/design';
import { blockDesign } from '../../workbook/design/design';
import { applyFormats, runs } from './drawTab';
import type { SheetIds } from './writeContents';
import { writeContents } from './writeContents';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SPARE_ROWS = 50;

/** The tab of a written table: header, formats and widths, no rows. */
export function tableDesign(table: Table): TabDesign {
  const { header, ...design } = blockDesign(table.columns, table.headerRow, 1000);
  const above = Array.from({ length: table.headerRow - 1 }, () => header.map(() => ''));
  return {
    ...design,
    name: table.tab,
    contents: [...above, header],
    heights: [],
    frozenRows: table.headerRow,
    groups: [],
  };
}

/**
 * Gives the tab the rows and columns that the table needs, what people wrote moved out of its way; says whether all columns that
 * the table has more than before are new ones, which look like their neighbour.
 */
export function makeRoom(
  sheet: Sheet,
  table: Table,
  { headerRow, rowsToInsert, columnsToInsert, size, columnsAdded }: TableRoom,
): boolean {
  if (rowsToInsert !== null) sheet.insertRowsAfter(rowsToInsert.before - 1, rowsToInsert.count);
  if (columnsToInsert !== null) sheet.insertColumnsAfter(columnsToInsert.before - 1, columnsToInsert.count);
  const lastRow = headerRow + table.rows.length;
  if (lastRow > size.rows) {
    const maxRows = sheet.getMaxRows();
    if (lastRow > maxRows) sheet.insertRowsAfter(maxRows, lastRow - maxRows + SPARE_ROWS);
  }
  const width = table.columns.length;
  let inserted = columnsToInsert?.count ?? 0;
  if (width > size.columns) {
    const maxColumns = sheet.getMaxColumns();
    if (width > maxColumns) {
      sheet.insertColumnsAfter(maxColumns, width - maxColumns);
      inserted += width - maxColumns;
    }
  }
  return inserted >= columnsAdded;
}

/** Writes a table where there is room for it; what is left of a longer or wider one is blanked. */
export function rewriteTable(sheet: Sheet, table: Table, room: TableRoom, isRoomNew: boolean, ids: SheetIds): void {
  if (room.hasShifted || !isRoomNew) formatAnew(sheet, table, room.headerRow);
  else setWidths(sheet, table, table.columns.length - room.columnsAdded);
  for (const { row, column, rows, columns } of room.stale) sheet.getRange(row, column, rows, columns).clearContent();
  const header = table.columns.map((column) => column.header);
  writeContents(sheet, room.headerRow, 1, [header, ...table.rows], ids, 'typed');
  const above = table.above ?? [];
  if (above.length > 0) writeContents(sheet, room.headerRow - table.headerRow + 1, 1, above, ids, 'typed');
}

function formatAnew(sheet: Sheet, table: Table, headerRow: number): void {
  const { formats } = blockDesign(table.columns, headerRow, Math.max(sheet.getMaxRows(), headerRow + 1));
  applyFormats(sheet, formats);
  setWidths(sheet, table, 0);
}

/** Of the columns from a 0-based one on; one call for neighbours of one width. */
function setWidths(sheet: Sheet, table: Table, from: number): void {
  const widths = table.columns.slice(from).map(({ width }) => width);
  for (const run of runs(widths)) sheet.setColumnWidths(from + run.from, run.count, run.value);
}
