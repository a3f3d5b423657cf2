import { randomUUID } from 'node:crypto';
import type { Cell, CellValue, Rect, Sheet, Workbook } from '../model/model';
import { localeRules, type LocaleRules } from './localeRules';
import { civilTime, instantOf, isTimeZone, type CivilTime } from './serial';
import type { Sharing } from './sharing';

const KEYS = { id: 'spreadsheetId', locale: 'locale', timeZone: 'timeZone' } as const;

/** Of a file that does not say: one that Excel or LibreOffice made in an office here. */
const UNSAID = { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' } as const;

export interface BoundFileOptions {
  readonly workbook: Workbook;
  /** Without '.xlsx'. */
  readonly name: string;
  /** What the clock in a zone shows; undefined for the real time. */
  readonly clock: ((zone: string) => CivilTime) | undefined;
  readonly recalculate: (file: BoundFile) => void;
  readonly sharing: Sharing;
  /** E-mail of the person who acts now. */
  readonly actingPerson: () => string;
}

/** Where a person is. */
interface ActivePlace {
  readonly sheet: Sheet;
  readonly range: Rect | undefined;
}

/** The spreadsheet that the script is bound to, as all services of a run share it. */
export class BoundFile {
  readonly workbook: Workbook;
  readonly name: string;
  private readonly clock: ((zone: string) => CivilTime) | undefined;
  private readonly recalculateAll: (file: BoundFile) => void;
  readonly sharing: Sharing;
  private readonly actor: () => string;
  /** By person. */
  private readonly active = new Map<string, ActivePlace>();
  private lastActive: ActivePlace | undefined;
  private stale = true;
  private calculating = false;
  private readonly instants = new Map<number, number>();

  constructor({ workbook, name, clock, recalculate, sharing, actingPerson }: BoundFileOptions) {
    this.workbook = workbook;
    this.name = name;
    this.clock = clock;
    this.recalculateAll = recalculate;
    this.sharing = sharing;
    this.actor = actingPerson;
    this.#showLocalDates();
  }

  get id(): string {
    const known = this.workbook.metadata.get(KEYS.id);
    if (known !== undefined) return known;
    const id = randomUUID();
    this.workbook.metadata.set(KEYS.id, id);
    return id;
  }

  get locale(): string {
    return this.workbook.metadata.get(KEYS.locale) ?? UNSAID.locale;
  }

  set locale(locale: string) {
    if (!localeRules(locale)) throw new Error(`Invalid argument: ${locale}`);
    this.workbook.metadata.set(KEYS.locale, locale);
    this.#showLocalDates();
  }

  #showLocalDates(): void {
    const rules = localeRules(this.locale);
    if (rules) this.workbook.styles.followLocale(rules.dateFormat);
  }

  get rules(): LocaleRules {
    const rules = localeRules(this.locale);
    if (!rules) throw new Error(`The file has a locale that the local host does not know: ${this.locale}`);
    return rules;
  }

  get timeZone(): string {
    return timeZoneOf(this.workbook);
  }

  set timeZone(zone: string) {
    if (!isTimeZone(zone)) throw new Error(`Invalid argument: ${zone}`);
    this.workbook.metadata.set(KEYS.timeZone, zone);
    this.instants.clear();
    this.touch();
  }

  /** What the clock shows in the spreadsheet's zone. */
  get now(): CivilTime {
    return this.clock?.(this.timeZone) ?? civilTime(Date.now(), this.timeZone);
  }

  get instant(): number {
    return this.clock === undefined ? Date.now() : instantOf(this.clock(this.timeZone), this.timeZone);
  }

  /** The instant at which the clock in the spreadsheet's zone shows a time. */
  instantOf(civil: CivilTime): number {
    let instant = this.instants.get(civil);
    if (instant === undefined) {
      instant = instantOf(civil, this.timeZone);
      this.instants.set(civil, instant);
    }
    return instant;
  }

  get actingPerson(): string {
    return this.actor();
  }

  /** The tab that the acting person has open; who opened none has the one that was opened last. */
  get activeSheet(): Sheet {
    const { sheets } = this.workbook;
    const own = this.#activePlace?.sheet;
    if (own && sheets.includes(own)) return own;
    const first = sheets.find(({ hidden }) => !hidden) ?? sheets[0];
    if (!first) throw new Error('The spreadsheet has no sheet');
    return first;
  }

  set activeSheet(sheet: Sheet) {
    const range = sheet === this.activeSheet ? this.activeRange : undefined;
    this.#activate({ sheet, range });
  }

  /** What the acting person has selected in the active tab; undefined as long as nobody said. */
  get activeRange(): Rect | undefined {
    const place = this.#activePlace;
    return place?.sheet === this.activeSheet ? place.range : undefined;
  }

  set activeRange(range: Rect | undefined) {
    this.#activate({ sheet: this.activeSheet, range });
  }

  get #activePlace(): ActivePlace | undefined {
    return this.active.get(this.actingPerson) ?? this.lastActive;
  }

  #activate(place: ActivePlace): void {
    this.active.set(this.actingPerson, place);
    this.lastActive = place;
  }

  sheetNamed(name: string): Sheet | undefined {
    return this.workbook.sheets.find((sheet) => sheet.name === name);
  }

  /** Says that something changed on which a formula may depend, were it only the time. */
  touch(): void {
    this.stale = true;
  }

  /** Brings the formulas up to date, if anything changed. */
  calculate(): void {
    if (!this.stale || this.calculating) return;
    this.calculating = true;
    try {
      this.recalculateAll(this);
      this.stale = false;
    } finally {
      this.calculating = false;
    }
  }

  /** A cell, its value computed afresh when it is a formula's. */
  cell(sheet: Sheet, row: number, column: number): Readonly<Cell> | undefined {
    const cell = sheet.cell(row, column);
    if (cell?.formula === undefined || !this.stale) return cell;
    this.calculate();
    return sheet.cell(row, column);
  }

  value(sheet: Sheet, row: number, column: number): CellValue {
    return this.cell(sheet, row, column)?.value ?? null;
  }
}

/** Gives a brand-new workbook the settings that a new spreadsheet has, so that setting up must change them. */
export function asNewSpreadsheet(workbook: Workbook): Workbook {
  workbook.metadata.set(KEYS.locale, 'en_US');
  workbook.metadata.set(KEYS.timeZone, 'America/Los_Angeles');
  return workbook;
}

/** The zone of a workbook's clock. */
export function timeZoneOf({ metadata }: Workbook): string {
  return metadata.get(KEYS.timeZone) ?? UNSAID.timeZone;
}
