import type { BookWriter, CellPlace, Clock, Lock, Note, RecordStore, Table } from '../../../src/app/ports';
import { roomFor } from '../../../src/app/tables/tableRoom';
import type { Moment } from '../../../src/core/time/day';
import type { Place } from '../../../src/core/problem';
import type { Cell, Grid } from '../../../src/workbook/cells/cell';
import { textOf } from '../../../src/workbook/cells/cell';
import type { Column } from '../../../src/workbook/schema/column';
import type { Content } from '../../../src/workbook/design/content';
import type { Area, Dropdown, Format, TabDesign } from '../../../src/workbook/design/design';
import { namesOfTab, placeOf } from '../../../src/workbook/schema/tabs';
import { moment } from './days';
import { columnIn } from './grids';

/** A spreadsheet of plain grids. A formula is kept as its own text and reads as that, or as what `shows` makes of it; a link reads as its words. */
export class MemoryBook implements BookWriter {
  private readonly tabs = new Map<string, Cell[][]>();
  /** What was changed, in order: "write Phước Hà", "create Danh mục" … */
  readonly changes: string[] = [];
  /** The tables as they were last written. */
  readonly tables = new Map<string, Table>();
  /** Called before each change. */
  onChange: () => void = () => undefined;
  /** What a formula shows. */
  shows: (formula: string) => Cell = (formula) => formula;
  /** The dropdowns of each tab, as they were last set. */
  readonly dropdowns = new Map<string, readonly Dropdown[]>();
  /** Frozen rows of the tabs that were made or frozen here; none in the others. */
  readonly frozen = new Map<string, number>();
  region = { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' };

  constructor(tabs: Readonly<Record<string, Grid>> = {}) {
    for (const [name, grid] of Object.entries(tabs))
      this.tabs.set(
        name,
        grid.map((row) => [...row]),
      );
  }

  /** Which cells the person who acts may not change. */
  isLocked: (tab: string, area: Area) => boolean = () => false;
  active = '';
  /** Where the person was last taken. */
  place: Place | null = null;

  readonly record = memoryRecord();

  canEdit(tab: string, area: Area): boolean {
    return !this.isLocked(tab, area);
  }

  readonly protectedTabs = new Set<string>();

  isProtected(tab: string): boolean {
    return this.protectedTabs.has(tab);
  }

  activeTab(): string {
    return this.active;
  }

  insertCheckboxes(tab: string, cells: readonly CellPlace[]): void {
    this.changed(`insert checkboxes in ${tab}`);
    for (const { row, column } of cells) this.putCell(tab, row, column, false);
  }

  freezeRows(tab: string, rows: number): void {
    this.grid(tab);
    if (this.frozen.get(tab) === rows) return;
    this.changed(`freeze ${tab}`);
    this.frozen.set(tab, rows);
  }

  activate(place: Place): void {
    this.place = place;
  }

  tabNames(): readonly string[] {
    return [...this.tabs.keys()];
  }

  read(tab: string): Grid | null {
    const grid = this.tabs.get(namesOfTab(tab).find((name) => this.tabs.has(name)) ?? tab);
    if (grid === undefined) return null;
    const lengths = grid.map((row) => lengthOf(row, (cell) => cell !== ''));
    const rows = lengthOf(lengths, (length) => length > 0);
    const width = Math.max(0, ...lengths);
    const shown = (cell: Cell) => (isFormula(cell) ? this.shows(cell) : cell);
    return grid.slice(0, rows).map((row) => Array.from({ length: width }, (_, column) => shown(row[column] ?? '')));
  }

  /** As many as a commune's tab has when it is made. */
  rows = 1004;

  /** Merged cells by tab. */
  readonly merged = new Map<string, readonly Area[]>();

  merges(tab: string): readonly Area[] {
    return this.merged.get(tab) ?? [];
  }

  addRows(tab: string, count: number): void {
    this.changed(`add rows to ${tab}`);
    this.rows += count;
  }

  maxRows(): number {
    return this.rows;
  }

  hasDropdowns(tab: string): boolean {
    return (this.dropdowns.get(tab) ?? []).length > 0;
  }

  readTexts(tab: string): readonly (readonly string[])[] {
    return (this.read(tab) ?? []).map((row) => row.map(textOf));
  }

  readAgain(tab: string): Grid | null {
    return this.read(tab);
  }

  locale(): string {
    return this.region.locale;
  }

  timeZone(): string {
    return this.region.timeZone;
  }

  setRegion(locale: string, timeZone: string): void {
    this.changed('set the region');
    this.region = { locale, timeZone };
  }

  create(design: TabDesign, index: number): void {
    this.changed(`create ${design.name}`);
    this.frozen.set(design.name, design.frozenRows);
    this.dropdowns.set(design.name, design.dropdowns);
    const isDate = (row: number, column: number) => design.formats.some((format) => isDateFormat(format, row, column));
    const grid = design.contents.map((row, at) =>
      row.map((content, column) =>
        typeof content === 'number' && isDate(at + 1, column + 1) ? dateOfSerial(content) : cellOf(content),
      ),
    );
    this.insert(design.name, index, grid);
  }

  copyTab(from: string, to: string, row: number, contents: (tab: string) => readonly Content[]): void {
    this.changed(`copy ${to}`);
    this.frozen.set(to, this.frozen.get(from) ?? 0);
    this.insert(
      to,
      this.tabs.size,
      this.grid(from).map((cells) => [...cells]),
    );
    this.put(to, { row, column: 1 }, [contents(to)]);
  }

  remove(tab: string): void {
    this.changed(`remove ${tab}`);
    this.grid(tab);
    this.tabs.delete(tab);
  }

  write(tab: string, from: CellPlace, contents: readonly (readonly Content[])[]): void {
    this.changed(`write ${tab}`);
    this.put(tab, from, contents);
  }

  format(tab: string): void {
    this.grid(tab);
  }

  formulas(tab: string, row: number, rows: number): readonly (readonly string[])[] {
    return this.grid(tab)
      .slice(row - 1, row - 1 + rows)
      .map((cells) => cells.map((cell) => (isFormula(cell) ? cell : '')));
  }

  setDropdowns(tab: string, dropdowns: readonly Dropdown[]): void {
    this.changed(`set the dropdowns of ${tab}`);
    this.grid(tab);
    this.dropdowns.set(tab, dropdowns);
  }

  insertColumn(tab: string, after: number, headerRow: number, column: Column): void {
    this.changed(`insert ${column.header} in ${tab}`);
    for (const row of this.grid(tab)) {
      while (row.length < after) row.push('');
      row.splice(after, 0, '');
    }
    this.put(tab, { row: headerRow, column: after + 1 }, [[column.header]]);
  }

  replaceTables(tables: readonly Table[]): void {
    for (const table of tables) {
      const room = roomFor(table, MemoryBook.prototype.read.call(this, table.tab) ?? []);
      this.changed(`replace ${table.tab}`);
      this.tables.set(table.tab, table);
      if (!this.tabs.has(table.tab)) {
        this.insert(table.tab, placeOf(table.tab), []);
        this.frozen.set(table.tab, table.headerRow);
      }
      const { rowsToInsert, columnsToInsert } = room;
      const grid = this.grid(table.tab);
      if (rowsToInsert !== null)
        grid.splice(rowsToInsert.before - 1, 0, ...Array.from({ length: rowsToInsert.count }, () => []));
      if (columnsToInsert !== null)
        for (const row of grid)
          if (row.length >= columnsToInsert.before)
            row.splice(columnsToInsert.before - 1, 0, ...Array.from({ length: columnsToInsert.count }, () => ''));
      for (const { row, column, rows, columns } of room.stale)
        this.put(
          table.tab,
          { row, column },
          Array.from({ length: rows }, () => Array.from({ length: columns }, () => '')),
        );
      const above = room.headerRow - table.headerRow + 1;
      if (table.above !== undefined) this.put(table.tab, { row: above, column: 1 }, table.above);
      this.put(table.tab, { row: room.headerRow, column: 1 }, [
        table.columns.map((column) => column.header),
        ...table.rows,
      ]);
    }
  }

  /** Types into a cell, as a person does; the column by its number, or by its header as it stands now. */
  type(tab: string, row: number, at: number | string, cell: Cell): void {
    const column = typeof at === 'number' ? at : columnIn(this.grid(tab), at);
    this.putCell(tab, row, column, cell);
  }

  rename(from: string, to: string): void {
    const entries = [...this.tabs].map(([name, grid]): [string, Cell[][]] => [name === from ? to : name, grid]);
    this.refill(entries);
  }

  insertRowAbove(tab: string): void {
    this.grid(tab).unshift([]);
  }

  deleteColumn(tab: string, header: string): void {
    const column = columnIn(this.grid(tab), header);
    for (const row of this.grid(tab)) row.splice(column - 1, 1);
  }

  deleteRow(tab: string, row: number): void {
    this.grid(tab).splice(row - 1, 1);
  }

  /** Everything that stands in the book, by tab; formulas as formulas. */
  contents(): Record<string, Grid> {
    const { shows } = this;
    this.shows = (formula) => formula;
    const contents = Object.fromEntries(this.tabNames().map((name) => [name, this.read(name) ?? []]));
    this.shows = shows;
    return contents;
  }

  private changed(what: string): void {
    this.onChange();
    this.changes.push(what);
  }

  private insert(name: string, index: number, grid: Cell[][]): void {
    if (this.tabs.has(name)) throw new Error(`there is a tab ${name} already`);
    const entries = [...this.tabs];
    entries.splice(index, 0, [name, grid]);
    this.refill(entries);
  }

  private refill(entries: readonly (readonly [string, Cell[][]])[]): void {
    this.tabs.clear();
    for (const [name, grid] of entries) this.tabs.set(name, grid);
  }

  private grid(tab: string): Cell[][] {
    const grid = this.tabs.get(tab);
    if (grid === undefined) throw new Error(`there is no tab ${tab}`);
    return grid;
  }

  private put(tab: string, from: CellPlace, contents: readonly (readonly Content[])[]): void {
    contents.forEach((row, down) => {
      row.forEach((content, right) => this.putCell(tab, from.row + down, from.column + right, cellOf(content)));
    });
  }

  private putCell(tab: string, row: number, column: number, cell: Cell): void {
    const grid = this.grid(tab);
    while (grid.length < row) grid.push([]);
    const cells = grid[row - 1] ?? [];
    while (cells.length < column) cells.push('');
    cells[column - 1] = cell;
  }
}

/** A record in memory. */
export function memoryRecord(): RecordStore {
  const all = new Map<string, string[]>();
  return {
    read: (code) => all.get(code) ?? [],
    readAll: () => all,
    append: (code, lines) => void all.set(code, [...(all.get(code) ?? []), ...lines]),
    move(from, to) {
      all.set(to, all.get(from) ?? []);
      all.delete(from);
    },
  };
}

/** Up to and with the last item that counts. */
function lengthOf<T>(items: readonly T[], counts: (item: T) => boolean): number {
  let length = items.length;
  while (length > 0 && !items.slice(length - 1, length).every(counts)) length -= 1;
  return length;
}

function isFormula(cell: Cell): cell is string {
  return typeof cell === 'string' && cell.startsWith('=');
}

function cellOf(content: Content): Cell {
  if (typeof content !== 'object') return content;
  if ('day' in content) return { moment: (content.day * 1440) as Moment };
  if ('moment' in content) return { moment: content.moment };
  return 'formula' in content ? `=${content.formula}` : content.text;
}

function dateOfSerial(serial: number): Cell {
  return { moment: ((serial - 25_569) * 1440) as Moment };
}

function isDateFormat(format: Format, row: number, column: number): boolean {
  const within = row >= format.row && row < format.row + format.rows;
  const across = column >= format.column && column < format.column + format.columns;
  return within && across && (format.numberFormat ?? '').includes('yyyy');
}

export const NOW = '25/9/2020 10:00';

/** A clock that stands still; the time of a run is up after so many questions. */
export function clockAt(text: string = NOW, questions = Infinity): Clock {
  let asked = 0;
  return {
    now: () => moment(text),
    nearLimit: () => {
      asked += 1;
      return asked > questions;
    },
  };
}

/** What a workbook keeps of its protections before there were any. */
export const NEVER_PROTECTED: Note = { read: () => '', write: () => undefined };

export const openLock: Lock = { alone: (work) => work() };

/** A lock that tells whether it is held. */
export function watchedLock(): Lock & { held: boolean } {
  const lock = {
    held: false,
    alone<T>(work: () => T): T {
      lock.held = true;
      try {
        return work();
      } finally {
        lock.held = false;
      }
    },
  };
  return lock;
}
