import type { LocalHost, RunReport } from '../../../host/host';
import type { Sheet } from '../../../host/model/model';

/** All that a run could change in the workbook, as one text: tabs, cells, formats, dropdowns, protections, properties. */
export function everythingIn({ file: { workbook } }: LocalHost): string {
  return JSON.stringify([workbook.sheets.map(sheetAsText), [...workbook.metadata].sort()]);
}

/** Without what only NOW() changes. */
function sheetAsText(sheet: Sheet): unknown {
  const rows = [...sheet.rows()].map(({ row, cells }) => [
    row,
    [...cells].map(([column, { value, formula, link, style }]) => [column, formula ?? value, link, style]),
  ]);
  const { name, hidden, maxRows, maxColumns, frozenRows, protections, validations, merges } = sheet;
  return { name, hidden, maxRows, maxColumns, frozenRows, protections, validations, merges, rows };
}

/** What leaves the workbook: documents and mails. */
export function sentOut({ files, mails }: RunReport): number {
  return files.length + mails.length;
}
