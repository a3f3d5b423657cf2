import { COMMUNE_BLOCKS } from '../workbook/communeTab';
import type { Grid } from '../workbook/cell';
import type { Block, Column } from '../workbook/column';
import { isBlank } from '../workbook/decode';
import type { Located } from '../workbook/locate';
import { locate } from '../workbook/locate';
import type { Book } from './ports';
import { Refusal } from './refusal';

/** A tab of blocks that can be written into. */
export interface OpenTab {
  readonly tab: string;
  readonly grid: Grid;
  readonly located: Located;
}

/** Reads a tab (a commune's, if nothing else is said) as it is now, so under the lock; refuses where there is no tab, or no header row in it. */
export function openTab(book: Book, tab: string, blocks: readonly Block[] = COMMUNE_BLOCKS): OpenTab {
  const grid = book.readAgain(tab);
  if (grid === null) throw new Refusal('own-tab-missing', tab);
  const located = locate(tab, grid, blocks);
  if (located === null) throw new Refusal('tab-header-lost', tab);
  return { tab, grid, located };
}

/** The 1-based column of a header; refuses where it is gone. */
export function columnOf({ located }: OpenTab, header: string): number {
  const column = located.columns.get(header);
  if (column === undefined) throw new Refusal('tab-column-lost', header);
  return column + 1;
}

/** The first 1-based row below everything that the block holds; row numbers that stand ready do not count. */
export function firstFreeRow({ grid, located }: OpenTab, columns: readonly Column[]): number {
  const positions = columns
    .filter(({ kind }) => kind !== 'free')
    .flatMap(({ header }) => located.columns.get(header) ?? []);
  let last = located.headerRow;
  for (let row = grid.length - 1; row > last; row -= 1) {
    if (positions.some((position) => !isBlank(grid[row]?.[position] ?? ''))) last = row;
  }
  return last + 2;
}

/** Refuses where the tab has fewer rows than that. */
export function refuseBeyond(book: Book, tab: string, row: number): void {
  if (row > book.maxRows(tab)) throw new Refusal('tab-full', tab);
}
