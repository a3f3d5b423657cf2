import type { CellError, CellValue } from '../model/model';
import { isError, toNumber, toText } from './values';

const PIECE = /d+|m+|y+|h+|s+|"[^"]*"|[/:.,\- ]|\\./giy;
const FIELD = /^(?:dd?|mm?|yy|yyyy|hh?|ss?)$/i;
const MILLISECONDS = 86_400_000;
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);

/** TEXT for day and time patterns such as `HH:mm dd/MM/yyyy` and whole numbers (`0`, `000`); undefined for any other pattern. */
export function formatText(value: Exclude<CellValue, CellError>, pattern: string): string | undefined {
  const number = typeof value === 'boolean' ? value : toNumber(value);
  if (pattern === '@' || typeof number === 'boolean' || isError(number)) {
    return pattern === '@' || /^[#0]+$/.test(pattern) || pieces(pattern) ? toText(value) : undefined;
  }
  if (/^(?:0+|#+0*)$/.test(pattern)) return wholeNumber(number, pattern);
  const parts = pieces(pattern);
  return parts && dateText(number, parts);
}

function wholeNumber(value: number, pattern: string): string {
  const width = pattern.replaceAll('#', '').length;
  const rounded = Math.round(Math.abs(value));
  const digits = rounded === 0 ? '' : String(rounded);
  return (value < 0 && rounded > 0 ? '-' : '') + digits.padStart(width, '0');
}

function pieces(pattern: string): string[] | undefined {
  const found = pattern.match(PIECE) ?? [];
  const fields = found.filter((piece) => /^[dmyhs]/i.test(piece));
  const known = fields.length > 0 && fields.every((field) => FIELD.test(field));
  return known && found.join('') === pattern ? found : undefined;
}

function dateText(serial: number, parts: readonly string[]): string {
  const date = new Date(SERIAL_EPOCH + Math.round(serial * MILLISECONDS));
  const letters = parts.map((part) => (/^[dmyhs]/i.test(part) ? part.charAt(0).toLowerCase() : ''));
  return parts
    .map((part, index) => {
      const letter = letters[index];
      if (!letter) return /^["\\]/.test(part) ? part.replace(/^\\|^"|"$/g, '') : part;
      const before = letters.slice(0, index).filter(Boolean).at(-1);
      const after = letters.slice(index + 1).find(Boolean);
      const minutes = letter === 'm' && (before === 'h' || after === 's');
      return fieldText(date, minutes ? 'minute' : letter, part.length);
    })
    .join('');
}

/** An m next to hours or seconds means minutes. */
function fieldText(date: Date, field: string, width: number): string {
  const value: Readonly<Record<string, number>> = {
    d: date.getUTCDate(),
    m: date.getUTCMonth() + 1,
    y: width === 2 ? date.getUTCFullYear() % 100 : date.getUTCFullYear(),
    h: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    s: date.getUTCSeconds(),
  };
  return String(value[field] ?? '').padStart(width, '0');
}
