import type { Answer, Requests, WindowState } from '../../protocol';
import type { Screen } from '../../../host/outcome/screen';
import type { Bundle } from '../../../host/run/bundle';
import { BookClock } from './bookClock';
import { BookFile } from '../file/bookFile';
import { BookJournal } from '../file/bookJournal';
import { BookRuns } from './bookRuns';
import { BookSaving } from '../file/bookSaving';
import { CellRules } from '../cells/cellRules';
import { failureAnswer } from '../wire/failureAnswer';
import type { FileLock } from '../file/fileLock';
import { HandEditing } from './handEditing';
import { Journal } from '../file/journal';
import { OpenBook } from './openBook';
import { Recovery } from './recovery';
import { TakingOut } from './takingOut';
import type { NamedRequest, RequestName, SharedState } from '../wire/threadMessages';
import { windowOfCells } from '../cells/windowOfCells';

export interface BookOptions {
  readonly file: BookFile;
  readonly lock: FileLock;
  readonly bundle: Bundle;
  readonly now: string | undefined;
  readonly screen: Screen;
  /** Done when the answer to the present request is on its way. */
  readonly afterwards: (work: () => void) => void;
  /** Hands a file to whoever asks for the address that it gives. */
  readonly takeOut: (name: string, content: Uint8Array) => string;
  readonly toast: (message: string) => void;
  /** The state is to be sent, now or soon. */
  readonly tell: (when: 'now' | 'soon') => void;
  readonly log: (line: string) => void;
}

/** Formulas with the time in them are looked at again so often. */
const TICK = 60_000;

type Handlers = { [Name in RequestName]: (body: Requests[Name]['request']) => Requests[Name]['answer'] };

/** The open workbook with its file, journal and history: answers the requests of the page. */
export class Book {
  readonly saving: BookSaving;
  private readonly book: OpenBook;
  private readonly editing: HandEditing;
  private readonly journal: BookJournal;
  private readonly handlers: Handlers;
  private readonly tick: NodeJS.Timeout;

  /** Opens the file and makes the edits of its journal again; throws when it is no workbook. */
  constructor(private readonly options: BookOptions) {
    const { file, lock, bundle, now, screen, afterwards, tell } = options;
    const clock = new BookClock(now);
    const changed = () => tell('soon');
    const failed = (error: unknown) => options.toast(failureAnswer(error, 'edit', options.log).message);
    this.book = new OpenBook({ path: file.path, bundle, clock, screen, changed, failed });
    const lines = new Journal(file.path);
    this.journal = new BookJournal(
      lines,
      () => file.hash,
      () => this.saving.changed(),
    );
    this.editing = new HandEditing(this.book, this.journal, clock, afterwards);
    const recovery = new Recovery({ ...options, book: this.book, editing: this.editing, clock, journal: this.journal });
    this.book.load(file.read());
    this.saving = new BookSaving(file, lines, lock, {
      bytes: () => this.#bytes(),
      load: (bytes) => this.book.load(bytes),
      redoJournal: () => recovery.overTheirs(this.saving),
      keepLost: (time) => recovery.keepLost(time),
      timeZone: () => this.book.host.file.timeZone,
      statusChanged: () => tell(this.saving.status.kind === 'saving' ? 'now' : 'soon'),
      toast: options.toast,
      log: options.log,
    });
    const runs = new BookRuns(this.book, this.saving, () => tell('now'));
    this.handlers = this.#handlers(runs);
    recovery.atOpening(this.saving);
    this.tick = setInterval(() => this.#computeAgain(), TICK);
  }

  /** What all windows are told. */
  get state(): SharedState {
    return this.book.state(this.saving.status);
  }

  /** What each window is told of itself. */
  get windowStates(): ReadonlyMap<string, WindowState> {
    return this.book.windows.states();
  }

  /** A window of the page is there, in which this person acted before. */
  welcome(window: string, person: string): void {
    this.book.welcome(window, person);
  }

  /** A window of the page is gone. */
  forget(window: string): void {
    this.book.windows.forget(window);
  }

  /** Does something for a window of the page: as its person. */
  within<Result>(window: string, work: () => Result): Result {
    return this.book.within(window, work);
  }

  answer({ name, body }: NamedRequest): Answer<unknown> {
    try {
      const handler = this.handlers[name] as (body: unknown) => unknown;
      return { ok: true, value: handler(body) };
    } catch (error) {
      return failureAnswer(error, name, this.options.log);
    }
  }

  /** Formulas and state as they are now, before a function waits for a person. */
  pause(): void {
    this.book.watch.follow(this.book.workbook);
    this.book.calculate();
    this.book.bump();
    this.options.tell('now');
  }

  removeDocument(id: string): void {
    const { documents } = this.book;
    const index = documents.findIndex((document) => document.id === id);
    if (index >= 0) documents.splice(index, 1);
    this.options.tell('soon');
  }

  addDocument(id: string, name: string): void {
    this.book.documents.unshift({ id, name });
    this.options.tell('soon');
  }

  stop(): void {
    clearInterval(this.tick);
    this.saving.stop();
  }

  #handlers(runs: BookRuns): Handlers {
    const { book, editing } = this;
    const takingOut = new TakingOut(book, this.options.takeOut, () => this.#saveNow());
    return {
      edit: (body) => editing.edit(body),
      find: (body) => editing.find(body),
      replace: (body) => editing.replace(body),
      undo: () => editing.step('undo'),
      redo: () => editing.step('redo'),
      cells: ({ tab, from, to }) =>
        windowOfCells(book.host.file, book.sheet(tab), {
          from,
          to,
          version: book.currentVersion,
          person: book.actingAs,
        }),
      choices: ({ tab, row, column }) => ({
        items: new CellRules(book.host.file, book.sheet(tab)).choices(row, column),
      }),
      run: (body) => runs.run(body),
      call: (body) => runs.call(body),
      // a dialog that waits takes its answer before this
      answer: () => ({}),
      actAs: ({ email }) => this.#done(() => book.actAs(email)),
      resolve: ({ choice }) => this.#done(() => this.saving.resolve(choice)),
      takeOut: () => takingOut.whole(this.#bytes()),
      communes: () => takingOut.communes(),
      takeOutCommune: (body) => takingOut.commune(body),
    };
  }

  #done(work: () => void): object {
    work();
    this.options.tell('soon');
    return {};
  }

  #saveNow(): void {
    this.saving.changed();
    this.saving.save();
  }

  #bytes(): Uint8Array {
    this.book.calculate();
    this.journal.mark(this.book.workbook);
    return this.book.bytes();
  }

  #computeAgain(): void {
    this.book.host.file.touch();
    this.book.calculate();
  }
}
