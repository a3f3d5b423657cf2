import type { Rect, Sheet } from '../../model/model';
import { writeRect } from '../../xlsx/sheet/address';
import type { BoundFile } from '../../book/boundFile';

export type GasRange = GoogleAppsScript.Spreadsheet.Range;
export type GasSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where a range lies; the parts of the service Range build on it. */
export class Place implements Pick<
  GasRange,
  | 'getRow'
  | 'getColumn'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getNumRows'
  | 'getNumColumns'
  | 'getHeight'
  | 'getWidth'
  | 'getA1Notation'
  | 'getSheet'
  | 'getGridId'
> {
  readonly [Symbol.toStringTag] = 'Range';

  constructor(
    readonly file: BoundFile,
    readonly sheet: Sheet,
    readonly rect: Rect,
    /** The service of the sheet. */
    readonly parent: GasSheet,
    /** The same, with the ends that its notation leaves open: to those it grows with the sheet. */
    readonly reach: Rect = rect,
  ) {}

  getRow(): number {
    return this.rect.row;
  }

  getColumn(): number {
    return this.rect.column;
  }

  getLastRow(): number {
    return this.rect.lastRow;
  }

  getLastColumn(): number {
    return this.rect.lastColumn;
  }

  getNumRows(): number {
    return this.rect.lastRow - this.rect.row + 1;
  }

  getNumColumns(): number {
    return this.rect.lastColumn - this.rect.column + 1;
  }

  getHeight(): number {
    return this.getNumRows();
  }

  getWidth(): number {
    return this.getNumColumns();
  }

  getA1Notation(): string {
    return writeRect(this.rect);
  }

  getSheet(): GasSheet {
    return this.parent;
  }

  getGridId(): number {
    return this.sheet.id;
  }
}

/** The class gives a part of Google's interface; this hands it on under the whole one, which the signatures name. */
export function asRange(place: Place): GasRange {
  return place as unknown as GasRange;
}
