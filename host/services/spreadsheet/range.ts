import { wholeNumbers } from '../callShape';
import { eachCell } from '../../book/cellReading';
import { writeContent } from '../../book/cellWriting';
import { newProtection } from '../../xlsx/sheet/protections';
import { asRange, type GasRange } from './place';
import { ProtectionService } from './protection';
import { mayEdit, ProtectedObject } from '../../book/protections';
import { RangeValidation } from './rangeValidation';
import { overlaps } from '../../book/rects';

const DEEPEST_GROUP = 8;

/** A range of a sheet: the whole service. */
export class RangeService
  extends RangeValidation
  implements
    Pick<
      GasRange,
      | 'merge'
      | 'breakApart'
      | 'getMergedRanges'
      | 'offset'
      | 'shiftColumnGroupDepth'
      | 'canEdit'
      | 'protect'
      | 'activate'
    >
{
  /** The top-left cell keeps its content, the others lose theirs. */
  merge(): GasRange {
    this.breakApart();
    eachCell(this.rect, (row, column) => {
      const isTopLeft = row === this.rect.row && column === this.rect.column;
      if (!isTopLeft && this.sheet.cell(row, column)) writeContent(this.file, this.sheet, row, column, { value: null });
    });
    if (this.getNumRows() * this.getNumColumns() > 1) this.sheet.merges = [...this.sheet.merges, this.rect];
    return asRange(this);
  }

  breakApart(): GasRange {
    this.sheet.merges = this.sheet.merges.filter((merge) => !overlaps(merge, this.rect));
    return asRange(this);
  }

  /** Those that the range holds, or reaches into. */
  getMergedRanges(): GasRange[] {
    return this.sheet.merges
      .filter((merge) => overlaps(merge, this.rect))
      .map(({ row, column, lastRow, lastColumn }) =>
        this.parent.getRange(row, column, lastRow - row + 1, lastColumn - column + 1),
      );
  }

  offset(
    rowOffset: number,
    columnOffset: number,
    numRows = this.getNumRows(),
    numColumns = this.getNumColumns(),
  ): GasRange {
    wholeNumbers('SpreadsheetApp.Range.offset', rowOffset, columnOffset, numRows, numColumns);
    const [row, column] = [this.rect.row + rowOffset, this.rect.column + columnOffset];
    return this.parent.getRange(row, column, numRows, numColumns);
  }

  shiftColumnGroupDepth(delta: number): GasRange {
    wholeNumbers('SpreadsheetApp.Range.shiftColumnGroupDepth', delta);
    for (let { column } = this.rect; column <= this.rect.lastColumn; column++) {
      const known = this.sheet.columns.get(column) ?? { style: 0 };
      const level = Math.min(DEEPEST_GROUP, Math.max(0, (known.level ?? 0) + delta));
      this.sheet.columns.set(column, { ...known, level });
    }
    return asRange(this);
  }

  canEdit(): boolean {
    return mayEdit(this.file, this.file.actingPerson, this.sheet, this.rect);
  }

  /** Always a new protection, over those that are there. */
  protect(): GoogleAppsScript.Spreadsheet.Protection {
    if (!this.canEdit()) throw new ProtectedObject();
    const made = newProtection(this.reach);
    this.sheet.protections = [...this.sheet.protections, made];
    const service: unknown = new ProtectionService(this.file, this.sheet, made, this.parent);
    return service as GoogleAppsScript.Spreadsheet.Protection;
  }

  activate(): GasRange {
    this.file.activeSheet = this.sheet;
    this.file.activeRange = this.rect;
    return asRange(this);
  }
}
