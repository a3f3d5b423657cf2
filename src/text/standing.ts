import type { Undated } from '../core/round/deadline';
import type { HandedIn, Standing } from '../core/round/submission';
import { upperFirst } from './phrases/format';

/** Words for how a thing owed stands; the live formulas of the tabs and the compiled tables use the same. */
export const STANDING = {
  undated: 'chưa xác định hạn',
  onTime: 'đúng hạn',
  late: 'nộp trễ',
  overdue: 'quá hạn',
  dueSoon: 'sắp đến hạn, còn',
  dueToday: 'sắp đến hạn, trong hôm nay',
  dueIn: 'còn',
  days: 'ngày',
  badMoment: 'ô “Nộp lúc” chưa phải ngày giờ',
} as const;

export const HANDED_IN: Readonly<Record<HandedIn, string>> = {
  notOwed: 'Không phải nộp',
  notYet: 'Chưa nộp',
  handedIn: 'Đã nộp',
  returned: 'Trả lại để bổ sung',
  unclear: 'Chưa rõ lúc nộp',
};

const UNDATED_REASONS: Readonly<Record<Undated, string>> = {
  'unreadable-rule': 'chưa đọc được quy tắc trong Thiết lập',
  'unreadable-compilation-day': 'chưa đọc được “Ngày tổng hợp” trong Thiết lập',
  'unreadable-session-day': 'chưa đọc được “Ngày dự kiến” trong Các xã',
  'unreadable-extension': 'chưa đọc được gia hạn trong Thiết lập',
  'no-compilation-day': 'chưa có “Ngày tổng hợp” trong Thiết lập và “Ngày dự kiến” trong Các xã',
  'no-session-day': 'chưa có “Ngày dự kiến” trong Các xã',
  'no-fixed-day': 'chưa có “Ngày ấn định” trong Thiết lập',
};

/** How a thing owed stands against its limit, in words that begin small, as the live formulas say it. */
export function standingText(standing: Standing | null): string {
  if (standing === null) return HANDED_IN.notOwed.toLowerCase();
  if (standing.kind === 'undated') return `${STANDING.undated}: ${UNDATED_REASONS[standing.reason]}`;
  if (standing.kind === 'onTime') return STANDING.onTime;
  if (standing.kind === 'unclear') return STANDING.badMoment;
  if (standing.kind === 'dueSoon' && standing.days === 0) return STANDING.dueToday;
  return `${STANDING[standing.kind]} ${standing.days} ${STANDING.days}`;
}

/** The same where a table has one cell for it: what was returned says so first. */
export function standingInTable(handedIn: HandedIn, standing: Standing | null): string {
  const words = standingText(standing);
  return handedIn === 'returned' ? `${HANDED_IN.returned}, ${words}` : upperFirst(words);
}

const WITH_DAYS = ['late', 'overdue', 'dueSoon', 'dueIn'] as const;
const WHOLE: ReadonlySet<string> = new Set(
  [STANDING.onTime, STANDING.dueToday, STANDING.badMoment, HANDED_IN.notOwed].map(upperFirst),
);
const COUNTED = new RegExp(
  `^(?:${WITH_DAYS.map((kind) => upperFirst(STANDING[kind])).join('|')}) \\d+ ${STANDING.days}$`,
  'u',
);

/** Whether a cell holds what `standingInTable` says. */
export function isStandingInTable(text: string): boolean {
  const returned = `${HANDED_IN.returned}, `;
  const words = text.startsWith(returned) ? upperFirst(text.slice(returned.length)) : text;
  return WHOLE.has(words) || COUNTED.test(words) || words.startsWith(`${upperFirst(STANDING.undated)}: `);
}
