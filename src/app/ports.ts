import type { Moment } from '../core/day';
import type { Grid } from '../workbook/cell';
import type { Column } from '../workbook/column';
import type { Content } from '../workbook/content';
import type { OWN_TABS } from '../workbook/tabs';
import type { Dropdown, Format, TabDesign } from '../workbook/design';
import type { ListRanges } from '../workbook/listRanges';

/** The spreadsheet, as the use cases need it. Every tab is read at most once a run. */
export interface Book {
  /** In the order of the tabs. */
  tabNames(): readonly string[];
  /** All cells from A1 to the last one that holds anything; null = no such tab. */
  read(tab: string): Grid | null;
  locale(): string;
  timeZone(): string;
}

/** A table that the add-on writes and nobody types into. */
export interface Table {
  readonly tab: (typeof OWN_TABS)[number];
  readonly columns: readonly Column[];
  /** 1-based. */
  readonly headerRow: number;
  /** First rows, above the header; left out = they stay as they are. */
  readonly above?: readonly (readonly Content[])[];
  readonly rows: readonly (readonly Content[])[];
}

/** What may be changed in the spreadsheet. A read after a write sees what was written. */
export interface BookWriter extends Book {
  setRegion(locale: string, timeZone: string): void;
  /** Makes a tab, at the 0-based place among the tabs or at their end. */
  create(design: TabDesign, index: number, lists: ListRanges): void;
  /** A copy of a tab under another name, with the cells of one row (1-based) replaced. */
  copyTab(from: string, to: string, row: number, contents: (tab: string) => readonly Content[]): void;
  remove(tab: string): void;
  /** Writes a block of cells from one cell on; what stands elsewhere is not touched. */
  write(tab: string, from: CellPlace, contents: readonly (readonly Content[])[]): void;
  format(tab: string, formats: readonly Format[]): void;
  /** The formulas of some rows (1-based), from column A on, as the spreadsheet writes them; '' = none. */
  formulas(tab: string, row: number, rows: number): readonly (readonly string[])[];
  setDropdowns(tab: string, dropdowns: readonly Dropdown[], lists: ListRanges): void;
  /** Adds an empty column right of a 1-based one, made ready for what it will hold below the header row. */
  insertColumn(tab: string, after: number, headerRow: number, column: Column, lists: ListRanges): void;
  /** Replaces the rows of a written table; makes the tab, at the place, where it is missing. */
  replaceTable(table: Table, index: number): void;
}

/** 1-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A lock that only one run of the add-on holds at a time. */
export interface Lock {
  /** Runs the work alone; refuses with `busy` when another run does not end in time. */
  alone<T>(work: () => T): T;
}

export interface Clock {
  /** The office's clock. */
  now(): Moment;
  /** Whether a run comes near the limit of six minutes. */
  nearLimit(): boolean;
}

/** What people are shown. */
export interface Messages {
  tell(title: string, message: string): void;
  confirm(title: string, question: string): boolean;
}

/** A document made from a .docx, shared with people. */
export interface Draft {
  readonly url: string;
  /** Addresses that the file could not be shared with. */
  readonly refused: readonly string[];
}

export interface Drafts {
  create(name: string, docx: Uint8Array, shareWith: readonly string[]): Draft;
}
