import type { LocalHost } from '../../../local/host';
import type { CellValue } from '../../../local/model';
import { columnOf, sheetOf } from './spreadsheet';

/** Where a thing owed stands in the head of a commune's tab: its label "Nộp … lúc", and the column of its limit. */
const OWED = {
  invitees: { label: 'Nộp danh sách mời lúc', limit: 'Đối tượng' },
  plan: { label: 'Nộp kế hoạch lúc', limit: 'Người dự thay' },
  results: { label: 'Nộp kết quả lúc', limit: 'Nhóm chính sách' },
  report: { label: 'Nộp báo cáo lúc', limit: 'Nội dung trả lời' },
} as const;
export type Thing = keyof typeof OWED;

/** Rows of the head's labels and of the header row, where rows were put above them. */
export interface HeadRows {
  readonly labels: number;
  readonly header: number;
}
export const FIRST_ROWS: HeadRows = { labels: 1, header: 4 };

/** dd/MM/yyyy HH:mm of a serial; anything else as it stands. */
export function momentOf(value: CellValue | undefined): string {
  if (typeof value !== 'number') return typeof value === 'string' ? value : '';
  const iso = new Date(Math.round((value - 25_569) * 1440) * 60_000).toISOString();
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)} ${iso.slice(11, 16)}`;
}

/** What a person sees of a thing owed at the top of the tab, without the name of the limit. */
export function headOf(host: LocalHost, tab: string, thing: Thing = 'invitees', rows = FIRST_ROWS) {
  host.file.calculate();
  const sheet = sheetOf(host, tab);
  const column = columnOf(host, tab, OWED[thing].label, rows.labels);
  const limit = columnOf(host, tab, OWED[thing].limit, rows.header);
  const at = (row: number, place: number) => sheet.cell(row, place)?.value ?? '';
  const words = at(rows.labels, limit);
  return {
    standing: typeof words === 'string' ? words.replace(/^[^:]*: /, '') : words,
    limit: momentOf(at(rows.labels + 1, limit)),
    moment: momentOf(at(rows.labels + 1, column)),
    box: at(rows.labels + 2, column),
    message: at(rows.labels + 2, limit),
  };
}

/** Ticks or unticks the box of a thing, as on a phone. */
export function tap(
  host: LocalHost,
  person: string,
  tab: string,
  ticked = true,
  thing: Thing = 'invitees',
  rows = FIRST_ROWS,
) {
  const column = columnOf(host, tab, OWED[thing].label, rows.labels);
  return host.editAs(person, tab, rows.labels + 2, column, ticked ? 'TRUE' : 'FALSE');
}
