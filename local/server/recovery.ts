import { bookMessages } from '../messages';
import type { BookClock } from './bookClock';
import type { BookFile } from './bookFile';
import type { BookJournal } from './bookJournal';
import type { BookSaving } from './bookSaving';
import type { HandEditing } from './handEditing';
import type { Entry } from './journal';
import type { OpenBook } from './openBook';
import { replay } from './replay';

export interface RecoveryOptions {
  readonly book: OpenBook;
  readonly editing: HandEditing;
  readonly clock: BookClock;
  readonly file: BookFile;
  readonly journal: BookJournal;
  readonly toast: (message: string) => void;
}

/** Makes edits again that the journal holds and the file does not. */
export class Recovery {
  constructor(private readonly options: RecoveryOptions) {}

  /** At opening: what was acknowledged and not yet in the file. Another program's version of it stays beside ours. */
  atOpening(saving: BookSaving): void {
    const { file, toast } = this.options;
    const entries = this.#missing();
    const [first] = entries;
    if (!first) return;
    if (first.base !== file.hash) toast(bookMessages.theirsAside(saving.setAside()));
    this.#make(entries, bookMessages.editsBack);
    saving.changed();
    saving.save();
  }

  /** After another program's version was taken. */
  overTheirs(saving: BookSaving): void {
    const entries = this.#missing();
    if (entries.length === 0) return;
    this.#make(entries, bookMessages.editsMerged);
    saving.changed();
  }

  #missing(): Entry[] {
    return this.options.journal.missingIn(this.options.book.workbook);
  }

  #make(entries: readonly Entry[], done: (count: number) => string): void {
    const { book, editing, clock, toast } = this.options;
    const { made, lost } = replay(entries, book, editing, clock);
    if (made > 0) toast(done(made));
    if (lost > 0) toast(bookMessages.editsLost(lost));
  }
}
