import { bookMessages } from '../../messages';
import type { Sheet } from '../../../host/model/model';
import type { Requests } from '../../protocol';
import { Refusal } from '../../../host/commandLine/commandLine';
import { insertColumns, insertRows } from '../../../host/book/lineInsertion';
import { PersonEdit } from '../../../host/book/personEdit';
import { writeAddress } from '../../../host/xlsx/sheet/address';
import { type ChangedCell, isSame } from '../cells/cellWatch';
import type { BookJournal } from '../file/bookJournal';
import type { BookClock } from './bookClock';
import { refuseCovered } from '../cells/coveredCells';
import { rectOf, refuseTooMuch } from '../cells/editSize';
import { merged, type Step } from '../cells/history';
import type { Operation, TabMark, Writing } from '../file/journal';
import { keptCell } from '../cells/keptCell';
import { refuseNoDate } from '../cells/noDate';
import type { OpenBook } from './openBook';
import { refuseLocked, refuseLockedCells, unlocked } from './protectedCells';
import { findText, replacements } from '../cells/textSearch';

type WritingOperation = Exclude<Operation, { kind: 'cells' }>;
const START = { row: 1, column: 1 };

type Place = Requests['undo']['answer'];

/** What people do to cells by hand; each is in the journal before it is answered. */
export class HandEditing {
  constructor(
    private readonly book: OpenBook,
    private readonly journal: BookJournal,
    private readonly clock: BookClock,
    /** Put off until the person has the answer. */
    private readonly afterwards: (work: () => void) => void,
  ) {}

  edit({ tab, row, column, texts, paste }: Requests['edit']['request']): Requests['edit']['answer'] {
    const sheet = this.book.sheet(tab);
    refuseTooMuch(row, column, texts);
    refuseLocked(this.book, sheet, rectOf(row, column, texts));
    refuseCovered(sheet, row, column, texts);
    if (!paste) refuseNoDate(this.book.host.file, sheet, row, column, texts);
    const writing: Writing = { kind: paste ? 'pasted' : 'typed', tab: markOf(sheet), row, column, texts };
    return { version: this.#make(sheet, writing, !paste) };
  }

  find(search: Requests['find']['request']): Requests['find']['answer'] {
    const { book } = this;
    const found = findText(book.host.file, book.sheet(search.tab), search);
    return { cells: found.map(({ row, column }) => ({ row, column })) };
  }

  /** Cells that the person may not edit are passed over. */
  replace({ by, ...search }: Requests['replace']['request']): Requests['replace']['answer'] {
    const { book } = this;
    const sheet = book.sheet(search.tab);
    const found = findText(book.host.file, sheet, search, by);
    const open = unlocked(book, sheet, found);
    const parts = replacements(markOf(sheet), open);
    for (const { row, column, texts } of parts) refuseTooMuch(row, column, texts);
    const locked = found.length - open.length;
    if (parts.length === 0) return { version: book.currentVersion, count: 0, locked };
    return { version: this.#make(sheet, { kind: 'replaced', parts }, false), count: open.length, locked };
  }

  /** Writes, keeps it in the journal, and plans the trigger; gives the version that shows it. */
  #make(sheet: Sheet, operation: WritingOperation, checked: boolean): number {
    const { book, clock } = this;
    const at = clock.read(book.host.file.timeZone);
    let edits: readonly PersonEdit[] = [];
    const cells = book.watch.changesOf(() => {
      edits = clock.at(at, () => this.write(sheet, operation, book.actingAs, checked));
    });
    this.#keep(at, operation, cells);
    book.bump();
    const { row, column } = operation.kind === 'replaced' ? (operation.parts[0] ?? START) : operation;
    this.afterwards(() => this.#trigger(edits, at, { sheet, row, column, cells }));
    return book.currentVersion;
  }

  /** Puts texts into cells, as `edit` and as the replay of the journal do; '' may write everywhere. */
  write(sheet: Sheet, operation: WritingOperation, person: string, checked: boolean): readonly PersonEdit[] {
    if (operation.kind !== 'replaced') return [this.#write(sheet, operation, person, checked)];
    return aColumnEach(operation.parts.map((part) => this.#write(sheet, part, person, checked)));
  }

  #write(sheet: Sheet, { row, column, texts }: Writing, person: string, checked: boolean): PersonEdit {
    const { file } = this.book.host;
    const { lastRow, lastColumn } = rectOf(row, column, texts);
    if (lastRow > sheet.maxRows) insertRows(file, sheet, sheet.maxRows + 1, lastRow - sheet.maxRows, sheet.maxRows);
    if (lastColumn > sheet.maxColumns)
      insertColumns(file, sheet, sheet.maxColumns + 1, lastColumn - sheet.maxColumns, sheet.maxColumns);
    const start = { sheetName: sheet.name, row, column };
    const single = texts.length === 1 && texts[0]?.length === 1;
    return single && checked
      ? PersonEdit.typed(file, start, texts[0]?.[0] ?? '', person)
      : PersonEdit.pasted(file, start, texts, person);
  }

  step(direction: 'undo' | 'redo'): Place {
    const { book } = this;
    const step = book.history.next(direction);
    if (!step)
      throw new Refusal('nothing', direction === 'undo' ? bookMessages.nothingToUndo() : bookMessages.nothingToRedo());
    refuseLockedCells(book, step.cells);
    this.#refuseChanged(step, direction);
    const cells = step.cells.map((changed) =>
      keptCell(book.workbook, changed, direction === 'undo' ? 'before' : 'after'),
    );
    this.journal.append(this.clock.read(book.host.file.timeZone), book.actingAs, { kind: 'cells', cells });
    this.#put(step.cells, direction === 'undo' ? 'before' : 'after');
    book.history.settle(direction);
    book.host.file.touch();
    book.bump();
    this.afterwards(() => book.calculateSoon());
    return { version: book.currentVersion, tab: step.sheet.id, row: step.row, column: step.column };
  }

  /** What another window wrote there meanwhile is not taken away with the step, which is given up. */
  #refuseChanged({ cells }: Step, direction: 'undo' | 'redo'): void {
    const side = direction === 'undo' ? 'after' : 'before';
    const changed = cells.find(({ sheet, row, column, [side]: cell }) => !isSame(sheet.cell(row, column), cell));
    if (!changed) return;
    this.book.history.drop(direction);
    this.book.bump();
    const address = writeAddress(changed.row, changed.column);
    throw new Refusal('changed-since', bookMessages.changedElsewhere[direction](address));
  }

  /** The simple trigger, as after every edit; what it changed is taken back together with the edit. */
  #trigger(edits: readonly PersonEdit[], at: number, step: Step): void {
    const { book, clock } = this;
    const { moves } = book.watch;
    const byScript = book.watch.changesOf(() => {
      for (const edit of edits) clock.at(at, () => book.runTrigger(edit));
    });
    if (book.watch.moves > moves) book.windows.forgetSteps();
    else if (step.cells.length + byScript.length > 0)
      book.history.add({ ...step, cells: merged(step.cells, byScript) });
    if (byScript.length > 0) book.bump();
    book.calculateSoon();
  }

  /** An edit that the journal refuses did not happen. */
  #keep(at: number, operation: Operation, typed: readonly ChangedCell[]): void {
    try {
      this.journal.append(at, this.book.actingAs, operation);
    } catch (error) {
      this.#put(typed, 'before');
      this.book.host.file.touch();
      throw error;
    }
  }

  #put(cells: readonly ChangedCell[], side: 'before' | 'after'): void {
    for (const { sheet, row, column, [side]: cell } of cells) sheet.setCell(row, column, cell);
  }
}

function markOf({ id, name }: Sheet): TabMark {
  return { id, name };
}

/** One edit for what was replaced in a column: a trigger for every cell would keep the next person waiting. */
function aColumnEach(edits: readonly PersonEdit[]): PersonEdit[] {
  const columns = new Map<number, PersonEdit>();
  for (const edit of edits) {
    const { column, lastRow } = edit.rect;
    const before = columns.get(column);
    columns.set(column, before ? PersonEdit.of(edit.sheetName, { ...before.rect, lastRow }) : edit);
  }
  return [...columns.values()];
}
