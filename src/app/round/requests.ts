import type { AttendanceMark } from '../../api';
import type { Moment } from '../../core/time/day';
import { dayOf } from '../../core/time/day';
import type { Owed } from '../../core/round/owed';
import { OWED } from '../../core/round/owed';

/**
 * What comes from a sidebar may have any shape, for whoever opens the spreadsheet may call these functions themselves. A
 * request of another shape than api.ts says is a bug, found before anything is written.
 */
export function checkOwed(owed: Owed): void {
  if (!OWED.includes(owed)) throw new TypeError('nobody owes such a thing');
}

/** Whom it is about, and who came instead, are texts. */
export function checkMark({ name, village, substitute }: AttendanceMark): void {
  const texts: readonly unknown[] = [name, village, substitute];
  if (!texts.every((text) => typeof text === 'string')) throw new TypeError('nobody can be marked so');
}

const YEARS = { first: 2000, last: 9999 } as const;
const MINUTES_A_DAY = 24 * 60;

/** Whole minutes of a year with four digits, as an office may write it. */
export function checkMoment(moment: Moment): void {
  const first = dayOf(YEARS.first, 1, 1) ?? 0;
  const last = dayOf(YEARS.last, 12, 31) ?? 0;
  const day = moment / MINUTES_A_DAY;
  if (!Number.isInteger(moment) || day < first || day >= last + 1) throw new TypeError('no such moment');
}
