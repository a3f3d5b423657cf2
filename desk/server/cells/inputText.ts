import type { Cell } from '../../../host/model/model';
import type { BoundFile } from '../../../host/book/boundFile';
import { dateText } from '../../../host/book/dateText';
import { formulaText } from '../../../host/book/formulaText';
import type { LocaleRules } from '../../../host/book/localeRules';
import { formatTokens, isDateFormat, sections } from '../../../host/book/numberFormat';
import { fitsDate, fromSerial } from '../../../host/book/serial';
import { typedIn } from '../../../host/book/typedIn';

/** What the formula bar shows: typed into the same cell, it gives the same content again. */
export function inputText(file: BoundFile, { value, formula }: Readonly<Cell>, format: string): string {
  if (formula !== undefined) return formulaText(formula, { ...file.rules, separator: ';' });
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'string') return staysText(value, format, file.rules) ? value : `'${value}`;
  if (isDateFormat(format) && fitsDate(value)) return dateInput(value, format, file.rules);
  const isPercent = formatTokens(sections(format)[0] ?? '').some(({ kind, text }) => kind === 'code' && text === '%');
  return isPercent ? `${plainNumber(value * 100, file.rules)}%` : plainNumber(value, file.rules);
}

function staysText(text: string, format: string, rules: LocaleRules): boolean {
  if (format === '@') return !text.startsWith("'");
  const typed = typedIn(text, rules, 2000);
  return typed.kind === 'value' && typed.value === text;
}

function plainNumber(value: number, { decimal }: LocaleRules): string {
  return String(Number(value.toPrecision(15)))
    .replace('e', 'E')
    .replace('.', decimal);
}

/** The day as typed here, with the time unless it is midnight; of a pure time or duration, hours and minutes. */
function dateInput(serial: number, format: string, { dateFormat }: LocaleRules): string {
  const codes = formatTokens(sections(format)[0] ?? '').filter(({ kind }) => kind === 'code');
  const isElapsed = codes.some(({ text }) => text.startsWith('['));
  const hasDay = codes.some(({ text }) => /^[yd]/i.test(text)) || !codes.some(({ text }) => /^h/i.test(text));
  const civil = new Date(Math.round(fromSerial(serial) / 1000) * 1000);
  const seconds = civil.getUTCSeconds() !== 0;
  if (isElapsed) return dateText(serial, formatTokens(seconds ? '[h]:mm:ss' : '[h]:mm'));
  const time = seconds ? 'hh:mm:ss' : 'hh:mm';
  if (!hasDay && serial >= 0 && serial < 1) return dateText(serial, formatTokens(time));
  const isMidnight = civil.getTime() % 86_400_000 === 0;
  return dateText(serial, formatTokens(isMidnight ? dateFormat : `${dateFormat} ${time}`));
}
