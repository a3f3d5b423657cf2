import { bookMessages } from '../messages';
import type { Sheet } from '../model';
import type { Requests } from '../protocol';
import { Refusal } from '../services/commandLine';
import { insertColumns, insertRows } from '../services/lineInsertion';
import { PersonEdit } from '../services/personEdit';
import type { ChangedCell } from './cellWatch';
import type { BookJournal } from './bookJournal';
import type { BookClock } from './bookClock';
import type { Step } from './history';
import type { Operation } from './journal';
import { keptCell } from './keptCell';
import type { OpenBook } from './openBook';

const LONGEST_TEXT = 50_000;
const MOST_CELLS = 200_000;
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 1_000;

type Texts = readonly (readonly string[])[];
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
    const { book, clock } = this;
    const sheet = book.sheet(tab);
    refuseTooMuch(row, column, texts);
    const at = clock.read(book.host.file.timeZone);
    const operation: Operation = {
      kind: paste ? 'pasted' : 'typed',
      tab: { id: sheet.id, name: sheet.name },
      row,
      column,
      texts,
    };
    let edit: PersonEdit | undefined;
    const typed = book.watch.changesOf(() => {
      edit = clock.at(at, () => this.write(sheet, operation, !paste));
    });
    this.#keep(at, operation, typed);
    book.bump();
    const version = book.currentVersion;
    this.afterwards(() => this.#trigger(edit, at, { sheet, row, column, cells: typed }));
    return { version };
  }

  /** Puts texts into cells, as `edit` and as the replay of the journal do. */
  write(sheet: Sheet, operation: Exclude<Operation, { kind: 'cells' }>, checked: boolean): PersonEdit {
    const { file } = this.book.host;
    const { row, column, texts } = operation;
    const lastRow = row + texts.length - 1;
    const lastColumn = column + Math.max(1, ...texts.map(({ length }) => length)) - 1;
    if (lastRow > sheet.maxRows) insertRows(file, sheet, sheet.maxRows + 1, lastRow - sheet.maxRows, sheet.maxRows);
    if (lastColumn > sheet.maxColumns)
      insertColumns(file, sheet, sheet.maxColumns + 1, lastColumn - sheet.maxColumns, sheet.maxColumns);
    const start = { sheetName: sheet.name, row, column };
    const single = texts.length === 1 && texts[0]?.length === 1;
    return single && checked
      ? PersonEdit.typed(file, start, texts[0]?.[0] ?? '')
      : PersonEdit.pasted(file, start, texts);
  }

  step(direction: 'undo' | 'redo'): Place {
    const { book } = this;
    const step = book.history.next(direction);
    if (!step)
      throw new Refusal('nothing', direction === 'undo' ? bookMessages.nothingToUndo() : bookMessages.nothingToRedo());
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

  /** The simple trigger, as after every edit; what it changed is taken back together with the edit. */
  #trigger(edit: PersonEdit | undefined, at: number, step: Step): void {
    const { book, clock } = this;
    const { moves } = book.watch;
    const byScript = book.watch.changesOf(() => {
      if (edit) clock.at(at, () => book.runTrigger(edit));
    });
    if (book.watch.moves > moves) book.history.clear();
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

function refuseTooMuch(row: number, column: number, texts: Texts): void {
  const width = Math.max(1, ...texts.map(({ length }) => length));
  if (texts.length * width > MOST_CELLS) throw new Refusal('too-large', bookMessages.tooLarge());
  if (row + texts.length - 1 > MOST_ROWS || column + width - 1 > MOST_COLUMNS)
    throw new Refusal('cell-gone', bookMessages.cellGone());
  if (texts.some((line) => line.some(({ length }) => length > LONGEST_TEXT)))
    throw new Refusal('too-long', bookMessages.tooLong(LONGEST_TEXT));
}

/** The state before the first of two changes and after the second. */
function merged(first: readonly ChangedCell[], second: readonly ChangedCell[]): ChangedCell[] {
  const keyOf = ({ sheet, row, column }: ChangedCell) => `${sheet.id} ${row} ${column}`;
  const cells = new Map(first.map((change) => [keyOf(change), change]));
  for (const change of second)
    cells.set(keyOf(change), { ...change, before: (cells.get(keyOf(change)) ?? change).before });
  return [...cells.values()];
}
