import { bookMessages } from '../../messages';
import type { Saving } from '../../protocol';
import { Refusal } from '../../../host/commandLine/commandLine';
import { WriteFailed } from '../../../host/outcome/fileWriting';
import { civilTime } from '../../../host/book/serial';
import { type BookFile, ChangedMeanwhile } from './bookFile';
import type { FileLock } from './fileLock';
import { IdleTimer } from './idleTimer';
import type { Journal } from './journal';

const IDLE = 2_000;
const POLL = 2_000;
const RETRY = 10_000;

/** What saving asks of the book. */
export interface SavedBook {
  /** The book as a file. */
  readonly bytes: () => Uint8Array;
  /** Takes another version of the file; throws when it cannot be read, and then everything is as before. */
  readonly load: (bytes: Uint8Array) => void;
  /** Makes the edits of the journal again, over the version that was just loaded. */
  readonly redoJournal: () => void;
  /** Puts edits that found no tab where people can read them, before the journal is emptied; throws WriteFailed. */
  readonly keepLost: (time: string) => void;
  readonly timeZone: () => string;
  readonly statusChanged: () => void;
  readonly toast: (message: string) => void;
  /** For what nobody foresaw. */
  readonly log: (line: string) => void;
}

/** When the workbook's file is written, and what is done when another program wrote it. */
export class BookSaving {
  private current: Saving = { kind: 'saved' };
  private unsaved = false;
  private readonly idle = new IdleTimer(() => this.save());
  private readonly poll: NodeJS.Timeout;

  constructor(
    private readonly file: BookFile,
    private readonly journal: Journal,
    private readonly lock: FileLock,
    private readonly book: SavedBook,
  ) {
    this.poll = setInterval(() => this.look(), POLL);
  }

  get status(): Saving {
    return this.current;
  }

  /** Something is not yet in the file: it will be, when nothing more comes. */
  changed(): void {
    this.unsaved = true;
    if (this.current.kind === 'conflict') return;
    if (this.current.kind === 'saved') this.#show({ kind: 'pending' });
    this.idle.restart(IDLE);
  }

  /** At opening: another program wrote the file, and edits that the journal holds are not in it. */
  mustChoose(message: string): void {
    this.unsaved = true;
    this.#show({ kind: 'conflict', message });
  }

  /** The file holds all that the journal does. */
  emptyJournal(): void {
    try {
      this.journal.empty();
    } catch {
      // its entries are known to be in the file: the next save empties it
    }
  }

  /** Writes the file now; false when that was not possible, which `status` tells. */
  save(): boolean {
    this.idle.stop();
    if (this.current.kind === 'conflict') return false;
    this.#show({ kind: 'saving' });
    try {
      if (!this.lock.isOurs) throw new Refusal('locked', bookMessages.lockLost());
      if (this.file.isChanged(true)) throw new ChangedMeanwhile();
      this.file.backUp(this.#time().slice(0, 10));
      this.book.keepLost(this.#fileTime());
      this.file.write(this.book.bytes());
      this.journal.empty();
    } catch (error) {
      this.#failed(error);
      return false;
    }
    this.unsaved = false;
    this.#show({ kind: 'saved' });
    return true;
  }

  /** Looks whether another program wrote the file; true when a person must choose. */
  look(): boolean {
    this.lock.touch();
    if (this.current.kind === 'conflict' && this.unsaved) return true;
    try {
      if (this.file.isChanged()) this.#meet();
    } catch {
      // cannot be read just now: looked at again soon, and before anything is written
    }
    return this.current.kind === 'conflict';
  }

  resolve(choice: 'theirs' | 'ours'): void {
    if (this.current.kind !== 'conflict') return;
    if (choice === 'theirs') {
      this.#loadTheirs();
      this.book.redoJournal();
      this.#show({ kind: 'saved' });
      if (this.unsaved) this.save();
    } else {
      const name = this.#setAside();
      this.#show({ kind: 'pending' });
      if (this.save()) this.book.toast(bookMessages.oursKept(name));
    }
  }

  /** Saves what is left and writes nothing more. */
  stop(): void {
    clearInterval(this.poll);
    if (this.unsaved) this.save();
    this.idle.stop();
    this.journal.close();
    this.lock.release();
  }

  /** Their version comes in by itself when nothing of ours is lost by it. */
  #meet(): void {
    if (this.unsaved) {
      this.#show({ kind: 'conflict', message: bookMessages.conflict() });
      return;
    }
    try {
      this.book.load(this.file.read());
    } catch {
      this.#show({ kind: 'conflict', message: bookMessages.theirsUnread() });
      return;
    }
    this.#show({ kind: 'saved' });
    this.book.toast(bookMessages.theirsLoaded());
  }

  #loadTheirs(): void {
    try {
      this.book.load(this.file.read());
    } catch {
      throw new Refusal('not-a-workbook', bookMessages.theirsUnread());
    }
    this.unsaved = false;
  }

  /** Keeps the version on disk beside ours, which may then be written over it; gives the name of the copy. */
  #setAside(): string {
    try {
      return this.file.setAside(this.#fileTime());
    } catch (error) {
      throw new Refusal(
        'cannot-write',
        bookMessages.cannotSave(error instanceof WriteFailed ? error.path : this.file.path),
      );
    }
  }

  #failed(error: unknown): void {
    if (error instanceof ChangedMeanwhile) {
      this.unsaved = true;
      this.#show({ kind: 'conflict', message: bookMessages.conflict() });
      return;
    }
    if (!(error instanceof WriteFailed || error instanceof Refusal))
      this.book.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const path = error instanceof WriteFailed ? error.path : this.file.path;
    const message = error instanceof Refusal ? error.message : bookMessages.cannotSave(path);
    this.#show({ kind: 'failed', message });
    this.idle.restart(RETRY);
  }

  /** 2026-11-23T15:30:00 by the spreadsheet's clock. */
  #time(): string {
    return new Date(civilTime(Date.now(), this.book.timeZone())).toISOString().slice(0, 19);
  }

  /** 2026-11-23-153000, for names of files. */
  #fileTime(): string {
    return this.#time().replace('T', '-').replaceAll(':', '');
  }

  #show(status: Saving): void {
    const { current } = this;
    this.current = status;
    if (current.kind !== status.kind) this.book.statusChanged();
  }
}
