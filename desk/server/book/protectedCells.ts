import { bookMessages } from '../../messages';
import { Refusal } from '../../../host/commandLine/commandLine';
import { lockedAreas, mayEdit, ProtectedCells, refuseProtected } from '../../../host/book/protections';
import type { Rect, Sheet } from '../../../host/model/model';
import { readRect, writeAddress } from '../../../host/xlsx/sheet/address';
import type { ChangedCell } from '../cells/cellWatch';
import type { OpenBook } from './openBook';

/** Refuses, before anything is written, what the acting person may not edit. */
export function refuseLocked(book: OpenBook, sheet: Sheet, rect: Rect): void {
  try {
    refuseProtected(book.host.file, book.actingAs, sheet, rect);
  } catch (error) {
    throw error instanceof ProtectedCells ? refusal(book, sheet, error.cell) : error;
  }
}

/** The same for cells that stand anywhere. */
export function refuseLockedCells(book: OpenBook, cells: readonly ChangedCell[]): void {
  for (const sheet of new Set(cells.map((cell) => cell.sheet))) {
    const own = cells.filter((cell) => cell.sheet === sheet);
    const open = new Set(unlocked(book, sheet, own));
    const first = own.find((cell) => !open.has(cell));
    if (first) throw refusal(book, sheet, writeAddress(first.row, first.column));
  }
}

/** Those of the cells that the acting person may edit. */
export function unlocked<Place extends { readonly row: number; readonly column: number }>(
  book: OpenBook,
  sheet: Sheet,
  cells: readonly Place[],
): Place[] {
  const areas = lockedAreas(book.host.file, book.actingAs, sheet);
  return cells.filter(
    ({ row, column }) =>
      !areas.some(
        (area) => row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn,
      ),
  );
}

/** Names the cell, the role that may not edit it, and who may. */
function refusal({ host, offices, actingAs }: OpenBook, sheet: Sheet, cell: string): Refusal {
  const rect = readRect(cell);
  const { persons } = offices;
  const others = persons.filter(({ email }) => rect && mayEdit(host.file, email, sheet, rect));
  const role = persons.find(({ email }) => email === actingAs)?.label ?? actingAs;
  const names = [...new Set(others.map(({ label }) => label))];
  return new Refusal('protected', bookMessages.protectedCell(sheet.name, cell, role, names));
}
