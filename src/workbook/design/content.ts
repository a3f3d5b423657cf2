import type { Day, Moment } from '../../core/time/day';
import { at } from '../../core/time/day';
import type { WrittenLimit } from '../../core/round/deadline';
import type { Place } from '../../core/problem';
import { momentText } from '../../text/phrases/format';

/** What the add-on writes into a cell. A plain string is text whatever it looks like; '' leaves the cell empty. */
export type Content =
  | string
  | number
  | boolean
  | { readonly day: Day }
  | { readonly moment: Moment }
  /** Without '='; English names, `;` between arguments. */
  | { readonly formula: string }
  | { readonly to: Place; readonly text: string }
  | { readonly url: string; readonly text: string };

const SERIAL_OF_1970 = 25_569;

/** Days since 30 December 1899, as a spreadsheet keeps dates (developers.google.com/sheets/api/guides/formats). */
export function serialOfDay(day: Day): number {
  return day + SERIAL_OF_1970;
}

export function serialOfMoment(moment: Moment): number {
  return moment / 1440 + SERIAL_OF_1970;
}

/** The moment that a serial stands for: its minute, seconds cut off. */
export function momentOfSerial(serial: number): Moment {
  return Math.floor(Math.round((serial - SERIAL_OF_1970) * 86_400) / 60) as Moment;
}

export function dayContent(day: Day | null): Content {
  return day === null ? '' : { day };
}

export function momentContent(moment: Moment | null): Content {
  return moment === null ? '' : { moment };
}

/** A limit as a person would write it: midnight as text, for a date cell at 00:00 says no hour. */
export function limitContent({ day, time }: WrittenLimit): Content {
  if (time === null) return { day };
  return time === 0 ? momentText(at(day, time)) : { moment: at(day, time) };
}
