import { OWNER } from '../../office';
import type { Sheet } from '../../../host/model/model';
import type { BookClock } from './bookClock';
import type { HandEditing } from './handEditing';
import type { Entry, Operation } from '../file/journal';
import { putKept } from '../cells/keptCell';
import type { LostEdit } from '../file/lostEdits';
import type { OpenBook } from './openBook';

export interface Replayed {
  readonly made: number;
  /** What belongs to tabs that are not there. */
  readonly lost: readonly LostEdit[];
}

/** Makes edits of the journal again, as at the time and by the person that they were made. */
export function replay(entries: readonly Entry[], book: OpenBook, editing: HandEditing, clock: BookClock): Replayed {
  const lost: LostEdit[] = [];
  const { actingPerson } = book.host;
  for (const entry of entries) {
    const operation = clock.at(entry.at, () => replayOne(entry, book, editing));
    if (operation) lost.push({ ...entry, operation });
  }
  book.host.actingPerson = actingPerson;
  book.watch.follow(book.workbook);
  book.calculate();
  return { made: entries.length - lost.length, lost };
}

/** What could not be made. */
function replayOne({ by, operation }: Entry, book: OpenBook, editing: HandEditing): Operation | undefined {
  if (operation.kind === 'cells') {
    const lost = operation.cells.filter((cell) => {
      const sheet = named(book, cell.tab.name);
      if (sheet) putKept(book.workbook, sheet, cell);
      return !sheet;
    });
    book.host.file.touch();
    return lost.length > 0 ? { kind: 'cells', cells: lost } : undefined;
  }
  const name = operation.kind === 'replaced' ? operation.parts[0]?.tab.name : operation.tab.name;
  const sheet = named(book, name ?? '');
  if (!sheet) return operation;
  book.host.actingPerson = by === '' ? OWNER : by;
  // it was accepted then, whatever has been protected since
  for (const edit of editing.write(sheet, operation, '', false)) book.runTrigger(edit);
  return undefined;
}

/** By name alone: under the same id another program may keep another commune's tab. */
function named({ workbook }: OpenBook, name: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name);
}
