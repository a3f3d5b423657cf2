import type { WrittenLimit } from '../core/deadline';
import type { ClockTime, Day, Moment } from '../core/day';
import { addDays, at, clockTime, dayOf, dayOfMoment, partsOf, timeOfMoment } from '../core/day';
import { tidy } from '../core/vietnamese';

/** A date cell, already turned into the office's own clock. */
export interface DateCell {
  readonly moment: Moment;
}

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
  return typeof cell === 'string' ? tidy(cell) === '' : cell === false;
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
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 0 ? cell : UNREADABLE;
  if (typeof cell !== 'string') return UNREADABLE;
  const text = tidy(cell).replace(/\s*(ngày|người)$/i, '');
  return /^(\d+|\d{1,3}(\.\d{3})+|\d{1,3}(,\d{3}){2,})$/.test(text) ? Number(text.replace(/[.,]/g, '')) : UNREADABLE;
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
/** "Sáng thứ năm, ngày" before a date, "8 giờ 30" after it. */
const BEFORE_DATE = /^(?:(?:sáng|chiều|tối|ngày|thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)[,\s]*)+/i;
const AFTER_DATE = /[,\s]+(?:lúc\s*)?\d{1,2}\s*(?:h|:|g|giờ)\s*\d{0,2}\s*(?:phút)?$/i;
const END_OF_DAY = /^24\s*(?::|h|g|giờ)\s*(?:00?)?$/i;
const DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A day: a date cell, or text as dd/MM/yyyy (also with "." or "-", "ngày 5 tháng 8 năm 2020", with a weekday or an hour). */
export function dayOfCell(cell: Cell): Day | Unreadable {
  if (isDateCell(cell)) return isPlausible(dayOfMoment(cell.moment)) ? dayOfMoment(cell.moment) : UNREADABLE;
  if (typeof cell !== 'string') return UNREADABLE;
  const written = inFigures(cell).replace(BEFORE_DATE, '').replace(AFTER_DATE, '');
  const match = DATE.exec(written.replace(/\s*([/.-])\s*/g, '$1'));
  const day = match === null ? null : dayOf(Number(match[3]), Number(match[2]), Number(match[1]));
  return day !== null && isPlausible(day) ? day : UNREADABLE;
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
  if (typeof cell !== 'string') return UNREADABLE;
  const text = inFigures(cell);
  const date = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/.exec(text)?.[0] ?? text;
  const rest = tidy(text.replace(date, '').replace(/ngày|lúc|,/gi, ''));
  const day = dayOfCell(date);
  if (day === UNREADABLE) return UNREADABLE;
  if (rest === '') return { day, time: null };
  if (END_OF_DAY.test(rest)) return { day: addDays(day, 1), time: MIDNIGHT };
  const time = timeOfCell(rest);
  return time === UNREADABLE ? UNREADABLE : { day, time };
}

/** The same as a moment; without an hour 00:00. */
export function momentOfCell(cell: Cell): Moment | Unreadable {
  const limit = limitOfCell(cell);
  return limit === UNREADABLE ? UNREADABLE : at(limit.day, limit.time ?? MIDNIGHT);
}

/** "ngày 5 tháng 8 năm 2020" as "5/8/2020". */
function inFigures(text: string): string {
  return tidy(text).replace(/(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/i, '$1/$2/$3');
}

/** A clock time: text such as "08:00", "8h30", "8 giờ", or a time cell. */
export function timeOfCell(cell: Cell): ClockTime | Unreadable {
  if (isDateCell(cell)) return timeOfMoment(cell.moment);
  if (typeof cell !== 'string') return UNREADABLE;
  const match = /^(\d{1,2})\s*(?::|h|g|giờ)\s*(\d{1,2})?\s*(?:phút|ph|p)?(?::00)?$/i.exec(tidy(cell));
  const time = match === null ? null : clockTime(Number(match[1]), Number(match[2] ?? 0));
  return time ?? UNREADABLE;
}

/** A date of 1899 is a time cell, and one of year 20200 a slip of the finger. */
function isPlausible(day: Day): boolean {
  return day >= -25_567 && day < 84_006;
}
