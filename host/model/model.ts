/** The spreadsheet as the local host holds it in memory: what .xlsx files keep and what Apps Script's services show. */

export type ErrorCode = '#N/A' | '#REF!' | '#NAME?' | '#VALUE!' | '#DIV/0!' | '#NUM!' | '#NULL!' | '#ERROR!';

/** An error value of a cell. */
export interface CellError {
  readonly error: ErrorCode;
}

/**
 * Shown by a formula that the host cannot compute, where the file has no value for it: the very object, and the file is given
 * no value either.
 */
export const NOT_COMPUTED: CellError = Object.freeze({ error: '#NAME?' });

/** A date or a time is a number of days since 30 December 1899 whose style has a date format, as in Sheets and Excel. */
export type CellValue = string | number | boolean | CellError | null;

export interface Cell {
  /** Of a formula: its last computed value. */
  value: CellValue;
  /** Without '=', in the file's own grammar: English names, comma between arguments. */
  formula?: string;
  /** The formula fills so many cells, this one the first: an array formula, which only Excel or Sheets computes. */
  array?: { readonly rows: number; readonly columns: number };
  /** Link of the whole cell: a web address, or `#gid=123&range=B5` for a place in the same workbook. */
  link?: string;
  /** Index into the workbook's StyleTable. */
  style: number;
}

/** 1-based, both ends included. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** The facets of a style that the host can read and set; an .xlsx style may hold more, which is kept. */
export interface StyleFacets {
  /** Excel/Sheets pattern; 'General' is automatic, '@' plain text. */
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly fontFamily: string;
  /** Points. */
  readonly fontSize: number;
  /** `#rrggbb`, or null for the default. */
  readonly fontColor: string | null;
  readonly background: string | null;
  readonly horizontal: 'left' | 'center' | 'right' | null;
  readonly vertical: 'top' | 'middle' | 'bottom' | null;
  readonly wrap: 'overflow' | 'wrap' | 'clip';
}

export interface StyleTable {
  facets(style: number): StyleFacets;
  /** The style that differs from the given one in these facets only; made when there is none yet. */
  derive(style: number, change: Partial<StyleFacets>): number;
  /** Says how a date reads under the spreadsheet's locale: a file may leave that to whoever opens it. */
  followLocale(dateFormat: string): void;
}

export interface Column {
  /** Pixels. */
  width?: number;
  hidden?: boolean;
  /** Depth of the column group, 0 = none. */
  level?: number;
  /** Style of the cells that are not there. */
  style: number;
}

export interface Row {
  /** Pixels. */
  height?: number;
  hidden?: boolean;
}

export type Criterion =
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** `source` is an A1 range of this workbook, such as `'My list'!$A$3:$A$40`; without a name, of the rule's own sheet. */
  | { readonly kind: 'range'; readonly source: string }
  | { readonly kind: 'checkbox' }
  /** Anything else that the file holds, kept as it is. */
  | { readonly kind: 'other' };

export interface Validation {
  readonly ranges: readonly Rect[];
  readonly criterion: Criterion;
  readonly allowInvalid: boolean;
  readonly helpText?: string;
}

/** Who may edit a sheet, or a part of it; laid over the file's own sharing. */
export interface SheetProtection {
  /** Null is the whole sheet. */
  range: Rect | null;
  /** Of a protected sheet: the parts that it leaves open. */
  unprotected: readonly Rect[];
  /** E-mail addresses; null = as the spreadsheet itself, until somebody changes the list. */
  editors: readonly string[] | null;
  /** Everybody in the spreadsheet's domain may edit; null = as the spreadsheet itself. */
  domainEdit: boolean | null;
  description: string;
  /** Everybody may edit after a warning. */
  warningOnly: boolean;
}

/** Told of what happens to a sheet, just before it happens. */
export interface SheetWatcher {
  cell(sheet: Sheet, row: number, column: number): void;
  /** Rows or columns are put in or taken out. */
  lines(sheet: Sheet): void;
}

export interface Sheet {
  /** Google's gid; in the file the `sheetId` of workbook.xml. Never changes, never used twice. */
  readonly id: number;
  name: string;
  hidden: boolean;
  /** Size of the grid. */
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  watcher?: SheetWatcher | undefined;
  /** Another number after each change of a cell, a row or a column; without one, anything may have changed. */
  readonly revision?: number;
  /** Only cells that hold a value, a formula, a link, or a style other than their column's. A copy: changed by setCell. */
  cell(row: number, column: number): Readonly<Cell> | undefined;
  setCell(row: number, column: number, cell: Cell | undefined): void;
  /** Rows that hold at least one cell, ascending. */
  rows(): Iterable<{ readonly row: number; readonly cells: ReadonlyMap<number, Readonly<Cell>> }>;
  /** By 1-based column; a column without an entry has the defaults. */
  readonly columns: Map<number, Column>;
  readonly rowSizes: Map<number, Row>;
  merges: Rect[];
  validations: Validation[];
  /** Their ranges follow rows and columns; a copy of the sheet has none. */
  protections: SheetProtection[];
  insertRows(before: number, count: number): void;
  deleteRows(first: number, count: number): void;
  insertColumns(before: number, count: number): void;
  deleteColumns(first: number, count: number): void;
}

export interface Workbook {
  /** In tab order. */
  readonly sheets: readonly Sheet[];
  readonly styles: StyleTable;
  /** Excel computes its circular formulas round and round. */
  readonly iterates?: boolean;
  /** What an .xlsx has no place for (locale, time zone, properties …), kept in a part of our own inside the file. */
  readonly metadata: Map<string, string>;
  addSheet(name: string, index?: number): Sheet;
  /** A copy of everything in the sheet, at the end. */
  copySheet(sheet: Sheet, name: string): Sheet;
  removeSheet(sheet: Sheet): void;
  moveSheet(sheet: Sheet, index: number): void;
}
