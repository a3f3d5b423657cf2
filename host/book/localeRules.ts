/** What a spreadsheet's locale decides about reading and showing values and formulas. */
export interface LocaleRules {
  readonly decimal: '.' | ',';
  readonly group: string;
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd';
  /** Sign of the currency, with the format that an amount typed with it takes; undefined for most locales. */
  readonly currency?: { readonly sign: string; readonly format: string };
  /** Between the arguments of a formula. */
  readonly separator: ',' | ';';
  /** Formats that a cell with the automatic format takes when a date is put into it. */
  readonly dateFormat: string;
  readonly dateTimeFormat: string;
}

const CURRENCIES = new Map([
  ['vi', { sign: '₫', format: '#,##0\\ [$₫]' }],
  ['en', { sign: '$', format: '[$$]#,##0.00' }],
]);

const known = new Map<string, LocaleRules>();

/** The rules of a locale code such as `vi_VN` or `en`; undefined when there is no such locale. */
export function localeRules(locale: string): LocaleRules | undefined {
  const found = known.get(locale);
  if (found) return found;
  if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale)) return undefined;
  const tag = locale.replace('_', '-');
  if (Intl.NumberFormat.supportedLocalesOf(tag).length === 0) return undefined;
  const rules = readRules(tag);
  known.set(locale, rules);
  return rules;
}

function readRules(tag: string): LocaleRules {
  const numberParts = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(1_234_567.5);
  const dateParts = new Intl.DateTimeFormat(tag, { numberingSystem: 'latn', calendar: 'gregory', timeZone: 'UTC' });
  const fields = dateParts.formatToParts(0).filter(({ type }) => type === 'day' || type === 'month' || type === 'year');
  const decimal = numberParts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
  const first = fields[0]?.type;
  const dateOrder = first === 'year' ? 'ymd' : first === 'month' ? 'mdy' : 'dmy';
  const dateFormat = { dmy: 'dd/mm/yyyy', mdy: 'm/d/yyyy', ymd: 'yyyy-mm-dd' }[dateOrder];
  const currency = CURRENCIES.get(tag.slice(0, 2));
  return {
    ...(currency && { currency }),
    decimal,
    group: numberParts.find(({ type }) => type === 'group')?.value ?? '',
    dateOrder,
    separator: decimal === ',' ? ';' : ',',
    dateFormat,
    dateTimeFormat: `${dateFormat} h:mm:ss`,
  };
}
