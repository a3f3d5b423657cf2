import { inspect, types } from 'node:util';
import { FormulaSyntaxError, parseFormula, printFormula } from '../formula/syntax';
import type { Cell, CellError, Sheet } from '../model/model';
import type { BoundFile } from './boundFile';
import { isAutomatic } from './numberFormat';
import { civilTime, toSerial } from './serial';
import { typedIn } from './typedIn';

/** What is put into a cell; `format` is taken only by a cell with the automatic format. */
export interface Content {
  readonly value: string | number | boolean | CellError | null;
  readonly formula?: string;
  readonly link?: string;
  readonly format?: string;
}

/** A text that begins as a formula and is none. */
export class UnreadableFormula extends Error {
  constructor(text: string, locale: string) {
    super(
      `Formula parse error: =${text}. Under ${locale} Google Sheets shows #ERROR! here; ` +
        'the local host refuses it so that it is noticed.',
    );
  }
}

const EMPTY: Content = { value: null };
const LONGEST_TEXT = 50_000;

/** Style of a cell, whether it is there or not. */
export function styleAt(sheet: Sheet, row: number, column: number): number {
  return sheet.cell(row, column)?.style ?? sheet.columns.get(column)?.style ?? 0;
}

/** Puts a cell, or takes it away when it holds nothing of its own. */
export function putCell(sheet: Sheet, row: number, column: number, cell: Cell): void {
  const isBare = cell.value === null && cell.formula === undefined && cell.link === undefined;
  const columnStyle = sheet.columns.get(column)?.style ?? 0;
  sheet.setCell(row, column, isBare && cell.style === columnStyle ? undefined : cell);
}

export function writeContent(file: BoundFile, sheet: Sheet, row: number, column: number, content: Content): void {
  const { styles } = file.workbook;
  let style = styleAt(sheet, row, column);
  if (content.format !== undefined && isAutomatic(styles.facets(style).numberFormat)) {
    style = styles.derive(style, { numberFormat: content.format });
  }
  putCell(sheet, row, column, {
    value: content.value,
    ...(content.formula !== undefined && { formula: content.formula }),
    ...(content.link !== undefined && { link: content.link }),
    style,
  });
  file.touch();
}

/** A text as typed into a cell that has a number format. A formula that cannot be read throws. */
export function typedContent(file: BoundFile, text: string, numberFormat: string): Content {
  if (text.length > LONGEST_TEXT) {
    throw new Error(`Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`);
  }
  if (numberFormat === '@') return textContent(text.replace(/^'/, ''));
  const typed = typedIn(text, file.rules, new Date(file.now).getUTCFullYear());
  if (typed.kind === 'empty') return EMPTY;
  if (typed.kind === 'formula') return formulaContent(file, typed.text);
  if (typed.value === '') return EMPTY;
  return typed.format === undefined ? { value: typed.value } : { value: typed.value, format: typed.format };
}

export function textContent(text: string): Content {
  return text === '' ? EMPTY : { value: text };
}

/** A formula without '=', in the grammar of the spreadsheet's locale. */
export function formulaContent(file: BoundFile, text: string): Content {
  return { value: null, formula: readFormula(file, text) };
}

/** ';' stands between arguments in every locale, ',' where it is no decimal mark. */
function readFormula({ rules, locale }: BoundFile, text: string): string {
  for (const separator of new Set([';', rules.separator] as const)) {
    try {
      return printFormula(parseFormula(text, separator, rules.decimal), ',');
    } catch (error) {
      if (!(error instanceof FormulaSyntaxError)) throw error;
    }
  }
  throw new UnreadableFormula(text, locale);
}

/** A value that a script sets, converted as if typed in. */
export function scriptContent(file: BoundFile, value: unknown, numberFormat: string): Content {
  if (value === null) return EMPTY;
  if (typeof value === 'string') return typedContent(file, value, numberFormat);
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number' && Number.isFinite(value)) return { value };
  if (types.isDate(value) && !Number.isNaN(value.getTime())) return dateContent(file, value);
  throw new Error(`The local host refuses a cell value that the reference does not name: ${inspect(value)}`);
}

function dateContent(file: BoundFile, date: Date): Content {
  const serial = toSerial(civilTime(date.getTime(), file.timeZone));
  const { dateFormat, dateTimeFormat } = file.rules;
  return { value: serial, format: Number.isInteger(serial) ? dateFormat : dateTimeFormat };
}
