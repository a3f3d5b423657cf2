import type { Invitee } from '../core/attendance';
import type { Session } from '../core/commune';
import type { Day } from '../core/day';
import { clockText } from '../core/day';
import type { Entry } from '../core/entry';
import { ethnicityOf } from '../core/ethnicity';
import { householdersOf } from '../core/householder';
import type { Opinion } from '../core/opinion';
import type { Unknown } from '../core/figure';
import { NOTHING_KNOWN } from '../core/figure';
import type { NamedPlace, Problem, ProblemCode } from '../core/problem';
import { saysNone } from '../core/tableLine';
import type { Grid } from './cell';
import { isBlank } from './cell';
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
import type { RoundDays } from './daySenses';
import { doubtfulDays, doubtfulFields } from './daySenses';
import type { DecodedRow, Lookup } from './decode';
import { decodeFields, decodeRows } from './decode';
import type { Area } from './design';
import type { Placed } from './doubts';
import { doubtfulOpinions, doubtfulPeople, doubtfulSession, unclearHouseholders, unknownEthnicities } from './doubts';
import { unknownFigures } from './figures';
import { COUNTED_OPINIONS, COUNTED_PEOPLE, countedApart } from './headCounts';
import type { HandedInMoments } from './headOfTab';
import { bottomOfHead, NOTHING_HANDED_IN, readHandedIn } from './headOfTab';
import { rowsAboveHeader } from './strayHeader';
import type { Lists } from './lists';
import { meaningOf } from './lists';
import type { Located } from './locate';
import { locate } from './locate';
import { unreadCells } from './unreadCells';
import { hasBlanksToCover, mergedRecords } from './mergedCells';
import type { ListedPerson } from './similarPeople';
import { listedPeople, listedSubstitutes, similarPeople } from './similarPeople';
import type { FoundLine } from './tableLines';
import { lineOfOpinion, lineOfPerson } from './tableLines';
import type { PrintedText } from './printed';
import { PRINTED_OF_OPINION, PRINTED_OF_SESSION } from './printed';

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
  readonly printed: readonly PrintedText[];
  readonly problems: readonly Problem[];
}

/** What a tab is read against. */
export interface TabContext {
  /** Name of the commune. */
  readonly commune: string;
  readonly lookup: Lookup;
  /** The lists that `lookup` looks into. */
  readonly lists: Lists;
  /** Names of ethnic groups as the office writes them. */
  readonly ethnicGroups: readonly Entry[];
  readonly today: Day;
  /** Year of the round; null = not set. */
  readonly year: number | null;
  /** Days that the days of the tab are measured by; left out = none is known. */
  readonly days?: Pick<RoundDays, 'plan' | 'compilation' | 'planned'>;
  /** The merged cells of the tab; asked only where blanks of it could be covered by one. */
  readonly merges: () => readonly Area[];
}

/** Reads a commune's tab from one grid. Columns are found by header; a bad cell is named and spoils only what needs it. */
export function readCommuneTab(tab: string, grid: Grid, context: TabContext): CommuneTab {
  const { lookup, lists, ethnicGroups, today, year } = context;
  const located = locate(tab, grid, COMMUNE_BLOCKS);
  const head = readHandedIn(tab, grid, today);
  if (located === null) {
    return { ...EMPTY_TAB, tab, handedInAt: head.handedInAt, problems: [{ code: 'header-row-missing', tab }] };
  }
  const problems: Problem[] = [...located.problems];
  const above = rowsAboveHeader(grid, bottomOfHead(grid), located);
  const holdsAbove = (column: Column) =>
    above.some((row) => !isBlank(grid[row]?.[located.columns.get(column) ?? -1] ?? ''));
  if (above.length > 0) problems.push(strayHeaderRow(tab, above, located));
  const unknown = unknownFigures(located, holdsAbove);
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
  const householders = householdersOf(invitees.map(({ values, row }) => ({ ...values, row })));
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
  const people = { filled: rowsOf(peopleRows), counted: labelsRead(invitees, INVITEE.attendance.key) };
  const opinions = { filled: rowsOf(opinionRows), counted: labelsRead(said, OPINION.state.key) };
  const { day } = session.values;
  const days = { plan: null, compilation: null, planned: null, ...context.days, today, year, held: heldBy(day, today) };
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
    invitees: invitees.map((person, index) => ({
      ...inviteeOf(person),
      householder: householders[index]?.name ?? '',
      ethnicity: ethnicityOf(person.values.ethnicity, ethnicGroups),
    })),
    listed,
    opinions,
    saysNoOpinions: opinionRows.length > 0 && opinionRows.every(({ values }) => saysNone(values.content)),
    session: {
      ...session.values,
      day: heldBy(day, today),
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
      ...(holdsAbove(SESSION_COLUMN.label) ? [] : lostLabels(tab, located, session.rows)),
      ...head.problems,
      ...mergeProblems(),
      ...doubtfulPeople(invitees, context.commune, today, placed),
      ...unknownEthnicities(invitees, ethnicGroups, placed),
      ...unclearHouseholders(invitees, householders, placed),
      ...similarPeople(listed),
      ...listedSubstitutes(invitees, listed, place),
      ...doubtfulOpinions(said, placed),
      ...doubtfulFields(SESSION, SESSION_COLUMN, tab, grid, located, days),
      ...doubtfulDays(OPINIONS, tab, grid, located, days),
      ...doubtfulSession(session.values, dayIsUnread || unknown.has('session') ? [] : invitees, today, year, ofSession),
      ...countedApart(COUNTED_PEOPLE, people, grid, located, lists, placed),
      ...countedApart(COUNTED_OPINIONS, opinions, grid, located, lists, placed),
      ...cellsUnread(tab, grid, located, above),
    ],
  };
}

/** The header row was sorted into the records; those above it (0-based rows) are not read. */
function strayHeaderRow(tab: string, above: readonly number[], { headerRow, columns }: Located): Problem {
  const [[first, place] = [INVITEE.name, 0]] = columns;
  const also = above.map((row) => ({ tab, row: row + 1, column: place + 1 }));
  const target = String((above[0] ?? 0) + 1);
  return {
    code: 'header-strayed',
    tab,
    row: headerRow + 1,
    column: place + 1,
    field: first.header,
    detail: target,
    also,
  };
}

/** All cells that nobody reads as one problem; columns whose header is asked about are named by that. */
function cellsUnread(tab: string, grid: Grid, located: Located, above: readonly number[]): Problem[] {
  const asked = new Set([...located.problems.map(({ column = 0 }) => column - 1), ...located.doubted.values()]);
  const isNamed = (row: number, column: number) => asked.has(column) || above.includes(row);
  const [first, ...others] = unreadCells(grid, located, isNamed).map(({ row, column }) => ({
    ...{ tab, row: row + 1, column: column + 1 },
  }));
  return first === undefined
    ? []
    : [
        {
          code: 'cells-unread',
          ...first,
          detail: String(others.length + 1),
          ...(others.length > 0 ? { also: others } : {}),
        },
      ];
}

/** A day that is still to come is none on which a session was held. */
function heldBy(day: Day | null, today: Day): Day | null {
  return day !== null && day > today ? null : day;
}

function rowsOf(rows: readonly { readonly row: number }[]): ReadonlySet<number> {
  return new Set(rows.map(({ row }) => row));
}

/** By row, the label that was read in a column of it. */
function labelsRead<Key extends string>(
  rows: readonly { readonly row: number; readonly values: { readonly [Name in Key]: Entry | null } }[],
  key: Key,
): ReadonlyMap<number, Entry | null> {
  return new Map(rows.map(({ row, values }) => [row, values[key]]));
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

function inviteeOf({ values, row }: DecodedRow<typeof INVITEES>): Omit<Invitee, 'householder' | 'ethnicity'> {
  return {
    row,
    name: values.name,
    village: values.village,
    group: values.group,
    gender: values.gender,
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
  printed: [],
  problems: [],
};
