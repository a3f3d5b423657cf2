/** A civil day: the number of days since 1 January 1970, in nobody's time zone. */
export type Day = number & { readonly brand: 'Day' };

/** A civil moment of an office's clock: the number of minutes since 1 January 1970, 00:00. */
export type Moment = number & { readonly brand: 'Moment' };

/** Minutes since midnight. */
export type ClockTime = number & { readonly brand: 'ClockTime' };

const MINUTES_A_DAY = 24 * 60;

/** The day of a date as written, months from 1; null for a date that the calendar does not have, such as 31/4. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const utc = new Date(0);
  utc.setUTCFullYear(year, month - 1, date);
  const exists = utc.getUTCFullYear() === year && utc.getUTCMonth() === month - 1 && utc.getUTCDate() === date;
  return exists ? (Math.round(utc.getTime() / (MINUTES_A_DAY * 60_000)) as Day) : null;
}

export interface DateParts {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly date: number;
  /** 0 = Sunday. */
  readonly weekday: number;
}

export function partsOf(day: Day): DateParts {
  const utc = new Date(day * MINUTES_A_DAY * 60_000);
  return {
    year: utc.getUTCFullYear(),
    month: utc.getUTCMonth() + 1,
    date: utc.getUTCDate(),
    weekday: utc.getUTCDay(),
  };
}

export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

export function clockTime(hour: number, minute: number): ClockTime | null {
  const valid =
    Number.isInteger(hour) && Number.isInteger(minute) && hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
  return valid ? ((hour * 60 + minute) as ClockTime) : null;
}

export function at(day: Day, time: ClockTime): Moment {
  return (day * MINUTES_A_DAY + time) as Moment;
}

export function dayOfMoment(moment: Moment): Day {
  return Math.floor(moment / MINUTES_A_DAY) as Day;
}

export function timeOfMoment(moment: Moment): ClockTime {
  return (moment - dayOfMoment(moment) * MINUTES_A_DAY) as ClockTime;
}

/** "08:30". */
export function clockText(time: ClockTime): string {
  return `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;
}
