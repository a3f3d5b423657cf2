import { OWED } from '../../core/round/owed';
import { cellName, columnLetters } from '../design/a1';
import type { Grid } from '../cells/cell';
import { isBlank } from '../cells/cell';
import { COMMUNE_BLOCKS } from '../schema/communeTab';
import { handInCells } from './handInCells';
import type { Located } from '../cells/locate';
import { locate } from '../cells/locate';

/** What the staff of a commune may write in its tab, in A1 notation. */
export interface OpenAreas {
  /** The rows of the blocks down to the end of the tab, and the cells of the head by which things are handed in. */
  readonly areas: readonly string[];
  /** Whole columns that hold all of them. */
  readonly hull: string;
}

/** Where they stand now; null where the header row is gone, so that nobody can tell. */
export function openAreas(grid: Grid): OpenAreas | null {
  const located = locate('', grid, COMMUNE_BLOCKS);
  if (located === null) return null;
  const columns = openColumns(grid, located);
  const head = OWED.flatMap((owed) => {
    const cells = handInCells(grid, owed);
    if (cells === null) return [];
    return [{ from: cells.moment, to: cells.box }, ...(cells.message === null ? [] : [{ from: cells.message }])];
  });
  const below = located.headerRow + 2;
  const rows = runsOf(columns).map(([first, last]) => `${cellName(below, first)}:${columnLetters(last)}`);
  const cells = head.map(({ from, to }) => {
    const name = cellName(from.row, from.column);
    return to === undefined ? name : `${name}:${cellName(to.row, to.column)}`;
  });
  const all = [...columns, ...head.map(({ from }) => from.column)];
  return { areas: [...rows, ...cells], hull: `${columnLetters(Math.min(...all))}:${columnLetters(Math.max(...all))}` };
}

/** 1-based, ascending: the columns of the blocks, and those that people put between two of one block; never a guard. */
function openColumns(grid: Grid, located: Located): number[] {
  const blockOf = new Map<number, number>();
  COMMUNE_BLOCKS.forEach(({ columns }, block) => {
    for (const column of columns) {
      const index = located.columns.get(column);
      if (index !== undefined) blockOf.set(index, block);
    }
  });
  const known = [...blockOf.keys()].sort((one, other) => one - other);
  const headers = grid[located.headerRow] ?? [];
  return headers.flatMap((header, index) => {
    if (blockOf.has(index)) return [index + 1];
    if (isBlank(header)) return [];
    const before = known.filter((column) => column < index).pop();
    const after = known.find((column) => column > index);
    const isWithin = before !== undefined && after !== undefined && blockOf.get(before) === blockOf.get(after);
    return isWithin ? [index + 1] : [];
  });
}

/** First and last of each run of neighbouring numbers. */
function runsOf(numbers: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs[runs.length - 1];
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
