import { tidy } from '../core/letters/vietnamese';
import type { CommuneResult, Results } from '../core/results/results';

/** The results as the sections of the report look at them. */
export interface Round {
  readonly results: Results;
  readonly hosts: readonly CommuneResult[];
  readonly others: readonly CommuneResult[];
  /** Both kinds of sessions occur, so that they are told apart. */
  readonly both: boolean;
}

export function roundOf(results: Results): Round {
  const hosts = results.communes.filter(({ commune }) => commune.role === 'host');
  const others = results.communes.filter(({ commune }) => commune.role === 'other');
  return { results, hosts, others, both: hosts.length > 0 && others.length > 0 };
}

/** The commune's name without "xã" before it, which the sentences bring along. */
export function nameOf({ commune }: CommuneResult): string {
  return tidy(commune.name).replace(/^xã\s+/i, '');
}

export function isHeld({ session }: CommuneResult): boolean {
  return session.day !== null;
}

/** The session was held, for people or opinions are recorded or a day is written, but which day cannot be told. */
export function lacksDay(result: CommuneResult): boolean {
  const { session, attendance, opinionTotals } = result;
  return !isHeld(result) && (session.dayIsUnclear || attendance.attended > 0 || opinionTotals.total > 0);
}

/** Whether it is known that the session was not held. */
export function isNotHeld(result: CommuneResult): boolean {
  return result.isReadable && !isHeld(result) && !lacksDay(result);
}

/** Communes whose figures, or some of them, could not be told. */
export function lackFigures(results: Results): readonly string[] {
  return results.communes.filter(({ unknown }) => unknown.size > 0).map(nameOf);
}

/** Whether the communes themselves say that no opinion was voiced at any session that was held. */
export function saysNoneVoiced({ communes }: Results): boolean {
  const told = communes.filter(({ saysNoOpinions }) => saysNoOpinions);
  return told.length > 0 && communes.every((result) => result.saysNoOpinions || isNotHeld(result));
}
