import type { Place } from '../../core/problem';
import type { Area } from './design';

/** The letters of a 1-based column: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 notation of a 1-based cell. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** The cell of a place; '' = the whole tab. */
export function cellOfPlace({ row, column }: Place): string {
  return row === undefined ? '' : cellName(row, column ?? 1);
}

/** A tab's name as formulas write it: quoted, apostrophes doubled. */
export function quotedTab(tab: string): string {
  return `'${tab.replace(/'/g, "''")}'`;
}

/** The 1-based row and column of a cell's name; {} where it is none. */
export function placeOfCell(name: string): { readonly row?: number; readonly column?: number } {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return {};
  const column = Array.from(letters, (letter) => letter.charCodeAt(0) - 64).reduce((sum, value) => sum * 26 + value, 0);
  return { row: Number(digits), column };
}

/** The area of an A1 notation with both its corners, such as B2:D4; a single cell where it is one cell's name. */
export function areaNamed(name: string): Area {
  const [first = '', last = first] = name.split(':');
  const { row = 1, column = 1 } = placeOfCell(first);
  const end = placeOfCell(last);
  return { row, column, rows: (end.row ?? row) - row + 1, columns: (end.column ?? column) - column + 1 };
}

/** The cells of an area as a formula of another tab names them. */
export function areaInTab(tab: string, { row, column, rows, columns }: Area): string {
  const corner = (down: number, right: number) => `$${columnLetters(right)}$${down}`;
  return `${quotedTab(tab)}!${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
}
