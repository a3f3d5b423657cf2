import { bookMessages, messages } from '../../messages';
import type { ActiveCells, GoTo, Requests } from '../../protocol';
import { Refusal } from '../../../host/commandLine/commandLine';
import { isReadOnly } from '../../../host/gate/rights';
import { UnknownFunction } from '../../../host/run/unknownFunction';
import type { RunReport } from '../../../host/host';
import { enterPlace, placeLeft } from './activePlace';
import type { BookSaving } from '../file/bookSaving';
import type { OpenBook } from './openBook';
import { scriptResult } from './scriptResult';

/** Calls that select cells and write none. */
const MOVES =
  /^((Range|Sheet)\.activate|(Spreadsheet|Sheet|SpreadsheetApp)\.setActive(Sheet|Range|Selection)|Spreadsheet\.setCurrentCell)$/;

interface HowToRun {
  readonly label: string;
  readonly saved: 'always' | 'if it wrote';
  readonly active: ActiveCells | undefined;
}

interface Done {
  readonly report: RunReport;
  readonly moved: { readonly goTo?: GoTo };
}

/** Functions of the bundle that people start: from the menu, or from a sidebar through google.script.run. */
export class BookRuns {
  constructor(
    private readonly book: OpenBook,
    private readonly saving: BookSaving,
    /** Sends the state at once: the thread is busy from now on. */
    private readonly tell: () => void,
  ) {}

  run({ functionName, label, active }: Requests['run']['request']): Requests['run']['answer'] {
    if (!this.book.hasMenuItem(functionName)) throw new Refusal('unknown-function', bookMessages.notInMenu());
    const { report, moved } = this.#carryOut(functionName, [], { label, saved: 'always', active });
    return { documents: report.files.map(({ id }) => id), ...moved };
  }

  /** An error of the function itself reaches the sidebar in its own words. */
  call({ functionName, args, active }: Requests['call']['request']): Requests['call']['answer'] {
    const { report, moved } = this.#carryOut(functionName, args, { label: '', saved: 'if it wrote', active });
    return { result: scriptResult(report.result), documents: report.files.map(({ id }) => id), ...moved };
  }

  #carryOut(name: string, args: readonly unknown[], { label, saved, active }: HowToRun): Done {
    const { book, saving } = this;
    const { file } = book.host;
    if (saving.look()) throw new Refusal('conflict', bookMessages.conflictFirst());
    book.running = label;
    this.tell();
    enterPlace(file, active);
    let report: RunReport | undefined;
    try {
      report = book.host.run(name, args);
    } catch (error) {
      if (error instanceof UnknownFunction) throw new Refusal(error.code, messages.unknownFunction(name));
      throw error;
    } finally {
      book.running = null;
      book.watch.follow(book.workbook);
      const wrote =
        !report || !Object.keys(report.calls.byMethod).every((call) => isReadOnly(call) || MOVES.test(call));
      if (wrote || saved === 'always') this.#settle(report !== undefined);
      book.bump();
    }
    const goTo = placeLeft(file, active);
    return { report, moved: goTo ? { goTo } : {} };
  }

  /** What a run did is in the file before it is answered, for no journal has it. */
  #settle(isDone: boolean): void {
    const { book, saving } = this;
    book.windows.forgetSteps();
    saving.changed();
    if (saving.save() || !isDone) return;
    const { status } = saving;
    if (status.kind === 'conflict') throw new Refusal('conflict', bookMessages.ranButConflict());
    if (status.kind === 'failed') throw new Refusal('cannot-write', status.message);
  }
}
