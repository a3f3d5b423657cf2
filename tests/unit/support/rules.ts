import type { DeadlineRule } from '../../../src/core/round/deadline';
import { time } from './days';

/** The plan's "gửi … trước 03 ngày tổng hợp", as host communes owe the invitee list by default. */
export const INVITEE_RULE: DeadlineRule = {
  isReadable: true,
  owed: 'invitees',
  appliesTo: 'host',
  anchor: 'compilation',
  fixedDay: null,
  count: 3,
  unit: 'calendar',
  cutoff: time('17:00'),
  onDayOff: 'before',
};

export function rule(change: Partial<DeadlineRule> = {}): DeadlineRule {
  return { ...INVITEE_RULE, ...change };
}
