import { isSameVillage } from '../../core/people/village';
import type { UnitRows } from '../../text/offers';
import { isBlank, textOf } from '../../workbook/cells/cell';
import type { Column } from '../../workbook/schema/column';
import { OPINION } from '../../workbook/schema/communeTab';
import type { Lookup } from '../../workbook/cells/decode';
import type { CellWrite } from '../rows/cellWrites';
import { copyOf, writeCells } from '../rows/cellWrites';
import type { BlockRow } from '../communeFile/blockRows';
import { blockRows, comparedColumns } from '../communeFile/blockRows';
import { matchRows } from '../communeFile/matchRows';
import type { Part } from '../communeFile/parts';
import { PARTS } from '../communeFile/parts';
import type { OpenTab } from '../rows/communeRows';
import { columnOf, firstFreeRow, openTab, makeRoom } from '../rows/communeRows';
import { idKey } from '../rows/opinionIds';
import type { BookWriter } from '../ports';

/** Rows of a commune's tab, by block. */
export type RowsOfParts = readonly { readonly part: Part; readonly rows: readonly BlockRow[] }[];

/** The rows of some thôn, as the person's or the speaker's one; null = all rows. */
export function rowsOfVillages(
  { grid, located }: Pick<OpenTab, 'grid' | 'located'>,
  villages: readonly string[] | null,
  lookup: Lookup,
): RowsOfParts {
  return PARTS.map((part) => {
    const rows = blockRows(part.columns, grid, located, lookup);
    if (villages === null) return { part, rows };
    const villageOf = ({ cells }: BlockRow) => textOf(cells.get(part.village.key) ?? '');
    return { part, rows: rows.filter((row) => villages.some((village) => isSameVillage(village, villageOf(row)))) };
  });
}

export function countRows(parts: RowsOfParts): UnitRows {
  const count = (key: Part['key']) => parts.find(({ part }) => part.key === key)?.rows.length ?? 0;
  return { people: count('invitees'), opinions: count('opinions') };
}

/** Adds rows below those of another tab; refuses, before anything is written, where it has no room or no column for them. */
export function copyRows(book: BookWriter, parts: RowsOfParts, to: OpenTab): void {
  const taken = idsIn(to);
  const writes = parts.flatMap(({ part, rows }) => {
    const first = firstFreeRow(to, part.columns);
    makeRoom(book, to.tab, first + rows.length - 1);
    return rows.flatMap((row, index) =>
      cellsOf(part, row)
        // one that another opinion has there is a copy's: it gets its own
        .filter(({ column, cell }) => column !== OPINION.id || !taken.has(idKey(textOf(cell))))
        .map(({ column, cell }) => copyOf(cell, first + index, columnOf(to, column))),
    );
  });
  writeCells(book, to.tab, writes);
}

/** Clears rows, and leaves their places free. */
export function clearRows(book: BookWriter, parts: RowsOfParts, from: OpenTab): void {
  writeCells(book, from.tab, cleared(parts, from));
}

/** A row that was kept in its unit's tab, and what became of it where it was moved to. */
export interface MovedRow {
  readonly part: Part;
  readonly kept: BlockRow;
  readonly moved: BlockRow;
}

/** The rows of a tab that are found in the one that they were moved to, edited since or not. */
export function movedRows(kept: OpenTab, to: OpenTab, lookup: Lookup): MovedRow[] {
  return matchedParts(kept, to, lookup).flatMap(({ part, matched }) =>
    [...matched].map(([row, moved]) => ({ part, kept: row, moved })),
  );
}

/** Those that are not. */
export function rowsLeft(kept: OpenTab, to: OpenTab, lookup: Lookup): RowsOfParts {
  return matchedParts(kept, to, lookup).map(({ part, rows, matched }) => ({
    part,
    rows: rows.filter((row) => !matched.has(row)),
  }));
}

function matchedParts(kept: OpenTab, to: OpenTab, lookup: Lookup) {
  const there = rowsOfVillages(to, null, lookup);
  return rowsOfVillages(kept, null, lookup).map(({ part, rows }) => {
    const candidates = there.find((other) => other.part === part)?.rows ?? [];
    // whom a row is about tells more than all that it holds, of which some was typed since; it was added at the end, and a
    // namesake of other facts is the unit's own
    const matched = matchRows(rows, [...candidates].reverse(), [...part.passesOfNew(true)].reverse());
    return { part, rows, matched };
  });
}

/** Gives the rows of a unit that separates again what was typed into them since, and takes them out of the other tab. */
export function bringBack(book: BookWriter, rows: readonly MovedRow[], kept: string, from: string): void {
  const [target, source] = [openTab(book, kept), openTab(book, from)];
  const writes = rows.flatMap(({ part, kept: { row, cells }, moved }) =>
    comparedColumns(part.columns).flatMap((column): CellWrite[] => {
      const cell = moved.cells.get(column.key) ?? '';
      const isSame = JSON.stringify(cell) === JSON.stringify(cells.get(column.key) ?? '');
      return isSame ? [] : [copyOf(cell, row, columnOf(target, column))];
    }),
  );
  const gone = PARTS.map((part) => ({
    part,
    rows: rows.filter((row) => row.part === part).map(({ moved }) => moved),
  }));
  writeCells(book, kept, writes);
  writeCells(book, from, cleared(gone, source));
}

function cleared(parts: RowsOfParts, from: OpenTab): CellWrite[] {
  return parts.flatMap(({ part, rows }) =>
    rows.flatMap((row) => cellsOf(part, row).map(({ column }) => copyOf('', row.row, columnOf(from, column)))),
  );
}

function cellsOf(part: Part, { cells }: BlockRow) {
  return comparedColumns(part.columns).flatMap((column: Column) => {
    const cell = cells.get(column.key) ?? '';
    return isBlank(cell) ? [] : [{ column, cell }];
  });
}

function idsIn({ grid, located }: OpenTab): ReadonlySet<string> {
  const position = located.columns.get(OPINION.id) ?? -1;
  const ids = grid.slice(located.headerRow + 1).map((row) => idKey(textOf(row[position] ?? '')));
  return new Set(ids.filter((id) => id !== ''));
}
