import type { Day, Moment } from '../../core/time/day';
import { clockText, dayOfMoment, partsOf, timeOfMoment } from '../../core/time/day';

/** 1.234,5: dots between thousands, a comma before decimals, of which none are written that are zero. */
export function number(value: number): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${value < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}

/** A count within a sentence: numbers under 10 take a 0 (04 xã), as documents write them. */
export function count(value: number): string {
  return value > 0 && value < 10 ? `0${value}` : number(value);
}

/** 06/08: how many out of how many. */
export function outOf(part: number, whole: number): string {
  return `${count(part)}/${count(whole)}`;
}

/** One decimal at most: 85,7%. */
export function percent(part: number, whole: number): string {
  return `${number(Math.round((part * 1000) / whole) / 10)}%`;
}

export function money(dong: number): string {
  return `${number(dong)} đồng`;
}

/** dd/MM/yyyy */
export function date(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${twoDigits(date)}/${twoDigits(month)}/${year}`;
}

/** 16:30 ngày 31/08/2020 */
export function momentText(moment: Moment): string {
  return `${clockText(timeOfMoment(moment))} ngày ${date(dayOfMoment(moment))}`;
}

/** As documents write it: "ngày 05 tháng 8 năm 2020"; days under 10 and the months 1 and 2 take a 0. */
export function documentDate(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `ngày ${twoDigits(date)} tháng ${month < 3 ? twoDigits(month) : month} năm ${year}`;
}

const ROMAN = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** Roman numerals below 40: chapters and appendices. */
export function roman(value: number): string {
  const step = ROMAN.find(([size]) => size <= value);
  return step === undefined ? '' : step[1] + roman(value - step[0]);
}

/** A, B và C */
export function wordList(items: readonly string[]): string {
  const last = items[items.length - 1] ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} và ${last}`;
}

/** For the middle of a sentence; capitals (an abbreviation, a heading) stay as they are. */
export function lowerFirst(text: string): string {
  if (/^.\p{Lu}/u.test(text) || (text.length > 1 && text === text.toUpperCase())) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
