import type { Day } from './day';
import { addDays, dayOf, partsOf } from './day';

/** Holidays of a fixed date that are made up for, as [month, date]; 24/11 is not (Nghị quyết 28/2026/QH16). */
const FIXED_HOLIDAYS = [
  [1, 1],
  [4, 30],
  [5, 1],
  [9, 2],
] as const;

/**
 * The days off in place of the fixed holidays that fall on a Saturday or Sunday: the next working day each (Bộ luật Lao động
 * 2019, điều 111.3), in the years of which any day off is listed. One that the office has listed itself is counted once; Tết
 * and 10/3 move with the moon, and stand in the list with their days in lieu, as the notices tell them.
 */
export function daysInLieu(daysOff: ReadonlySet<Day>): Day[] {
  const years = [...new Set([...daysOff].map((day) => partsOf(day).year))].sort((a, b) => a - b);
  const holidays = years.flatMap((year) => FIXED_HOLIDAYS.map(([month, date]) => dayOf(year, month, date) as Day));
  const taken = new Set(holidays);
  return holidays.filter(isAtWeekend).map((holiday) => {
    let inLieu = addDays(holiday, 1);
    while (isAtWeekend(inLieu) || taken.has(inLieu)) inLieu = addDays(inLieu, 1);
    taken.add(inLieu);
    return inLieu;
  });
}

function isAtWeekend(day: Day): boolean {
  const { weekday } = partsOf(day);
  return weekday === 0 || weekday === 6;
}
