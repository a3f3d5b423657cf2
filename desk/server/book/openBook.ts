import { basename, dirname } from 'node:path';
import { LocalHost } from '../../../host/host';
import { OWNER } from '../../office';
import { bookMessages } from '../../messages';
import type { Sheet, Workbook } from '../../../host/model/model';
import type { MenuInfo, Saving } from '../../protocol';
import type { Bundle } from '../../../host/run/bundle';
import { Refusal } from '../../../host/commandLine/commandLine';
import { savedFile } from '../../../host/commandLine/fileTabNames';
import type { PersonEdit } from '../../../host/book/personEdit';
import type { Screen } from '../../../host/outcome/screen';
import { openWorkbook } from '../../../host/xlsx/workbookFile';
import type { BookClock } from './bookClock';
import { BookOffices } from './bookOffices';
import { CellWatch } from '../cells/cellWatch';
import type { History } from '../cells/history';
import { menusOf } from './menuInfo';
import { type PageWindow, PageWindows } from './pageWindows';
import { tabInfo } from './tabInfo';
import type { SharedState } from '../wire/threadMessages';

export interface OpenBookOptions {
  readonly path: string;
  readonly bundle: Bundle;
  readonly clock: BookClock;
  readonly screen: Screen;
  /** Something of the state changed. */
  readonly changed: () => void;
  /** A trigger failed, or what the bundle is asked about the book. */
  readonly failed: (error: unknown) => void;
}

/** The workbook in memory, with the host that runs the bundle over it. */
export class OpenBook {
  readonly watch = new CellWatch();
  readonly windows = new PageWindows();
  readonly documents: { readonly id: string; readonly name: string }[] = [];
  running: string | null = null;
  private version = 1;
  private loaded: { readonly host: LocalHost; readonly offices: BookOffices } | undefined;
  private menus: readonly MenuInfo[] = [];
  private planned: NodeJS.Immediate | undefined;
  /** Whose request is being answered. */
  private window: PageWindow = this.windows.of('');

  constructor(private readonly options: OpenBookOptions) {}

  get host(): LocalHost {
    return this.#open.host;
  }

  /** Who is who and which tab is whose. */
  get offices(): BookOffices {
    return this.#open.offices;
  }

  get #open(): { readonly host: LocalHost; readonly offices: BookOffices } {
    if (!this.loaded) throw new Error('no book is open');
    return this.loaded;
  }

  get workbook(): Workbook {
    return this.host.file.workbook;
  }

  /** With its ending. */
  get fileName(): string {
    return basename(this.options.path);
  }

  /** E-mail of the person who acts in the window that asks, '' for the district. */
  get actingAs(): string {
    return this.window.actingAs;
  }

  /** What the window that asks can take back. */
  get history(): History {
    return this.window.history;
  }

  get currentVersion(): number {
    return this.version;
  }

  /** Takes the content of a file, formulas computed and the menu made; throws when it is no workbook, and then nothing changes. */
  load(bytes: Uint8Array): void {
    const { path, bundle, clock, screen, failed } = this.options;
    const workbook = openWorkbook(bytes, this.loaded?.host.file.workbook);
    const name = basename(path).replace(/\.xlsx$/i, '');
    const host: LocalHost = new LocalHost({
      bundle,
      workbook,
      outDir: dirname(path),
      name,
      owner: OWNER,
      now: clock.read,
      screen,
      editors: () => offices.persons.flatMap(({ email }) => (email === '' ? [] : [email])),
    });
    const offices = new BookOffices(host, this.watch, { computed: () => this.bump(), failed });
    const { menus } = host.open();
    this.loaded = { host, offices };
    this.menus = menusOf(menus);
    for (const window of this.windows.all) if (!this.#isPerson(window.actingAs)) window.actingAs = '';
    this.#enter(this.window);
    this.windows.forgetSteps();
    this.watch.follow(workbook);
    this.bump();
  }

  bytes(): Uint8Array {
    return savedFile(this.workbook);
  }

  sheet(id: number): Sheet {
    const sheet = this.workbook.sheets.find((candidate) => candidate.id === id);
    if (!sheet) throw new Refusal('tab-gone', bookMessages.tabGone());
    return sheet;
  }

  hasMenuItem(functionName: string): boolean {
    return this.menus.some(({ items }) => items.some((item) => item.functionName === functionName));
  }

  /** A window is there; who acted in it before counts where it is not known any more. */
  welcome(name: string, person: string): void {
    if (!this.windows.has(name) && this.#isPerson(person)) this.windows.of(name).actingAs = person;
    this.options.changed();
  }

  /** Does something for a window: as its person, in its history. */
  within<Result>(name: string, work: () => Result): Result {
    const before = this.window;
    this.#enter(this.windows.of(name));
    try {
      return work();
    } finally {
      this.#enter(before);
    }
  }

  /** In the window that asks; what the person may edit is part of what the page shows. */
  actAs(email: string): void {
    if (!this.#isPerson(email)) throw new Refusal('unknown-person', bookMessages.unknownPerson());
    if (email !== this.actingAs) this.bump();
    this.window.actingAs = email;
    this.#enter(this.window);
  }

  #enter(window: PageWindow): void {
    this.window = window;
    this.host.actingPerson = window.actingAs === '' ? OWNER : window.actingAs;
  }

  #isPerson(email: string): boolean {
    return this.offices.persons.some((person) => person.email === email);
  }

  /** Some cell or tab is not what it was. */
  bump(): void {
    this.version += 1;
    this.options.changed();
  }

  /** The simple trigger for an edit by hand; as in Sheets, its failure does not touch the edit. */
  runTrigger(edit: PersonEdit): void {
    try {
      this.host.trigger(edit);
    } catch (error) {
      this.options.failed(error);
    }
    this.watch.follow(this.workbook);
  }

  /** Brings formulas up to date as soon as nobody is waiting for an answer. */
  calculateSoon(): void {
    this.planned ??= setImmediate(() => this.calculate());
  }

  calculate(): void {
    clearImmediate(this.planned);
    this.planned = undefined;
    const before = this.watch.writes;
    this.host.file.calculate();
    if (this.watch.writes > before) this.bump();
  }

  state(saving: Saving): SharedState {
    const { persons } = this.offices;
    return {
      version: this.version,
      fileName: this.fileName,
      tabs: this.workbook.sheets.map((sheet) => tabInfo(sheet, this.watch.lastRow(sheet))),
      menus: this.menus,
      persons,
      saving,
      running: this.running,
      documents: this.documents,
    };
  }
}
