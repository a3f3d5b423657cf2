import type { Invitee } from '../../core/people/attendance';
import type { Session } from '../../core/round/commune';
import { clockText } from '../../core/time/day';
import { ethnicityOf } from '../../core/people/ethnicity';
import type { Opinion } from '../../core/results/opinion';
import type { Unknown } from '../../core/results/figure';
import { NOTHING_KNOWN } from '../../core/results/figure';
import type { NamedPlace, Problem } from '../../core/problem';
import { saysNone } from '../../core/records/tableLine';
import type { Grid } from '../cells/cell';
import type { Column } from '../schema/column';
import type { INVITEES, OPINIONS } from '../schema/communeTab';
import { COMMUNE_BLOCKS, INVITEE, OPINION, SESSION, SESSION_COLUMN, SESSION_FACT } from '../schema/communeTab';
import type { DecodedRow } from '../cells/decode';
import { unknownFigures } from './figures';
import type { HandedInMoments } from '../head/headOfTab';
import { NOTHING_HANDED_IN, readHandedIn } from '../head/headOfTab';
import { meaningOf } from '../schema/lists';
import { locate } from '../cells/locate';
import type { PrintedText } from '../schema/printed';
import { PRINTED_OF_OPINION, PRINTED_OF_SESSION } from '../schema/printed';
import type { ListedPerson } from './similarPeople';
import { findingsIn } from './tabFindings';
import type { TabContext, TabRecords } from './tabRecords';
import { heldBy, recordsIn } from './tabRecords';

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

/** Reads a commune's tab from one grid. Columns are found by header; a bad cell is named and spoils only what needs it. */
export function readCommuneTab(tab: string, grid: Grid, context: TabContext): CommuneTab {
  const { lists, today } = context;
  const located = locate(tab, grid, COMMUNE_BLOCKS);
  const head = readHandedIn(tab, grid, today);
  if (located === null) {
    return { ...EMPTY_TAB, tab, handedInAt: head.handedInAt, problems: [{ code: 'header-row-missing', tab }] };
  }
  const read = recordsIn(tab, grid, located, context);
  const { people, householders, session, place } = read;
  const unknown = unknownFigures(located, read.holdsAbove);
  const { day, time } = session.values;
  const dayIsUnread = session.problems.some(({ field }) => field === SESSION_FACT.day.label);
  const opinions = read.opinions.records.map((row) => opinionOf(row, place));
  return {
    tab,
    isReadable: true,
    unknown,
    invitees: people.records.map((person, index) => ({
      ...inviteeOf(person),
      householder: householders[index]?.name ?? '',
      ethnicity: ethnicityOf(person.values.ethnicity, lists.ethnicGroups),
    })),
    listed: read.listed,
    opinions,
    saysNoOpinions: read.opinions.rows.length > 0 && read.opinions.rows.every(({ values }) => saysNone(values.content)),
    session: {
      ...session.values,
      day: heldBy(day, today),
      dayIsUnclear: dayIsUnread || unknown.has('session') || (day !== null && day > today),
      time: time === null ? '' : clockText(time),
    },
    handedInAt: head.handedInAt,
    printed: [...printedOpinions(opinions), ...printedSession(read)],
    problems: [
      ...located.problems,
      ...(read.above.length === 0 ? [] : [strayHeaderRow(read)]),
      ...read.problems,
      ...session.problems,
      ...(read.holdsAbove(SESSION_COLUMN.label) ? [] : lostLabels(read)),
      ...head.problems,
      ...findingsIn(read, context, unknown, dayIsUnread),
    ],
  };
}

function printedOpinions(opinions: readonly Opinion[]): PrintedText[] {
  return opinions.flatMap((opinion) =>
    PRINTED_OF_OPINION.map((key) => ({ text: opinion[key], place: opinion.fields[key] })),
  );
}

function printedSession({ session, place }: TabRecords): PrintedText[] {
  return PRINTED_OF_SESSION.map((key) => ({
    text: session.values[key],
    place: { ...place(session.rows.get(key) ?? 0, SESSION_COLUMN.value), field: SESSION_FACT[key].label },
  }));
}

/** The header row was sorted into the records; those above it (0-based rows) are not read. */
function strayHeaderRow({ tab, above, located: { headerRow, columns } }: TabRecords): Problem {
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

/** Facts of the session whose label was overwritten: what stands beside it is not read. */
function lostLabels({ tab, located, session: { rows } }: TabRecords): Problem[] {
  if (!located.columns.has(SESSION_COLUMN.label)) return [];
  const lost = SESSION.filter((field) => !rows.has(field.key));
  return lost.map(({ label }) => ({ code: 'column-missing', tab, field: label }));
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
