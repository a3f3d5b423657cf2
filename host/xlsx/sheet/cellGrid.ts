import type { Cell, CellError, CellValue, Rect } from '../../model/model';
import { shiftItems, type Shift } from './shift';

/** What a file says about a cell beyond the model; each part lasts as long as what it belongs to is not changed. */
export interface CellSource {
  /** Index of the rich-text shared string that the value came from. */
  readonly richText?: number;
  /** Error the model has no code for, such as #SPILL!. */
  readonly errorText?: string;
  /** Attributes `cm` and `vm`: dynamic arrays and rich values. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly formula?: FormulaSource;
  readonly link?: LinkSource;
}

/** An array formula or a data table, kept as it is; `rows` and `columns` are the size of its `ref`. */
export interface FormulaSource {
  readonly attributes: Readonly<Record<string, string>>;
  readonly rows: number;
  readonly columns: number;
}

/** Tooltip, display text and extent of a hyperlink element. */
export interface LinkSource {
  readonly attributes: Readonly<Record<string, string>>;
  readonly rows: number;
  readonly columns: number;
}

/** A cell that is more than a value and a style. */
export class DetailedCell {
  constructor(
    readonly value: CellValue,
    readonly formula: string | undefined,
    readonly link: string | undefined,
    readonly source: CellSource | undefined,
  ) {}
}

/** A bare value is kept as it is: millions of cells are nothing more. */
export type Slot = CellValue | DetailedCell;

/** Indexed by column; a hole is no cell. */
export interface GridRow {
  values: (Slot | undefined)[];
  /** Never changed in place: rows of a table share one. */
  styles: readonly number[];
  /** Attributes of the row element, shared between rows. */
  attributes: Readonly<Record<string, string>> | undefined;
}

/** The cells of a sheet: per row one array of values and one of styles, so that 50 million fit in a gigabyte. */
export class CellGrid {
  private lines: (GridRow | undefined)[] = [];
  changed = false;

  read(row: number, column: number): Readonly<Cell> | undefined {
    const line = this.lines[row];
    const slot = line?.values[column];
    return line === undefined || slot === undefined ? undefined : snapshot(slot, line.styles[column] ?? 0);
  }

  slot(row: number, column: number): Slot | undefined {
    return this.lines[row]?.values[column];
  }

  write(row: number, column: number, cell: Readonly<Cell> | undefined): void {
    this.changed = true;
    if (!cell) {
      const line = this.lines[row];
      if (line && column < line.values.length) line.values[column] = undefined;
      return;
    }
    this.put(row, column, toSlot(cell, this.slot(row, column)), cell.style);
  }

  put(row: number, column: number, slot: Slot, style: number): void {
    const line = this.line(row);
    line.values[column] = slot;
    if (line.styles[column] === style) return;
    const styles = line.styles.slice();
    styles[column] = style;
    line.styles = styles;
  }

  line(row: number): GridRow {
    return (this.lines[row] ??= { values: [], styles: [], attributes: undefined });
  }

  setLine(row: number, line: GridRow): void {
    this.lines[row] = line;
  }

  /** The smallest rectangle with all cells in it; undefined without any. */
  extent(): Rect | undefined {
    let [row, column, lastRow, lastColumn] = [0, Infinity, 0, 0];
    for (const [number, { values }] of this.entries()) {
      const first = values.findIndex((slot) => slot !== undefined);
      if (first < 0) continue;
      let last = values.length - 1;
      while (values[last] === undefined) last -= 1;
      row ||= number;
      lastRow = number;
      column = Math.min(column, first);
      lastColumn = Math.max(lastColumn, last);
    }
    return row === 0 ? undefined : { row, column, lastRow, lastColumn };
  }

  /** Every row that has cells or attributes, ascending. */
  *entries(): Generator<[number, GridRow]> {
    for (const [row, line] of sparseEntries(this.lines)) yield [row, line];
  }

  shift(shift: Shift): void {
    this.changed = true;
    if (shift.axis === 'row') {
      this.lines = shiftItems(this.lines, shift);
      return;
    }
    for (const [, line] of this.entries()) {
      line.values = shiftItems(line.values, shift);
      line.styles = shiftItems(line.styles, shift);
    }
  }

  copy(): CellGrid {
    const copy = new CellGrid();
    for (const [row, line] of this.entries()) {
      copy.lines[row] = { values: line.values.slice(), styles: line.styles, attributes: line.attributes };
    }
    copy.changed = true;
    return copy;
  }
}

/** The cells of a row, ascending, holes left out. */
export function* cellsOf(line: GridRow): Generator<[column: number, slot: Slot, style: number]> {
  for (const [column, slot] of sparseEntries(line.values)) yield [column, slot, line.styles[column] ?? 0];
}

function* sparseEntries<Item>(items: readonly (Item | undefined)[]): Generator<[number, Item]> {
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item !== undefined) yield [index, item];
  }
}

export function snapshot(slot: Slot, style: number): Readonly<Cell> {
  if (!(slot instanceof DetailedCell)) return Object.freeze({ value: slot, style });
  const cell: Cell = { value: slot.value, style };
  if (slot.formula !== undefined) cell.formula = slot.formula;
  if (slot.link !== undefined) cell.link = slot.link;
  const array = slot.formula === undefined ? undefined : slot.source?.formula;
  if (array !== undefined) cell.array = { rows: array.rows, columns: array.columns };
  return Object.freeze(cell);
}

function toSlot(cell: Readonly<Cell>, before: Slot | undefined): Slot {
  const lasting = before instanceof DetailedCell ? lastingSource(before, cell) : undefined;
  const source =
    cell.array !== undefined && !lasting?.formula ? { ...lasting, formula: arraySource(cell.array) } : lasting;
  return cell.formula === undefined && cell.link === undefined && !source
    ? cell.value
    : new DetailedCell(cell.value, cell.formula, cell.link, source);
}

/** Of an array formula that comes back to a cell, or to another. */
function arraySource(size: NonNullable<Cell['array']>): FormulaSource {
  return { attributes: { t: 'array' }, ...size };
}

function lastingSource(before: DetailedCell, cell: Readonly<Cell>): CellSource | undefined {
  const source = before.source;
  if (!source) return undefined;
  const sameFormula = before.formula === cell.formula;
  const same = sameFormula && sameValue(before.value, cell.value);
  const isArray = cell.array !== undefined;
  const { formula, link, richText, errorText, attributes } = source;
  const lasting: CellSource = {
    ...(same && richText !== undefined && { richText }),
    ...(same && errorText !== undefined && { errorText }),
    ...((same || isArray || (sameFormula && cell.formula !== undefined)) && attributes && { attributes }),
    ...((cell.formula === undefined ? same : isArray) && formula && { formula }),
    ...(before.link === cell.link && link && { link }),
  };
  return Object.keys(lasting).length > 0 ? lasting : undefined;
}

function sameValue(one: CellValue, other: CellValue): boolean {
  return one === other || (isError(one) && isError(other) && one.error === other.error);
}

export function isError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}
