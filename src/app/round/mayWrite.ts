import type { Grid } from '../../workbook/cells/cell';
import { COMMUNE_BLOCKS, INVITEE } from '../../workbook/schema/communeTab';
import { locate } from '../../workbook/cells/locate';
import type { Book } from '../ports';

/** Whether the person may type into the first row of people: the way a commune's staff is known. */
export function mayWrite(book: Book, tab: string, grid: Grid): boolean {
  const located = locate(tab, grid, COMMUNE_BLOCKS);
  const column = located?.columns.get(INVITEE.name);
  if (located === null || column === undefined) return grid.length > 0 && book.canEdit(tab, FIRST_CELL);
  return book.canEdit(tab, { row: located.headerRow + 2, column: column + 1, rows: 1, columns: 1 });
}

const FIRST_CELL = { row: 1, column: 1, rows: 1, columns: 1 };
