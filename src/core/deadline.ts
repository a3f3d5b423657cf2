import type { Calendar } from './calendar';
import { nearestWorkingDay, subtractWorkingDays } from './calendar';
import type { Role } from './commune';
import type { ClockTime, Day, Moment } from './day';
import { addDays, at } from './day';
import type { Owed } from './owed';

/** What a limit is counted back from. */
export type Anchor = 'compilation' | 'session' | 'fixed';
export type DayUnit = 'calendar' | 'working';
/** What becomes of a limit that falls on a day off. */
export type DayOffRule = 'before' | 'after' | 'keep';

export interface DeadlineRule {
  /** false = a cell of the rule could not be read, so it dates nothing. */
  readonly isReadable: boolean;
  readonly owed: Owed;
  readonly appliesTo: Role | 'all';
  readonly anchor: Anchor;
  readonly fixedDay: Day | null;
  /** Days before the anchor, which is itself not counted. */
  readonly count: number;
  readonly unit: DayUnit;
  readonly cutoff: ClockTime;
  readonly onDayOff: DayOffRule;
}

/** The days that rules are anchored to; null = not set yet. */
export interface Anchors {
  /** unclear = something stands there that is no day. */
  readonly compilation: Day | null | 'unclear';
  readonly session: Day | null;
}

export type Undated =
  'unreadable-rule' | 'unreadable-compilation-day' | 'no-compilation-day' | 'no-session-day' | 'no-fixed-day';

export type Deadline =
  | { readonly moment: Moment; readonly isExtended: boolean; readonly original: Moment | null }
  | { readonly moment: null; readonly reason: Undated };

/** A limit as a person writes it; time null = no hour is written, so it ends at the hour of the rule. */
export interface WrittenLimit {
  readonly day: Day;
  readonly time: ClockTime | null;
}

/** The rule that binds a commune for a thing owed: the first that applies to its role; null = it does not owe it. */
export function ruleFor(rules: readonly DeadlineRule[], owed: Owed, role: Role): DeadlineRule | null {
  return rules.find((rule) => rule.owed === owed && (rule.appliesTo === 'all' || rule.appliesTo === role)) ?? null;
}

/** The last moment to hand in. A rule on the compilation day falls back to the commune's session day while none is set. */
export function resolveDeadline(rule: DeadlineRule, anchors: Anchors, calendar: Calendar): Deadline {
  if (!rule.isReadable) return { moment: null, reason: 'unreadable-rule' };
  const { day, otherwise } = ANCHORED[rule.anchor](rule, anchors);
  if (day === 'unclear') return { moment: null, reason: 'unreadable-compilation-day' };
  if (day === null) return { moment: null, reason: otherwise };
  const counted = COUNTED_BACK[rule.unit](day, rule.count, calendar);
  return { moment: at(SETTLED[rule.onDayOff](counted, calendar), rule.cutoff), isExtended: false, original: null };
}

/** The deadline put off; an extension that names no hour ends at the rule's. */
export function extend(deadline: Deadline, extension: WrittenLimit, rule: DeadlineRule): Deadline {
  return { moment: momentOfLimit(extension, rule.cutoff), isExtended: true, original: deadline.moment };
}

export function momentOfLimit({ day, time }: WrittenLimit, cutoff: ClockTime): Moment {
  return at(day, time ?? cutoff);
}

interface Anchored {
  readonly day: Day | null | 'unclear';
  /** Why there is no limit where there is no day. */
  readonly otherwise: Undated;
}

const ANCHORED: Readonly<Record<Anchor, (rule: DeadlineRule, anchors: Anchors) => Anchored>> = {
  compilation: (_, { compilation, session }) => ({ day: compilation ?? session, otherwise: 'no-compilation-day' }),
  session: (_, { session }) => ({ day: session, otherwise: 'no-session-day' }),
  fixed: ({ fixedDay }) => ({ day: fixedDay, otherwise: 'no-fixed-day' }),
};

const COUNTED_BACK: Readonly<Record<DayUnit, (anchor: Day, count: number, calendar: Calendar) => Day>> = {
  calendar: (anchor, count) => addDays(anchor, -count),
  working: subtractWorkingDays,
};

const SETTLED: Readonly<Record<DayOffRule, (day: Day, calendar: Calendar) => Day>> = {
  before: (day, calendar) => nearestWorkingDay(day, -1, calendar),
  after: (day, calendar) => nearestWorkingDay(day, 1, calendar),
  keep: (day) => day,
};
