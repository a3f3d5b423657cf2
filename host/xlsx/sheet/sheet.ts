import type { Cell, Column, Rect, Row, Sheet, SheetProtection, SheetWatcher, Validation } from '../../model/model';
import { DetailedCell, snapshot, type GridRow, type Slot } from './cellGrid';
import { shiftProtections } from './protections';
import { shiftFrozen, shiftKeys, shiftRect, shiftRects, type Shift } from './shift';
import { shiftSource } from './shiftSource';
import type { SheetBody } from './sheetBody';

/** A worksheet of the file. Cells handed out are frozen copies: a change is made with setCell. */
export class FileSheet implements Sheet {
  watcher: SheetWatcher | undefined;
  /** Known without reading the sheet's content. */
  protections: SheetProtection[] = [];
  private loaded: SheetBody | undefined;
  private changes = 0;

  constructor(
    readonly id: number,
    public name: string,
    public hidden: boolean,
    private readonly load: () => SheetBody,
  ) {}

  /** Undefined as long as nobody asked for the sheet's content. */
  get loadedBody(): SheetBody | undefined {
    return this.loaded;
  }

  get body(): SheetBody {
    return (this.loaded ??= this.load());
  }

  get revision(): number {
    return this.changes;
  }

  get maxRows(): number {
    return this.body.maxRows;
  }
  set maxRows(count: number) {
    this.body.maxRows = count;
  }
  get maxColumns(): number {
    return this.body.maxColumns;
  }
  set maxColumns(count: number) {
    this.body.maxColumns = count;
  }
  get frozenRows(): number {
    return this.body.frozenRows;
  }
  set frozenRows(count: number) {
    this.body.frozenRows = count;
  }
  get frozenColumns(): number {
    return this.body.frozenColumns;
  }
  set frozenColumns(count: number) {
    this.body.frozenColumns = count;
  }
  get columns(): Map<number, Column> {
    return this.body.columns;
  }
  get rowSizes(): Map<number, Row> {
    return this.body.rowSizes;
  }
  get merges(): Rect[] {
    return this.body.merges;
  }
  set merges(merges: Rect[]) {
    this.body.merges = merges;
  }
  get validations(): Validation[] {
    return this.body.validations;
  }
  set validations(validations: Validation[]) {
    this.body.validations = validations;
  }

  cell(row: number, column: number): Readonly<Cell> | undefined {
    const cell = this.body.grid.read(row, column);
    return cell && this.isThere(cell, column) ? cell : undefined;
  }

  setCell(row: number, column: number, cell: Cell | undefined): void {
    this.watcher?.cell(this, row, column);
    this.changes += 1;
    this.body.grid.write(row, column, cell && this.isThere(cell, column) ? cell : undefined);
  }

  *rows(): Generator<{ readonly row: number; readonly cells: ReadonlyMap<number, Readonly<Cell>> }> {
    for (const [row, line] of this.body.grid.entries()) {
      const cells = this.cellsThere(line);
      if (cells.size > 0) yield { row, cells };
    }
  }

  insertRows(before: number, count: number): void {
    this.shift({ axis: 'row', at: before, count });
  }

  deleteRows(first: number, count: number): void {
    this.shift({ axis: 'row', at: first, count: -count });
  }

  insertColumns(before: number, count: number): void {
    this.shift({ axis: 'column', at: before, count });
  }

  deleteColumns(first: number, count: number): void {
    this.shift({ axis: 'column', at: first, count: -count });
  }

  /** The one place where lines move; formulas that refer to the sheet are the caller's to adjust. */
  private shift(shift: Shift): void {
    if (shift.count === 0) return;
    this.watcher?.lines(this);
    this.changes += 1;
    const body = this.body;
    body.grid.shift(shift);
    body.merges = body.merges
      .map((merge) => shiftRect(merge, shift))
      .filter((merge) => merge !== undefined)
      .filter((merge) => merge.row < merge.lastRow || merge.column < merge.lastColumn);
    body.validations = body.validations
      .map((validation) => ({ ...validation, ranges: shiftRects(validation.ranges, shift) }))
      .filter((validation) => validation.ranges.length > 0);
    this.protections = shiftProtections(this.protections, shift);
    body.source = shiftSource(body.source, shift);
    if (shift.axis === 'row') {
      shiftKeys(body.rowSizes, shift);
      body.maxRows += shift.count;
      body.frozenRows = shiftFrozen(body.frozenRows, shift);
    } else {
      shiftKeys(body.columns, shift);
      body.maxColumns += shift.count;
      body.frozenColumns = shiftFrozen(body.frozenColumns, shift);
    }
  }

  private cellsThere(line: GridRow): Map<number, Readonly<Cell>> {
    const cells = new Map<number, Readonly<Cell>>();
    const { values, styles } = line;
    for (let column = 1; column < values.length; column += 1) {
      const slot = values[column];
      const style = styles[column] ?? 0;
      if (slot !== undefined && this.isSlotThere(slot, style, column)) cells.set(column, snapshot(slot, style));
    }
    return cells;
  }

  private isSlotThere(slot: Slot, style: number, column: number): boolean {
    if (slot instanceof DetailedCell) return this.isThere(snapshot(slot, style), column);
    return slot !== null || style !== this.columnStyle(column);
  }

  private isThere(cell: Readonly<Cell>, column: number): boolean {
    return (
      cell.value !== null ||
      cell.formula !== undefined ||
      cell.link !== undefined ||
      cell.style !== this.columnStyle(column)
    );
  }

  private columnStyle(column: number): number {
    return this.body.columns.get(column)?.style ?? 0;
  }
}
