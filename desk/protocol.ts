/** What the page in the browser and the local server say to each other: JSON over HTTP on loopback, news by server-sent events. */

/** A person whom the page can act as. */
export interface Person {
  /** '' = the district, which owns the spreadsheet. */
  readonly email: string;
  /** "Cán bộ tổng hợp (huyện)", "Cán bộ xã Phước Hà". */
  readonly label: string;
}

export interface TabInfo {
  /** Google's gid; it stays with the tab's name, also when another program numbers the tabs anew. */
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, one a column; 0 = hidden. */
  readonly widths: readonly number[];
  /** Pixels of the rows whose height is not the default 21. */
  readonly heights: readonly (readonly [row: number, height: number])[];
  /** Runs of columns (1-based, both ends included) that fold away together. */
  readonly groups: readonly { readonly from: number; readonly to: number }[];
  /** The last row that holds anything. */
  readonly lastRow: number;
}

export interface MenuItem {
  readonly label: string;
  /** Global function of the bundle; left out = a separator. */
  readonly functionName?: string;
}

export interface MenuInfo {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

export type Saving =
  | { readonly kind: 'saved' | 'pending' | 'saving' }
  /** The disk refused; everything acknowledged is in the journal. */
  | { readonly kind: 'failed'; readonly message: string }
  /** Another program wrote the file meanwhile, or since it was open last: nothing is written before a person has chosen. */
  | { readonly kind: 'conflict'; readonly message: string };

/** What belongs to the window that is told. */
export interface WindowState {
  /** E-mail of the person who acts in this window. */
  readonly actingAs: string;
  /** Each window takes back what was typed in it, and nothing else. */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Everything about the book that is small; sent whole whenever it changes. */
export interface BookState extends WindowState {
  /** Grows with every change of any cell or tab. */
  readonly version: number;
  readonly fileName: string;
  readonly tabs: readonly TabInfo[];
  readonly menus: readonly MenuInfo[];
  readonly persons: readonly Person[];
  readonly saving: Saving;
  /** Label of the menu item that is running, '' = a call of the sidebar, which shows its own progress; null = nothing. */
  readonly running: string | null;
  /** Documents that were drafted since the book was opened, newest first. */
  readonly documents: readonly { readonly id: string; readonly name: string }[];
}

/** Looks of cells; indexes into `WindowOfCells.styles`. */
export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontSize?: number;
  readonly color?: string;
  readonly background?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: 'wrap' | 'clip' | 'overflow';
}

export interface CellView {
  readonly column: number;
  /** As the grid shows it. */
  readonly text: string;
  /** As the formula bar shows it, and as a person would type it; left out where it equals `text`. */
  readonly input?: string;
  readonly look: number;
  /** `#gid=…&range=…`, or the address of a document. */
  readonly link?: string;
  /** Why the value does not suit the cell's dropdown. */
  readonly warning?: string;
  /** Numbers, dates and booleans stand right or centred where no alignment is set. */
  readonly kind: 'text' | 'number' | 'boolean' | 'error';
}

/** 1-based, both ends included. */
export interface CellRect {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** What is selected in one window of the page; its top left cell is the active one. */
export interface ActiveCells extends CellRect {
  readonly tab: number;
}

/** Capital letters do not matter, accents do. */
export interface TextSearch {
  readonly tab: number;
  readonly text: string;
  /** The cell holds this text and nothing else. */
  readonly whole: boolean;
  /** The only column that is searched; null = all. */
  readonly column: number | null;
}

/** Where a function went: to cells, or to a tab as it was left. */
export interface GoTo {
  readonly tab: number;
  readonly cells?: CellRect;
}

/** A commune whose tab can be taken out as a file of its own. */
export interface CommuneChoice {
  readonly name: string;
  readonly tab: number;
}

/** Rows `from`..`to` of a tab; a row or cell without anything to show is left out, its look being its column's. */
export interface WindowOfCells {
  readonly tab: number;
  readonly version: number;
  readonly from: number;
  readonly to: number;
  readonly styles: readonly CellLook[];
  /** Look of the cells that are left out, one a column. */
  readonly columnLooks: readonly number[];
  /** Cells that have a dropdown. */
  readonly dropdowns: readonly CellRect[];
  /** Cells that hold a tick box. */
  readonly ticks: readonly CellRect[];
  /** Cells that the acting person may not edit. */
  readonly locked: readonly CellRect[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly CellView[] }[];
}

/** What a function left behind: documents that it made, and what it selected instead of what was selected. */
export interface Outcome {
  readonly documents: readonly string[];
  readonly goTo?: GoTo;
}

/** Requests, each `POST /api/<name>` with the request as JSON; the answer is `Answer<…>`. */
export interface Requests {
  /** Typed (`paste` false: a rule that rejects input refuses it) or pasted from this cell on. */
  edit: {
    request: { tab: number; row: number; column: number; texts: readonly (readonly string[])[]; paste: boolean };
    answer: { version: number };
  };
  /** The cells with a text, formulas left out, row by row. */
  find: { request: TextSearch; answer: { cells: readonly { readonly row: number; readonly column: number }[] } };
  /** Puts another text in its place, as one edit; `locked` cells were left as they are. */
  replace: {
    request: TextSearch & { readonly by: string };
    answer: { version: number; count: number; locked: number };
  };
  undo: { request: object; answer: { version: number; tab: number; row: number; column: number } };
  redo: { request: object; answer: { version: number; tab: number; row: number; column: number } };
  cells: { request: { tab: number; from: number; to: number }; answer: WindowOfCells };
  /** The items of the cell's dropdown; empty = it has none. */
  choices: { request: { tab: number; row: number; column: number }; answer: { items: readonly string[] } };
  /** Runs a function of the bundle's menu. */
  run: {
    request: { functionName: string; label: string; active?: ActiveCells };
    answer: Outcome;
  };
  /** A call of google.script.run. `active`: what is selected in this window. */
  call: {
    request: { functionName: string; args: readonly unknown[]; active?: ActiveCells };
    answer: Outcome & { result: unknown };
  };
  /** The button that answers a dialog: YES, NO, OK, CANCEL or CLOSE; `text` is what was typed into its field. */
  answer: { request: { dialog: number; button: string; text?: string }; answer: object };
  /** In this window alone. */
  actAs: { request: { email: string }; answer: object };
  /** What to do after another program wrote the file: take its version, or keep ours (theirs stays beside it as a copy). */
  resolve: { request: { choice: 'theirs' | 'ours' }; answer: object };
  /** The whole workbook as it is now; the address serves it once. */
  takeOut: { request: object; answer: { address: string } };
  /** The communes that have a tab, in the order of Các xã. */
  communes: { request: object; answer: { communes: readonly CommuneChoice[] } };
  /** A workbook with one commune's tab and what belongs to it; the address serves it once. */
  takeOutCommune: { request: { tab: number }; answer: { address: string } };
}

/** A refusal says in plain Vietnamese what is wrong and what to do; `detail` is for the log of a bug. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string; readonly message: string };

/** Server-sent events of `GET /events`, each with its data as JSON. */
export interface Events {
  state: BookState;
  dialog: {
    readonly id: number;
    readonly title: string;
    readonly message: string;
    readonly buttons: readonly string[];
    /** It has a field for a text. */
    readonly asksText?: boolean;
  };
  /** The dialog needs no answer any more. */
  dialogClosed: { readonly id: number };
  /** `seconds` 0 or less: it stays until it is closed. */
  toast: { readonly message: string; readonly title: string; readonly seconds: number };
  /**
   * HTML that the script shows. `html` is for reading only: show `address` in an `<iframe sandbox="allow-scripts allow-downloads">`, it
   * is the same HTML with google.script.run in it and with a policy of its own. `kind` 'dialog' = a window over the grid,
   * its size in pixels as the script asks. What the frame says and is told is in `FrameMessages`.
   */
  sidebar: {
    readonly kind: 'sidebar' | 'dialog';
    readonly title: string;
    readonly html: string;
    readonly address: string;
    readonly width?: number;
    readonly height?: number;
  };
}

/**
 * What a frame with the script's HTML and the page post to each other (`postMessage`, target '*': a sandboxed frame has
 * no origin, so the page takes messages by `event.source` alone). Each `call` is sent on as request `call` and answered
 * with `returned`; the frame itself never has more than ten under way.
 */
export interface FrameMessages {
  fromFrame:
    | { readonly kind: 'call'; readonly id: number; readonly functionName: string; readonly args: readonly unknown[] }
    | { readonly kind: 'close' }
    | { readonly kind: 'resize'; readonly width?: number; readonly height?: number }
    /** google.script.host.editor.focus(): the grid takes the focus. */
    | { readonly kind: 'focusEditor' };
  toFrame: { readonly kind: 'returned'; readonly id: number; readonly answer: Answer<{ readonly result: unknown }> };
}

/*
 * Other addresses: GET / (the page), GET /page.js, /page.css, /report.html, /report.js, GET /document/<id> (the .docx),
 * GET /frame/<id>, GET /file/<id> (an .xlsx that was taken out, once). Every POST needs `Content-Type: application/json`; everything needs the cookie that the first address
 * sets, except /report.js, which a sandboxed frame asks for without cookies (a classic script: modules would need CORS).
 * A request that the server turns away (wrong origin, no cookie, too large, not JSON) has a status of 4xx and an
 * `Answer` with `ok: false` all the same. `/events` sends the state and an open dialog at once to whoever connects.
 * A window of the page names itself in `/events?window=<name>&as=<e-mail>` and in the header WINDOW_HEADER of its requests:
 * what a run shows (toast, sidebar) goes to the window that started it, where it is still there, and everything is done
 * as the person who acts in that window. `as` says who acted before a reload; it counts where the server does not know
 * the window any more.
 */
export const WINDOW_HEADER = 'x-window';
