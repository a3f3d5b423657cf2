import type { Entry } from '../../core/people/entry';
import type { Unknown } from '../../core/results/figure';
import type { Problem, ProblemCode } from '../../core/problem';
import type { SessionFields } from '../schema/communeTab';
import { INVITEE, OPINION, OPINIONS, SESSION, SESSION_COLUMN, SESSION_FACT } from '../schema/communeTab';
import { doubtfulDays, doubtfulFields } from '../cells/daySenses';
import { doubtfulOpinions, doubtfulPeople, doubtfulSession, unclearHouseholders, unknownEthnicities } from './doubts';
import { COUNTED_OPINIONS, COUNTED_PEOPLE, countedApart } from './headCounts';
import { hasBlanksToCover, mergedRecords } from './mergedCells';
import { listedSubstitutes, similarPeople } from './similarPeople';
import type { TabContext, TabRecords } from './tabRecords';
import { heldBy } from './tabRecords';
import { unreadCells } from './unreadCells';

/** Everything that is found about a tab once its records are known, the day of the session among them or not. */
export function findingsIn(read: TabRecords, context: TabContext, unknown: Unknown, dayIsUnread: boolean): Problem[] {
  const { tab, grid, located, people, opinions, session, place, placed } = read;
  const { commune, lists, today, year } = context;
  const { day } = session.values;
  const days = { plan: null, compilation: null, planned: null, ...context.days, today, year, held: heldBy(day, today) };
  const ofSession = (code: ProblemCode, key: keyof SessionFields, detail?: string): Problem => ({
    ...placed(code, session.rows.get(key) ?? located.headerRow + 2, SESSION_COLUMN.value, detail),
    field: SESSION_FACT[key].label,
  });
  const dayIsUnknown = dayIsUnread || unknown.has('session');
  return [
    ...mergesOver(read, context),
    ...doubtfulPeople(people.records, commune, today, placed),
    ...unknownEthnicities(people.records, lists.ethnicGroups, placed),
    ...unclearHouseholders(people.records, read.householders, placed),
    ...similarPeople(read.listed),
    ...listedSubstitutes(people.records, read.listed, place),
    ...doubtfulOpinions(opinions.records, placed),
    ...doubtfulFields(SESSION, SESSION_COLUMN, tab, grid, located, days),
    ...doubtfulDays(OPINIONS, tab, grid, located, days),
    ...doubtfulSession(session.values, dayIsUnknown ? [] : people.records, today, year, ofSession),
    ...countedApart(COUNTED_PEOPLE, labelsIn(people, INVITEE.attendance.key), grid, located, lists, placed),
    ...countedApart(COUNTED_OPINIONS, labelsIn(opinions, OPINION.state.key), grid, located, lists, placed),
    ...cellsUnread(read),
  ];
}

/** Merged cells over records; the service is asked only where blanks could be covered by one. */
function mergesOver({ grid, located, people, opinions, placed }: TabRecords, { merges }: TabContext): Problem[] {
  const filled = { people: rowsOf(people.rows), opinions: rowsOf(opinions.rows) };
  if (!hasBlanksToCover(grid, located, filled)) return [];
  const counted = { people: rowsOf(people.records), opinions: rowsOf(opinions.records) };
  return mergedRecords(merges(), grid, located, filled, counted, placed);
}

function rowsOf(rows: readonly { readonly row: number }[]): ReadonlySet<number> {
  return new Set(rows.map(({ row }) => row));
}

/** The filled rows of a block, and of those that count the label that was read in a column. */
function labelsIn<Key extends string>(
  {
    rows,
    records,
  }: {
    readonly rows: readonly { readonly row: number }[];
    readonly records: readonly { readonly row: number; readonly values: { readonly [Name in Key]: Entry | null } }[];
  },
  key: Key,
) {
  return { filled: rowsOf(rows), counted: new Map(records.map(({ row, values }) => [row, values[key]])) };
}

/** All cells that nobody reads as one problem; columns whose header is asked about are named by that. */
function cellsUnread({ tab, grid, located, above }: TabRecords): Problem[] {
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
