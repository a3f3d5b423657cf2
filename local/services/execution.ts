import type { Sheet } from '../model';
import type { BoundFile } from './boundFile';
import type { Bundle } from './bundle';
import type { CallCounter } from './callCounter';
import { scriptConsole } from './console';
import { DriveService } from './drive';
import { HtmlServiceService } from './htmlService';
import { Locks } from './lockService';
import { Place } from './place';
import { PropertiesStores } from './propertiesService';
import { Realm } from './realm';
import { isPermitted, type RunMode } from './rights';
import type { RunLog } from './runLog';
import { ScriptAppService } from './scriptApp';
import { ServiceGate, type Service } from './serviceGate';
import { SessionService } from './session';
import { SheetGrid } from './sheetGrid';
import { SpreadsheetAppService } from './spreadsheetApp';
import { UiService, type Answer } from './ui';
import { UtilitiesService } from './utilities';

export interface ExecutionOptions {
  readonly bundle: Bundle;
  readonly file: BoundFile;
  readonly mode: RunMode;
  readonly counter: CallCounter;
  readonly log: RunLog;
  readonly answer: Answer;
  /** Address of the person who runs the script. */
  readonly email: string;
  readonly outDir: string;
  /** Undefined for the real time. */
  readonly clock: (() => number) | undefined;
  readonly write: (line: string) => void;
}

/** The bundle loaded once, with its own globals, as Apps Script does for every execution. */
export class Execution {
  private readonly realm: Realm;
  private readonly gate: ServiceGate;
  readonly spreadsheetApp: SpreadsheetAppService;

  constructor(options: ExecutionOptions) {
    const { bundle, file, mode, counter, log, answer, outDir, clock } = options;
    this.realm = new Realm(clock);
    this.gate = new ServiceGate(this.realm, (name, service) => {
      if (!isPermitted(mode, name)) throw new Error(`You do not have permission to call ${name}`);
      if (service instanceof Place || service instanceof SheetGrid) refuseGone(file, service.sheet);
      counter.count(name);
    });
    const locks = new Locks();
    this.spreadsheetApp = new SpreadsheetAppService(file, log, new UiService(answer, log, locks));
    const email = mode === 'menu' ? options.email : '';
    const services: Record<string, Service> = {
      SpreadsheetApp: this.spreadsheetApp,
      LockService: locks,
      PropertiesService: new PropertiesStores(file.workbook.metadata),
      Session: new SessionService(email, bundle.timeZone),
      Utilities: new UtilitiesService(),
      ScriptApp: new ScriptAppService(),
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

  #define(name: string, value: unknown): void {
    Object.defineProperty(this.realm.context, name, { value, writable: true, configurable: true, enumerable: false });
  }
}

/** A sheet that was deleted is there no more, whoever still holds it. */
function refuseGone(file: BoundFile, sheet: Sheet): void {
  if (!file.workbook.sheets.includes(sheet)) throw new Error(`Sheet ${sheet.id} not found`);
}
