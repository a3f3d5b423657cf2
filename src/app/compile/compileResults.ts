import type { AttendanceTotals } from '../../core/people/attendance';
import type { OpinionCount } from '../../core/results/opinion';
import type { Results } from '../../core/results/results';
import type { WeightCounts } from '../../core/weight';
import { countWeights } from '../../core/weight';
import { compileDone } from '../../text/menu';
import { recordAnswers } from '../findings/answers';
import type { Compilation } from './compile';
import { compile } from './compile';
import { DEADLINES_TAB } from '../../workbook/schema/tabs';
import { logTable } from '../tables/log';
import type { BookWriter, Clock, Lock, TellProgress } from '../ports';
import { readAllDeeds } from '../record/record';
import { Refusal } from '../refusal';
import { requireDistrict } from '../round/requireDistrict';
import { resultTables } from '../tables/resultTables';

type People = Pick<
  AttendanceTotals,
  'invited' | 'present' | 'substitute' | 'absent' | 'notRecorded' | 'uninvited' | 'attended'
>;

/** The counts of a compilation, as the add-on shows and returns them. */
export interface CompiledCounts extends People, Pick<OpinionCount, 'unanswered'> {
  readonly communes: number;
  readonly opinions: number;
  readonly problems: number;
  /** The problems by their weight. */
  readonly findings: WeightCounts;
}

/**
 * For the district: reads everything without a lock, then writes all results under it. Communes' tabs are not touched. A run whose time is
 * nearly up refuses before it writes, so that results are never half written.
 */
export function compileAndWrite(book: BookWriter, lock: Lock, clock: Clock, tell?: TellProgress): Compilation {
  book.tabNames(); // listed at once, so that Thiết lập need not be found by its name
  requireDistrict(book);
  const now = clock.now();
  const refuseLate = () => {
    if (clock.nearLimit()) throw new Refusal('out-of-time');
  };
  const compilation = compile(book, now, (done, total) => {
    refuseLate();
    tell?.(done, total);
  });
  const { results, basis, answers } = compilation;
  const tables = resultTables(results, basis, now, book.read(DEADLINES_TAB) ?? []);
  lock.alone(() => {
    refuseLate();
    recordAnswers(book.record, answers);
    const log = logTable(book, readAllDeeds(book.record), basis);
    book.replaceTables(log === null ? tables : [...tables, log]);
  });
  return compilation;
}

/** What the person reads after a compilation. */
export function compiledMessage(results: Results): string {
  const unread = results.communes.filter(({ unknown }) => unknown.size > 0).map(({ commune }) => commune.name);
  return compileDone(countsOf(results), unread);
}

export function countsOf(results: Results): CompiledCounts {
  const { attendance, opinions } = results.total;
  return {
    communes: results.communes.length,
    invited: attendance.invited,
    present: attendance.present,
    substitute: attendance.substitute,
    absent: attendance.absent,
    notRecorded: attendance.notRecorded,
    uninvited: attendance.uninvited,
    attended: attendance.attended,
    opinions: opinions.total,
    unanswered: opinions.unanswered,
    problems: results.problems.length,
    findings: countWeights(results.problems),
  };
}
