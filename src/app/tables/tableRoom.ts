import { wordKey } from '../../core/letters/vietnamese';
import { isStandingInTable } from '../../text/standing';
import { columnLetters } from '../../workbook/design/a1';
import type { Cell, Grid } from '../../workbook/cells/cell';
import { isBlank, textOf } from '../../workbook/cells/cell';
import type { Column } from '../../workbook/schema/column';
import type { Area } from '../../workbook/design/design';
import { locate } from '../../workbook/cells/locate';
import type { CellPlace, Table } from '../ports';
import { Refusal } from '../refusal';

/** Where a written table stands in its tab, and what makes room for it; places are 1-based. */
export interface TableRoom {
  readonly headerRow: number;
  /** Put in first, so that what people wrote below or beside the table moves out of its way. */
  readonly rowsToInsert: { readonly before: number; readonly count: number } | null;
  readonly columnsToInsert: { readonly before: number; readonly count: number } | null;
  /** Rows and columns that the tab has for certain, the new ones included. */
  readonly size: { readonly rows: number; readonly columns: number };
  /** Where a longer or wider table stood before; to be blanked, counted with the new rows and columns in place. */
  readonly stale: readonly Area[];
  /** A column of the table stood elsewhere, or is missing between others: formats and widths must be set again. */
  readonly hasShifted: boolean;
  /** How many columns are missing at the end of the table, all others standing where they should. */
  readonly columnsAdded: number;
  /** The cells that people filled, as they stand now: below the table, beside it, above it. */
  readonly kept: readonly CellPlace[];
}

/**
 * Finds room for a written table over the one that its tab holds; nothing that people put into the tab is written over.
 * Refuses with `tab-not-ours` where the tab holds something else, and with `column-inside-table` where people put a column
 * between those of the table.
 */
export function roomFor(table: Table, grid: Grid): TableRoom {
  const there = tableIn(table, grid);
  const { headerRow, isOwnColumn, isOwnRow, strangeRow, strangeColumn } = there;
  const width = table.columns.length;
  const lastOwn = Math.max(...there.columns, -1);
  if (strangeColumn !== null && strangeColumn < lastOwn) {
    const header = textOf(grid[headerRow]?.[strangeColumn] ?? '');
    throw new Refusal(
      'column-inside-table',
      `${header === '' ? columnLetters(strangeColumn + 1) : header}” ở trang “${table.tab}`,
    );
  }
  const free = strangeRow === null ? Infinity : strangeRow - headerRow - 1;
  const moreRows = Math.max(0, table.rows.length - free);
  const moreColumns = strangeColumn === null ? 0 : Math.max(0, width - strangeColumn);
  const standing = table.columns.reduce((last, column, index) => (there.places.has(column) ? index + 1 : last), 0);
  const oldRows = grid.flatMap((_, row) => (row > headerRow && isOwnRow(row) ? [row] : []));
  const shifted = (row: number) => (strangeRow !== null && row >= strangeRow ? row + moreRows : row);
  const endOfTable = headerRow + table.rows.length;
  const below = runsOf(oldRows.map(shifted).filter((row) => row > endOfTable));
  const right = moreColumns > 0 ? 0 : lastOwn + 1 - width;
  return {
    headerRow: headerRow + 1,
    rowsToInsert: moreRows > 0 && strangeRow !== null ? { before: strangeRow + 1, count: moreRows } : null,
    columnsToInsert:
      moreColumns > 0 && strangeColumn !== null ? { before: strangeColumn + 1, count: moreColumns } : null,
    size: { rows: grid.length + moreRows, columns: (grid[0]?.length ?? 0) + moreColumns },
    stale: [
      ...below.map(({ from, count }) => ({ row: from + 1, column: 1, rows: count, columns: width })),
      ...(right > 0
        ? runsOf([headerRow, ...oldRows.map(shifted)]).map(({ from, count }) => {
            return { row: from + 1, column: width + 1, rows: count, columns: right };
          })
        : []),
    ],
    hasShifted: table.columns.some((column, index) => index < standing && there.places.get(column) !== index),
    columnsAdded: width - standing,
    kept: grid.flatMap((cells, row) =>
      cells.flatMap((cell, column): CellPlace[] => {
        if (isBlank(cell) || there.isAbove(row, column)) return [];
        const isOwn = (row === headerRow || isOwnRow(row)) && isOwnColumn(column);
        return isOwn ? [] : [{ row: row + 1, column: column + 1 }];
      }),
    ),
  };
}

/** The 1-based row in which a written table has its header now. */
export function headerRowOf({ tab, columns, headerRow }: Omit<Table, 'rows'>, grid: Grid): number {
  const located = locate(tab, grid, [{ columns }]);
  return located === null ? headerRow : Math.max(headerRow, located.headerRow + 1);
}

/** Columns of target groups that Danh mục no longer has are the table's too. */
const FORMER_GROUP = /^dự: /;

/** So are those of things owed that Danh mục calls otherwise by now, or no longer has: they are known by what they say. */
function holdsStandings(grid: Grid, rows: ReadonlySet<number>, column: number): boolean {
  const filled = [...rows].map((row) => grid[row]?.[column] ?? '').filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every((cell) => isStandingInTable(textOf(cell)));
}

interface TableThere {
  /** 0-based, as all here. */
  readonly headerRow: number;
  readonly places: ReadonlyMap<Column, number>;
  readonly columns: readonly number[];
  readonly isOwnColumn: (column: number) => boolean;
  readonly isOwnRow: (row: number) => boolean;
  readonly isAbove: (row: number, column: number) => boolean;
  readonly strangeRow: number | null;
  readonly strangeColumn: number | null;
}

function tableIn(table: Table, grid: Grid): TableThere {
  const located = locate(table.tab, grid, [{ columns: table.columns }]);
  const isOurs =
    grid.length === 0 || table.isKnown === true || (located?.columns.size ?? 0) * 2 >= table.columns.length;
  if (!isOurs) throw new Refusal('tab-not-ours', table.tab);
  const headerRow = headerRowOf(table, grid) - 1;
  const places: ReadonlyMap<Column, number> =
    located?.columns ?? new Map(table.isKnown === true ? table.columns.map((column, index) => [column, index]) : []);
  const header = grid[headerRow] ?? [];
  const rows = ownRows(table, grid, headerRow, places);
  const isFormer = (cell: Cell, column: number) =>
    FORMER_GROUP.test(wordKey(textOf(cell))) || holdsStandings(grid, rows, column);
  const former = header.flatMap((cell, column) => (isFormer(cell, column) ? [column] : []));
  const columns = [...new Set([...places.values(), ...(table.hasVaryingColumns === true ? former : [])])];
  const own = new Set(columns);
  const isOwnColumn = (column: number) => own.has(column);
  const isOwnRow = (row: number) => rows.has(row);
  const strangeRow = grid.findIndex((cells, row) => row > headerRow && !rows.has(row) && hasAny(cells, isOwnColumn));
  const strangeColumn = header.findIndex(
    (_, column) =>
      !own.has(column) &&
      grid.some((cells, row) => (row === headerRow || rows.has(row)) && !isBlank(cells[column] ?? '')),
  );
  const top = headerRow - (table.headerRow - 1);
  return {
    ...{ headerRow, places, columns, isOwnColumn, isOwnRow },
    isAbove: (row, column) => row >= top && row < headerRow && column === 0,
    strangeRow: strangeRow < 0 ? null : strangeRow,
    strangeColumn: strangeColumn < 0 ? null : strangeColumn,
  };
}

/** Where the cells that tell are lost, the rows down to the first blank one are the table's. */
function ownRows(table: Table, grid: Grid, headerRow: number, places: ReadonlyMap<Column, number>): Set<number> {
  const placeOf = new Map([...places].map(([{ key }, place]) => [key, place]));
  const rows = new Set<number>();
  let isWhole = true;
  grid.forEach((cells, row) => {
    if (row <= headerRow) return;
    isWhole &&= cells.some((cell) => !isBlank(cell));
    const isOwn = table.owns((key) => {
      const place = placeOf.get(key);
      return place === undefined ? undefined : (cells[place] ?? '');
    });
    if (isOwn ?? isWhole) rows.add(row);
  });
  return rows;
}

function hasAny(cells: readonly Cell[], isOwnColumn: (column: number) => boolean): boolean {
  return cells.some((cell, column) => isOwnColumn(column) && !isBlank(cell));
}

/** Neighbouring numbers together. */
function runsOf(numbers: readonly number[]): { readonly from: number; readonly count: number }[] {
  const runs: { from: number; count: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.from + last.count === number) last.count += 1;
    else runs.push({ from: number, count: 1 });
  }
  return runs;
}
