import { isDeepStrictEqual } from 'node:util';
import type { Cell, Sheet, SheetWatcher, Workbook } from '../../../host/model/model';

/** A cell that was written, as it was and as it became; undefined = there was none. */
export interface ChangedCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly before: Readonly<Cell> | undefined;
  readonly after: Readonly<Cell> | undefined;
}

/** Sees every write to the sheets of a workbook. */
export class CellWatch implements SheetWatcher {
  /** Cells written since the start. */
  writes = 0;
  /** Rows or columns put in or taken out since the start. */
  moves = 0;
  private readonly written = new Map<Sheet, number>();
  private readonly ended = new Map<Sheet, number>();
  private recorded: Map<string, Omit<ChangedCell, 'after'>> | undefined;

  /** Watches the sheets that are there now. */
  follow(workbook: Workbook): void {
    for (const sheet of workbook.sheets) sheet.watcher = this;
  }

  cell(sheet: Sheet, row: number, column: number): void {
    this.writes += 1;
    this.#count(sheet);
    // above the last row nothing moves the end
    if (row >= (this.ended.get(sheet) ?? 0)) this.ended.delete(sheet);
    if (!this.recorded) return;
    const key = `${sheet.id} ${row} ${column}`;
    if (!this.recorded.has(key)) this.recorded.set(key, { sheet, row, column, before: sheet.cell(row, column) });
  }

  lines(sheet: Sheet): void {
    this.moves += 1;
    this.#count(sheet);
    this.ended.delete(sheet);
  }

  /** How often a sheet changed since the start, be it by a row put in. */
  writesTo(sheet: Sheet | undefined): number {
    return sheet === undefined ? 0 : (this.written.get(sheet) ?? 0);
  }

  #count(sheet: Sheet): void {
    this.written.set(sheet, this.writesTo(sheet) + 1);
  }

  /** Does something and tells which cells it changed; values that formulas took meanwhile are left out. */
  changesOf(work: () => void): ChangedCell[] {
    const recorded = new Map<string, Omit<ChangedCell, 'after'>>();
    this.recorded = recorded;
    try {
      work();
    } finally {
      this.recorded = undefined;
    }
    const changes = Array.from(recorded.values(), (change) => ({
      ...change,
      after: change.sheet.cell(change.row, change.column),
    }));
    return changes.filter(({ before, after }) => !isSame(before, after));
  }

  /** The last row that holds a value, a formula or a link; 0 when there is none. */
  lastRow(sheet: Sheet): number {
    const known = this.ended.get(sheet);
    if (known !== undefined) return known;
    const found = lastRowOf(sheet);
    if (sheet.watcher === this) this.ended.set(sheet, found);
    return found;
  }
}

/** Equal but for the value that a formula took. */
export function isSame(one: Readonly<Cell> | undefined, other: Readonly<Cell> | undefined): boolean {
  return isDeepStrictEqual(one, other) || isRecomputed(one, other);
}

function isRecomputed(before: Readonly<Cell> | undefined, after: Readonly<Cell> | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  return before.formula !== undefined && before.formula === after.formula && before.style === after.style;
}

function lastRowOf(sheet: Sheet): number {
  let last = 0;
  for (const { row, cells } of sheet.rows()) if ([...cells.values()].some(holdsContent)) last = row;
  return last;
}

function holdsContent({ value, formula, link }: Readonly<Cell>): boolean {
  return value !== null || formula !== undefined || link !== undefined;
}
