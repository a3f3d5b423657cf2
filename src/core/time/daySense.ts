import type { Day } from './day';
import { dayOf, partsOf } from './day';

/** Days from one to another, both included; null = open on that side. */
export interface DaySpan {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** When the day of a cell is to be expected, and when it can be at all. */
export interface DaySense {
  readonly likely: DaySpan;
  readonly possible: DaySpan;
}

export type DayDoubt =
  /** As written it is not to be expected; with day and month the other way round it is. */
  { readonly kind: 'swapped'; readonly other: Day } | { readonly kind: 'tooEarly' } | { readonly kind: 'tooLate' };

export const ANY_DAY: DaySpan = { from: null, to: null };

/** What is doubtful about a day; null = nothing. A program set to American dates swaps day and month of what is typed. */
export function doubtOfDay(day: Day, { likely, possible }: DaySense): DayDoubt | null {
  const other = swapped(day);
  if (other !== null && !isIn(day, likely) && isIn(other, likely)) return { kind: 'swapped', other };
  if (possible.from !== null && day < possible.from) return { kind: 'tooEarly' };
  return possible.to !== null && day > possible.to ? { kind: 'tooLate' } : null;
}

/** Day and month the other way round; null = there is no such day. */
function swapped(day: Day): Day | null {
  const { year, month, date } = partsOf(day);
  return dayOf(year, date, month);
}

function isIn(day: Day, { from, to }: DaySpan): boolean {
  return (from === null || day >= from) && (to === null || day <= to);
}
