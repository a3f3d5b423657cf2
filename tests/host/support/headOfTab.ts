import type { LocalHost } from '../../../host/host';
import type { CellValue } from '../../../host/model/model';
import { columnIn, placeIn } from './cells';
import { sheetOf } from './spreadsheet';

/** Where a thing owed stands in the head of a commune's tab: its label "Nộp … lúc", and the column of its limit. */
const OWED = {
  invitees: { label: 'Nộp danh sách mời lúc', limit: 'Đối tượng' },
  plan: { label: 'Nộp kế hoạch lúc', limit: 'Người dự thay' },
  results: { label: 'Nộp kết quả lúc', limit: 'Nhóm chính sách' },
  report: { label: 'Nộp báo cáo lúc', limit: 'Nội dung trả lời' },
} as const;
export type Thing = keyof typeof OWED;

/** dd/MM/yyyy HH:mm of a serial; anything else as it stands. */
export function momentOf(value: CellValue | undefined): string {
  if (typeof value !== 'number') return typeof value === 'string' ? value : '';
  const iso = new Date(Math.round((value - 25_569) * 1440) * 60_000).toISOString();
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)} ${iso.slice(11, 16)}`;
}

/** What a person sees of a thing owed at the top of the tab, without the name of the limit. */
export function headOf(host: LocalHost, tab: string, thing: Thing = 'invitees') {
  host.file.calculate();
  const sheet = sheetOf(host, tab);
  const { row, column } = placeIn(sheet, OWED[thing].label);
  const limit = columnIn(sheet, OWED[thing].limit);
  const at = (down: number, place: number) => sheet.cell(row + down, place)?.value ?? '';
  const words = at(0, limit);
  return {
    standing: typeof words === 'string' ? words.replace(/^[^:]*: /, '') : words,
    limit: momentOf(at(1, limit)),
    moment: momentOf(at(1, column)),
    box: at(2, column),
    message: at(2, limit),
  };
}

/** Ticks or unticks the box of a thing, as on a phone. */
export function tap(host: LocalHost, person: string, tab: string, ticked = true, thing: Thing = 'invitees') {
  const { row, column } = placeIn(sheetOf(host, tab), OWED[thing].label);
  return host.editAs(person, tab, row + 2, column, ticked ? 'TRUE' : 'FALSE');
}
