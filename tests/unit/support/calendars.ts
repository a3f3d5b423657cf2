import type { Calendar } from '../../../src/core/time/calendar';
import { day } from './days';

export function calendar(daysOff: readonly string[], makeUpDays: readonly string[] = []): Calendar {
  return { daysOff: new Set(daysOff.map(day)), makeUpDays: new Set(makeUpDays.map(day)) };
}

/** Days off of 2020: New Year, Tết (Thu 23/1 to Wed 29/1), 10/3 lunar, 30/4, 01/5, 02/9. */
export const YEAR_2020 = calendar([
  ...['1/1/2020', '23/1/2020', '24/1/2020', '27/1/2020', '28/1/2020', '29/1/2020'],
  ...['2/4/2020', '30/4/2020', '1/5/2020', '2/9/2020'],
]);

/** Of 2026: Fri 02/01 and Mon 31/8 are made up for on the Saturdays 10/01 and 22/8; 01 and 02/9 are off. */
export const YEAR_2026 = calendar(
  ['1/1/2026', '2/1/2026', '31/8/2026', '1/9/2026', '2/9/2026'],
  ['10/1/2026', '22/8/2026'],
);
