import type { CellValue } from '../model/model';
import { dateText } from './dateText';
import { formatTokens, isAutomatic, isDateFormat, sections } from './numberFormat';
import type { LocaleRules } from './localeRules';
import { fitsDate } from './serial';

/** What a cell shows. */
export function displayText(value: CellValue, format: string, rules: LocaleRules): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  const parts = sections(format);
  if (typeof value === 'string') return parts[3] === undefined ? value : textOf(parts[3], value);
  if (isAutomatic(format) || format === '@') return automatic(value, rules);
  if (isDateFormat(format) && fitsDate(value)) return dateText(value, formatTokens(parts[0] ?? ''));
  if (isDateFormat(format)) return automatic(value, rules);
  const [section, shown] =
    value < 0 && parts[1] ? [parts[1], -value] : value === 0 && parts[2] ? [parts[2], 0] : [parts[0] ?? '', value];
  return numberText(shown, section, rules);
}

function textOf(section: string, value: string): string {
  return formatTokens(section)
    .map(({ kind, text }) => (kind === 'code' && text === '@' ? value : text))
    .join('');
}

function automatic(value: number, { decimal }: LocaleRules): string {
  const size = Math.abs(value);
  const text =
    value !== 0 && (size >= 1e15 || size < 1e-9)
      ? value
          .toExponential(5)
          .replace(/\.?0+e/, 'E')
          .replace(/E([+-])(\d)$/, 'E$10$2')
      : String(Number(value.toPrecision(15)));
  return text.replace('e', 'E').replace('.', decimal);
}

function numberText(value: number, section: string, rules: LocaleRules): string {
  const tokens = formatTokens(section);
  const isDigit = (token: { kind: string; text: string }) =>
    token.kind === 'code' && /^[0#?.,]$|^e[+-]$/i.test(token.text);
  const first = tokens.findIndex(isDigit);
  const last = tokens.length - 1 - [...tokens].reverse().findIndex(isDigit);
  const percents = tokens.filter(({ kind, text }) => kind === 'code' && text === '%').length;
  const pattern = tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join('');
  const shown = first < 0 ? '' : digits(Math.abs(value) * 100 ** percents, pattern, rules);
  const literal = (part: typeof tokens) =>
    part.map(({ kind, text }) => (kind === 'code' && text === '@' ? '' : text)).join('');
  if (first < 0) return literal(tokens);
  const sign = value < 0 && /[1-9]/.test(shown) ? '-' : '';
  return `${sign}${literal(tokens.slice(0, first))}${shown}${literal(tokens.slice(last + 1))}`;
}

function digits(value: number, pattern: string, { decimal, group }: LocaleRules): string {
  const [mantissa = '', exponentDigits] = pattern.split(/e[+-]/i);
  const [whole = '', fraction = ''] = mantissa.split('.');
  const thousands = /,+$/.exec(mantissa)?.[0].length ?? 0;
  const most = fraction.replace(/[^0#?]/g, '').length;
  const least = fraction.replace(/[^0]/g, '').length;
  if (exponentDigits !== undefined) {
    const [number = '', power = '0'] = value.toExponential(most).split('e');
    const size = String(Math.abs(Number(power))).padStart(exponentDigits.length, '0');
    return `${number.replace('.', decimal)}E${Number(power) < 0 ? '-' : '+'}${size}`;
  }
  const [before = '0', after = ''] = rounded(value / 1000 ** thousands, most).split('.');
  const wanted = whole.replace(/[^0]/g, '').length;
  const integer = (before === '0' && wanted === 0 ? '' : before).padStart(wanted, '0');
  const grouped = /[0#?],+[0#?]/.test(whole) ? integer.replace(/\B(?=(\d{3})+$)/g, group) : integer;
  const trimmed = after.slice(0, least) + after.slice(least).replace(/0+$/, '');
  return trimmed === '' ? grouped + (mantissa.endsWith('.') ? decimal : '') : `${grouped}${decimal}${trimmed}`;
}

/** Half away from zero on the decimal digits that are seen, as spreadsheets round. */
function rounded(value: number, decimals: number): string {
  if (value >= 1e21) return BigInt(value).toString();
  const shifted = Number(`${Number(value.toPrecision(15))}e${decimals}`);
  return Number.isFinite(shifted) && shifted < 1e15
    ? (Math.round(shifted) / 10 ** decimals).toFixed(decimals)
    : value.toFixed(decimals);
}
