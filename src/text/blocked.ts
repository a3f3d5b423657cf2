import { MENU } from './menu';
import type { ProblemText } from './problems/problems';

/** What stands in the way of handing in: the first cell and how many others, then what is wrong there and what to do. */
export function blockedBy(cell: string, others: number, { what, todo }: ProblemText): string {
  if (cell === '') return `${what} ${todo}`;
  const more = others === 0 ? '' : ` và ${others} chỗ khác`;
  const all = others === 0 ? '' : ` Xem đủ các chỗ ở “${MENU.sidebar}”, mục Kiểm tra.`;
  return `sửa ô ${cell}${more} trước. ${what} ${todo}${all}`;
}
