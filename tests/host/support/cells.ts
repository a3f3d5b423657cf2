import { columnLetters } from '../../../host/model/columnLetters';
import type { LocalHost, RunReport } from '../../../host/host';
import type { CellValue, Sheet } from '../../../host/model/model';
import { sheetOf } from './spreadsheet';

/** Cells of a tab by row and header, wherever the column stands now: what a person does who reads the sheet. */

/** A header row stands near the top. */
const SEARCHED_ROWS = 30;

/** The 1-based column of a header, or of a label of a head. */
export function columnIn(sheet: Sheet, header: string): number {
  return placeIn(sheet, header).column;
}

/** cellIn(sheet, 5, 'Thôn') = "F5" */
export function cellIn(sheet: Sheet, row: number, header: string): string {
  return `${columnLetters(columnIn(sheet, header))}${row}`;
}

export const columnOf = (host: LocalHost, tab: string, header: string) => columnIn(sheetOf(host, tab), header);
export const cellAt = (host: LocalHost, tab: string, row: number, header: string) =>
  cellIn(sheetOf(host, tab), row, header);

/** inHead(host, tab, 'Nộp kết quả lúc') = "T2": the moment below its label; with 2 the box below that. */
export function inHead(host: LocalHost, tab: string, label: string, down = 1): string {
  return cellAt(host, tab, placeIn(sheetOf(host, tab), label).row + down, label);
}

/** The 1-based row that holds this under a header: a setting by its label, a commune by its name. */
export function rowOf(host: LocalHost, tab: string, header: string, text: string): number {
  const sheet = sheetOf(host, tab);
  const { row: headerRow, column } = placeIn(sheet, header);
  for (const { row, cells } of sheet.rows()) if (row > headerRow && cells.get(column)?.value === text) return row;
  throw new Error(`${tab} holds no ${text} under ${header}`);
}

export function valueAt(host: LocalHost, tab: string, row: number, header: string): CellValue | undefined {
  return sheetOf(host, tab).cell(row, columnOf(host, tab, header))?.value;
}

/** Somebody types a text; without a name whoever acts. */
export function typeInto(
  host: LocalHost,
  tab: string,
  row: number,
  header: string,
  text: string,
  person = host.actingPerson,
): RunReport {
  return host.editAs(person, tab, row, columnOf(host, tab, header), text);
}

/** Pastes a block of cells, its first column under a header. */
export function pasteInto(
  host: LocalHost,
  tab: string,
  row: number,
  header: string,
  rows: readonly (readonly string[])[],
): RunReport {
  return host.paste(tab, row, columnOf(host, tab, header), rows);
}

/** Pastes rows of cells column by column, each under its header. */
export function fillIn(
  host: LocalHost,
  tab: string,
  firstRow: number,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  headers.forEach((header, index) => {
    const cells = rows.map((row) => [row[index] ?? '']);
    pasteInto(host, tab, firstRow, header, cells);
  });
}

/** Types the value of a setting into Thiết lập. */
export function setSetting(host: LocalHost, setting: string, text: string): RunReport {
  return typeInto(host, 'Thiết lập', rowOf(host, 'Thiết lập', 'Mục thiết lập', setting), 'Giá trị', text);
}

/** Types a fact of the session into a commune's tab. */
export function setFact(host: LocalHost, tab: string, fact: string, text: string, person?: string): RunReport {
  return typeInto(host, tab, rowOf(host, tab, 'Thông tin cuộc đối thoại', fact), 'Nội dung thông tin', text, person);
}

/** The first cell from the top that holds a header or a label. */
export function placeIn(sheet: Sheet, text: string): { readonly row: number; readonly column: number } {
  for (const { row, cells } of sheet.rows()) {
    if (row > SEARCHED_ROWS) break;
    for (const [column, { value }] of cells) if (value === text) return { row, column };
  }
  throw new Error(`${sheet.name} has no ${text}`);
}
