import type { Day } from '../../core/time/day';
import type { Householder } from '../../core/people/householder';
import { householdersOf } from '../../core/people/householder';
import type { NamedPlace, Problem, ProblemCode } from '../../core/problem';
import type { Grid } from '../cells/cell';
import { isBlank } from '../cells/cell';
import type { Column } from '../schema/column';
import { INVITEE, INVITEES, OPINION, OPINIONS, SESSION, SESSION_COLUMN } from '../schema/communeTab';
import type { RoundDays } from '../cells/daySenses';
import type { DecodedBlock, DecodedRow, Lookup } from '../cells/decode';
import { decodeFields, decodeRows } from '../cells/decode';
import type { Area } from '../design/design';
import type { Placed } from './doubts';
import type { Lists } from '../schema/lists';
import { bottomOfHead } from '../head/headOfTab';
import type { Located } from '../cells/locate';
import type { ListedPerson } from './similarPeople';
import { listedPeople } from './similarPeople';
import { rowsAboveHeader } from '../cells/strayHeader';
import type { FoundLine } from './tableLines';
import { lineOfOpinion, lineOfPerson } from './tableLines';

/** What a tab is read against. */
export interface TabContext {
  /** Name of the commune. */
  readonly commune: string;
  readonly lookup: Lookup;
  /** The lists that `lookup` looks into. */
  readonly lists: Lists;
  readonly today: Day;
  /** Year of the round; null = not set. */
  readonly year: number | null;
  /** Days that the days of the tab are measured by; left out = none is known. */
  readonly days?: Pick<RoundDays, 'plan' | 'compilation' | 'planned'>;
  /** The merged cells of the tab; asked only where blanks of it could be covered by one. */
  readonly merges: () => readonly Area[];
}

/** The rows of a block that hold anything, and those of them that count. */
export interface BlockRecords<C extends typeof INVITEES | typeof OPINIONS> {
  readonly rows: readonly DecodedRow<C>[];
  readonly records: readonly DecodedRow<C>[];
}

/** A commune's tab, decoded: its records and where they stand. */
export interface TabRecords {
  readonly tab: string;
  readonly grid: Grid;
  readonly located: Located;
  readonly people: BlockRecords<typeof INVITEES>;
  /** By the index of `people.records`. */
  readonly householders: readonly Householder[];
  readonly listed: readonly ListedPerson[];
  readonly opinions: BlockRecords<typeof OPINIONS>;
  readonly session: DecodedBlock<typeof SESSION>;
  /** 0-based rows that hold records above the header row, which was sorted among them; nobody reads them. */
  readonly above: readonly number[];
  readonly holdsAbove: (column: Column) => boolean;
  readonly place: (row: number, column: Column) => NamedPlace;
  readonly placed: Placed;
  /** Of single cells, and of rows that do not count. */
  readonly problems: readonly Problem[];
}

/** Decodes a commune's tab whose header row was found. */
export function recordsIn(tab: string, grid: Grid, located: Located, { lookup }: TabContext): TabRecords {
  const problems: Problem[] = [];
  const place = placesOf(tab, located);
  const placed: Placed = (code, row, column, detail) => ({
    code,
    ...place(row, column),
    ...(detail === undefined ? {} : { detail }),
  });
  const peopleRows = decodeRows(INVITEES, tab, grid, located, lookup);
  const people = counting(
    peopleRows,
    INVITEE.name,
    { blank: 'row-without-name', lineOf: ({ values }) => lineOfPerson(values, lookup) },
    placed,
    problems,
  );
  const opinionRows = decodeRows(OPINIONS, tab, grid, located, lookup);
  const opinions = counting(
    opinionRows,
    OPINION.content,
    { blank: 'row-without-content', lineOf: ({ values }) => lineOfOpinion(values, lookup) },
    placed,
    problems,
  );
  const above = rowsAboveHeader(grid, bottomOfHead(grid), located);
  return {
    ...{ tab, grid, located, above, place, placed, problems },
    people: { rows: peopleRows, records: people },
    householders: householdersOf(people.map(({ values, row }) => ({ ...values, row }))),
    listed: listedPeople(people, place),
    opinions: { rows: opinionRows, records: opinions },
    session: decodeFields(SESSION, SESSION_COLUMN, tab, grid, located, lookup),
    holdsAbove: (column) => above.some((row) => !isBlank(grid[row]?.[located.columns.get(column) ?? -1] ?? '')),
  };
}

/** Names places of a tab: a row (1-based) at a column. */
function placesOf(tab: string, located: Located): (row: number, column: Column) => NamedPlace {
  return (row, column) => {
    const index = located.columns.get(column);
    return { tab, row, ...(index === undefined ? {} : { column: index + 1 }), field: column.header };
  };
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

/** A day that is still to come is none on which a session was held. */
export function heldBy(day: Day | null, today: Day): Day | null {
  return day !== null && day > today ? null : day;
}
