import type { Table } from '../app/ports';
import type { TabDesign } from '../workbook/design';
import { blockDesign } from '../workbook/design';
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

/** Writes a table over the rows that its tab used; what is left of a longer or wider one is blanked. */
export function rewriteTable(sheet: Sheet, used: number, table: Table, ids: SheetIds): void {
  const height = Math.max(table.rows.length, used - table.headerRow);
  const lastRow = table.headerRow + height;
  const maxRows = lastRow > used ? sheet.getMaxRows() : used;
  if (lastRow > maxRows) sheet.insertRowsAfter(maxRows, lastRow - maxRows + SPARE_ROWS);
  const blank = table.columns.map(() => '');
  const rows = Array.from({ length: height }, (_, row) => table.rows[row] ?? blank);
  const header = table.columns.map((column) => column.header);
  const width = table.hasVaryingColumns === true ? sheet.getLastColumn() : header.length;
  const stale = Array.from({ length: Math.max(0, width - header.length) }, () => '');
  const lines = [header, ...rows].map((line) => [...line, ...stale]);
  writeContents(sheet, table.headerRow, 1, lines, ids, 'typed');
  if (table.above !== undefined) writeContents(sheet, 1, 1, table.above, ids, 'typed');
}
