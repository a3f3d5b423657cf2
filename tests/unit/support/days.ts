import type { ClockTime, Day, Moment } from '../../../src/core/time/day';
import type { WrittenLimit } from '../../../src/core/round/deadline';
import type { DateCell } from '../../../src/workbook/cells/cell';

/** Days and moments as an office writes them, worked out apart from the code under test. Made-up days are refused. */

/** day('03/9/2020') */
export function day(text: string): Day {
  const [date = 0, month = 0, year = 0] = text.split('/').map(Number);
  const utc = new Date(Date.UTC(year, month - 1, date));
  if (utc.getUTCDate() !== date || utc.getUTCMonth() !== month - 1) throw new Error(`no such day: ${text}`);
  return (utc.getTime() / 86_400_000) as Day;
}

/** time('17:00') */
export function time(text: string): ClockTime {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return (hour * 60 + minute) as ClockTime;
}

/** moment('31/8/2020 17:00') */
export function moment(text: string): Moment {
  const [date = '', clock = '00:00'] = text.split(' ');
  return (day(date) * 1440 + time(clock)) as Moment;
}

/** writtenLimit('31/8/2020 17:00'); without an hour the time is null. */
export function writtenLimit(text: string): WrittenLimit {
  const [date = '', clock] = text.split(' ');
  return { day: day(date), time: clock === undefined ? null : time(clock) };
}

/** A cell that holds a date, with or without an hour. */
export function dateCell(text: string): DateCell {
  return { moment: moment(text) };
}

/** dd/MM/yyyy, or dd/MM/yyyy HH:mm of a moment. */
export function written(at: Day | Moment | null | undefined, kind: 'day' | 'moment' = 'day'): string {
  if (at === null || at === undefined) return 'none';
  const iso = new Date(at * (kind === 'day' ? 86_400_000 : 60_000)).toISOString();
  const date = `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
  return kind === 'day' ? date : `${date} ${iso.slice(11, 16)}`;
}
