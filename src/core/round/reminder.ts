import type { Day } from '../time/day';
import { dayOfMoment } from '../time/day';
import type { Deed } from './deed';
import { recordedOf } from './deed';
import type { Owed } from './owed';
import type { Submission } from './submission';

/**
 * What a commune is urged about: due soon, overdue, or returned and not handed in again; the earliest limit first. What the
 * record, read later than the tabs, holds as handed in is no longer urgent.
 */
export function urgentOf(submissions: readonly Submission[], deeds: readonly Deed[]): Submission[] {
  const isHandedIn = ({ owed }: Submission) => (recordedOf(deeds, owed)?.counting ?? null) !== null;
  const limit = ({ deadline }: Submission) => deadline?.moment ?? Number.MAX_SAFE_INTEGER;
  return submissions
    .filter((submission) => isUrgent(submission) && !isHandedIn(submission))
    .sort((one, other) => limit(one) - limit(other));
}

function isUrgent({ handedIn, standing }: Submission): boolean {
  return handedIn === 'returned' || standing?.kind === 'dueSoon' || standing?.kind === 'overdue';
}

/** Whether the commune was written to about it on that civil day. */
export function isWrittenOn(deeds: readonly Deed[], owed: Owed, day: Day): boolean {
  return deeds.some((deed) => deed.kind === 'reminded' && deed.owed === owed && dayOfMoment(deed.recordedAt) === day);
}

/** The last day on which the commune was written to or called about one of the things; null = never. */
export function lastUrgedOn(deeds: readonly Deed[], things: readonly Owed[]): Day | null {
  const days = deeds
    .filter(({ kind, owed }) => (kind === 'reminded' || kind === 'called') && things.includes(owed))
    .map(({ recordedAt }) => dayOfMoment(recordedAt));
  return days.length === 0 ? null : (Math.max(...days) as Day);
}
