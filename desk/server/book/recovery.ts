import { bookMessages } from '../../messages';
import type { BookClock } from './bookClock';
import type { BookFile } from '../file/bookFile';
import type { BookJournal } from '../file/bookJournal';
import type { BookSaving } from '../file/bookSaving';
import type { HandEditing } from './handEditing';
import type { Entry } from '../file/journal';
import { type LostEdit, lostEditsText } from '../file/lostEdits';
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
  private lost: readonly LostEdit[] = [];

  constructor(private readonly options: RecoveryOptions) {}

  /**
   * At opening: what was acknowledged and not yet in the file. When another program wrote the file meanwhile, the edits
   * are shown over its version, and nothing is written before a person has chosen.
   */
  atOpening(saving: BookSaving): void {
    const entries = this.#missing();
    if (entries.length === 0) {
      saving.emptyJournal();
      return;
    }
    const isTheirs = entries.some(({ base }) => base !== this.options.file.hash);
    this.#make(entries, isTheirs ? undefined : bookMessages.editsBack);
    if (isTheirs) {
      saving.mustChoose(bookMessages.conflictAtOpening(entries.length));
      return;
    }
    saving.changed();
    saving.save();
  }

  /** After another program's version was taken. */
  overTheirs(saving: BookSaving): void {
    this.lost = [];
    const entries = this.#missing();
    if (entries.length === 0) return;
    this.#make(entries, bookMessages.editsMerged);
    saving.changed();
  }

  /** Before the file is written and the journal emptied: what found no tab is kept beside the file, for people to read. */
  keepLost(time: string): void {
    if (this.lost.length === 0) return;
    const name = this.options.file.keepBeside(
      `khong-dua-vao-duoc-${time}`,
      'txt',
      Buffer.from(lostEditsText(this.lost)),
    );
    this.options.toast(bookMessages.editsLost(this.lost.length, name));
    this.lost = [];
  }

  #missing(): Entry[] {
    return this.options.journal.missingIn(this.options.book.workbook);
  }

  #make(entries: readonly Entry[], done: ((count: number) => string) | undefined): void {
    const { book, editing, clock, toast } = this.options;
    const { made, lost } = replay(entries, book, editing, clock);
    this.lost = lost;
    if (made > 0 && done) toast(done(made));
  }
}
