import type { WrittenLimit } from '../../core/round/deadline';
import type { ClockTime, Day, Moment } from '../../core/time/day';
import { addDays, at, dayOfMoment, partsOf, timeOfMoment } from '../../core/time/day';
import { isBlankText, tidy } from '../../core/letters/vietnamese';
import { isEndOfDay, isHourOrNone, writtenDay, writtenTime } from './writtenTime';

/** A date cell, already turned into the office's own clock. */
export interface DateCell {
  /** The minute that the clock shows; seconds are cut off. */
  readonly moment: Moment;
  /** The minute that digests take, the nearest one, as they did from their beginning; left out = `moment`. */
  readonly digested?: Moment;
}

/** What stands for a date cell that holds no day of any calendar, as Excel shows it. */
export const NO_DATE = '########';

/** A cell as the add-on sees it; '' = empty. */
export type Cell = string | number | boolean | DateCell;

/** 0-based rows of cells, all of one length, as one read gives them. */
export type Grid = readonly (readonly Cell[])[];

/** What a cell could not be read as. */
export const UNREADABLE = Symbol('unreadable');
export type Unreadable = typeof UNREADABLE;

export function isDateCell(cell: Cell): cell is DateCell {
  return typeof cell === 'object';
}

/** Whether a cell holds nothing that a person could see. */
export function isBlank(cell: Cell): boolean {
  return typeof cell === 'string' ? isBlankText(cell) : cell === false;
}

/** Values that a formula leaves behind instead of its result; they arrive as text. */
export function isErrorCell(cell: Cell): boolean {
  return (
    typeof cell === 'string' &&
    /^(#(N\/A|REF!|NAME\?|VALUE!|SPILL!|CALC!|FIELD!|DIV\/0!|NUM!|NULL!|ERROR!)|Loading\.\.\.)$/.test(cell)
  );
}

/** The words of a cell whatever its type; a date as dd/MM/yyyy. */
export function textOf(cell: Cell): string {
  if (!isDateCell(cell)) return String(cell);
  const { date, month, year } = partsOf(dayOfMoment(cell.moment));
  return `${String(date).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}

/** A whole number of at least 0: typed as a number, or as text such as "1.200", "3 ngày". */
export function wholeOf(cell: Cell): number | Unreadable {
  if (typeof cell === 'number') return Number.isSafeInteger(cell) && cell >= 0 ? cell : UNREADABLE;
  if (typeof cell !== 'string') return UNREADABLE;
  const text = tidy(cell).replace(/\s*(ngày|người)$/i, '');
  if (!/^(\d+|\d{1,3}(\.\d{3})+|\d{1,3}(,\d{3}){2,})$/.test(text)) return UNREADABLE;
  const whole = Number(text.replace(/[.,]/g, ''));
  return Number.isSafeInteger(whole) ? whole : UNREADABLE;
}

/** An amount in đồng; a unit after it ("đ", "đồng", "VNĐ") is allowed. */
export function moneyOf(cell: Cell): number | Unreadable {
  return typeof cell === 'string'
    ? wholeOf(
        tidy(cell)
          .replace(/\s*(đ|đồng|vnđ|vnd)\.?$/i, '')
          .replace(/ (?=\d{3})/g, ''),
      )
    : wholeOf(cell);
}

const MIDNIGHT = 0 as ClockTime;

/** A day: a date cell, or text as `writtenDay` reads it, with or without an hour. */
export function dayOfCell(cell: Cell): Day | Unreadable {
  if (isDateCell(cell)) return isPlausible(dayOfMoment(cell.moment)) ? dayOfMoment(cell.moment) : UNREADABLE;
  const written = typeof cell === 'string' ? writtenDay(cell) : null;
  return written !== null && isPlausible(written.day) && isHourOrNone(written.rest) ? written.day : UNREADABLE;
}

/**
 * A day and, if one is written, an hour: a date cell, or text such as "05/8/2020 16:30", "16h30 ngày 05/8/2020". A date cell at
 * 00:00 says no hour; in text "00:00" is the beginning of the day and "24:00" its end.
 */
export function limitOfCell(cell: Cell): WrittenLimit | Unreadable {
  if (isDateCell(cell)) {
    const [day, time] = [dayOfMoment(cell.moment), timeOfMoment(cell.moment)];
    return isPlausible(day) ? { day, time: time === MIDNIGHT ? null : time } : UNREADABLE;
  }
  const written = typeof cell === 'string' ? writtenDay(cell) : null;
  if (written === null || !isPlausible(written.day)) return UNREADABLE;
  const { day, rest } = written;
  if (rest === '') return { day, time: null };
  if (isEndOfDay(rest)) return { day: addDays(day, 1), time: MIDNIGHT };
  const time = writtenTime(rest);
  return time === null ? UNREADABLE : { day, time };
}

/** The same as a moment; without an hour 00:00. */
export function momentOfCell(cell: Cell): Moment | Unreadable {
  const limit = limitOfCell(cell);
  return limit === UNREADABLE ? UNREADABLE : at(limit.day, limit.time ?? MIDNIGHT);
}

/** A clock time: text as `writtenTime` reads it, or a time cell, which counts by its minute. */
export function timeOfCell(cell: Cell): ClockTime | Unreadable {
  if (isDateCell(cell)) return timeOfMoment(cell.moment);
  return (typeof cell === 'string' ? writtenTime(cell) : null) ?? UNREADABLE;
}

/** A date of 1899 is a time cell, and one of year 20200 a slip of the finger. */
function isPlausible(day: Day): boolean {
  return day >= -25_567 && day < 84_006;
}
