import type { BookWriter, CellPlace, Table } from '../../app/ports';
import type { TableRoom } from '../../app/tables/tableRoom';
import { Refusal } from '../../app/refusal';
import { roomFor } from '../../app/tables/tableRoom';
import type { Grid } from '../../workbook/cells/cell';
import type { Column } from '../../workbook/schema/column';
import type { Content } from '../../workbook/design/content';
import type { Place } from '../../core/problem';
import { areaNamed, cellName } from '../../workbook/design/a1';
import type { Area, Dropdown, Format, TabDesign } from '../../workbook/design/design';
import { numberFormatOf } from '../../workbook/design/design';
import { namesOfTab, placeOf } from '../../workbook/schema/tabs';
import type { ListRanges } from '../../workbook/cells/listRanges';
import { cellOf } from './cellArguments';
import { documentRecord } from './documentRecord';
import { applyDropdowns, applyFormats, drawTab, rangeOf } from './drawTab';
import { writeContents } from './writeContents';
import { makeRoom, rewriteTable, tableDesign } from './writtenTable';
import { ZoneClock } from './zone';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The bound spreadsheet. Names, ids and values are fetched once a run, and again only after a write. */
export class SheetsBook implements BookWriter {
  /** All tabs in their order, once they were listed: a call for each name. */
  private sheets: Map<string, Sheet> | null = null;
  private readonly found: Map<string, Sheet | null>;
  private readonly grids = new Map<string, Grid>();
  private readonly ranges = new Map<string, GoogleAppsScript.Spreadsheet.Range>();
  private readonly ids = new Map<string, number>();
  private language: string | null = null;
  private zone: string | null = null;
  private zoneClock: ZoneClock | null = null;

  readonly record = documentRecord;

  /** `known` is a tab that is at hand already, with its name: finding it by that name is a call. */
  constructor(
    private readonly spreadsheet: Spreadsheet,
    known: readonly (readonly [string, Sheet])[] = [],
  ) {
    this.found = new Map(known);
  }

  tabNames(): readonly string[] {
    return [...this.sheetsByName().keys()];
  }

  read(tab: string): Grid | null {
    const known = this.grids.get(tab);
    if (known !== undefined) return known;
    const sheet = this.find(tab);
    if (sheet === null) return null;
    const values = this.dataRange(tab, sheet).getValues() as unknown[][];
    const grid = isEmpty(values) ? [] : values.map((row) => row.map((value) => cellOf(value, this.clock)));
    this.grids.set(tab, grid);
    return grid;
  }

  merges(tab: string): readonly Area[] {
    const merged = this.dataRange(tab, this.sheet(tab)).getMergedRanges();
    return merged.map((range) => areaNamed(range.getA1Notation()));
  }

  maxRows(tab: string): number {
    return this.sheet(tab).getMaxRows();
  }

  hasDropdowns(tab: string): boolean {
    const sheet = this.sheet(tab);
    const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
    return all.getDataValidations().some((rules) => rules.some((rule) => rule !== null));
  }

  readTexts(tab: string): readonly (readonly string[])[] {
    return this.dataRange(tab, this.sheet(tab)).getDisplayValues();
  }

  readAgain(tab: string): Grid | null {
    this.forget(tab);
    return this.read(tab);
  }

  locale(): string {
    this.language ??= this.spreadsheet.getSpreadsheetLocale();
    return this.language;
  }

  timeZone(): string {
    this.zone ??= this.spreadsheet.getSpreadsheetTimeZone();
    return this.zone;
  }

  /** The spreadsheet's own clock. */
  readonly clock = (): ZoneClock => {
    this.zoneClock ??= new ZoneClock(this.timeZone(), Utilities);
    return this.zoneClock;
  };

  setRegion(locale: string, timeZone: string): void {
    this.spreadsheet.setSpreadsheetLocale(locale);
    this.spreadsheet.setSpreadsheetTimeZone(timeZone);
    this.language = null;
    this.zone = null;
    this.zoneClock = null;
  }

  create(design: TabDesign, index: number, lists: ListRanges | null): void {
    const entries = [...this.sheetsByName()];
    const place = Math.min(index, entries.length);
    const looked = design.hidden === true ? this.spreadsheet.getActiveSheet() : null;
    const sheet = this.spreadsheet.insertSheet(design.name, place);
    entries.splice(place, 0, [design.name, sheet]);
    this.sheets = new Map(entries);
    drawTab(this.spreadsheet, sheet, design, lists, this.sheetId);
    if (looked === null) return;
    this.spreadsheet.setActiveSheet(looked); // a new tab is the active one
    sheet.hideSheet();
  }

  copyTab(from: string, to: string, row: number, contents: (tab: string) => readonly Content[]): void {
    const copy = this.sheet(from).copyTo(this.spreadsheet).setName(to);
    this.sheetsByName().set(to, copy);
    writeContents(copy, row, 1, [contents(to)], this.sheetId, 'raw');
  }

  remove(tab: string): void {
    this.spreadsheet.deleteSheet(this.sheet(tab));
    this.sheetsByName().delete(tab);
    this.forget(tab);
    this.ids.delete(tab);
  }

  rename(tab: string, to: string): void {
    const sheet = this.sheet(tab).setName(to);
    const entries = [...this.sheetsByName()];
    this.sheets = new Map(entries.map(([name, other]) => (name === tab ? [to, sheet] : [name, other])));
    this.forget(tab);
    this.ids.delete(tab);
  }

  write(tab: string, from: CellPlace, contents: readonly (readonly Content[])[]): void {
    writeContents(this.sheet(tab), from.row, from.column, contents, this.sheetId, 'raw');
    this.forget(tab);
  }

  format(tab: string, formats: readonly Format[]): void {
    applyFormats(this.sheet(tab), formats);
  }

  formulas(tab: string, row: number, rows: number): readonly (readonly string[])[] {
    const sheet = this.sheet(tab);
    return sheet.getRange(row, 1, rows, sheet.getLastColumn()).getFormulas();
  }

  setDropdowns(tab: string, dropdowns: readonly Dropdown[], lists: ListRanges): void {
    const sheet = this.sheet(tab);
    const last = sheet.getMaxRows();
    const fitting = dropdowns.map((dropdown) => ({
      ...dropdown,
      rows: Math.min(dropdown.rows, last - dropdown.row + 1),
    }));
    applyDropdowns(this.spreadsheet, sheet, fitting, lists);
  }

  insertColumn(tab: string, after: number, headerRow: number, column: Column, lists: ListRanges): void {
    const sheet = this.sheet(tab);
    if (after === 0) sheet.insertColumnBefore(1);
    else sheet.insertColumnAfter(after);
    const below = { row: headerRow + 1, column: after + 1, rows: sheet.getMaxRows() - headerRow, columns: 1 };
    // a new column takes after its neighbour: its format and its dropdown are not ours
    sheet.getRange(below.row, below.column, below.rows, 1).setDataValidation(null);
    applyFormats(sheet, [{ ...below, numberFormat: numberFormatOf(column.kind) }]);
    if (column.list !== undefined) applyDropdowns(this.spreadsheet, sheet, [{ ...below, list: column.list }], lists);
    sheet.setColumnWidth(after + 1, column.width);
    writeContents(sheet, headerRow, after + 1, [[column.header]], this.sheetId, 'raw');
    this.forget(tab);
  }

  /** In a protected tab only those who may edit all of it can add rows (support.google.com/docs/answer/1218656). */
  addRows(tab: string, count: number): void {
    const sheet = this.sheet(tab);
    try {
      sheet.insertRowsAfter(sheet.getMaxRows(), count);
    } catch (error) {
      console.warn('no room made', error);
      throw new Refusal('tab-full', tab);
    }
  }

  replaceTables(tables: readonly Table[]): void {
    for (const table of tables) {
      if (this.find(table.tab) === null) this.create(tableDesign(table), placeOf(table.tab), null);
    }
    const rooms = tables.map((table) => roomFor(table, this.read(table.tab) ?? []));
    const placed = tables.map((table, index) => ({
      table,
      sheet: this.sheet(table.tab),
      room: rooms[index] as TableRoom,
    }));
    const roomy = placed.map((place) => ({ ...place, isRoomNew: makeRoom(place.sheet, place.table, place.room) }));
    for (const { table, sheet, room, isRoomNew } of roomy) {
      rewriteTable(sheet, table, room, isRoomNew, this.sheetId);
      this.forget(table.tab);
    }
  }

  canEdit(tab: string, area: Area): boolean {
    return rangeOf(this.sheet(tab), area).canEdit();
  }

  isProtected(tab: string): boolean {
    return this.sheet(tab).getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0;
  }

  activeTab(): string {
    return this.spreadsheet.getActiveSheet().getName();
  }

  insertCheckboxes(tab: string, cells: readonly CellPlace[]): void {
    const names = cells.map(({ row, column }) => cellName(row, column));
    this.sheet(tab).getRangeList(names).insertCheckboxes();
    this.forget(tab);
  }

  /** Google refuses to freeze every row there is: a tab that was cut off below its header stays as it is. */
  freezeRows(tab: string, rows: number): void {
    const sheet = this.sheet(tab);
    if (sheet.getFrozenRows() !== rows && sheet.getMaxRows() > rows) sheet.setFrozenRows(rows);
  }

  activate({ tab, row = 1, column = 1 }: Place): void {
    this.sheet(tab).getRange(row, column).activate();
  }

  /** The cells that hold anything, asked for once until something is written. */
  private dataRange(tab: string, sheet: Sheet): GoogleAppsScript.Spreadsheet.Range {
    const range = this.ranges.get(tab) ?? sheet.getDataRange();
    this.ranges.set(tab, range);
    return range;
  }

  private forget(tab: string): void {
    this.grids.delete(tab);
    this.ranges.delete(tab);
  }

  private readonly sheetId = (tab: string): number => {
    const id = this.ids.get(tab) ?? this.sheet(tab).getSheetId();
    this.ids.set(tab, id);
    return id;
  };

  /** Throws where there is no such tab. */
  sheet(tab: string): Sheet {
    const sheet = this.find(tab);
    if (sheet === null) throw new Error(`there is no tab ${tab}`);
    return sheet;
  }

  /** One tab by its name, without listing the others: an edit trigger has 30 s, and a name costs a call. */
  private find(tab: string): Sheet | null {
    const names = namesOfTab(tab);
    if (this.sheets !== null) return firstOf(names, (name) => this.sheets?.get(name));
    const known = this.found.get(tab);
    if (known !== undefined) return known;
    const sheet = firstOf(names, (name) => this.spreadsheet.getSheetByName(name));
    this.found.set(tab, sheet);
    return sheet;
  }

  private sheetsByName(): Map<string, Sheet> {
    this.sheets ??= new Map(this.spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
    return this.sheets;
  }
}

function isEmpty(values: readonly (readonly unknown[])[]): boolean {
  return values.length === 1 && values[0]?.length === 1 && values[0][0] === '';
}

function firstOf(names: readonly string[], find: (name: string) => Sheet | null | undefined): Sheet | null {
  for (const name of names) {
    const sheet = find(name);
    if (sheet != null) return sheet;
  }
  return null;
}
