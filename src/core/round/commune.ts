import type { Day } from '../time/day';

/** A host commune holds one of the district's sessions; the others send delegates there and hold their own. */
export type Role = 'host' | 'other';

/** Whether two Mã are the same; where people type one, they do not mind its case. */
export function sameCode(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}

/** A commune of the round, as the district lists it. */
export interface Commune {
  /** Given once, never changed; the commune's tab is recognised by it. */
  readonly code: string;
  readonly name: string;
  readonly role: Role;
  readonly planned: PlannedSession;
  readonly emails: readonly string[];
}

export interface PlannedSession {
  /** unclear = something stands there that is no day. */
  readonly day: Day | null | 'unclear';
  readonly time: string;
  readonly venue: string;
  readonly presenters: string;
  readonly specialists: string;
  readonly invitees: number | null;
  /** Đồng. */
  readonly budget: number | null;
}

/** What the commune wrote of the session that was held. */
export interface Session {
  /** null = not held yet, or `dayIsUnclear`. */
  readonly day: Day | null;
  /** The cell of the day holds something that is no day, or one that is still to come. */
  readonly dayIsUnclear: boolean;
  readonly time: string;
  readonly venue: string;
  readonly chair: string;
  readonly secretary: string;
  readonly planNumber: string;
  /** Đồng. */
  readonly spent: number | null;
}
