import type { Attendance, Invitee } from '../core/attendance';
import type { Session } from '../core/commune';
import type { Moment } from '../core/day';
import { clockText } from '../core/day';
import type { Owed } from '../core/deadline';
import { OWED } from '../core/deadline';
import type { Entry } from '../core/entry';
import type { Opinion, OpinionState } from '../core/opinion';
import type { Problem } from '../core/problem';
import { tidy, wordKey } from '../core/vietnamese';
import type { Cell, Grid } from './cell';
import { momentOfCell, textOf, UNREADABLE } from './cell';
import type { Column } from './column';
import {
  CODE_LABEL,
  COMMUNE_BLOCKS,
  HANDED_IN_LABELS,
  INVITEES,
  OPINIONS,
  SESSION,
  SESSION_COLUMNS,
} from './communeTab';
import type { DecodedRow, Lookup } from './decode';
import { decodeFields, decodeRows, isBlank } from './decode';
import type { Located } from './locate';
import { locate } from './locate';

/** What a commune's tab says. */
export interface CommuneTab {
  readonly tab: string;
  readonly invitees: readonly Invitee[];
  readonly opinions: readonly Opinion[];
  readonly session: Session;
  readonly handedInAt: Readonly<Record<Owed, Moment | null>>;
  readonly problems: readonly Problem[];
}

/** Where a value of the head stands; 0-based. */
export interface HeadCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cell under a label of the head, wherever it was moved; null where the label is gone. */
export function headCell(grid: Grid, headerRow: number, label: string): HeadCell | null {
  const key = wordKey(label);
  for (let row = 0; row < headerRow - 1; row += 1) {
    const column = (grid[row] ?? []).findIndex((cell) => typeof cell === 'string' && wordKey(cell) === key);
    if (column >= 0) return { row: row + 1, column, cell: grid[row + 1]?.[column] ?? '' };
  }
  return null;
}

/** The Mã that a tab carries in its head; '' = none: not a commune's tab, or its head was lost. */
export function codeOf(grid: Grid): string {
  const cell = headCell(grid.slice(0, 30), Math.min(grid.length, 30), CODE_LABEL)?.cell ?? '';
  return tidy(textOf(cell));
}

/** Reads a commune's tab from one grid. Columns are found by header; a bad cell is named and spoils only what needs it. */
export function readCommuneTab(tab: string, grid: Grid, lookup: Lookup): CommuneTab {
  const located = locate(tab, grid, COMMUNE_BLOCKS);
  if (located === null) return { ...EMPTY_TAB, tab, problems: [{ code: 'header-row-missing', tab }] };
  const problems: Problem[] = [...located.problems];
  const people = decodeRows(INVITEES, tab, grid, located, lookup);
  const said = decodeRows(OPINIONS, tab, grid, located, lookup);
  const labels = { label: SESSION_COLUMNS[0].header, value: SESSION_COLUMNS[1].header };
  const session = decodeFields(SESSION, labels, tab, grid, located, lookup);
  const head = readHandedIn(tab, grid, located);
  problems.push(...session.problems, ...lostLabels(tab, located, session.rows));
  return {
    tab,
    invitees: counting(people, 'name', INVITEES, 'row-without-name', tab, located, problems).map(inviteeOf),
    opinions: counting(said, 'content', OPINIONS, 'row-without-content', tab, located, problems).map((row) =>
      opinionOf(row, tab, located),
    ),
    session: { ...session.values, time: session.values.time === null ? '' : clockText(session.values.time) },
    handedInAt: head.handedInAt,
    problems: [...problems, ...head.problems],
  };
}

/** Facts of the session whose label was overwritten: what stands beside it is not read. */
function lostLabels(tab: string, located: Located, rows: ReadonlyMap<string, number>): Problem[] {
  if (!located.columns.has(SESSION_COLUMNS[0].header)) return [];
  const lost = SESSION.filter((field) => !rows.has(field.key));
  return lost.map(({ label }) => ({ code: 'column-missing', tab, field: label }));
}

/** The rows that count: those that hold what makes a row. Others are named once, whatever else is wrong in them. */
function counting<C extends readonly Column[]>(
  rows: readonly DecodedRow<C>[],
  key: keyof DecodedRow<C>['values'],
  columns: C,
  code: Problem['code'],
  tab: string,
  located: Located,
  problems: Problem[],
): DecodedRow<C>[] {
  const field = columns.find((column) => column.key === key)?.header ?? '';
  const column = located.columns.get(field);
  if (column === undefined) return [];
  return rows.filter((row) => {
    const counts = row.values[key] !== '';
    if (counts || row.problems.some((problem) => problem.field === field)) problems.push(...row.problems);
    else problems.push({ code, tab, row: row.row, column: column + 1, field });
    return counts;
  });
}

function inviteeOf({ values }: DecodedRow<typeof INVITEES>): Invitee {
  return {
    name: values.name,
    village: values.village,
    householder: values.householder,
    group: values.group,
    gender: values.gender,
    ethnicity: values.ethnicity,
    sentBy: values.sentBy,
    attendance: keyAmong<Attendance>(
      values.attendance,
      ['present', 'substitute', 'absent', 'uninvited'],
      'notRecorded',
    ),
  };
}

function opinionOf({ values, row }: DecodedRow<typeof OPINIONS>, tab: string, located: Located): Opinion {
  const column = (located.columns.get('Nội dung') ?? 0) + 1;
  return {
    ...values,
    state: keyAmong<OpinionState>(values.state, ['onTheSpot', 'inWriting', 'forwarded'], 'unanswered'),
    place: { tab, row, column },
  };
}

function keyAmong<Key extends string>(entry: Entry | null, keys: readonly Key[], otherwise: Key): Key {
  return keys.find((key) => key === entry?.key) ?? otherwise;
}

/** When each thing was handed in, as the head of the tab says. */
export function handedInMoments(tab: string, grid: Grid): CommuneTab['handedInAt'] {
  const located = locate(tab, grid, COMMUNE_BLOCKS);
  return located === null ? EMPTY_TAB.handedInAt : readHandedIn(tab, grid, located).handedInAt;
}

function readHandedIn(
  tab: string,
  grid: Grid,
  located: Located,
): Pick<CommuneTab, 'handedInAt'> & { readonly problems: Problem[] } {
  const handedInAt: Record<Owed, Moment | null> = { ...EMPTY_TAB.handedInAt };
  const problems: Problem[] = [];
  for (const owed of OWED) {
    const field = HANDED_IN_LABELS[owed];
    const head = headCell(grid, located.headerRow, field);
    if (head === null) problems.push({ code: 'column-missing', tab, field });
    else if (!isBlank(head.cell)) {
      const moment = momentOfCell(head.cell);
      if (moment !== UNREADABLE) handedInAt[owed] = moment;
      else {
        const place = { tab, row: head.row + 1, column: head.column + 1 };
        problems.push({ code: 'not-a-moment', ...place, field, detail: tidy(textOf(head.cell)) });
      }
    }
  }
  return { handedInAt, problems };
}

/** A tab that says nothing: of a commune whose tab is missing or cannot be read. */
export const EMPTY_TAB: CommuneTab = {
  tab: '',
  invitees: [],
  opinions: [],
  session: { day: null, time: '', venue: '', chair: '', secretary: '', planNumber: '', spent: null },
  handedInAt: { invitees: null, plan: null, results: null, report: null },
  problems: [],
};
