/**
 * What crosses google.script.run between the sidebar and the script, and what a host asks the script: only what JSON
 * carries. Days and moments are the numbers of core/time/day.ts; a cell of a form is the text that a person would type.
 */
import type { Attendance } from './core/people/attendance';
import type { Day, Moment } from './core/time/day';
import type { Counts, Way } from './core/round/deed';
import type { Owed } from './core/round/owed';
import type { Place } from './core/problem';
import type { HandedIn, Standing } from './core/round/submission';
import type { Weight } from './core/weight';
import type { FileOrigin } from './workbook/schema/communeFileSheets';

/** A refusal reaches the sidebar as a value, with its sentence; whatever is thrown is Google's own failure, or a bug. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string; readonly message: string };

/** What an action did, in words, and everything the sidebar shows afterwards. */
export interface Done {
  readonly message: string;
  readonly face: Face;
}

/** Of the roll call: the marks that could not be written, each with why; all others were. */
export interface MarksDone extends Done {
  readonly refused: readonly RefusedMark[];
}

export interface RefusedMark {
  readonly mark: AttendanceMark;
  readonly message: string;
}

export type Face = CommuneFace | DistrictFace | NoFace;

/** The active tab is no commune's, or a commune's that this person may not edit, and the person is not of the district. */
export interface NoFace {
  readonly face: 'none';
  /** What to do, such as which tab is theirs. */
  readonly message: string;
  /** Tabs of communes that this person may edit. */
  readonly ownTabs: readonly string[];
}

export interface CommuneFace {
  readonly face: 'commune';
  /** Above everything else: why nothing can be written; left out = it can. */
  readonly notice?: string;
  readonly tab: string;
  readonly commune: string;
  readonly code: string;
  /** Whether this person is of the district too, and so has a board to go back to. */
  readonly isDistrict: boolean;
  readonly owed: readonly OwedView[];
  readonly problems: readonly ProblemView[];
  /** What is not there yet and would be refused at handing in, such as an empty list; no problem before that. */
  readonly missing: readonly ProblemView[];
  /** What handing in records beside the moment. */
  readonly counts: Counts;
  readonly people: readonly PersonView[];
  /** What stands now beside each fact of the session, by key of SESSION, as a person would type it. */
  readonly session: Readonly<Record<string, string>>;
  /** What each dropdown offers, by key of its list in Danh mục. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  /** Labels of attendance by meaning, as Danh mục has them now; '' = the district removed it. */
  readonly attendanceLabels: Readonly<Record<Exclude<Attendance, 'notRecorded'>, string>>;
}

/** A thing owed: how it stands. */
export interface OwedView {
  readonly owed: Owed;
  /** "Danh sách mời", as Danh mục has it. */
  readonly label: string;
  readonly handedIn: HandedIn;
  /** null = not owed. */
  readonly standing: Standing | null;
  /** The standing in words: "đúng hạn", "còn 3 ngày". */
  readonly standingText: string;
  readonly deadline: Moment | null;
  readonly isExtended: boolean;
  /** The rule in words; '' = not owed. */
  readonly rule: string;
  /** When it was handed in first, and what counts against the limit now; null = the cell or record says nothing. */
  readonly firstAt: Moment | null;
  readonly handedInAt: Moment | null;
  /** When it was handed in last, be it again after an edit; null = the record says nothing. */
  readonly lastAt: Moment | null;
  /** E-mail; '' = unknown. */
  readonly by: string;
  readonly way: Way | null;
  /** What it hands in was changed since. */
  readonly isEdited: boolean;
  /** Why it was returned; null = it is not. */
  readonly returnedBecause: string | null;
}

export interface ProblemView extends Place {
  readonly weight: Weight;
  /** Equal for problems of one kind, and of no other meaning. */
  readonly kind: string;
  /** "L8"; '' = the whole tab. */
  readonly cell: string;
  readonly what: string;
  readonly todo: string;
  /** The form of the sidebar that it is mended with; left out = in the grid alone. */
  readonly form?: 'invitee' | 'session';
  /** Things owed that cannot be handed in before it is mended. */
  readonly blocks: readonly Owed[];
}

/** A row of the invitee block that counts as a person. */
export interface PersonView {
  /** 1-based row of the tab. */
  readonly row: number;
  readonly name: string;
  readonly village: string;
  readonly group: string;
  readonly attendance: Attendance;
  readonly substitute: string;
}

/** Who came; the row is found again by the name and the village if rows moved meanwhile. */
export interface AttendanceMark {
  readonly row: number;
  readonly name: string;
  readonly village: string;
  readonly attendance: Attendance;
  /** Who came in this person's place; '' = nobody. */
  readonly substitute: string;
}

/** Texts by column key of INVITEES or OPINIONS, or by key of SESSION; keys left out stay as they are. */
export type FormTexts = Readonly<Record<string, string>>;

export interface DistrictFace {
  readonly face: 'district';
  /** Above everything else: why nothing can be written, or what the workbook lost, a paragraph each; left out = neither. */
  readonly notice?: string;
  readonly board: readonly BoardRow[];
  /** Of all tabs, as the last reading found them. */
  readonly problems: readonly ProblemView[];
}

export interface BoardRow {
  readonly code: string;
  readonly commune: string;
  readonly owed: readonly OwedView[];
}

export interface DraftView {
  readonly name: string;
  readonly url: string;
  readonly message: string;
}

/** How far a long run is; kept in the cache under the name that the sidebar gave it. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly label: string;
}

/** What the district does about one thing owed of one commune. */
export interface DistrictDeed {
  readonly code: string;
  readonly owed: Owed;
}

export interface ReturnRequest extends DistrictDeed {
  readonly reason: string;
  readonly until: Moment;
}

export interface ExtensionRequest extends DistrictDeed {
  readonly reason: string;
  readonly until: Moment;
}

export interface PaperRequest extends DistrictDeed {
  /** When it came. */
  readonly moment: Moment;
  /** Số và ký hiệu of the paper. */
  readonly number: string;
  /** How it came, in the person's words: "trực tiếp", "bưu điện", "e-mail". */
  readonly by: string;
}

/** One message to one commune about everything that is due soon or overdue there. */
export interface ReminderView {
  readonly code: string;
  readonly commune: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  /** Shorter, for Zalo or SMS. */
  readonly short: string;
  readonly owed: readonly Owed[];
  /** Why it will not be mailed: no address, written to today already; null = it will. */
  readonly withheld: string | null;
  /** When somebody of the commune was last written to or called about one of them. */
  readonly lastAt: Day | null;
}

export interface RemindersPreview {
  readonly reminders: readonly ReminderView[];
  /** How many addresses the acting person's mail may still go to today; 0 also where mail cannot be sent at all. */
  readonly mailsLeft: number;
}

/** A cell of a file that comes back; dates as serials. */
export type FileCell = string | number | boolean | { readonly serial: number };

/** A commune's workbook as the sidebar read it: the commune's tab and, where it goes along, what it held when it was exported. */
export interface CommuneFile {
  readonly name: string;
  readonly tab: readonly (readonly FileCell[])[];
  readonly base: readonly (readonly FileCell[])[] | null;
  /** Which export it is; left out = the file was made before files said so, or by hand. */
  readonly origin?: FileOrigin;
  /** When the file was saved last, in milliseconds since 1970, as the program that saved it says; left out = it does not. */
  readonly savedAt?: number;
  /** Areas of merged cells in the commune's tab, such as "F8:F11"; left out = none. */
  readonly merges?: readonly string[];
  /** The filled cells of tabs that are not taken; left out = there are none. */
  readonly others?: readonly CellsOfTab[];
}

/** A commune's file that was made, ready to be saved. */
export interface MadeFile {
  /** "bang-xa-phuoc-ha.xlsx" */
  readonly name: string;
  /** The bytes in base64. */
  readonly content: string;
}

export interface CellsOfTab {
  readonly tab: string;
  /** "B8", "C12" */
  readonly cells: readonly string[];
}

/** Cells of a file that are not taken, and why, in words. */
export interface NotTaken extends CellsOfTab {
  readonly reason: string;
}

/** What became of the typed cells of a file; the sum of all is `typed`. */
export interface Ledger {
  readonly typed: number;
  /** As in the workbook. */
  readonly same: number;
  /** Shown among the differences. */
  readonly different: number;
  /** As when the file was exported or taken last, and changed in the workbook since. */
  readonly newerInTab: number;
  readonly notTaken: number;
}

export type Side = 'file' | 'tab';

/** One cell, or a whole new row, that the file would change. */
export interface Difference {
  /** Given by the comparison; the choice is sent back by it. */
  readonly id: string;
  readonly kind: 'added' | 'changed' | 'cleared' | 'removed' | 'conflict';
  /** To be decided before anything is taken; a conflict always is. */
  readonly asks: boolean;
  /** Why it is asked, in words; '' = both sides changed it, or it is not asked. */
  readonly why: string;
  /** "Người được mời", "Ý kiến", "Cuộc đối thoại". */
  readonly block: string;
  /** Whose row: the name, the opinion's first words, the fact's label. */
  readonly what: string;
  /** Header of the column; '' = a whole row. */
  readonly field: string;
  readonly inTab: string;
  readonly inFile: string;
  /** Cell of the tab, such as "L8"; '' = a new row. */
  readonly cell: string;
}

export interface FileComparison {
  readonly commune: string;
  readonly code: string;
  readonly tab: string;
  readonly differences: readonly Difference[];
  readonly ledger: Ledger;
  readonly notTaken: readonly NotTaken[];
  /** Whose rows the tab has and the file does not, where nobody knows what it held before. */
  readonly onlyInTab: readonly string[];
  /** Things owed whose box is ticked in the file but which are not handed in yet, or not as the file has them. */
  readonly ticked: readonly Owed[];
  /** Those of them that are handed in: taking the file would leave the tab otherwise than it was handed in. */
  readonly again: readonly Owed[];
  /** The file was saved before one of its kind that was taken already: every difference is to be decided. */
  readonly isOlder: boolean;
  /** Of both sides as they were compared: taking refuses when the tab changed since. */
  readonly fingerprint: string;
}

/** Who is who and which tab is whose, as compiling has it; for the program that hosts the spreadsheet in Google's place. */
export interface Offices {
  /** The tab that lists them, whether or not it is there. */
  readonly listedIn: string;
  /** In its order; a row that cannot count, such as a name listed twice, is left out. */
  readonly communes: readonly CommuneOffice[];
}

export interface CommuneOffice {
  /** Mã; '' = none yet. */
  readonly code: string;
  readonly name: string;
  /** Of its staff, in small letters. */
  readonly emails: readonly string[];
  /** The tab that counts as theirs, with its first row (1-based) below the header row; null = there is none. */
  readonly tab: { readonly name: string; readonly firstRow: number } | null;
}

/**
 * What the sidebar calls, as src/main.ts exports it. What is done to a commune's tab names the Mã that the sidebar shows:
 * the active tab may be another by now, and nothing may reach a tab that the person does not see.
 */
export interface SidebarServer {
  readSidebar(wanted: 'auto' | 'district'): Answer<Face>;
  goTo(place: Place): Answer<null>;
  handIn(owed: Owed, code: string): Answer<Done>;
  addInvitee(texts: FormTexts, code: string): Answer<Done>;
  addOpinion(texts: FormTexts, code: string): Answer<Done>;
  saveSession(texts: FormTexts, code: string): Answer<Done>;
  markAttendance(marks: readonly AttendanceMark[], code: string): Answer<MarksDone>;
  compileFromSidebar(progressName: string): Answer<Done>;
  draftFromSidebar(): Answer<DraftView>;
  readProgress(name: string): Answer<Progress | null>;
  previewReminders(): Answer<RemindersPreview>;
  sendReminders(codes: readonly string[]): Answer<Done>;
  recordCall(code: string, owed: readonly Owed[]): Answer<Done>;
  returnSubmission(request: ReturnRequest): Answer<Done>;
  grantExtension(request: ExtensionRequest): Answer<Done>;
  recordPaper(request: PaperRequest): Answer<Done>;
  compareFile(file: CommuneFile): Answer<FileComparison>;
  /** `ticked`: things owed that are to be handed in with the file, among those that the comparison found ticked. */
  takeFile(
    file: CommuneFile,
    fingerprint: string,
    sides: Readonly<Record<string, Side>>,
    ticked: readonly Owed[],
  ): Answer<Done>;
}
