import type { Invitee } from '../core/attendance';
import type { Session } from '../core/commune';
import type { Day } from '../core/day';
import { clockText } from '../core/day';
import type { Opinion } from '../core/opinion';
import type { Unknown } from '../core/figure';
import { NOTHING_KNOWN } from '../core/figure';
import type { NamedPlace, Problem, ProblemCode } from '../core/problem';
import { saysNone } from '../core/tableLine';
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
import type { Area } from './design';
import type { Placed } from './doubts';
import { doubtfulOpinions, doubtfulPeople, doubtfulSession } from './doubts';
import { unknownFigures } from './figures';
import type { HandedInMoments } from './headOfTab';
import { NOTHING_HANDED_IN, readHandedIn } from './headOfTab';
import { meaningOf } from './lists';
import type { Located } from './locate';
import { locate } from './locate';
import { hasBlanksToCover, mergedRecords } from './mergedCells';
import type { ListedPerson } from './similarPeople';
import { listedPeople, listedSubstitutes, similarPeople } from './similarPeople';
import type { FoundLine } from './tableLines';
import { lineOfOpinion, lineOfPerson } from './tableLines';

/** What a commune's tab says. */
export interface CommuneTab {
  readonly tab: string;
  /** false = there is no tab, or no header row in it. */
  readonly isReadable: boolean;
  readonly unknown: Unknown;
  readonly invitees: readonly Invitee[];
  /** The same people, by who they are. */
  readonly listed: readonly ListedPerson[];
  readonly opinions: readonly Opinion[];
  /** What stands for opinions says that nobody voiced any, and nothing else does. */
  readonly saysNoOpinions: boolean;
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
  /** The merged cells of the tab; asked only where blanks of it could be covered by one. */
  readonly merges: () => readonly Area[];
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
  const peopleRows = decodeRows(INVITEES, tab, grid, located, lookup);
  const invitees = counting(
    peopleRows,
    INVITEE.name,
    { blank: 'row-without-name', lineOf: ({ values }) => lineOfPerson(values, lookup) },
    placed,
    problems,
  );
  const listed = listedPeople(invitees, place);
  const opinionRows = decodeRows(OPINIONS, tab, grid, located, lookup);
  const said = counting(
    opinionRows,
    OPINION.content,
    { blank: 'row-without-content', lineOf: ({ values }) => lineOfOpinion(values, lookup) },
    placed,
    problems,
  );
  const mergeProblems = () => {
    const filled = { people: rowsOf(peopleRows), opinions: rowsOf(opinionRows) };
    if (!hasBlanksToCover(grid, located, filled)) return [];
    const counted = { people: rowsOf(invitees), opinions: rowsOf(said) };
    return mergedRecords(context.merges(), grid, located, filled, counted, placed);
  };
  const { day } = session.values;
  const dayIsUnread = session.problems.some(({ field }) => field === SESSION_FACT.day.label);
  const ofSession = (code: ProblemCode, key: keyof SessionFields, detail?: string): Problem => ({
    ...placed(code, session.rows.get(key) ?? located.headerRow + 2, SESSION_COLUMN.value, detail),
    field: SESSION_FACT[key].label,
  });
  return {
    tab,
    isReadable: true,
    unknown,
    invitees: invitees.map(inviteeOf),
    listed,
    opinions: said.map((row) => opinionOf(row, place)),
    saysNoOpinions: opinionRows.length > 0 && opinionRows.every(({ values }) => saysNone(values.content)),
    session: {
      ...session.values,
      day: day !== null && day > today ? null : day,
      dayIsUnclear: dayIsUnread || unknown.has('session') || (day !== null && day > today),
      time: session.values.time === null ? '' : clockText(session.values.time),
    },
    handedInAt: head.handedInAt,
    problems: [
      ...problems,
      ...session.problems,
      ...lostLabels(tab, located, session.rows),
      ...head.problems,
      ...mergeProblems(),
      ...doubtfulPeople(invitees, context.commune, today, placed),
      ...similarPeople(listed),
      ...listedSubstitutes(invitees, listed, place),
      ...doubtfulOpinions(said, placed),
      ...doubtfulSession(session.values, dayIsUnread ? [] : invitees, today, year, ofSession),
    ],
  };
}

function rowsOf(rows: readonly { readonly row: number }[]): ReadonlySet<number> {
  return new Set(rows.map(({ row }) => row));
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

/** How a block tells its records from its other rows. */
interface Telling<Row> {
  /** What a row without anything in the deciding cell is named as. */
  readonly blank: ProblemCode;
  readonly lineOf: (row: Row) => FoundLine | null;
}

/** The rows that count: those that hold what makes a record. Others are named once, whatever else is wrong in them. */
function counting<C extends typeof INVITEES | typeof OPINIONS>(
  rows: readonly DecodedRow<C>[],
  column: Column & { readonly key: keyof DecodedRow<C>['values'] },
  { blank, lineOf }: Telling<DecodedRow<C>>,
  placed: Placed,
  problems: Problem[],
): DecodedRow<C>[] {
  if (placed(blank, 0, column).column === undefined) return [];
  return rows.filter((row) => {
    if (row.values[column.key] === '') {
      const own = row.problems.filter(({ field }) => field === column.header);
      problems.push(...(own.length > 0 ? own : [placed(blank, row.row, column)]));
      return false;
    }
    const line = lineOf(row);
    if (line !== null) problems.push(placed(line.code, row.row, column, line.detail));
    if (line?.counts === false) return false;
    problems.push(...row.problems);
    return true;
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
    fields: { content: place(row, OPINION.content), answer: place(row, OPINION.answer) },
  };
}

/** A tab that says nothing: of a commune whose tab is missing or cannot be read. */
export const EMPTY_TAB: CommuneTab = {
  tab: '',
  isReadable: false,
  unknown: NOTHING_KNOWN,
  invitees: [],
  listed: [],
  opinions: [],
  saysNoOpinions: false,
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
