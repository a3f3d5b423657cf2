import type { Day } from './day';
import { addDays, partsOf } from './day';
import { daysInLieu } from './daysInLieu';

/** What a listed day is: off though it is a weekday, or worked though it is none. */
export type DayKind = 'off' | 'makeUp';

/** Which days an office works: weekdays, less the days off, plus the Saturdays and Sundays that are made up for. */
export interface Calendar {
  readonly daysOff: ReadonlySet<Day>;
  readonly makeUpDays: ReadonlySet<Day>;
}

/** From the days that are listed, and those off in place of a holiday at a weekend; a day listed as worked is worked. */
export function calendarOf(days: readonly { readonly day: Day; readonly kind: DayKind }[]): Calendar {
  const having = (kind: DayKind) => new Set(days.flatMap((listed) => (listed.kind === kind ? [listed.day] : [])));
  const daysOff = having('off');
  return { daysOff: new Set([...daysOff, ...daysInLieu(daysOff)]), makeUpDays: having('makeUp') };
}

export function isWorkingDay(day: Day, calendar: Calendar): boolean {
  if (calendar.makeUpDays.has(day)) return true;
  const { weekday } = partsOf(day);
  return weekday !== 0 && weekday !== 6 && !calendar.daysOff.has(day);
}

/** More days than this before a day are no limit of a round but a slip: a date, a year, a price. */
export const MOST_DAYS_BEFORE = 366;

/** The working day that lies `count` working days before `day`, which is itself not counted (Civil Code 2015, art. 147). */
export function subtractWorkingDays(day: Day, count: number, calendar: Calendar): Day {
  if (!(count <= MOST_DAYS_BEFORE)) throw new RangeError(`${count} working days are not counted`);
  let result = day;
  for (let left = count; left > 0;) {
    result = addDays(result, -1);
    if (isWorkingDay(result, calendar)) left -= 1;
  }
  return result;
}

/** The nearest working day at or before (`-1`) or at or after (`1`) the day. */
export function nearestWorkingDay(day: Day, direction: -1 | 1, calendar: Calendar): Day {
  let result = day;
  while (!isWorkingDay(result, calendar)) result = addDays(result, direction);
  return result;
}

/** Whether the table of days off says anything about the year; where it does not, working days cannot be trusted. */
export function coversYear(calendar: Calendar, year: number): boolean {
  return [...calendar.daysOff].some((day) => partsOf(day).year === year);
}
