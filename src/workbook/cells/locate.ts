import type { Problem } from '../../core/problem';
import { wordKey } from '../../core/letters/vietnamese';
import { columnLetters } from '../design/a1';
import type { Block, Column } from '../schema/column';
import type { Cell, Grid } from './cell';
import { isBlank, textOf } from './cell';
import { doubtedHeaders } from './doubtedHeaders';
import { byName } from '../schema/names';
import { strayHeader } from './strayHeader';

/** Where a tab's header row and columns stand now; all 0-based indexes into the grid. */
export interface Located {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<Column, number>;
  /**
   * Columns that are not found in the header row, while a header that nobody knows stands where one of them should, or their
   * own was sorted into the data: its place.
   */
  readonly doubted: ReadonlyMap<Column, number>;
  readonly problems: readonly Problem[];
}

const SEARCHED_ROWS = 60;

/**
 * Finds the header row (the row with most of the headers, at least two) and each column in it, by today's header or one that
 * it had before, so that people may insert rows above the table and move columns. Without a header row: null.
 */
export function locate(tab: string, grid: Grid, blocks: readonly Block[]): Located | null {
  const header = headerRowOf(grid, blocks);
  if (header === null) return null;
  const { headerRow, places: allPlaces } = header;
  const columns = new Map<Column, number>();
  const row = { tab, row: headerRow + 1 };
  const problems: Problem[] = [];
  for (const column of columnsOf(blocks)) {
    const places = allPlaces.get(column) ?? [];
    const place =
      places.length === 1 ? places[0] : (places.find((index) => hasData(grid, headerRow, index)) ?? places[0]);
    if (place === undefined) continue;
    columns.set(column, place);
    for (const other of places.filter((index) => index !== place)) {
      const read = columnLetters(place + 1);
      problems.push({ code: 'column-repeated', ...row, column: other + 1, field: column.header, detail: read });
    }
  }
  const strays = blocks.flatMap(({ columns: ofBlock }) => {
    const isLost = ofBlock.every((column) => !columns.has(column));
    const stray = isLost ? strayHeader(grid, headerRow, { columns: ofBlock }) : null;
    return stray === null ? [] : [{ ...stray, ofBlock }];
  });
  for (const { row: stray, columns: places } of strays) {
    const detail = String(headerRow + 1);
    for (const [{ header: field }, place] of [...places].slice(0, 1))
      problems.push({ code: 'header-strayed', tab, row: stray + 1, column: place + 1, field, detail });
  }
  const found = new Map([...columns, ...strays.flatMap(({ columns: places }) => [...places])]);
  const isStray = (column: Column) => strays.some(({ ofBlock }) => ofBlock.includes(column));
  const missing = columnsOf(blocks).filter(
    (column) => !columns.has(column) && column.optional !== true && !isStray(column),
  );
  const doubted = missing.length === 0 ? NONE : doubtedHeaders(grid, headerRow, blocks, found);
  for (const column of missing) {
    const place = doubted.get(column);
    const field = column.header;
    if (place === undefined) problems.push({ code: 'column-missing', ...row, field });
    else {
      const detail = textOf(grid[headerRow]?.[place] ?? '');
      problems.push({ code: 'header-unknown', ...row, column: place + 1, field, detail });
    }
  }
  const strayed = [...found].filter(([column]) => !columns.has(column));
  return { headerRow, columns, doubted: new Map([...doubted, ...strayed]), problems };
}

const NONE: ReadonlyMap<Column, number> = new Map();

interface HeaderRow {
  readonly headerRow: number;
  /** Where each header stands. */
  readonly places: ReadonlyMap<Column, readonly number[]>;
}

/** One grid is asked for its header row many times, and reading sixty rows for it takes a millisecond or more. */
const headerRows = new WeakMap<Grid, WeakMap<readonly Block[], HeaderRow | null>>();

function headerRowOf(grid: Grid, blocks: readonly Block[]): HeaderRow | null {
  const ofGrid = headerRows.get(grid) ?? new WeakMap<readonly Block[], HeaderRow | null>();
  headerRows.set(grid, ofGrid);
  const before = ofGrid.get(blocks);
  const row = before === undefined ? findHeaderRow(grid, blocks) : before;
  ofGrid.set(blocks, row);
  return row;
}

function findHeaderRow(grid: Grid, blocks: readonly Block[]): HeaderRow | null {
  const wanted = byName(columnsOf(blocks));
  const columnOf = (cell: Cell) => (cell === '' ? undefined : wanted.get(wordKey(textOf(cell))));
  const enough = Math.min(2, columnsOf(blocks).length);
  // further down only where whole rows were sorted
  for (const rows of [grid.slice(0, SEARCHED_ROWS), grid]) {
    const known = rows.map((row) => row.map(columnOf));
    const scores = known.map((row) => new Set(row.filter((column) => column !== undefined)).size);
    const best = Math.max(0, ...scores);
    const headerRow = scores.indexOf(best);
    if (best >= enough) return { headerRow, places: placesIn(known[headerRow] ?? []) };
  }
  return null;
}

function placesIn(headers: readonly (Column | undefined)[]): ReadonlyMap<Column, readonly number[]> {
  const places = new Map<Column, number[]>();
  headers.forEach((column, index) => {
    if (column !== undefined) places.set(column, [...(places.get(column) ?? []), index]);
  });
  return places;
}

/** The columns of a tab, in the order of the schema. */
export function columnsOf(blocks: readonly Block[]): readonly Column[] {
  return blocks.flatMap((block) => block.columns);
}

function hasData(grid: Grid, headerRow: number, column: number): boolean {
  return grid.some((row, index) => index > headerRow && !isBlank(row[column] ?? ''));
}
