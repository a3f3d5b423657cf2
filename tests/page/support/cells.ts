import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openWorkbook } from '../../../host/xlsx/workbookFile';
import { cellIn } from '../../host/support/cells';

/** The sample round, as the page opens it when it is told no other file. */
export const SAMPLE = resolve('desk/sample/doi-thoai-2020.xlsx');

/** Addresses in a tab of a file by row and header: cell(5, 'Thôn') = "F5"; below a label of the head too: cell(2, 'Nộp kết quả lúc') = "T2". */
export function cellsOf(tab: string, path = SAMPLE): (row: number, header: string) => string {
  const sheet = openWorkbook(readFileSync(path)).sheets.find(({ name }) => name === tab);
  if (sheet === undefined) throw new Error(`${path} has no tab ${tab}`);
  return (row, header) => cellIn(sheet, row, header);
}
