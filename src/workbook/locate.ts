import type { Problem } from '../core/problem';
import { wordKey } from '../core/vietnamese';
import { columnLetters } from './a1';
import type { Block, Column } from './column';
import type { Cell, Grid } from './cell';
import { isBlank, textOf } from './cell';
import { doubtedHeaders } from './doubtedHeaders';
import { byName } from './names';

/** Where a tab's header row and columns stand now; all 0-based indexes into the grid. */
export interface Located {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<Column, number>;
  /** Columns that are not found, while a header that nobody knows stands where one of them should: its place. */
  readonly doubted: ReadonlyMap<Column, number>;
  readonly problems: readonly Problem[];
}

const SEARCHED_ROWS = 60;

/**
 * Finds the header row (the row with most of the headers, at least two) and each column in it, by today's header or one that
 * it had before, so that people may insert rows above the table and move columns. Without a header row: null.
 */
export function locate(tab: string, grid: Grid, blocks: readonly Block[]): Located | null {
  const found = headerRowOf(grid, blocks);
  if (found === null) return null;
  const { headerRow, known } = found;
  const columns = new Map<Column, number>();
  const row = { tab, row: headerRow + 1 };
  const problems: Problem[] = [];
  for (const column of columnsOf(blocks)) {
    const places = known.flatMap((candidate, index) => (candidate === column ? [index] : []));
    const place = places.find((index) => hasData(grid, headerRow, index)) ?? places[0];
    if (place === undefined) continue;
    columns.set(column, place);
    for (const other of places.filter((index) => index !== place)) {
      const read = columnLetters(place + 1);
      problems.push({ code: 'column-repeated', ...row, column: other + 1, field: column.header, detail: read });
    }
  }
  const missing = columnsOf(blocks).filter((column) => !columns.has(column) && column.optional !== true);
  const doubted = missing.length === 0 ? NONE : doubtedHeaders(grid, headerRow, blocks, columns);
  for (const column of missing) {
    const place = doubted.get(column);
    const field = column.header;
    if (place === undefined) problems.push({ code: 'column-missing', ...row, field });
    else {
      const detail = textOf(grid[headerRow]?.[place] ?? '');
      problems.push({ code: 'header-unknown', ...row, column: place + 1, field, detail });
    }
  }
  return { headerRow, columns, doubted, problems };
}

const NONE: ReadonlyMap<Column, number> = new Map();

interface HeaderRow {
  readonly headerRow: number;
  /** Cell by cell; undefined = no header that is known. */
  readonly known: readonly (Column | undefined)[];
}

/** One grid is asked for its header row many times, and reading sixty rows for it takes a millisecond or more. */
const found = new WeakMap<Grid, WeakMap<readonly Block[], HeaderRow | null>>();

function headerRowOf(grid: Grid, blocks: readonly Block[]): HeaderRow | null {
  const ofGrid = found.get(grid) ?? new WeakMap<readonly Block[], HeaderRow | null>();
  found.set(grid, ofGrid);
  const before = ofGrid.get(blocks);
  const row = before === undefined ? findHeaderRow(grid, blocks) : before;
  ofGrid.set(blocks, row);
  return row;
}

function findHeaderRow(grid: Grid, blocks: readonly Block[]): HeaderRow | null {
  const wanted = byName(columnsOf(blocks));
  const columnOf = (cell: Cell) => (cell === '' ? undefined : wanted.get(wordKey(textOf(cell))));
  const rows = grid.slice(0, SEARCHED_ROWS).map((row) => row.map(columnOf));
  const scores = rows.map((row) => new Set(row.filter((column) => column !== undefined)).size);
  const best = Math.max(0, ...scores);
  if (best < Math.min(2, columnsOf(blocks).length)) return null;
  const headerRow = scores.indexOf(best);
  return { headerRow, known: rows[headerRow] ?? [] };
}

/** The columns of a tab, in the order of the schema. */
export function columnsOf(blocks: readonly Block[]): readonly Column[] {
  return blocks.flatMap((block) => block.columns);
}

function hasData(grid: Grid, headerRow: number, column: number): boolean {
  return grid.slice(headerRow + 1).some((row) => !isBlank(row[column] ?? ''));
}
