import type { BoundFile } from '../../book/boundFile';
import { mismatch, strings, wholeNumbers } from '../callShape';
import { removeFromWorkbook } from '../../book/gridChange';
import { type GasRange, type GasSheet, Place } from './place';
import { isInside } from '../../book/rangeAddress';
import type { RunLog } from '../../outcome/runLog';
import { refuseName, SheetService } from './sheet';
import { asSheet, type GasSpreadsheet } from './sheetGrid';
import { UserService } from '../base/user';
import type { Rect, Sheet } from '../../model/model';

type GasUser = GoogleAppsScript.Base.User;

const PAGE = 'SpreadsheetApp.Spreadsheet';

const FIRST_CELL = { row: 1, column: 1, lastRow: 1, lastColumn: 1 };

/** The spreadsheet that the script is bound to. */
export class SpreadsheetService implements Pick<
  GasSpreadsheet,
  | 'getId'
  | 'getUrl'
  | 'getName'
  | 'getSpreadsheetLocale'
  | 'setSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'setSpreadsheetTimeZone'
  | 'getSheets'
  | 'getNumSheets'
  | 'getSheetByName'
  | 'deleteSheet'
  | 'toast'
  | 'getActiveSheet'
  | 'setActiveSheet'
  | 'moveActiveSheet'
  | 'getActiveRange'
  | 'setActiveRange'
  | 'getCurrentCell'
  | 'getProtections'
  | 'getEditors'
  | 'getOwner'
> {
  readonly [Symbol.toStringTag] = 'Spreadsheet';

  constructor(
    private readonly file: BoundFile,
    private readonly log: RunLog,
  ) {}

  getId(): string {
    return this.file.id;
  }

  /** Empty: a file has no address on the web, and a letter must name none that opens nothing. */
  getUrl(): string {
    return '';
  }

  getName(): string {
    return this.file.name;
  }

  getSpreadsheetLocale(): string {
    return this.file.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    strings(`${PAGE}.setSpreadsheetLocale`, locale);
    this.file.locale = locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.file.timeZone;
  }

  setSpreadsheetTimeZone(timezone: string): void {
    strings(`${PAGE}.setSpreadsheetTimeZone`, timezone);
    this.file.timeZone = timezone;
  }

  getSheets(): GasSheet[] {
    return this.file.workbook.sheets.map((sheet) => this.#service(sheet));
  }

  getNumSheets(): number {
    return this.file.workbook.sheets.length;
  }

  getSheetByName(name: string): GasSheet | null {
    strings(`${PAGE}.getSheetByName`, name);
    const sheet = this.file.sheetNamed(name);
    return sheet ? this.#service(sheet) : null;
  }

  /** Without an index the new sheet follows the active one. */
  insertSheet(sheetName: string, sheetIndex?: number): GasSheet {
    strings(`${PAGE}.insertSheet`, sheetName);
    const { sheets } = this.file.workbook;
    const index = sheetIndex ?? sheets.indexOf(this.file.activeSheet) + 1;
    wholeNumbers(`${PAGE}.insertSheet`, index);
    if (index < 0 || index > sheets.length) throw mismatch(`${PAGE}.insertSheet`, [sheetName, sheetIndex]);
    refuseName(sheets, sheetName);
    const sheet = this.file.workbook.addSheet(sheetName, index);
    this.file.activeSheet = sheet;
    this.file.touch();
    return this.#service(sheet);
  }

  deleteSheet(sheet: GasSheet): void {
    const gone = this.#sheet('deleteSheet', sheet);
    const { workbook } = this.file;
    if (workbook.sheets.filter((other) => other !== gone && !other.hidden).length === 0) {
      throw new Error("You can't remove all the visible sheets in a document.");
    }
    removeFromWorkbook(workbook, gone);
    this.file.touch();
  }

  toast(msg: string, title = '', timeoutSeconds: number | null = 5): void {
    strings(`${PAGE}.toast`, msg, title);
    if (timeoutSeconds !== null && typeof timeoutSeconds !== 'number')
      throw mismatch(`${PAGE}.toast`, [msg, title, timeoutSeconds]);
    this.log.toast(msg, title, timeoutSeconds ?? 0);
  }

  getActiveSheet(): GasSheet {
    return this.#service(this.file.activeSheet);
  }

  setActiveSheet(sheet: GasSheet): GasSheet {
    this.file.activeSheet = this.#sheet('setActiveSheet', sheet);
    return sheet;
  }

  /** A1 as long as nothing was selected. */
  getActiveRange(): GasRange {
    const { row, column, lastRow, lastColumn } = this.#selected;
    return this.getActiveSheet().getRange(row, column, lastRow - row + 1, lastColumn - column + 1);
  }

  setActiveRange(range: GasRange): GasRange {
    const place: unknown = range;
    if (!(place instanceof Place)) throw mismatch(`${PAGE}.setActiveRange`, [range]);
    return range.activate();
  }

  /** The top left cell of what is selected. */
  getCurrentCell(): GasRange {
    const { row, column } = this.#selected;
    return this.getActiveSheet().getRange(row, column);
  }

  moveActiveSheet(pos: number): void {
    wholeNumbers(`${PAGE}.moveActiveSheet`, pos);
    const { workbook, activeSheet } = this.file;
    if (pos < 1 || pos > workbook.sheets.length) throw new Error(`Invalid argument: ${pos}`);
    this.file.activeSheet = activeSheet;
    workbook.moveSheet(activeSheet, pos - 1);
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }

  getEditors(): GasUser[] {
    return this.file.sharing.editors.map((address) => new UserService(address) as unknown as GasUser);
  }

  getOwner(): GasUser {
    return new UserService(this.file.sharing.owner) as unknown as GasUser;
  }

  /** Cells that were selected and are gone are selected no more. */
  get #selected(): Rect {
    const { activeRange, activeSheet } = this.file;
    return activeRange && isInside(activeRange, activeSheet) ? activeRange : FIRST_CELL;
  }

  #service(sheet: Sheet): GasSheet {
    return asSheet(new SheetService(this.file, sheet, this as unknown as GasSpreadsheet));
  }

  #sheet(method: string, service: unknown): Sheet {
    if (!(service instanceof SheetService) || !this.file.workbook.sheets.includes(service.sheet)) {
      throw mismatch(`${PAGE}.${method}`, [service]);
    }
    return service.sheet;
  }
}
