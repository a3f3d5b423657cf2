import type { LocaleRules } from './localeRules';
import { daySerial } from './serial';

/** What a text becomes when a person types it into a cell. */
export type TypedIn =
  | { readonly kind: 'empty' }
  | { readonly kind: 'formula'; readonly text: string }
  /** `format` is what a cell with the automatic format takes. */
  | { readonly kind: 'value'; readonly value: string | number | boolean; readonly format?: string };

/** Reads a typed text under a locale; `year` completes a day without one. */
export function typedIn(text: string, rules: LocaleRules, year: number): TypedIn {
  if (text === '') return { kind: 'empty' };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', text: text.slice(1) };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'value', value: trimmed.toLowerCase() === 'true' };
  const read = readNumber(trimmed, rules) ?? readAmount(trimmed, rules) ?? readDateTime(trimmed, rules, year);
  if (read) return { kind: 'value', ...read };
  if (text.startsWith('+') && text.length > 1) return { kind: 'formula', text: text.slice(1) };
  return { kind: 'value', value: text };
}

interface ReadNumber {
  readonly value: number;
  readonly format?: string;
}

const numberPatterns = new Map<string, RegExp>();

/** How numbers are typed with these marks. */
function numberPattern({ decimal, group }: LocaleRules): RegExp {
  const known = numberPatterns.get(decimal + group);
  if (known) return known;
  const [point, separator] = [decimal, group].map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = `^([+-]?)(\\d+|\\d{1,3}(?:${separator ?? ''}\\d{3})+)?(?:${point ?? ''}(\\d*))?(e[+-]?\\d+)?(\\s?%)?$`;
  const made = new RegExp(pattern, 'i');
  numberPatterns.set(decimal + group, made);
  return made;
}

function readNumber(text: string, rules: LocaleRules): ReadNumber | undefined {
  const { group } = rules;
  const match = numberPattern(rules).exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '', percent = ''] = match;
  if (whole === '' && fraction === '') return undefined;
  const plain = Number(`${sign}${whole.replaceAll(group, '')}.${fraction}${exponent}`);
  const decimals = fraction === '' ? '' : `.${'0'.repeat(fraction.length)}`;
  if (percent) return { value: plain / 100, format: decimals ? '0.00%' : '0%' };
  if (exponent) return { value: plain, format: '0.00E+00' };
  return whole.includes(group) ? { value: plain, format: `#,##0${decimals}` } : { value: plain };
}

function readAmount(text: string, rules: LocaleRules): ReadNumber | undefined {
  const { currency } = rules;
  if (!currency || !text.includes(currency.sign)) return undefined;
  const rest = text.startsWith(currency.sign) ? text.slice(1) : text.endsWith(currency.sign) ? text.slice(0, -1) : '';
  const number = /[e%+-]/i.test(rest) ? undefined : readNumber(rest.trim(), rules);
  return number && { value: number.value, format: currency.format };
}

function readDateTime(text: string, rules: LocaleRules, year: number): ReadNumber | undefined {
  const time = readTime(text);
  if (time) return time;
  const [dateText = '', ...rest] = text.split(/\s+/);
  const date = readDate(dateText, rules, year);
  if (!date || rest.length === 0) return date;
  const clock = readTime(rest.join(' '));
  return clock && clock.value < 1 ? { value: date.value + clock.value, format: rules.dateTimeFormat } : undefined;
}

function readTime(text: string): ReadNumber | undefined {
  const match = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?(?:\s?(AM|PM|SA|CH))?$/i.exec(text);
  if (!match) return undefined;
  const [, hourText = '', minutes = '', seconds = '0', half] = match;
  let hours = Number(hourText);
  if (half) {
    if (hours < 1 || hours > 12) return undefined;
    hours = (hours % 12) + (/^(PM|CH)$/i.test(half) ? 12 : 0);
  }
  const value = (hours * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return { value, format: value < 1 ? (match[3] ? 'h:mm:ss' : 'h:mm') : '[h]:mm:ss' };
}

function readDate(text: string, rules: LocaleRules, thisYear: number): ReadNumber | undefined {
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[3]), Number(iso[4]), iso[2] === '-' ? 'yyyy-mm-dd' : 'yyyy/mm/dd');
  const monthAndYear = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (monthAndYear) return dated(Number(monthAndYear[2]), Number(monthAndYear[1]), 1, 'm/yyyy');
  const match = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const [one, other] = [Number(match[1]), Number(match[3])];
  const [day, month] = rules.dateOrder === 'dmy' ? [one, other] : [other, one];
  return dated(fullYear(match[4], thisYear), month, day, rules.dateFormat);
}

function fullYear(text: string | undefined, thisYear: number): number {
  if (text === undefined) return thisYear;
  const year = Number(text);
  return text.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function dated(year: number, month: number, day: number, format: string): ReadNumber | undefined {
  const value = daySerial(year, month, day);
  return value === undefined ? undefined : { value, format };
}
