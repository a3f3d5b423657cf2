import { momentText, number } from './phrases/format';
import type { Moment } from '../core/time/day';

/** Words of Tổng hợp and of the tables beside it. */
export const SUMMARY_WORDS = {
  /** For a commune whose tab is missing or could not be read: its figures are not zero. */
  noFigures: 'Chưa có số liệu',
  /** Of one figure, where a column that it needs is not found. */
  unknown: 'Chưa rõ',
  /** Of a sum that lacks a commune's figure. */
  atLeast: (sum: number) => (sum === 0 ? 'Chưa rõ' : `Ít nhất ${number(sum)}`),
  hosts: 'Cộng các xã tổ chức điểm',
  others: 'Cộng các xã còn lại',
  total: 'Tổng cộng',
  sessions: (held: number) => `${held} cuộc`,
} as const;

/** Whether a row of Tổng hợp bears the name of a subtotal. */
export function isSubtotal(name: string): boolean {
  const { hosts, others, total } = SUMMARY_WORDS;
  return [hosts, others, total].some((label) => label === name);
}

/** Above the table: when it was compiled, and whether all is well. */
export function compiledNote(now: Moment, problems: number): string {
  const note =
    problems === 0
      ? 'Không có dữ liệu cần kiểm tra.'
      : `Có ${problems} chỗ cần kiểm tra, xem trang Dữ liệu cần kiểm tra.`;
  return `Tổng hợp lúc ${momentText(now)}. ${note}`;
}

const CELLS_AT_MOST = 5;

/** "L8, L12 và 28 ô khác". */
export function cellsText(cells: readonly string[]): string {
  const shown = cells.slice(0, CELLS_AT_MOST).join(', ');
  return cells.length > CELLS_AT_MOST ? `${shown} và ${cells.length - CELLS_AT_MOST} ô khác` : shown;
}
