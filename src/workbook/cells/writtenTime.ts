import type { ClockTime, Day } from '../../core/time/day';
import { clockTime, dayOf } from '../../core/time/day';
import { tidy } from '../../core/letters/vietnamese';

/** A day as people write it, and what else stands in the text: '' or, it may be, an hour. */
export interface WrittenDay {
  readonly day: Day;
  readonly rest: string;
}

/** "ngày 5 tháng 8 năm 2020" */
const IN_WORDS = /(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/i;
/** "2020-09-03", "2020/9/3", also before T and an hour */
const YEAR_FIRST = /(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:T(?=\d)|(?![\d/-]|\.\d))/i;
/** "3/9/2020", "03 - 09 - 2020", "3.9.20" */
const DAY_FIRST = /(?<![\d/.-])(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})(?![\d/-]|\.\d)/;
const WEEKDAY = /(?<!\p{L})(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?![\p{L}\d])/iu;
const AROUND = /(?<!\p{L})(?:ngày|lúc)(?!\p{L})|,/giu;

/**
 * The day that a text tells beyond doubt, whatever of weekday and hour stands beside it; null = none, or one that the
 * calendar does not have. Day before month, unless four digits of a year come first; of two digits a year is of this century.
 */
export function writtenDay(text: string): WrittenDay | null {
  const words = tidy(text).replace(IN_WORDS, '$1/$2/$3');
  const first = YEAR_FIRST.exec(words);
  const [found, date, month, year] =
    first === null ? (DAY_FIRST.exec(words) ?? []) : [first[0], first[4], first[3], first[1]];
  if (found === undefined || year === undefined) return null;
  const day = dayOf(year.length === 2 ? 2000 + Number(year) : Number(year), Number(month), Number(date));
  const rest = tidy(words.replace(found, ' ').replace(WEEKDAY, ' ').replace(AROUND, ' ')).replace(/^[.;]$|[.;]$/, '');
  return day === null ? null : { day, rest };
}

const HOUR = String.raw`(\d{1,2})\s*(?::|h|g|giờ)\s*(?:(\d{1,2})\s*(?:phút|ph|p)?(?::(\d{2})(?:\.\d+)?)?)?`;
const PART = 'sáng|trưa|chiều|tối|am|pm|sa|ch';
const TIME = new RegExp(`^(?:lúc\\s*)?(?:(${PART})\\s*)?${HOUR}\\s*(${PART})?$`, 'i');
const END_OF_DAY = /^24\s*(?::|h|g|giờ)\s*(?:00?)?(?::00)?$/i;
const PART_ALONE = /^(?:sáng|trưa|chiều|tối)$/i;

/** The hour on the clock by the part of the day that it is said to be in; null = it is not in that part. */
const HOURS: Readonly<Record<string, (hour: number) => number | null>> = {
  sáng: (hour) => (hour < 12 ? hour : null),
  trưa: (hour) => (hour >= 10 && hour <= 13 ? hour : hour === 1 || hour === 2 ? hour + 12 : null),
  chiều: (hour) => (hour >= 1 && hour <= 6 ? hour + 12 : hour >= 12 && hour <= 18 ? hour : null),
  tối: (hour) => (hour >= 5 && hour <= 11 ? hour + 12 : hour >= 17 && hour <= 23 ? hour : null),
  am: (hour) => (hour >= 1 && hour <= 12 ? hour % 12 : null),
  pm: (hour) => (hour >= 1 && hour <= 12 ? (hour % 12) + 12 : null),
};
const SAME_PART: Readonly<Record<string, string>> = { sa: 'am', ch: 'pm' };

/** An hour such as "08:00", "8h30", "17 giờ 30 phút", "17:00:30", "5 giờ chiều", "8g"; seconds are cut off. null = none. */
export function writtenTime(text: string): ClockTime | null {
  const match = TIME.exec(tidy(text));
  if (match === null) return null;
  const [, before, hour, minute = '0', second = '0', after] = match;
  if (before !== undefined && after !== undefined) return null;
  const part = (before ?? after)?.toLowerCase();
  const onClock = part === undefined ? Number(hour) : (HOURS[SAME_PART[part] ?? part]?.(Number(hour)) ?? null);
  return onClock === null || Number(second) > 59 ? null : clockTime(onClock, Number(minute));
}

/** Whether a text says that a day ends: "24:00", "24h". */
export function isEndOfDay(text: string): boolean {
  return END_OF_DAY.test(text);
}

/** Whether what stands beside a day is nothing, a part of the day or an hour, be it one that no clock has: the day is clear. */
export function isHourOrNone(text: string): boolean {
  return text === '' || PART_ALONE.test(text) || TIME.test(text);
}

/** The hour beside a day where no clock has it, such as "99h99"; null = there is none. */
export function impossibleHour(text: string): string | null {
  const rest = writtenDay(text)?.rest ?? '';
  return TIME.test(rest) && writtenTime(rest) === null && !isEndOfDay(rest) ? rest : null;
}
