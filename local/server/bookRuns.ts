import { bookMessages, messages } from '../messages';
import type { Requests } from '../protocol';
import { Refusal } from '../services/commandLine';
import { isReadOnly } from '../services/rights';
import { UnknownFunction } from '../services/unknownFunction';
import type { RunReport } from '../host';
import type { BookSaving } from './bookSaving';
import type { OpenBook } from './openBook';
import { scriptResult } from './scriptResult';

/** Functions of the bundle that people start: from the menu, or from a sidebar through google.script.run. */
export class BookRuns {
  constructor(
    private readonly book: OpenBook,
    private readonly saving: BookSaving,
    /** Sends the state at once: the thread is busy from now on. */
    private readonly tell: () => void,
  ) {}

  run({ functionName, label }: Requests['run']['request']): Requests['run']['answer'] {
    if (!this.book.hasMenuItem(functionName)) throw new Refusal('unknown-function', bookMessages.notInMenu());
    const { files } = this.#carryOut(functionName, [], label, 'always');
    return { documents: files.map(({ id }) => id) };
  }

  /** An error of the function itself reaches the sidebar in its own words. */
  call({ functionName, args }: Requests['call']['request']): Requests['call']['answer'] {
    const { result } = this.#carryOut(functionName, args, functionName, 'if it wrote');
    return { result: scriptResult(result) };
  }

  #carryOut(name: string, args: readonly unknown[], label: string, saved: 'always' | 'if it wrote'): RunReport {
    const { book, saving } = this;
    if (saving.look()) throw new Refusal('conflict', bookMessages.conflictFirst());
    book.running = label;
    this.tell();
    let report: RunReport | undefined;
    try {
      report = book.host.run(name, args);
    } catch (error) {
      if (error instanceof UnknownFunction) throw new Refusal(error.code, messages.unknownFunction(name));
      throw error;
    } finally {
      book.running = null;
      book.watch.follow(book.workbook);
      const wrote = !report || !Object.keys(report.calls.byMethod).every(isReadOnly);
      if (wrote || saved === 'always') this.#settle(report !== undefined);
      book.bump();
    }
    return report;
  }

  /** What a run did is in the file before it is answered, for no journal has it. */
  #settle(isDone: boolean): void {
    const { book, saving } = this;
    book.history.clear();
    saving.changed();
    if (saving.save() || !isDone) return;
    const { status } = saving;
    if (status.kind === 'conflict') throw new Refusal('conflict', bookMessages.ranButConflict());
    if (status.kind === 'failed') throw new Refusal('cannot-write', status.message);
  }
}
