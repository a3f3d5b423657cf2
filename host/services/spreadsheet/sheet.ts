import type { Rect } from '../../model/model';
import { mismatch, strings, wholeNumbers } from '../callShape';
import { contentEnd } from '../../book/cellReading';
import { GroupControlTogglePosition } from '../enumeration';
import { renameInWorkbook } from '../../book/gridChange';
import { asRange, type GasRange, type GasSheet } from './place';
import { RangeService } from './range';
import { isInside, reachOf, rectOf } from '../../book/rangeAddress';
import { RangeListService } from './rangeList';
import { asSheet, type GasSpreadsheet } from './sheetGrid';
import { SheetProtections } from './sheetProtections';

const PAGE = 'SpreadsheetApp.Sheet';

/** A sheet: the whole service. */
export class SheetService
  extends SheetProtections
  implements
    Pick<
      GasSheet,
      | 'getName'
      | 'setName'
      | 'getSheetId'
      | 'getParent'
      | 'getIndex'
      | 'getRange'
      | 'getRangeList'
      | 'getDataRange'
      | 'copyTo'
      | 'hideSheet'
      | 'showSheet'
      | 'isSheetHidden'
      | 'clearContents'
      | 'activate'
      | 'setColumnGroupControlPosition'
    >
{
  getName(): string {
    return this.sheet.name;
  }

  setName(name: string): GasSheet {
    strings(`${PAGE}.setName`, name);
    if (name === this.sheet.name) return asSheet(this);
    refuseName(
      this.file.workbook.sheets.filter((sheet) => sheet !== this.sheet),
      name,
    );
    renameInWorkbook(this.file.workbook, this.sheet, name);
    this.file.touch();
    return asSheet(this);
  }

  getSheetId(): number {
    return this.sheet.id;
  }

  getParent(): GasSpreadsheet {
    return this.parent;
  }

  /** 1-based. */
  getIndex(): number {
    return this.file.workbook.sheets.indexOf(this.sheet) + 1;
  }

  getRange(
    ...args: [a1Notation: string] | [row: number, column: number, numRows?: number, numColumns?: number]
  ): GasRange {
    if (args.length === 1) return this.#named(args[0]);
    const [row, column, numRows = 1, numColumns = 1] = args;
    wholeNumbers(`${PAGE}.getRange`, row, column, numRows, numColumns);
    if (row < 1) throw new Error('The starting row of the range is too small.');
    if (column < 1) throw new Error('The starting column of the range is too small.');
    if (numRows < 1) throw new Error('The number of rows in the range must be at least 1.');
    if (numColumns < 1) throw new Error('The number of columns in the range must be at least 1.');
    const rect = { row, column, lastRow: row + numRows - 1, lastColumn: column + numColumns - 1 };
    if (!isInside(rect, this.sheet))
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    return this.#range(rect);
  }

  getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    if (!Array.isArray(a1Notations) || a1Notations.length === 0) throw mismatch(`${PAGE}.getRangeList`, [a1Notations]);
    const list: unknown = new RangeListService(a1Notations.map((notation) => this.#named(notation)));
    return list as GoogleAppsScript.Spreadsheet.RangeList;
  }

  /** A1 alone when the sheet is empty. */
  getDataRange(): GasRange {
    const { row, column } = contentEnd(this.sheet);
    return this.getRange(1, 1, Math.max(1, row), Math.max(1, column));
  }

  copyTo(spreadsheet: GasSpreadsheet): GasSheet {
    if (spreadsheet.getId() !== this.file.id)
      throw new Error('Copying into another spreadsheet is not provided by the local host');
    const { workbook } = this.file;
    const base = `Copy of ${this.sheet.name}`;
    let name = base;
    for (let number = 2; workbook.sheets.some((sheet) => sheet.name === name); number++) name = `${base} ${number}`;
    const copy = workbook.copySheet(this.sheet, name);
    this.file.touch();
    return asSheet(new SheetService(this.file, copy, this.parent));
  }

  hideSheet(): GasSheet {
    const visible = this.file.workbook.sheets.filter(({ hidden }) => !hidden);
    if (visible.length === 1 && visible[0] === this.sheet)
      throw new Error("You can't hide all the sheets in a document.");
    this.sheet.hidden = true;
    return asSheet(this);
  }

  showSheet(): GasSheet {
    this.sheet.hidden = false;
    return asSheet(this);
  }

  isSheetHidden(): boolean {
    return this.sheet.hidden;
  }

  clearContents(): GasSheet {
    this.getDataRange().clearContent();
    return asSheet(this);
  }

  activate(): GasSheet {
    this.file.activeSheet = this.sheet;
    return asSheet(this);
  }

  /** The side of the toggle is not kept: no file we write shows it. */
  setColumnGroupControlPosition(position: GoogleAppsScript.Spreadsheet.GroupControlTogglePosition): GasSheet {
    const { BEFORE, AFTER } = GroupControlTogglePosition;
    if (position !== BEFORE && position !== AFTER) throw mismatch(`${PAGE}.setColumnGroupControlPosition`, [position]);
    return asSheet(this);
  }

  #named(notation: string): GasRange {
    strings(`${PAGE}.getRange`, notation);
    const rect = rectOf(notation, this.sheet);
    if (!rect || !isInside(rect, this.sheet)) throw new Error('Range not found');
    return this.#range(rect, reachOf(notation, rect));
  }

  #range(rect: Rect, reach = rect): GasRange {
    return asRange(new RangeService(this.file, this.sheet, rect, asSheet(this), reach));
  }
}

/** Refuses a name that is empty or taken; names that differ in case only are the same in a file. */
export function refuseName(sheets: readonly { readonly name: string }[], name: string): void {
  if (name === '' || name.length > 100) throw new Error('The sheet name must be between 1 and 100 characters.');
  if (!sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return;
  throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
