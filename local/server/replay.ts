import { OWNER } from '../host';
import type { Sheet } from '../model';
import type { BookClock } from './bookClock';
import type { HandEditing } from './handEditing';
import type { Entry, TabMark } from './journal';
import { putKept } from './keptCell';
import type { OpenBook } from './openBook';

export interface Replayed {
  readonly made: number;
  /** Entries whose tab is gone. */
  readonly lost: number;
}

/** Makes edits of the journal again, as at the time and by the person that they were made. */
export function replay(entries: readonly Entry[], book: OpenBook, editing: HandEditing, clock: BookClock): Replayed {
  let lost = 0;
  const { actingPerson } = book.host;
  for (const entry of entries) if (!clock.at(entry.at, () => replayOne(entry, book, editing))) lost += 1;
  book.host.actingPerson = actingPerson;
  book.watch.follow(book.workbook);
  book.calculate();
  return { made: entries.length - lost, lost };
}

function replayOne({ by, operation }: Entry, book: OpenBook, editing: HandEditing): boolean {
  if (operation.kind === 'cells') {
    const found = operation.cells.map((cell) => ({ cell, sheet: marked(book, cell.tab) }));
    for (const { cell, sheet } of found) if (sheet) putKept(book.workbook, sheet, cell);
    book.host.file.touch();
    return found.every(({ sheet }) => sheet !== undefined);
  }
  const sheet = marked(book, operation.tab);
  if (!sheet) return false;
  book.host.actingPerson = by === '' ? OWNER : by;
  book.runTrigger(editing.write(sheet, operation, false));
  return true;
}

/** The tab that has both, or the name, or the id. */
function marked({ workbook }: OpenBook, { id, name }: TabMark): Sheet | undefined {
  const { sheets } = workbook;
  return (
    sheets.find((sheet) => sheet.id === id && sheet.name === name) ??
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find((sheet) => sheet.id === id)
  );
}
