import { columnLetters, columnNumber } from '../model/columnLetters';

/** A row or a column number of a reference; `fixed` is the dollar sign. */
export interface Mark {
  readonly at: number;
  readonly fixed: boolean;
}

/** Both ends included, `first.at <= last.at`. */
export interface Span {
  readonly first: Mark;
  readonly last: Mark;
}

/** The cells of a reference: no `rows` means whole columns, no `columns` whole rows. */
export interface Area {
  readonly rows?: Span;
  readonly columns?: Span;
  /** Written as one cell, without a colon. */
  readonly single: boolean;
}

const MARKED = /^(\$?)([A-Z]*)(\$?)(\d*)$/i;
const BARE_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R\d+|C\d+|TRUE|FALSE)$/i;

/** Reads `$A$1`, `A1:B9`, `A:$C` or `1:4`, its corners put in order as both programs do. */
export function parseArea(text: string): Area {
  const [from = '', to] = text.split(':');
  const start = corner(from);
  const end = to === undefined ? start : corner(to);
  return {
    ...(start.row && end.row ? { rows: span(start.row, end.row) } : {}),
    ...(start.column && end.column ? { columns: span(start.column, end.column) } : {}),
    single: to === undefined,
  };
}

/** The reverse of parseArea. */
export function printArea({ rows, columns, single }: Area): string {
  const first = printCorner(columns?.first, rows?.first);
  return single ? first : `${first}:${printCorner(columns?.last, rows?.last)}`;
}

/** The name as it stands before '!', quoted unless it is a plain word that no reference looks like. */
export function printSheetName(name: string): string {
  return BARE_NAME.test(name) && !LIKE_A_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Sheet names differ only when they differ in more than case. */
export function sameSheet(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase();
}

function corner(text: string): { row?: Mark; column?: Mark } {
  const [, firstDollar = '', letters = '', secondDollar = '', digits = ''] = MARKED.exec(text) ?? [];
  const rowDollar = letters === '' ? firstDollar : secondDollar;
  return {
    ...(letters === '' ? {} : { column: { at: columnNumber(letters), fixed: firstDollar !== '' } }),
    ...(digits === '' ? {} : { row: { at: Number(digits), fixed: rowDollar !== '' } }),
  };
}

function span(one: Mark, other: Mark): Span {
  return one.at <= other.at ? { first: one, last: other } : { first: other, last: one };
}

function printCorner(column: Mark | undefined, row: Mark | undefined): string {
  return (column ? dollar(column) + columnLetters(column.at) : '') + (row ? `${dollar(row)}${row.at}` : '');
}

function dollar(mark: Mark): string {
  return mark.fixed ? '$' : '';
}
