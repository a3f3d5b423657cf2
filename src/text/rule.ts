import { clockText } from '../core/time/day';
import type { DeadlineRule } from '../core/round/deadline';
import { date } from './phrases/format';

const ANCHORS = {
  compilation: 'Ngày tổng hợp (chưa có thì Ngày dự kiến của xã)',
  session: 'Ngày dự kiến của xã',
} as const;
const UNITS = { calendar: 'ngày', working: 'ngày làm việc' } as const;
const DAY_OFF = {
  before: 'gặp ngày nghỉ thì lùi về ngày làm việc trước',
  after: 'gặp ngày nghỉ thì dời sang ngày làm việc sau',
  keep: 'ngày nghỉ vẫn tính',
} as const;

/** The words for a limit that was put off. */
export function extendedText(rule: DeadlineRule): string {
  return `Gia hạn theo bảng Gia hạn trong Thiết lập; quy tắc chung: ${ruleText(rule)}`;
}

/** A deadline rule in words: "Trước Ngày tổng hợp 3 ngày, chậm nhất 17:00; gặp ngày nghỉ thì …". */
export function ruleText(rule: DeadlineRule): string {
  if (!rule.isReadable) return 'Quy tắc trong Thiết lập có ô chưa đọc được';
  return `${daysText(rule)}, chậm nhất ${clockText(rule.cutoff)}; ${DAY_OFF[rule.onDayOff]}`;
}

function daysText(rule: DeadlineRule): string {
  if (rule.anchor === 'fixed') {
    const day = rule.fixedDay === null ? 'Ngày ấn định (chưa đặt)' : `Ngày ấn định ${date(rule.fixedDay)}`;
    return rule.count === 0 ? day : `Trước ${day} ${rule.count} ${UNITS[rule.unit]}`;
  }
  return rule.count === 0
    ? `Trong ${ANCHORS[rule.anchor]}`
    : `Trước ${ANCHORS[rule.anchor]} ${rule.count} ${UNITS[rule.unit]}`;
}
