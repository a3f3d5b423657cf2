import type { AttendanceTotals } from '../people/attendance';
import type { Commune, Session } from '../round/commune';
import type { Unknown } from './figure';
import type { Opinion, OpinionTotals } from './opinion';
import type { Problem } from '../problem';
import type { Submission } from '../round/submission';

/** What one commune's tab came to. */
export interface CommuneResult {
  readonly commune: Commune;
  /** Name of its tab; '' = none was found. */
  readonly tab: string;
  /** false = the tab is missing or could not be read: its figures are unknown, not zero. */
  readonly isReadable: boolean;
  /** Figures that could not be told; they are left out of sums. */
  readonly unknown: Unknown;
  readonly session: Session;
  readonly attendance: AttendanceTotals;
  readonly opinions: readonly Opinion[];
  /** The commune wrote that nobody voiced any: none is known, not lacking. */
  readonly saysNoOpinions: boolean;
  readonly opinionTotals: OpinionTotals;
  readonly submissions: readonly Submission[];
}

export interface Subtotal {
  /** Figures that lack a commune's: the sum is the least that they can be. */
  readonly unknown: Unknown;
  /** Each commune of the round is to have one. */
  readonly sessionsPlanned: number;
  readonly sessionsHeld: number;
  readonly attendance: AttendanceTotals;
  readonly opinions: OpinionTotals;
  /** Đồng; null = nobody wrote what was spent. */
  readonly spent: number | null;
}

/** The whole round, compiled. */
export interface Results {
  readonly communes: readonly CommuneResult[];
  readonly total: Subtotal;
  /** Sessions that the district held at host communes, and those that the others held themselves. */
  readonly hosts: Subtotal;
  readonly others: Subtotal;
  /** Without those that people answered. */
  readonly problems: readonly Problem[];
  readonly answered: readonly AnsweredProblem[];
  /** What answers are remembered by: of each problem a key for each of its faults; none = no answer can stand. */
  readonly keys: ReadonlyMap<Problem, readonly string[]>;
}

/** A person said "đúng như vậy" to it. */
export interface AnsweredProblem {
  readonly problem: Problem;
  /** What the person wrote to say so. */
  readonly answer: string;
}
