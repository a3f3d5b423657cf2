import type { Cell, CellValue, ErrorCode, Sheet, Workbook } from '../../../host/model/model';

/** What somebody, or another program, may leave in a cell. */
export interface StrangeValue {
  readonly name: string;
  readonly value: CellValue;
  /** Beside the cell's own. */
  readonly format?: string;
  readonly formula?: string;
}

const AS_DATE = 'dd/mm/yyyy hh:mm';
const ERRORS: readonly ErrorCode[] = ['#N/A', '#REF!', '#NAME?', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!', '#ERROR!'];

/** Telephone and identity numbers, a time of Unix, the first and last days of Excel, and far beyond. */
const NUMBERS = [0, -1, 0.5, 1e-9, 60, 1900, 44_084.999_999, 2_958_465, 2_958_466, 912_345_678, 1_747_911_406].concat([
  84_912_345_678,
  123_456_789_012,
  1e15,
  -1e15,
  1e300,
  -1e300,
  5e-324,
  Number.MAX_VALUE,
]);

const TEXTS = [
  ...['NaN', 'Infinity', '-0', '1e999', '0x10', 'null', 'undefined', '[object Object]', '__proto__', 'constructor'],
  ...['toString', 'hasOwnProperty', '=1/0', "'", '#REF!', '#N/A', 'Loading...', '/', '//', '31/02/2020', '00/00/0000'],
  ...['99/99/9999', '1/1/10000', '31/12/9999', '01/01/1899', '24:00', '99h99', '25:61 32/13/2020', '\u0000', '\u000b'],
  ...['\ufffd', '\ud800', '\u202e', '\u00ad', '👩‍👩‍👧', 'a\nb\r\nc', '\t', '$&$1', '\\', '<w:p/>', ']]>', '%s'],
  ...['@', 'a@b', ';;;', '😀@😀.vn', '(', '[a-z', '*', '?', '~', '>1', '<>', '"', '””'],
];

/** Longest text that a cell of Excel takes. */
const LONGEST = 32_767;
const LONG = [
  ...['x', '1', 'ạ ', '(', '1. ', 'Nguyễn Văn A, ', 'a@', '\n', 'Ã', '1/'].map((text) =>
    text.repeat(LONGEST / text.length),
  ),
];

const number = (value: number): StrangeValue[] => [
  { name: `number ${value}`, value },
  { name: `date ${value}`, value, format: AS_DATE },
];

export const STRANGE_VALUES: readonly StrangeValue[] = [
  ...NUMBERS.flatMap(number),
  ...[true, false].map((value) => ({ name: String(value), value })),
  ...ERRORS.map((error) => ({ name: `error ${error}`, value: { error } })),
  ...['1/0', 'NA()', 'INDEX(A1:A2,9)', 'VALUE("x")', 'NOSUCH(1)', "'Không có'!A1", 'TODAY()+1E+9', 'A1:A3'].map(
    (formula) => ({
      name: `=${formula}`,
      value: null,
      formula,
    }),
  ),
  ...TEXTS.map((value) => ({ name: `text ${JSON.stringify(value)}`, value })),
  ...LONG.map((value) => ({ name: `long ${JSON.stringify(value.slice(0, 5))}`, value })),
];

/** Leaves a value in a cell as another program would: no trigger runs. */
export function leave(workbook: Workbook, sheet: Sheet, row: number, column: number, strange: StrangeValue): void {
  const { value, format, formula } = strange;
  const before = sheet.cell(row, column)?.style ?? 0;
  const style = format === undefined ? before : workbook.styles.derive(before, { numberFormat: format });
  const cell: Cell = { value, style, ...(formula === undefined ? {} : { formula }) };
  sheet.setCell(row, column, cell);
}
