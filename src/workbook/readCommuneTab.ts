import type { Attendance, Invitee } from '../core/attendance';
import type { Session } from '../core/commune';
import type { Day } from '../core/day';
import { clockText } from '../core/day';
import type { Entry } from '../core/entry';
import type { Opinion, OpinionState } from '../core/opinion';
import type { NamedPlace, Problem, ProblemCode } from '../core/problem';
import type { Grid } from './cell';
import type { SessionFields } from './communeTab';
import { COMMUNE_BLOCKS, INVITEES, OPINIONS, SESSION, SESSION_COLUMNS } from './communeTab';
import type { DecodedRow, Lookup } from './decode';
import { decodeFields, decodeRows } from './decode';
import type { Placed } from './doubts';
import { doubtfulOpinions, doubtfulPeople, doubtfulSession, doubtOfName } from './doubts';
import type { HandedInMoments } from './headOfTab';
import { NOTHING_HANDED_IN, readHandedIn } from './headOfTab';
import type { Located } from './locate';
import { locate } from './locate';

/** What a commune's tab says. */
export interface CommuneTab {
  readonly tab: string;
  /** false = there is no tab, or no header row in it. */
  readonly isReadable: boolean;
  readonly invitees: readonly Invitee[];
  readonly opinions: readonly Opinion[];
  readonly session: Session;
  readonly handedInAt: HandedInMoments;
  readonly problems: readonly Problem[];
}

/** What a tab is read against. */
export interface TabContext {
  /** Name of the commune. */
  readonly commune: string;
  readonly lookup: Lookup;
  readonly today: Day;
  /** Year of the round; null = not set. */
  readonly year: number | null;
}

/** Reads a commune's tab from one grid. Columns are found by header; a bad cell is named and spoils only what needs it. */
export function readCommuneTab(tab: string, grid: Grid, context: TabContext): CommuneTab {
  const { lookup, today, year } = context;
  const located = locate(tab, grid, COMMUNE_BLOCKS);
  const head = readHandedIn(tab, grid, today);
  if (located === null) {
    return { ...EMPTY_TAB, tab, handedInAt: head.handedInAt, problems: [{ code: 'header-row-missing', tab }] };
  }
  const problems: Problem[] = [...located.problems];
  const place = placesOf(tab, located);
  const placed: Placed = (code, row, header, detail) => ({
    code,
    ...place(row, header),
    ...(detail === undefined ? {} : { detail }),
  });
  const labels = { label: SESSION_COLUMNS[0].header, value: SESSION_COLUMNS[1].header };
  const session = decodeFields(SESSION, labels, tab, grid, located, lookup);
  const named = people(decodeRows(INVITEES, tab, grid, located, lookup), placed, problems);
  const invitees = counting(named, 'name', 'row-without-name', placed, problems);
  const said = counting(
    decodeRows(OPINIONS, tab, grid, located, lookup),
    'content',
    'row-without-content',
    placed,
    problems,
  );
  const { day } = session.values;
  const dayIsUnread = session.problems.some(({ field }) => field === SESSION[0].label);
  const ofSession = (code: ProblemCode, key: keyof SessionFields, detail?: string): Problem => ({
    ...placed(code, session.rows.get(key) ?? located.headerRow + 2, labels.value, detail),
    field: SESSION.find((field) => field.key === key)?.label ?? '',
  });
  return {
    tab,
    isReadable: true,
    invitees: invitees.map(inviteeOf),
    opinions: said.map((row) => opinionOf(row, place)),
    session: {
      ...session.values,
      day: day !== null && day > today ? null : day,
      dayIsUnclear: dayIsUnread || (day !== null && day > today),
      time: session.values.time === null ? '' : clockText(session.values.time),
    },
    handedInAt: head.handedInAt,
    problems: [
      ...problems,
      ...session.problems,
      ...lostLabels(tab, located, session.rows),
      ...head.problems,
      ...doubtfulPeople(invitees, context.commune, today, placed),
      ...doubtfulOpinions(said, placed),
      ...doubtfulSession(session.values, dayIsUnread ? [] : invitees, today, year, ofSession),
    ],
  };
}

/** Names places of a tab: a row (1-based) at the column of a header. */
function placesOf(tab: string, located: Located): (row: number, header: string) => NamedPlace {
  return (row, header) => {
    const column = located.columns.get(header);
    return { tab, row, ...(column === undefined ? {} : { column: column + 1 }), field: header };
  };
}

/** Facts of the session whose label was overwritten: what stands beside it is not read. */
function lostLabels(tab: string, located: Located, rows: ReadonlyMap<string, number>): Problem[] {
  if (!located.columns.has(SESSION_COLUMNS[0].header)) return [];
  const lost = SESSION.filter((field) => !rows.has(field.key));
  return lost.map(({ label }) => ({ code: 'column-missing', tab, field: label }));
}

/** The rows but those that hold a heading or a total: these are named once, whatever else is wrong in them. */
function people(
  rows: readonly DecodedRow<typeof INVITEES>[],
  placed: Placed,
  problems: Problem[],
): DecodedRow<typeof INVITEES>[] {
  return rows.filter(({ values, row }) => {
    const doubt = values.name === '' ? null : doubtOfName(values.name);
    if (doubt !== null) problems.push(placed(doubt.code, row, 'Họ và tên', doubt.detail));
    return doubt === null;
  });
}

/** The rows that count: those that hold what makes a row. Others are named once, whatever else is wrong in them. */
function counting<C extends typeof INVITEES | typeof OPINIONS>(
  rows: readonly DecodedRow<C>[],
  key: keyof DecodedRow<C>['values'],
  code: ProblemCode,
  placed: Placed,
  problems: Problem[],
): DecodedRow<C>[] {
  const field = key === 'name' ? INVITEES[1].header : OPINIONS[5].header;
  if (placed(code, 0, field).column === undefined) return [];
  return rows.filter((row) => {
    const counts = row.values[key] !== '';
    if (counts || row.problems.some((problem) => problem.field === field)) problems.push(...row.problems);
    else problems.push(placed(code, row.row, field));
    return counts;
  });
}

function inviteeOf({ values, row }: DecodedRow<typeof INVITEES>): Invitee {
  return {
    row,
    name: values.name,
    village: values.village,
    householder: values.householder,
    group: values.group,
    gender: values.gender,
    ethnicity: values.ethnicity,
    sentBy: values.sentBy,
    substitute: values.substitute,
    attendance: keyAmong<Attendance>(
      values.attendance,
      ['present', 'substitute', 'absent', 'uninvited'],
      'notRecorded',
    ),
  };
}

function opinionOf(
  { values, row }: DecodedRow<typeof OPINIONS>,
  place: (row: number, header: string) => NamedPlace,
): Opinion {
  return {
    ...values,
    state: keyAmong<OpinionState>(values.state, ['onTheSpot', 'inWriting', 'forwarded'], 'unanswered'),
    fields: { content: place(row, 'Nội dung'), answer: place(row, 'Nội dung trả lời') },
  };
}

function keyAmong<Key extends string>(entry: Entry | null, keys: readonly Key[], otherwise: Key): Key {
  return keys.find((key) => key === entry?.key) ?? otherwise;
}

/** A tab that says nothing: of a commune whose tab is missing or cannot be read. */
export const EMPTY_TAB: CommuneTab = {
  tab: '',
  isReadable: false,
  invitees: [],
  opinions: [],
  session: {
    day: null,
    dayIsUnclear: false,
    time: '',
    venue: '',
    chair: '',
    secretary: '',
    planNumber: '',
    spent: null,
  },
  handedInAt: NOTHING_HANDED_IN,
  problems: [],
};
