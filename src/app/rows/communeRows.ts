import { COMMUNE_BLOCKS } from '../../workbook/schema/communeTab';
import type { Grid } from '../../workbook/cells/cell';
import { isBlank } from '../../workbook/cells/cell';
import type { Block, Column } from '../../workbook/schema/column';
import type { Located } from '../../workbook/cells/locate';
import { locate } from '../../workbook/cells/locate';
import type { Book, BookWriter } from '../ports';
import { Refusal } from '../refusal';

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

/** The 1-based place of a column; refuses where it is gone. */
export function columnOf({ located }: OpenTab, column: Column): number {
  const index = located.columns.get(column);
  if (index === undefined) throw new Refusal('tab-column-lost', column.header);
  return index + 1;
}

/** The first 1-based row below everything that the block holds; row numbers that stand ready do not count. */
export function firstFreeRow({ grid, located }: OpenTab, columns: readonly Column[]): number {
  const positions = columns
    .filter(({ kind }) => kind !== 'free')
    .flatMap((column) => located.columns.get(column) ?? []);
  let last = located.headerRow;
  for (let row = grid.length - 1; row > last; row -= 1) {
    if (positions.some((position) => !isBlank(grid[row]?.[position] ?? ''))) last = row;
  }
  return last + 2;
}

/** Makes the tab long enough for a row; refuses with `tab-full` where the person may not. */
export function makeRoom(book: BookWriter, tab: string, row: number): void {
  const lacking = row - book.maxRows(tab);
  if (lacking > 0) book.addRows(tab, lacking);
}
