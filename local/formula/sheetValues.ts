import type { Cell, CellValue, Sheet } from '../model';

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
  done: boolean;
  result: CellValue;
}

export interface ColumnValues {
  /** By row - 1; nothing stands for a blank cell. */
  readonly values: CellValue[];
  /** Formula cells without a value yet, by row. */
  readonly pending: Map<number, Pending>;
}

/** The values of a sheet by column, read from it once. */
export class SheetValues {
  readonly formulas: Pending[] = [];
  readonly bounds = { rows: 0, columns: 0 };
  private readonly columns: (ColumnValues | undefined)[] = [];

  constructor(readonly sheet: Sheet) {
    for (const { row, cells } of sheet.rows()) {
      for (const [column, cell] of cells) {
        if (cell.value !== null || cell.formula !== undefined) this.add(row, column, cell);
      }
    }
  }

  column(column: number): ColumnValues | undefined {
    return this.columns[column];
  }

  private add(row: number, column: number, cell: Readonly<Cell>): void {
    this.bounds.rows = Math.max(this.bounds.rows, row);
    this.bounds.columns = Math.max(this.bounds.columns, column);
    const { values, pending } = (this.columns[column] ??= newColumn());
    values[row - 1] = cell.value;
    if (cell.formula === undefined) return;
    const { formula } = cell;
    const state = { order: 0, low: 0, readsItself: false, done: false, result: null };
    const entry: Pending = { home: this, row, column, cell, formula, ...state };
    pending.set(row, entry);
    this.formulas.push(entry);
  }
}

function newColumn(): ColumnValues {
  return { values: [], pending: new Map() };
}
