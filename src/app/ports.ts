import type { Moment } from '../core/time/day';
import type { Place } from '../core/problem';
import type { Cell, Grid } from '../workbook/cells/cell';
import type { Column } from '../workbook/schema/column';
import type { Content } from '../workbook/design/content';
import type { OwnTab } from '../workbook/schema/tabs';
import type { Area, Dropdown, Format, TabDesign } from '../workbook/design/design';
import type { ListRanges } from '../workbook/cells/listRanges';
import type { OpenAreas } from '../workbook/head/openAreas';

/** The spreadsheet, as the use cases need it. Every tab is read at most once a run. */
export interface Book {
  /** In the order of the tabs. */
  tabNames(): readonly string[];
  /** All cells from A1 to the last one that holds anything; null = no such tab. One of the add-on's own is found by its earlier names too. */
  read(tab: string): Grid | null;
  /** As the tab shows them: all cells are texts, and no date needs a time zone. */
  readTexts(tab: string): readonly (readonly string[])[];
  /** As `read`, but never what this run read before: for use under a lock. */
  readAgain(tab: string): Grid | null;
  /** Whether any cell of a tab offers a choice, or holds to a rule. */
  hasDropdowns(tab: string): boolean;
  /** The areas of merged cells that the tab's data reach into; one question, and one more for each. */
  merges(tab: string): readonly Area[];
  /** How many rows a tab has, blank ones included. */
  maxRows(tab: string): number;
  locale(): string;
  timeZone(): string;
  /** Whether the person who acts may change every cell of an area. */
  canEdit(tab: string, area: Area): boolean;
  /** Whether anything protects a tab as a whole. */
  isProtected(tab: string): boolean;
  /** The tab that the person who acts looks at. */
  activeTab(): string;
  /** Kept with the spreadsheet, in no cell; a copy of the spreadsheet and an .xlsx of it do not take it along. */
  readonly record: RecordStore;
}

/** A table that the add-on writes and nobody types into. */
export interface Table {
  readonly tab: OwnTab;
  readonly columns: readonly Column[];
  /** 1-based. */
  readonly headerRow: number;
  /** Whether the district's lists decide how many columns there are, so that old ones must be blanked. */
  readonly hasVaryingColumns?: boolean;
  /** First rows, above the header; left out = they stay as they are. */
  readonly above?: readonly (readonly Content[])[];
  readonly rows: readonly (readonly Content[])[];
  /** The tab is the add-on's for certain, also where its header was lost. */
  readonly isKnown?: boolean;
  /**
   * Whether a row below the header is one that the add-on wrote, by its cells (undefined = their column is gone); undefined =
   * it cannot be told.
   */
  readonly owns: (cellOf: (key: string) => Cell | undefined) => boolean | undefined;
}

/** What may be changed in the spreadsheet. A read after a write sees what was written. */
export interface BookWriter extends Book {
  setRegion(locale: string, timeZone: string): void;
  /** Makes a tab, at the 0-based place among the tabs or at their end. */
  create(design: TabDesign, index: number, lists: ListRanges | null): void;
  /** A copy of a tab under another name, with the cells of one row (1-based) replaced. */
  copyTab(from: string, to: string, row: number, contents: (tab: string) => readonly Content[]): void;
  remove(tab: string): void;
  rename(tab: string, to: string): void;
  /** Writes a block of cells from one cell on; what stands elsewhere is not touched. */
  write(tab: string, from: CellPlace, contents: readonly (readonly Content[])[]): void;
  format(tab: string, formats: readonly Format[]): void;
  /** Adds so many empty rows below the last one; refuses with `tab-full` where the person may not. */
  addRows(tab: string, count: number): void;
  /** The formulas of some rows (1-based), from column A on, as the spreadsheet writes them; '' = none. */
  formulas(tab: string, row: number, rows: number): readonly (readonly string[])[];
  setDropdowns(tab: string, dropdowns: readonly Dropdown[], lists: ListRanges): void;
  /** Adds an empty column right of a 1-based one, made ready for what it will hold below the header row. */
  insertColumn(tab: string, after: number, headerRow: number, column: Column, lists: ListRanges): void;
  /** Replaces the rows of written tables, room for all of them made first; makes the tabs that are missing. */
  replaceTables(tables: readonly Table[]): void;
  /** Makes cells boxes to tick, unticked. */
  insertCheckboxes(tab: string, cells: readonly CellPlace[]): void;
  /** Makes so many first rows stay in sight; costs one question where they do already. */
  freezeRows(tab: string, rows: number): void;
  /** Takes the person to a cell. */
  activate(place: Place): void;
}

/** The record of what was done about the things owed: lines by commune (Mã), kept apart from the cells and only added to. */
export interface RecordStore {
  /** The lines of one commune, oldest first. */
  read(code: string): readonly string[];
  /** Of every commune that has any. */
  readAll(): ReadonlyMap<string, readonly string[]>;
  append(code: string, lines: readonly string[]): void;
  /** Keeps the lines of a commune under another Mã, which has none. */
  move(from: string, to: string): void;
}

/** Who acts, and by what. */
export interface Actor {
  /** '' = Google does not say: the person is of another domain, or the run is a simple trigger's. */
  readonly email: string;
}

/** Says how far a long run is. */
export type TellProgress = (done: number, total: number) => void;

/** Mail in the name of the person who acts. */
export interface Mailer {
  /** How many recipients may still be written to today. */
  left(): number;
  /** Refuses with `mail-refused` when Google does not take the message. */
  send(mail: { readonly to: readonly string[]; readonly subject: string; readonly body: string }): void;
}

/** Who may change one tab, beside the person who runs. */
export interface TabRights {
  /** May change all of it. */
  readonly district: readonly string[];
  /** What others may change too; null = nothing. */
  readonly open: (OpenAreas & { readonly staff: readonly string[] }) | null;
}

/** Google's protection of tabs and cells: it keeps people from writing, and nobody from reading. */
export interface Protector {
  /** Replaces who may change a tab; gives the addresses that Google refuses, the others count. */
  protect(tab: string, rights: TabRights): readonly string[];
}

/** One text that is kept with the spreadsheet and does not come along with a copy; at most 9 KB. */
export interface Note {
  /** '' = none yet. */
  read(): string;
  write(text: string): void;
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

/** Something that setting up does only where a person agrees to it. */
export interface Offer {
  readonly line: string;
  readonly apply: (book: BookWriter) => void;
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
