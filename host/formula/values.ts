import type { CellError, CellValue, ErrorCode } from '../model/model';

const NUMERIC = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(%?)\s*$/i;
/** Most texts begin with a letter, which this tells at once. */
const AFTER_DIGITS = '9'.charCodeAt(0);
const VIETNAMESE = new Intl.Collator('vi');

export function failure(error: ErrorCode): CellError {
  return { error };
}

export function isError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** The number that a text shows, in the notation that no locale reads otherwise. */
export function numberIn(text: string): number | undefined {
  const match = text.charCodeAt(0) > AFTER_DIGITS ? null : NUMERIC.exec(text);
  return match ? Number(match[1]) / (match[2] === '%' ? 100 : 1) : undefined;
}

/** A value in arithmetic: blank is 0, TRUE is 1, text counts when it shows a number. */
export function toNumber(value: CellValue): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' ? (numberIn(value) ?? failure('#VALUE!')) : value;
}

/** A value joined to a text: blank is "", a date its serial number. */
export function toText(value: Exclude<CellValue, CellError>): string {
  if (value === null) return '';
  if (typeof value !== 'number') return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : value;
  const [digits = '', exponent] = String(Number(value.toPrecision(15))).split('e');
  return exponent === undefined ? digits : `${digits}E${exponent.replace(/^([+-])(\d)$/, '$10$2')}`;
}

/** A value as a condition: blank and 0 are false, the texts TRUE and FALSE count. */
export function toBoolean(value: CellValue): boolean | CellError {
  if (typeof value === 'boolean' || isError(value)) return value;
  if (typeof value !== 'string') return value !== null && value !== 0;
  const upper = value.toUpperCase();
  return upper === 'TRUE' ? true : upper === 'FALSE' ? false : failure('#VALUE!');
}

/** Equal to 15 digits, which is as far as both programs compare. */
export function sameNumber(one: number, other: number): boolean {
  if (one === other) return true;
  const near = Math.abs(one - other) <= 1e-13 * Math.abs(one);
  return near && one.toPrecision(15) === other.toPrecision(15);
}

/** Equal but for capitals. */
export function sameText(one: string, other: string): boolean {
  return one === other || (one.length === other.length && one.toLowerCase() === other.toLowerCase());
}

/** Below 0 when `one` comes first: numbers, then texts, then FALSE and TRUE; a blank takes the other's type. */
export function compareValues(one: Exclude<CellValue, CellError>, other: Exclude<CellValue, CellError>): number {
  const left = one ?? blankLike(other);
  const right = other ?? blankLike(one);
  if (typeof left === 'number' && typeof right === 'number') return sameNumber(left, right) ? 0 : left - right;
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  return rank(left) - rank(right) || Number(left) - Number(right);
}

/** The same cell value, errors by their code. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  return one === other || (isError(one) && isError(other) && one.error === other.error);
}

function compareTexts(one: string, other: string): number {
  return sameText(one, other) ? 0 : VIETNAMESE.compare(one.toLowerCase(), other.toLowerCase());
}

function blankLike(value: Exclude<CellValue, CellError>): number | string | boolean {
  return typeof value === 'string' ? '' : typeof value === 'boolean' ? false : 0;
}

function rank(value: number | string | boolean): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}
