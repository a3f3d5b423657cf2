import { addAttendance, countAttendance } from '../core/attendance';
import type { Moment } from '../core/day';
import type { Deed } from '../core/deed';
import { unknownOf } from '../core/figure';
import { countOpinions } from '../core/opinion';
import type { Problem } from '../core/problem';
import type { CommuneResult, Results, Subtotal } from '../core/results';
import type { ListedCommune } from '../workbook/readCommunes';
import type { CommuneTab } from '../workbook/readCommuneTab';
import { EMPTY_TAB } from '../workbook/readCommuneTab';
import type { Basis } from './basis';
import { readBasis } from './basis';
import { findTabs, matchTabs } from './communeTabs';
import { namedPersons } from './namedPersons';
import { grouped } from './groupedProblems';
import type { Book, TellProgress } from './ports';
import { readTabOf } from './readTabOf';
import { readAllDeeds } from './record';
import { recordProblems } from './recordChecks';
import { Refusal } from './refusal';
import { holidayProblems, submissionsOf } from './submissions';

/** The round compiled, and what it was measured by. */
export interface Compilation {
  readonly basis: Basis;
  readonly results: Results;
}

/** Reads every tab once and counts. Changes nothing. */
export function compile(book: Book, now: Moment, tell?: TellProgress): Compilation {
  book.tabNames(); // listed at once, no tab must be found by its name
  const basis = readBasis(book);
  if (basis.communes.length === 0) throw new Refusal('no-communes');
  const matched = matchTabs(findTabs(book, tell), basis.communes);
  const deeds = readAllDeeds(book.record);
  const read = basis.communes.map((commune) => {
    const found = matched.tabs.get(commune.name);
    const tab = found === undefined ? EMPTY_TAB : readTabOf(commune, found, basis, now);
    const result = resultOf(commune, tab, deeds.get(commune.code) ?? [], basis, now);
    const grid = found?.grid ?? [];
    return { tab, result, unrecorded: recordProblems(tab.tab, grid, tab.handedInAt, result.submissions, basis) };
  });
  const communes = read.map(({ result }) => result);
  const personsNamedIn = namedPersons(
    read.map(({ tab }) => tab),
    basis.communes.map(({ name }) => name),
  );
  const problems: Problem[] = [
    ...basis.problems,
    ...matched.problems,
    ...holidayProblems(
      communes.flatMap((result) => result.submissions),
      basis,
    ),
    ...read.flatMap(({ tab, unrecorded }) => [...tab.problems, ...unrecorded, ...personsNamedIn(tab)]),
  ];
  const subtotal = (part: readonly CommuneResult[]) => subtotalOf(part, basis);
  return {
    basis,
    results: {
      communes,
      total: subtotal(communes),
      hosts: subtotal(communes.filter(({ commune }) => commune.role === 'host')),
      others: subtotal(communes.filter(({ commune }) => commune.role === 'other')),
      problems: grouped(problems),
    },
  };
}

function resultOf(
  commune: ListedCommune,
  tab: CommuneTab,
  deeds: readonly Deed[],
  basis: Basis,
  now: Moment,
): CommuneResult {
  return {
    commune,
    tab: tab.tab,
    isReadable: tab.isReadable,
    unknown: tab.unknown,
    session: tab.session,
    attendance: countAttendance(tab.unknown.has('people') ? [] : tab.invitees, basis.lists.groups),
    opinions: tab.opinions,
    opinionTotals: countOpinions(tab.opinions, basis.lists.themes, basis.lists.kinds),
    submissions: submissionsOf(commune, tab.handedInAt, deeds, basis, now),
  };
}

function subtotalOf(part: readonly CommuneResult[], basis: Basis): Subtotal {
  const spent = part.flatMap(({ session }) => (session.spent === null ? [] : [session.spent]));
  return {
    unknown: unknownOf(part),
    sessionsPlanned: part.length,
    sessionsHeld: part.filter(({ session }) => session.day !== null).length,
    attendance: addAttendance(
      part.map((result) => result.attendance),
      basis.lists.groups,
    ),
    opinions: countOpinions(
      part.flatMap((result) => result.opinions),
      basis.lists.themes,
      basis.lists.kinds,
    ),
    spent: spent.length === 0 ? null : spent.reduce((sum, amount) => sum + amount, 0),
  };
}
