import type { Invitee } from '../core/attendance';
import type { Session } from '../core/commune';
import type { Day } from '../core/day';
import { clockText } from '../core/day';
import type { Opinion } from '../core/opinion';
import type { Unknown } from '../core/figure';
import { NOTHING_KNOWN } from '../core/figure';
import type { NamedPlace, Problem, ProblemCode } from '../core/problem';
import type { Grid } from './cell';
import type { Column } from './column';
import type { SessionFields } from './communeTab';
import {
  COMMUNE_BLOCKS,
  INVITEE,
  INVITEES,
  OPINION,
  OPINIONS,
  SESSION,
  SESSION_COLUMN,
  SESSION_FACT,
} from './communeTab';
import type { DecodedRow, Lookup } from './decode';
import { decodeFields, decodeRows } from './decode';
import type { Placed } from './doubts';
import { doubtfulOpinions, doubtfulPeople, doubtfulSession, doubtOfName } from './doubts';
import { unknownFigures } from './figures';
import type { HandedInMoments } from './headOfTab';
import { NOTHING_HANDED_IN, readHandedIn } from './headOfTab';
import { meaningOf } from './lists';
import type { Located } from './locate';
import { locate } from './locate';
import type { PrintedText } from './printed';
import { PRINTED_OF_OPINION, PRINTED_OF_SESSION } from './printed';

/** What a commune's tab says. */
export interface CommuneTab {
  readonly tab: string;
  /** false = there is no tab, or no header row in it. */
  readonly isReadable: boolean;
  readonly unknown: Unknown;
  readonly invitees: readonly Invitee[];
  readonly opinions: readonly Opinion[];
  readonly session: Session;
  readonly handedInAt: HandedInMoments;
  readonly printed: readonly PrintedText[];
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
  const unknown = unknownFigures(located);
  const place = placesOf(tab, located);
  const placed: Placed = (code, row, column, detail) => ({
    code,
    ...place(row, column),
    ...(detail === undefined ? {} : { detail }),
  });
  const session = decodeFields(SESSION, SESSION_COLUMN, tab, grid, located, lookup);
  const named = people(decodeRows(INVITEES, tab, grid, located, lookup), placed, problems);
  const invitees = counting(named, INVITEE.name, 'row-without-name', placed, problems);
  const said = counting(
    decodeRows(OPINIONS, tab, grid, located, lookup),
    OPINION.content,
    'row-without-content',
    placed,
    problems,
  );
  const { day } = session.values;
  const dayIsUnread = session.problems.some(({ field }) => field === SESSION_FACT.day.label);
  const ofSession = (code: ProblemCode, key: keyof SessionFields, detail?: string): Problem => ({
    ...placed(code, session.rows.get(key) ?? located.headerRow + 2, SESSION_COLUMN.value, detail),
    field: SESSION_FACT[key].label,
  });
  const opinions = said.map((row) => opinionOf(row, place));
  return {
    tab,
    isReadable: true,
    unknown,
    invitees: invitees.map(inviteeOf),
    opinions,
    session: {
      ...session.values,
      day: day !== null && day > today ? null : day,
      dayIsUnclear: dayIsUnread || unknown.has('session') || (day !== null && day > today),
      time: session.values.time === null ? '' : clockText(session.values.time),
    },
    handedInAt: head.handedInAt,
    printed: [
      ...opinions.flatMap((opinion) =>
        PRINTED_OF_OPINION.map((key) => ({ text: opinion[key], place: opinion.fields[key] })),
      ),
      ...PRINTED_OF_SESSION.map((key) => ({
        text: session.values[key],
        place: { ...place(session.rows.get(key) ?? 0, SESSION_COLUMN.value), field: SESSION_FACT[key].label },
      })),
    ],
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

/** Names places of a tab: a row (1-based) at a column. */
function placesOf(tab: string, located: Located): (row: number, column: Column) => NamedPlace {
  return (row, column) => {
    const index = located.columns.get(column);
    return { tab, row, ...(index === undefined ? {} : { column: index + 1 }), field: column.header };
  };
}

/** Facts of the session whose label was overwritten: what stands beside it is not read. */
function lostLabels(tab: string, located: Located, rows: ReadonlyMap<string, number>): Problem[] {
  if (!located.columns.has(SESSION_COLUMN.label)) return [];
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
    if (doubt !== null) problems.push(placed(doubt.code, row, INVITEE.name, doubt.detail));
    return doubt === null;
  });
}

/** The rows that count: those that hold what makes a row. Others are named once, whatever else is wrong in them. */
function counting<C extends typeof INVITEES | typeof OPINIONS>(
  rows: readonly DecodedRow<C>[],
  column: Column & { readonly key: keyof DecodedRow<C>['values'] },
  code: ProblemCode,
  placed: Placed,
  problems: Problem[],
): DecodedRow<C>[] {
  if (placed(code, 0, column).column === undefined) return [];
  return rows.filter((row) => {
    const counts = row.values[column.key] !== '';
    if (counts || row.problems.some(({ field }) => field === column.header)) problems.push(...row.problems);
    else problems.push(placed(code, row.row, column));
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
    attendance: meaningOf('attendance', values.attendance) ?? 'notRecorded',
  };
}

function opinionOf(
  { values, row }: DecodedRow<typeof OPINIONS>,
  place: (row: number, column: Column) => NamedPlace,
): Opinion {
  return {
    ...values,
    state: meaningOf('states', values.state) ?? 'unanswered',
    fields: {
      content: place(row, OPINION.content),
      agency: place(row, OPINION.agency),
      answer: place(row, OPINION.answer),
      answerDocument: place(row, OPINION.answerDocument),
    },
  };
}

/** A tab that says nothing: of a commune whose tab is missing or cannot be read. */
export const EMPTY_TAB: CommuneTab = {
  tab: '',
  isReadable: false,
  unknown: NOTHING_KNOWN,
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
  printed: [],
  problems: [],
};
