import type { CellValue } from '../model/model';
import { failure } from './values';

/** Where a block of referenced cells stands. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What a block is read from: the values of a column of it, the first of them at index `top`. */
export interface BlockSource {
  readonly rows: number;
  readonly columns: number;
  readonly top: number;
  column(index: number): readonly CellValue[];
  /** Where each text, in small letters, first stands in what `column` gives; undefined when nobody indexed it. */
  firstTexts?(index: number): ReadonlyMap<string, number> | undefined;
  /** Whole columns: blank cells follow below the last used row. */
  readonly openRows?: boolean;
  readonly openColumns?: boolean;
  readonly place?: Place;
}

/** A rectangle of values, read column by column and only when asked. */
export class Block {
  constructor(readonly source: BlockSource) {}

  get rows(): number {
    return this.source.rows;
  }

  get columns(): number {
    return this.source.columns;
  }

  at(row: number, column: number): CellValue {
    if (row >= this.rows || column >= this.columns) return null;
    return this.source.column(column)[this.source.top + row] ?? null;
  }

  /** The only value, of a block of one cell. */
  get only(): boolean {
    const { rows, columns, openRows, openColumns } = this.source;
    return rows === 1 && columns === 1 && openRows !== true && openColumns !== true;
  }

  /** Calls for each value, row by row; stops at the first answer other than undefined. */
  find<T>(visit: (value: CellValue, row: number, column: number) => T | undefined): T | undefined {
    const columns = Array.from({ length: this.columns }, (_, index) => this.source.column(index));
    const { top, rows } = this.source;
    for (let row = 0; row < rows; row++) {
      for (let index = 0; index < columns.length; index++) {
        const answer = visit(columns[index]?.[top + row] ?? null, row, index);
        if (answer !== undefined) return answer;
      }
    }
    return undefined;
  }

  /** Part of this block; a count left out reaches to the end. */
  part(row: number, column: number, rows?: number, columns?: number): Block {
    const { source } = this;
    return new Block({
      rows: rows ?? source.rows - row,
      columns: columns ?? source.columns - column,
      top: source.top + row,
      column: (index) => (column + index < source.columns ? source.column(column + index) : []),
      openRows: source.openRows === true && rows === undefined,
      openColumns: source.openColumns === true && columns === undefined,
      ...(source.place ? { place: { row: source.place.row + row, column: source.place.column + column } } : {}),
    });
  }

  toRows(): CellValue[][] {
    const row = (index: number) => Array.from({ length: this.columns }, (_, column) => this.at(index, column));
    return Array.from({ length: this.rows }, (_, index) => row(index));
  }
}

/** What a part of a formula gives: one value, or the cells of a reference or an array. */
export type Value = CellValue | Block;

export function isBlock(value: Value): value is Block {
  return value instanceof Block;
}

export function asBlock(value: Value): Block {
  return isBlock(value) ? value : new Block({ rows: 1, columns: 1, top: 0, column: () => [value] });
}

/** Whole columns are of one size however many of their rows are used. */
export function sameSize({ source: one }: Block, { source: other }: Block): boolean {
  const rows = one.rows === other.rows || (one.openRows === true && other.openRows === true);
  return rows && (one.columns === other.columns || (one.openColumns === true && other.openColumns === true));
}

/** Applies a function to single values, or element by element where some are arrays; a lone row or column is repeated. */
export function lift(values: readonly Value[], apply: (...values: CellValue[]) => CellValue): Value {
  const plain = values.map((value) => (isBlock(value) && value.only ? value.at(0, 0) : value));
  const blocks = plain.filter(isBlock);
  if (blocks.length === 0) return apply(...(plain as CellValue[]));
  const rows = Math.max(...blocks.map((block) => block.rows));
  const width = Math.max(...blocks.map((block) => block.columns));
  const results = Array.from({ length: width }, (_, column) =>
    Array.from({ length: rows }, (_, row) =>
      apply(...plain.map((value) => (isBlock(value) ? repeated(value, row, column) : value))),
    ),
  );
  return new Block({
    ...{ rows, columns: width, top: 0, column: (index) => results[index] ?? [] },
    openRows: blocks.some(({ source }) => source.openRows),
    openColumns: blocks.some(({ source }) => source.openColumns),
  });
}

function repeated(block: Block, row: number, column: number): CellValue {
  const { openRows = false, openColumns = false } = block.source;
  const usedRow = block.rows === 1 && !openRows ? 0 : row;
  const usedColumn = block.columns === 1 && !openColumns ? 0 : column;
  const outside = (usedRow >= block.rows && !openRows) || (usedColumn >= block.columns && !openColumns);
  return outside ? failure('#N/A') : block.at(usedRow, usedColumn);
}
