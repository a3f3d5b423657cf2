import { addAttendance, countAttendance } from '../../core/people/attendance';
import type { Moment } from '../../core/time/day';
import { dayOfMoment } from '../../core/time/day';
import type { Deed } from '../../core/round/deed';
import { unknownOf } from '../../core/results/figure';
import { countOpinions } from '../../core/results/opinion';
import type { Problem } from '../../core/problem';
import type { CommuneResult, Results, Subtotal } from '../../core/results/results';
import type { ListedCommune } from '../../workbook/reading/readCommunes';
import type { CommuneTab } from '../../workbook/reading/readCommuneTab';
import { SUMMARY_HEADER_ROW } from '../../workbook/schema/outputs';
import { LOG_TAB, PROBLEMS_TAB, SUMMARY_TAB } from '../../workbook/schema/tabs';
import { EMPTY_TAB } from '../../workbook/reading/readCommuneTab';
import type { Answers } from '../findings/answers';
import { answersOf } from '../findings/answers';
import type { Basis } from '../round/basis';
import { readBasis } from '../round/basis';
import type { FoundTab } from '../round/communeTabs';
import { findTabs, matchTabs } from '../round/communeTabs';
import { dayProblems, lateListProblems } from '../round/dayProblems';
import { namedPersons } from './namedPersons';
import { findingsOf } from '../findings/findings';
import { peopleElsewhere } from './peopleElsewhere';
import type { Book, TellProgress } from '../ports';
import { readTabOf } from '../round/readTabOf';
import { allDeeds } from '../record/record';
import { recordProblems } from '../record/recordChecks';
import { lostRecordProblems } from '../record/recordFromLog';
import { Refusal } from '../refusal';
import { repeatedIds } from './repeatedIds';
import { emptyTables } from '../tables/resultTables';
import type { TableRoom } from '../tables/tableRoom';
import { roomFor } from '../tables/tableRoom';
import { DEADLINES_FRAME } from '../tables/deadlinesTable';
import { holidayProblems, submissionsOf } from '../record/submissions';
import { unitMoveProblems } from '../units/problems';

/** The round compiled, and what it was measured by. */
export interface Compilation {
  readonly basis: Basis;
  /** 1-based: where the header of Tổng hợp stands, rows that people put above it included. */
  readonly summaryHeaderRow: number;
  readonly results: Results;
  /** What people answered in Dữ liệu cần kiểm tra. */
  readonly answers: Answers;
}

/** Reads every tab once and counts. Changes nothing. */
export function compile(book: Book, now: Moment, tell?: TellProgress): Compilation {
  book.tabNames(); // listed at once, no tab must be found by its name
  const basis = readBasis(book);
  if (basis.communes.length === 0) throw new Refusal('no-communes');
  const matched = matchTabs(findTabs(book, tell), basis);
  const record = book.record.readAll();
  const deeds = allDeeds(record);
  const read = basis.communes.map((commune) => {
    const found = matched.tabs.get(commune.name);
    const tab = found === undefined ? EMPTY_TAB : readTabOf(book, commune, found, basis, now);
    const result = resultOf(commune, tab, deeds.get(recordCode(commune, found)) ?? [], basis, now);
    const grid = found?.grid ?? [];
    return {
      commune,
      tab,
      result,
      unrecorded: recordProblems(tab.tab, grid, tab.handedInAt, result.submissions, basis),
    };
  });
  const communes = read.map(({ result }) => result);
  const lost = lostRecordProblems(book, deeds, () => basis);
  const written = writtenTabs(book, basis);
  const personsNamedIn = namedPersons(
    read.map(({ tab }) => tab),
    basis.communes.map(({ name }) => name),
  );
  const problems: Problem[] = [
    ...basis.problems,
    ...matched.problems,
    ...unitMoveProblems(matched, basis),
    ...dayProblems(book, basis, dayOfMoment(now)),
    ...lateListProblems(read.map(({ commune, result }) => ({ commune, submissions: result.submissions }))),
    ...holidayProblems(communes, basis),
    ...lost,
    ...read.flatMap(({ tab, unrecorded }) => [
      ...tab.problems,
      ...unrecorded.filter(({ code }) => lost.length === 0 || code !== 'moment-without-record'),
      ...personsNamedIn(tab),
    ]),
    ...written.flatMap(cellsKept),
    ...repeatedIds(read.flatMap(({ tab }) => tab.opinions)),
    ...peopleElsewhere(read.flatMap(({ tab }) => tab.listed)),
  ];
  const answers = answersOf(record, book.read(PROBLEMS_TAB) ?? []);
  const subtotal = (part: readonly CommuneResult[]) => subtotalOf(part, basis);
  return {
    basis,
    answers,
    summaryHeaderRow: written.find(({ tab }) => tab === SUMMARY_TAB)?.room.headerRow ?? SUMMARY_HEADER_ROW,
    results: {
      communes,
      total: subtotal(communes),
      hosts: subtotal(communes.filter(({ commune }) => commune.role === 'host')),
      others: subtotal(communes.filter(({ commune }) => commune.role === 'other')),
      ...findingsOf(problems, book, answers.words),
    },
  };
}

/**
 * How the written tabs stand; refuses where one of them is no longer the add-on's. What people put into Nhật ký becomes a part
 * of it.
 */
function writtenTabs(book: Book, basis: Basis): { readonly tab: string; readonly room: TableRoom }[] {
  return [{ ...DEADLINES_FRAME, rows: [] }, ...emptyTables(basis)]
    .filter(({ tab }) => tab !== LOG_TAB)
    .map((table) => ({ tab: table.tab, room: roomFor(table, book.read(table.tab) ?? []) }));
}

function cellsKept({ tab, room }: ReturnType<typeof writtenTabs>[number]): Problem[] {
  const [first, ...others] = room.kept;
  if (first === undefined) return [];
  const also = others.map((place) => ({ tab, ...place }));
  return [{ code: 'cells-kept', tab, ...first, detail: String(also.length + 1), also }];
}

/** A tab that was found by name under a Mã that nobody has any more still has its record there. */
function recordCode({ code }: ListedCommune, found: FoundTab | undefined): string {
  return found === undefined || found.code === '' ? code : found.code;
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
    saysNoOpinions: tab.saysNoOpinions,
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
