import type { Deadline, DeadlineRule, Undated } from './deadline';
import type { Owed } from './owed';
import type { Moment } from '../time/day';
import type { Recorded } from './deed';
import { dayOfMoment } from '../time/day';

/** When a thing was handed in; null = not yet; unclear = something is written there that is no moment. */
export type HandedInAt = Moment | null | 'unclear';

/** First question: is it handed in? */
export type HandedIn = 'notOwed' | 'notYet' | 'handedIn' | 'returned' | 'unclear';

/** Second question: how does that stand against the limit? Days are calendar days. */
export type Standing =
  | { readonly kind: 'undated'; readonly reason: Undated }
  | { readonly kind: 'dueIn' | 'dueSoon'; readonly days: number }
  | { readonly kind: 'onTime' }
  /** Something stands where the moment should, but no moment. */
  | { readonly kind: 'unclear' }
  | { readonly kind: 'late' | 'overdue'; readonly days: number };

/** One thing that one commune owes; without a rule it is not owed. */
export interface Submission {
  readonly owed: Owed;
  readonly rule: DeadlineRule | null;
  readonly deadline: Deadline | null;
  /** What counts against the limit: the record's moment, or where it has none the one typed into the tab. */
  readonly handedInAt: HandedInAt;
  readonly handedIn: HandedIn;
  /** null when it is not owed. */
  readonly standing: Standing | null;
  /** null = the record holds no handing in. */
  readonly recorded: Recorded | null;
}

/** When it counts as handed in: as recorded, whatever the tab says; a return that is not answered makes it not yet. */
export function countingMoment(recorded: Recorded | null, typed: HandedInAt): HandedInAt {
  return recorded === null ? typed : (recorded.counting?.moment ?? null);
}

export function handedIn(rule: DeadlineRule | null, handedInAt: HandedInAt, recorded: Recorded | null): HandedIn {
  if (rule === null) return 'notOwed';
  if (handedInAt === 'unclear') return 'unclear';
  if (handedInAt !== null) return 'handedIn';
  return recorded?.returned == null ? 'notYet' : 'returned';
}

/** On the limit itself is on time; a minute later is late by one day. */
export function standing(deadline: Deadline, handedInAt: HandedInAt, now: Moment, soonDays: number): Standing {
  if (handedInAt === 'unclear') return { kind: 'unclear' };
  if (deadline.moment === null) return { kind: 'undated', reason: deadline.reason };
  if (handedInAt !== null) {
    if (handedInAt <= deadline.moment) return { kind: 'onTime' };
    return { kind: 'late', days: daysPast(deadline.moment, handedInAt) };
  }
  if (now > deadline.moment) return { kind: 'overdue', days: daysPast(deadline.moment, now) };
  const days = dayOfMoment(deadline.moment) - dayOfMoment(now);
  return { kind: days <= soonDays ? 'dueSoon' : 'dueIn', days };
}

/** Calendar days from the limit, at least 1. */
export function daysPast(limit: Moment, moment: Moment): number {
  return Math.max(1, dayOfMoment(moment) - dayOfMoment(limit));
}
