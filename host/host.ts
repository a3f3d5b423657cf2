import { recalculate } from './formula/recalculate';
import type { Workbook } from './model/model';
import { BoundFile } from './book/boundFile';
import { Bundle } from './run/bundle';
import { CacheTable } from './services/cache/cacheTable';
import { type Calls, CallCounter } from './gate/callCounter';
import { CellFunctions } from './run/cellFunctions';
import type { CreatedFile } from './outcome/createdFile';
import { AuthMode } from './services/enumeration';
import { Execution } from './run/execution';
import { LockTable } from './services/lock/lockTable';
import { PersonEdit } from './book/personEdit';
import { type Mail, PostOffice } from './outcome/postOffice';
import type { RunMode } from './gate/rights';
import { type Alert, type MenuEntry, RunLog, type Toast } from './outcome/runLog';
import { type CivilTime, readCivilTime, toSerial } from './book/serial';
import type { Panel, Screen } from './outcome/screen';
import { Sharing } from './book/sharing';
import type { Answer } from './services/base/ui';
import { UnknownFunction } from './run/unknownFunction';
import { UserService } from './services/base/user';

/** Owns the spreadsheet, and acts, where nobody else is named. */
export const OWNER = 'owner@example.com';

export interface LocalHostOptions {
  /** Path of the built script, or the script itself. */
  readonly bundle: string | Bundle;
  readonly workbook: Workbook;
  /** Where documents will stand; the host itself writes nothing to disk. */
  readonly outDir: string;
  /** Name of the spreadsheet. */
  readonly name?: string;
  /** E-mail of whom the spreadsheet belongs to; `OWNER` without one. */
  readonly owner?: string | undefined;
  /**
   * What the clock of the spreadsheet's zone shows: a fixed time such as 2020-09-25T10:00, or a clock that runs;
   * undefined for the real time.
   */
  readonly now?: string | ((zone: string) => CivilTime) | undefined;
  /** E-mail of the person who clicks or types; null or undefined for the owner. */
  readonly actingPerson?: string | null | undefined;
  /** Whom the spreadsheet is shared with, beside its owner; without it whoever acts may edit. */
  readonly editors?: readonly string[] | (() => readonly string[]) | undefined;
  /** Domain that the spreadsheet belongs to, such as xa.example.com, whose people may all edit it. */
  readonly domain?: string | undefined;
  /** Addresses that no Google account has. */
  readonly refusedAddresses?: readonly string[];
  /** Scripts see the owner's address only, as where people belong to other domains. */
  readonly emailHidden?: boolean;
  /** Scopes, as full addresses, that the acting person did not allow the script. */
  readonly withheldScopes?: readonly string[];
  /** Recipients that each person may write to in a day; nothing can be sent without a network. */
  readonly mailQuota?: number;
  /** Told of each call `Class.method` before it is made; a test may let somebody else run meanwhile. */
  readonly beforeCall?: (call: string, host: LocalHost) => void;
  /** How dialogs are answered: yes unless told otherwise. */
  readonly answer?: Answer;
  /** Shows dialogs and the like while a function runs; without one, `answer` answers. */
  readonly screen?: Screen;
  /** Takes what the script logs; by default it goes to stderr. */
  readonly log?: (line: string) => void;
}

export interface RunReport {
  /** What the function returned, an object of the bundle's own realm. */
  readonly result: unknown;
  readonly calls: Calls;
  /** Documents in memory; write them with writeCreatedFiles. */
  readonly files: readonly CreatedFile[];
  readonly mails: readonly Mail[];
  readonly toasts: readonly Toast[];
  readonly alerts: readonly Alert[];
  readonly menus: readonly MenuEntry[];
  readonly panels: readonly Panel[];
}

/** Runs functions of the built Apps Script bundle over a workbook in memory, without Google. */
export class LocalHost {
  readonly file: BoundFile;
  /** E-mail of the person who clicks or types. */
  actingPerson: string;
  private readonly bundle: Bundle;
  private readonly options: LocalHostOptions;
  private readonly locks = new LockTable();
  private readonly caches = new CacheTable(() => this.file.instant);
  private readonly postOffice: PostOffice;

  constructor(options: LocalHostOptions) {
    this.options = options;
    this.actingPerson = options.actingPerson ?? options.owner ?? OWNER;
    this.bundle = typeof options.bundle === 'string' ? Bundle.read(options.bundle) : options.bundle;
    this.file = new BoundFile({
      workbook: options.workbook,
      name: options.name ?? 'Spreadsheet',
      clock: typeof options.now === 'string' ? fixedClock(options.now) : options.now,
      recalculate: (file) => this.#recalculate(file),
      sharing: this.#sharing(),
      actingPerson: () => this.actingPerson,
    });
    this.postOffice = new PostOffice(options.mailQuota ?? 0, () => this.file.now);
  }

  /** Runs a function as from the menu. Throws what the function throws; the workbook may then be half changed. */
  run(name: string, args: readonly unknown[] = []): RunReport {
    if (name.endsWith('_')) throw new UnknownFunction(name);
    return this.#calculated(this.#run('menu', name, () => args));
  }

  /** Does something as another person, also while somebody else's function is running. */
  as<Result>(person: string, work: () => Result): Result {
    const before = this.actingPerson;
    this.actingPerson = person;
    try {
      return work();
    } finally {
      this.actingPerson = before;
    }
  }

  runAs(person: string, name: string, args: readonly unknown[] = []): RunReport {
    return this.as(person, () => this.run(name, args));
  }

  editAs(person: string, sheetName: string, row: number, column: number, typedText: string): RunReport {
    return this.as(person, () => this.edit(sheetName, row, column, typedText));
  }

  /** Opens the spreadsheet: runs the simple trigger onOpen, if there is one. */
  open(): RunReport {
    return this.#calculated(
      this.#run('open', 'onOpen', (source) => [{ authMode: AuthMode.LIMITED, source, user: new UserService('') }]),
    );
  }

  /** A person types a text into a cell; an empty text clears it. Runs the simple trigger onEdit, if there is one. */
  edit(sheetName: string, row: number, column: number, typedText: string): RunReport {
    return this.#calculated(
      this.trigger(PersonEdit.typed(this.file, { sheetName, row, column }, typedText, this.actingPerson)),
    );
  }

  /** A person pastes texts, the first at this cell. */
  paste(sheetName: string, row: number, column: number, texts: readonly (readonly string[])[]): RunReport {
    return this.#calculated(
      this.trigger(PersonEdit.pasted(this.file, { sheetName, row, column }, texts, this.actingPerson)),
    );
  }

  /** Runs onEdit for what a person wrote; formulas are brought up to date only when somebody asks for them. */
  trigger({ rect, sheetName, value, oldValue }: PersonEdit): RunReport {
    return this.#run('edit', 'onEdit', (source) => {
      const range = source
        .getSheetByName(sheetName)
        ?.getRange(rect.row, rect.column, rect.lastRow - rect.row + 1, rect.lastColumn - rect.column + 1);
      const changed = { ...(value !== undefined && { value }), ...(oldValue !== undefined && { oldValue }) };
      return [{ authMode: AuthMode.LIMITED, source, range, user: new UserService(''), ...changed }];
    });
  }

  #run(
    mode: RunMode,
    name: string,
    args: (source: GoogleAppsScript.Spreadsheet.Spreadsheet) => readonly unknown[],
  ): RunReport {
    this.file.touch();
    const counter = new CallCounter();
    const log = new RunLog(this.options.screen);
    const execution = this.#execution(mode, counter, log);
    let result: unknown;
    try {
      if (execution.has(name)) result = execution.call(name, args(execution.spreadsheetApp.getActiveSpreadsheet()));
      else if (mode === 'menu') throw new UnknownFunction(name);
    } finally {
      execution.end();
    }
    const { files, mails, toasts, alerts, menus, panels } = log;
    return { result, calls: counter.calls(), files, mails, toasts, alerts, menus, panels };
  }

  #calculated(report: RunReport): RunReport {
    this.file.calculate();
    return report;
  }

  #execution(mode: RunMode, counter: CallCounter, log: RunLog): Execution {
    const { answer = 'yes', outDir, now, emailHidden = false, withheldScopes = [], beforeCall } = this.options;
    return new Execution({
      bundle: this.bundle,
      file: this.file,
      mode,
      counter,
      log,
      answer,
      outDir,
      email: this.actingPerson,
      emailHidden: emailHidden && !this.file.sharing.isOwner(this.actingPerson),
      withheldScopes,
      lockTable: this.locks,
      cacheTable: this.caches,
      postOffice: this.postOffice,
      beforeCall: beforeCall && mode !== 'cell' ? (call) => beforeCall(call, this) : undefined,
      clock: now === undefined ? undefined : () => this.file.instant,
      write: this.options.log ?? ((line) => process.stderr.write(`${line}\n`)),
    });
  }

  #recalculate(file: BoundFile): void {
    const functions = new CellFunctions(file, () => this.#execution('cell', new CallCounter(), new RunLog()));
    recalculate(file.workbook, {
      now: toSerial(file.now),
      call: (sheet, name, args) => functions.call(sheet, name, args),
    });
    functions.end();
  }

  #sharing(): Sharing {
    const { owner = OWNER, editors, domain, refusedAddresses = [] } = this.options;
    return new Sharing({
      owner,
      editors: typeof editors === 'function' ? editors : editors && (() => editors),
      actingPerson: () => this.actingPerson,
      domain,
      refused: refusedAddresses,
    });
  }
}

function fixedClock(text: string): () => CivilTime {
  const time = readCivilTime(text);
  if (time === undefined) throw new RangeError(`Not a civil time: ${text}`);
  return () => time;
}
