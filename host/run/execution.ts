import type { Sheet } from '../model/model';
import type { BoundFile } from '../book/boundFile';
import type { Bundle } from './bundle';
import { Caches } from '../services/cache/cacheService';
import type { CacheTable } from '../services/cache/cacheTable';
import type { CallCounter } from '../gate/callCounter';
import { scriptConsole } from '../services/base/console';
import { DriveService } from '../services/drive/drive';
import { HtmlServiceService } from '../services/html/htmlService';
import { Locks } from '../services/lock/lockService';
import type { LockTable } from '../services/lock/lockTable';
import { MailAppService } from '../services/mail/mailApp';
import { Place } from '../services/spreadsheet/place';
import type { PostOffice } from '../outcome/postOffice';
import { PropertiesStores } from '../services/properties/propertiesService';
import { refuseProtectedCall } from '../services/spreadsheet/protectionGuard';
import { Realm } from '../gate/realm';
import { isPermitted, type RunMode } from '../gate/rights';
import type { RunLog } from '../outcome/runLog';
import { Scopes } from '../services/script/scopes';
import { ScriptAppService } from '../services/script/scriptApp';
import { ServiceGate, type Service } from '../gate/serviceGate';
import { SessionService } from '../services/base/session';
import { SheetGrid } from '../services/spreadsheet/sheetGrid';
import { SpreadsheetAppService } from '../services/spreadsheet/spreadsheetApp';
import { UiService, type Answer } from '../services/base/ui';
import { UtilitiesService } from '../services/utilities/utilities';

export interface ExecutionOptions {
  readonly bundle: Bundle;
  readonly file: BoundFile;
  readonly mode: RunMode;
  readonly counter: CallCounter;
  readonly log: RunLog;
  readonly answer: Answer;
  /** Address of the person who runs the script, and as whom it writes. */
  readonly email: string;
  /** The script may not see the address. */
  readonly emailHidden: boolean;
  /** Scopes that the person did not allow. */
  readonly withheldScopes: readonly string[];
  readonly lockTable: LockTable;
  readonly cacheTable: CacheTable;
  readonly postOffice: PostOffice;
  /** Told of each call before it is made. */
  readonly beforeCall: ((call: string) => void) | undefined;
  readonly outDir: string;
  /** Undefined for the real time. */
  readonly clock: (() => number) | undefined;
  readonly write: (line: string) => void;
}

/** The bundle loaded once, with its own globals, as Apps Script does for every execution. */
export class Execution {
  private readonly realm: Realm;
  private readonly gate: ServiceGate;
  private readonly locks: Locks;
  readonly spreadsheetApp: SpreadsheetAppService;

  constructor(options: ExecutionOptions) {
    const { bundle, file, mode, counter, log, answer, outDir, clock, email } = options;
    const scopes = new Scopes(bundle.scopes, options.withheldScopes);
    this.realm = new Realm(clock);
    this.gate = new ServiceGate(this.realm, (name, service, args) => {
      options.beforeCall?.(name);
      if (!isPermitted(mode, name)) throw new Error(`You do not have permission to call ${name}`);
      if (mode === 'menu') scopes.refuse(name);
      if (service instanceof Place || service instanceof SheetGrid) refuseGone(file, service.sheet);
      refuseProtectedCall(file, email, name, service, args);
      counter.count(name);
    });
    const locks = new Locks(options.lockTable, email);
    this.locks = locks;
    this.spreadsheetApp = new SpreadsheetAppService(file, log, new UiService(answer, log, locks));
    const isHidden = mode !== 'menu' || options.emailHidden;
    const services: Record<string, Service> = {
      SpreadsheetApp: this.spreadsheetApp,
      LockService: locks,
      CacheService: new Caches(options.cacheTable, email),
      MailApp: new MailAppService(options.postOffice, log, email),
      PropertiesService: new PropertiesStores(file.workbook.metadata),
      Session: new SessionService(email, isHidden, bundle.timeZone),
      Utilities: new UtilitiesService(),
      ScriptApp: new ScriptAppService(scopes),
      Drive: new DriveService(log, outDir),
      HtmlService: new HtmlServiceService(bundle.folder),
    };
    for (const [name, service] of Object.entries(services)) this.#define(name, this.gate.open(service));
    const write = (line: string) => {
      log.lines.push(line);
      options.write(line);
    };
    this.#define(
      'console',
      this.realm.bring(scriptConsole(write), (value) => value),
    );
    bundle.script.runInContext(this.realm.context);
  }

  /** Whether the bundle declares a global function of this name. */
  has(name: string): boolean {
    const { context } = this.realm;
    return Object.prototype.propertyIsEnumerable.call(context, name) && typeof context[name] === 'function';
  }

  /** The bundle's own spelling of a function that a formula calls, in capitals or not; a name ending in _ is private. */
  functionNamed(name: string): string | undefined {
    const wanted = name.toUpperCase();
    return Object.keys(this.realm.context).find(
      (key) => key.toUpperCase() === wanted && !key.endsWith('_') && this.has(key),
    );
  }

  /** Runs a global function with values of the host: services, dates, arrays and plain objects arrive as the bundle's own. */
  call(name: string, args: readonly unknown[]): unknown {
    const main = this.realm.context[name] as (...args: unknown[]) => unknown;
    return main(...args.map((argument) => this.gate.bring(argument)));
  }

  /** Gives back what an execution holds only as long as it lives. */
  end(): void {
    this.locks.releaseAll();
  }

  #define(name: string, value: unknown): void {
    Object.defineProperty(this.realm.context, name, { value, writable: true, configurable: true, enumerable: false });
  }
}

/** A sheet that was deleted is there no more, whoever still holds it. */
function refuseGone(file: BoundFile, sheet: Sheet): void {
  if (!file.workbook.sheets.includes(sheet)) throw new Error(`Sheet ${sheet.id} not found`);
}
