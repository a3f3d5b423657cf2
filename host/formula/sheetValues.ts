import type { Cell, CellValue, Sheet } from '../model/model';

/** A cell with a formula, while its value is being found. */
export interface Pending {
  readonly home: SheetValues;
  readonly row: number;
  readonly column: number;
  readonly cell: Readonly<Cell>;
  readonly formula: string;
  /** Order of being opened, 0 before. */
  order: number;
  /** Earliest opened cell that this one leads back to. */
  low: number;
  readsItself: boolean;
  /** Something in it is not known here: it keeps the value that the file has. */
  metUnknown: boolean;
  done: boolean;
  result: CellValue;
}

export interface ColumnValues {
  /** By row - 1; nothing stands for a blank cell. */
  readonly values: CellValue[];
  /** Formula cells without a value yet, by row. */
  readonly pending: Map<number, Pending>;
  /** Where each text, in small letters, first stands in `values`; made when somebody looks for one. */
  firstTexts?: ReadonlyMap<string, number>;
}

/** What the formulas of a sheet were computed from. */
export interface Sources {
  readonly sheets: Set<Sheet>;
  /** They depend on the time. */
  clock: boolean;
  /** They depend on functions of the add-on, which may read anything. */
  outside: boolean;
}

/** The values of a sheet by column, read from it once. */
export class SheetValues {
  readonly formulas: Pending[] = [];
  readonly bounds = { rows: 0, columns: 0 };
  readonly sources: Sources = { sheets: new Set(), clock: false, outside: false };
  private readonly columns: (ColumnValues | undefined)[] = [];

  constructor(
    readonly sheet: Sheet,
    /** The values of its formulas are those of now. */
    isUpToDate: boolean,
  ) {
    for (const { row, cells } of sheet.rows()) {
      for (const [column, cell] of cells) {
        if (cell.value !== null || cell.formula !== undefined) this.add(row, column, cell, isUpToDate);
      }
    }
  }

  column(column: number): ColumnValues | undefined {
    return this.columns[column];
  }

  /** Undefined while formulas of the column are not computed. */
  firstTexts(column: number): ReadonlyMap<string, number> | undefined {
    const found = this.columns[column];
    if (!found || found.pending.size > 0) return undefined;
    return (found.firstTexts ??= indexOfTexts(found.values));
  }

  private add(row: number, column: number, cell: Readonly<Cell>, isUpToDate: boolean): void {
    this.bounds.rows = Math.max(this.bounds.rows, row);
    this.bounds.columns = Math.max(this.bounds.columns, column);
    const { values, pending } = (this.columns[column] ??= newColumn());
    values[row - 1] = cell.value;
    const { formula } = cell;
    if (formula === undefined || isUpToDate) return;
    const state = { order: 0, low: 0, readsItself: false, metUnknown: false, done: false, result: null };
    const entry: Pending = { home: this, row, column, cell, formula, ...state };
    pending.set(row, entry);
    this.formulas.push(entry);
  }
}

function newColumn(): ColumnValues {
  return { values: [], pending: new Map() };
}

function indexOfTexts(values: readonly CellValue[]): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    if (typeof value !== 'string') continue;
    const key = value.toLowerCase();
    if (!index.has(key)) index.set(key, at);
  }
  return index;
}
