import type { CommuneFile, Difference, FileCell, FileComparison } from '../../../../src/api';
import type { Decisions } from '../../../../src/app/communeFile/take';
import { takeIntoTab } from '../../../../src/app/communeFile/take';
import { comparisonOf } from '../../../../src/app/communeFile/compare';
import { COMMUNE_BLOCKS } from '../../../../src/workbook/schema/communeTab';
import type { Cell, Grid } from '../../../../src/workbook/cells/cell';
import { isBlank } from '../../../../src/workbook/cells/cell';
import { placeOfCell } from '../../../../src/workbook/design/a1';
import type { Typed, TypedTab } from '../../support/grids';
import { moment } from '../../support/days';
import { communeTab, headersOf, startLists, under } from '../../support/grids';
import { MemoryBook, NOW, openLock } from '../../support/memoryBook';

/** A commune's file that comes back, and the tab that it is compared with. */

export const TAB = 'Phước Hà';
export const TARGET = { tab: TAB, commune: 'Phước Hà', code: 'X01' };
export const HEADERS = headersOf(COMMUNE_BLOCKS);

/** A grid as the sidebar reads it from an .xlsx: dates as serials, so many days after 30 December 1899. */
export function cellsOf(grid: Grid): FileCell[][] {
  return grid.map((row) =>
    row.map((cell) => (typeof cell === 'object' ? { serial: cell.moment / 1440 + 25_569 } : cell)),
  );
}

export function fileOf(file: Grid, base: Grid | null = null): CommuneFile {
  return { name: 'phuoc-ha.xlsx', tab: cellsOf(file), base: base === null ? null : cellsOf(base) };
}

export function compare(file: CommuneFile, tab: Grid): FileComparison {
  return comparisonOf(new MemoryBook({ [TAB]: tab }), file, TARGET, startLists, []);
}

/** "changed 5 Thôn: A → B": what a difference says, in one line, its cell by row and header; of a whole row "cleared 5 Họ và tên: A". */
export function inWords({ kind, cell, what, field, inTab, inFile }: Difference): string {
  if (cell === '') return `${kind} ${what}`;
  const { row = 0, column = 0 } = placeOfCell(cell);
  const header = HEADERS[column - 1] ?? cell;
  if (field === '') return `${kind} ${row} ${header}: ${what}`;
  return `${kind} ${row} ${header}${header === field ? '' : ` as ${field}`}: ${inTab} → ${inFile}`;
}

/** Compares, takes the file by these sides, and gives the book. */
export function taken(file: CommuneFile, tab: Grid, sides: Decisions = {}): MemoryBook {
  const book = new MemoryBook({ [TAB]: tab });
  const { fingerprint } = comparisonOf(book, file, TARGET, startLists, []);
  takeIntoTab(book, file, TARGET, startLists, fingerprint, sides, openLock, () => 0.5, moment(NOW));
  return book;
}

/** What stands below the header row under some headers: a line a row that holds any of it. */
export function standing(book: MemoryBook, ...headers: readonly string[]): Cell[][] {
  return under(book.read(TAB) ?? [], ...headers).filter((row) => !row.every(isBlank));
}

export const people = (...invitees: readonly Typed[]): Grid => communeTab({ invitees });
export const said = (...opinions: readonly Typed[]): Grid => communeTab({ opinions });
export const session = (facts: Typed): Grid => communeTab({ session: facts });
export const tabOf = (typed: TypedTab): Grid => communeTab(typed);
export const named = (name: string, others: Typed = {}): Typed => ({ 'Họ và tên': name, ...others });
