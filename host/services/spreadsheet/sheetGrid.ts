import type { Sheet } from '../../model/model';
import type { BoundFile } from '../../book/boundFile';
import { mismatch, wholeNumbers } from '../callShape';
import { contentEnd } from '../../book/cellReading';
import { deleteLines, insertColumns, insertRows } from '../../book/lineInsertion';
import type { GasSheet } from './place';

export type GasSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const PAGE = 'SpreadsheetApp.Sheet';

/** Pixels, in a new sheet. */
const USUAL_WIDTH = 100;
const USUAL_HEIGHT = 21;

/** Size, rows and columns of a sheet; the service Sheet builds on it. */
export class SheetGrid implements Pick<
  GasSheet,
  | 'getLastRow'
  | 'getLastColumn'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'insertRowsAfter'
  | 'insertRowBefore'
  | 'insertColumnsAfter'
  | 'insertColumnAfter'
  | 'insertColumnBefore'
  | 'deleteRows'
  | 'deleteColumns'
  | 'getFrozenRows'
  | 'getFrozenColumns'
  | 'setFrozenRows'
  | 'setFrozenColumns'
  | 'getColumnWidth'
  | 'getRowHeight'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'setRowHeightsForced'
  | 'getColumnGroupDepth'
> {
  readonly [Symbol.toStringTag] = 'Sheet';

  constructor(
    readonly file: BoundFile,
    readonly sheet: Sheet,
    /** The service of the spreadsheet. */
    readonly parent: GasSpreadsheet,
  ) {}

  getLastRow(): number {
    return contentEnd(this.sheet).row;
  }

  getLastColumn(): number {
    return contentEnd(this.sheet).column;
  }

  getMaxRows(): number {
    return this.sheet.maxRows;
  }

  getMaxColumns(): number {
    return this.sheet.maxColumns;
  }

  insertRowsAfter(afterPosition: number, howMany: number): GasSheet {
    this.#within('insertRowsAfter', this.sheet.maxRows, afterPosition, howMany);
    insertRows(this.file, this.sheet, afterPosition + 1, howMany, afterPosition);
    return asSheet(this);
  }

  insertRowBefore(beforePosition: number): GasSheet {
    this.#within('insertRowBefore', this.sheet.maxRows, beforePosition, 1);
    insertRows(this.file, this.sheet, beforePosition, 1, beforePosition);
    return asSheet(this);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): GasSheet {
    this.#within('insertColumnsAfter', this.sheet.maxColumns, afterPosition, howMany);
    insertColumns(this.file, this.sheet, afterPosition + 1, howMany, afterPosition);
    return asSheet(this);
  }

  insertColumnAfter(afterPosition: number): GasSheet {
    return this.insertColumnsAfter(afterPosition, 1);
  }

  insertColumnBefore(beforePosition: number): GasSheet {
    this.#within('insertColumnBefore', this.sheet.maxColumns, beforePosition, 1);
    insertColumns(this.file, this.sheet, beforePosition, 1, beforePosition);
    return asSheet(this);
  }

  deleteRows(rowPosition: number, howMany: number): void {
    wholeNumbers(`${PAGE}.deleteRows`, rowPosition, howMany);
    deleteLines(this.file, this.sheet, 'row', rowPosition, howMany);
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    wholeNumbers(`${PAGE}.deleteColumns`, columnPosition, howMany);
    deleteLines(this.file, this.sheet, 'column', columnPosition, howMany);
  }

  getFrozenRows(): number {
    return this.sheet.frozenRows;
  }

  getFrozenColumns(): number {
    return this.sheet.frozenColumns;
  }

  setFrozenRows(rows: number): void {
    wholeNumbers(`${PAGE}.setFrozenRows`, rows);
    if (rows < 0 || rows >= this.sheet.maxRows) throw new Error('You can’t freeze all visible rows.');
    this.sheet.frozenRows = rows;
  }

  setFrozenColumns(columns: number): void {
    wholeNumbers(`${PAGE}.setFrozenColumns`, columns);
    if (columns < 0 || columns >= this.sheet.maxColumns) throw new Error('You can’t freeze all visible columns.');
    this.sheet.frozenColumns = columns;
  }

  getColumnWidth(columnPosition: number): number {
    this.#within('getColumnWidth', this.sheet.maxColumns, columnPosition);
    return this.sheet.columns.get(columnPosition)?.width ?? USUAL_WIDTH;
  }

  /** Of a row without a height of its own: that of one line. */
  getRowHeight(rowPosition: number): number {
    this.#within('getRowHeight', this.sheet.maxRows, rowPosition);
    return this.sheet.rowSizes.get(rowPosition)?.height ?? USUAL_HEIGHT;
  }

  setColumnWidth(columnPosition: number, width: number): GasSheet {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): GasSheet {
    this.#within('setColumnWidths', this.sheet.maxColumns - numColumns + 1, startColumn, numColumns, width);
    for (let column = startColumn; column < startColumn + numColumns; column++) {
      this.sheet.columns.set(column, { style: 0, ...this.sheet.columns.get(column), width });
    }
    return asSheet(this);
  }

  setRowHeight(rowPosition: number, height: number): GasSheet {
    return this.setRowHeightsForced(rowPosition, 1, height);
  }

  setRowHeights(startRow: number, numRows: number, height: number): GasSheet {
    return this.setRowHeightsForced(startRow, numRows, height);
  }

  setRowHeightsForced(startRow: number, numRows: number, height: number): GasSheet {
    this.#within('setRowHeightsForced', this.sheet.maxRows - numRows + 1, startRow, numRows, height);
    for (let row = startRow; row < startRow + numRows; row++) {
      this.sheet.rowSizes.set(row, { ...this.sheet.rowSizes.get(row), height });
    }
    return asSheet(this);
  }

  getColumnGroupDepth(columnIndex: number): number {
    this.#within('getColumnGroupDepth', this.sheet.maxColumns, columnIndex, 1);
    return this.sheet.columns.get(columnIndex)?.level ?? 0;
  }

  /** Positions and counts are whole numbers from 1 on, positions up to the edge of the grid. */
  #within(method: string, last: number, position: number, ...counts: readonly number[]): void {
    wholeNumbers(`${PAGE}.${method}`, position, ...counts);
    if (counts.some((count) => count < 1)) throw mismatch(`${PAGE}.${method}`, [position, ...counts]);
    if (position < 1 || position > last) throw new Error('Those rows or columns are out of bounds.');
  }
}

export function asSheet(sheet: SheetGrid): GasSheet {
  return sheet as unknown as GasSheet;
}
