import type { Problem } from '../core/problem';
import { wordKey } from '../core/vietnamese';
import type { Block } from './column';
import type { Cell, Grid } from './cell';
import { textOf } from './cell';

/** Where a tab's header row and columns stand now; all 0-based indexes into the grid. */
export interface Located {
  readonly headerRow: number;
  /** By header as the schema writes it. */
  readonly columns: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

const SEARCHED_ROWS = 60;

/**
 * Finds the header row (the row with most of the headers, at least two) and each column in it, so that people may
 * insert rows above the table and move columns. Without a header row: null.
 */
export function locate(tab: string, grid: Grid, blocks: readonly Block[]): Located | null {
  const found = headerRowOf(grid, blocks);
  if (found === null) return null;
  const { headerRow, headers } = found;
  return { headerRow, ...findColumns(tab, headers, headerRow, headersOf(blocks)) };
}

interface HeaderRow {
  readonly headerRow: number;
  /** Cell by cell, as the schema writes it; undefined = no header. */
  readonly headers: readonly (string | undefined)[];
}

/** One grid is asked for its header row many times, and reading sixty rows for it takes a millisecond or more. */
const known = new WeakMap<Grid, WeakMap<readonly Block[], HeaderRow | null>>();

function headerRowOf(grid: Grid, blocks: readonly Block[]): HeaderRow | null {
  const ofGrid = known.get(grid) ?? new WeakMap<readonly Block[], HeaderRow | null>();
  known.set(grid, ofGrid);
  const before = ofGrid.get(blocks);
  const found = before === undefined ? findHeaderRow(grid, blocks) : before;
  ofGrid.set(blocks, found);
  return found;
}

function findHeaderRow(grid: Grid, blocks: readonly Block[]): HeaderRow | null {
  const wanted = new Map(headersOf(blocks).map((header) => [wordKey(header), header]));
  const headerOf = (cell: Cell) => (cell === '' ? undefined : wanted.get(wordKey(textOf(cell))));
  const rows = grid.slice(0, SEARCHED_ROWS).map((row) => row.map(headerOf));
  const scores = rows.map((row) => new Set(row.filter((header) => header !== undefined)).size);
  const best = Math.max(0, ...scores);
  if (best < Math.min(2, wanted.size)) return null;
  const headerRow = scores.indexOf(best);
  return { headerRow, headers: rows[headerRow] ?? [] };
}

/** The headers of a tab, in the order of the schema. */
export function headersOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => block.columns.map((column) => column.header));
}

function findColumns(
  tab: string,
  row: readonly (string | undefined)[],
  headerRow: number,
  headers: readonly string[],
): Pick<Located, 'columns' | 'problems'> {
  const columns = new Map<string, number>();
  const problems: Problem[] = [];
  row.forEach((header, index) => {
    if (header === undefined) return;
    if (columns.has(header)) {
      problems.push({ code: 'column-repeated', tab, row: headerRow + 1, column: index + 1, field: header });
    } else columns.set(header, index);
  });
  for (const field of headers) {
    if (!columns.has(field)) problems.push({ code: 'column-missing', tab, row: headerRow + 1, field });
  }
  return { columns, problems };
}
