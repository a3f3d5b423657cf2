import type { Calendar } from '../time/calendar';
import { nearestWorkingDay, subtractWorkingDays } from '../time/calendar';
import type { Role } from './commune';
import type { ClockTime, Day, Moment } from '../time/day';
import { addDays, at } from '../time/day';
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
  readonly session: Day | null | 'unclear';
}

export type Undated =
  | 'unreadable-rule'
  | 'unreadable-compilation-day'
  | 'unreadable-session-day'
  /** The limit was put off, to a day that cannot be read. */
  | 'unreadable-extension'
  | 'no-compilation-day'
  | 'no-session-day'
  | 'no-fixed-day';

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
  const day = ANCHORED[rule.anchor](rule, anchors);
  if (typeof day === 'string') return { moment: null, reason: day };
  const counted = COUNTED_BACK[rule.unit](day, rule.count, calendar);
  return { moment: at(SETTLED[rule.onDayOff](counted, calendar), rule.cutoff), isExtended: false, original: null };
}

/** The day that the limit of a commune is counted back from; null = there is none, or it cannot be read. */
export function anchorOf(rule: DeadlineRule, anchors: Anchors): Day | null {
  const day = ANCHORED[rule.anchor](rule, anchors);
  return typeof day === 'string' ? null : day;
}

/** What a limit was put off to; unclear = something stands there that is no limit. */
export type PutOff = WrittenLimit | 'unclear';

/**
 * The deadline put off by the last of its extensions; one that names no hour ends at the rule's. One that ends before the
 * rule's own limit has no effect, and while the last cannot be read, nobody knows the limit.
 */
export function extend(deadline: Deadline, extensions: readonly PutOff[], rule: DeadlineRule): Deadline {
  const effective = extensions.filter((until) => until === 'unclear' || !bringsForward(until, deadline, rule));
  const last = effective[effective.length - 1];
  if (last === undefined) return deadline;
  if (last === 'unclear') return { moment: null, reason: 'unreadable-extension' };
  return { moment: momentOfLimit(last, rule.cutoff), isExtended: true, original: deadline.moment };
}

/** Whether an extension ends before the limit of the rule, which it should put off. */
export function bringsForward(extension: WrittenLimit, { moment }: Deadline, rule: DeadlineRule): boolean {
  return moment !== null && momentOfLimit(extension, rule.cutoff) < moment;
}

export function momentOfLimit({ day, time }: WrittenLimit, cutoff: ClockTime): Moment {
  return at(day, time ?? cutoff);
}

/** The day of each anchor, or why there is none. */
const ANCHORED: Readonly<Record<Anchor, (rule: DeadlineRule, anchors: Anchors) => Day | Undated>> = {
  compilation: (_, { compilation, session }) => {
    if (compilation === 'unclear') return 'unreadable-compilation-day';
    if (compilation !== null) return compilation;
    return session === 'unclear' ? 'unreadable-session-day' : (session ?? 'no-compilation-day');
  },
  session: (_, { session }) => (session === 'unclear' ? 'unreadable-session-day' : (session ?? 'no-session-day')),
  fixed: ({ fixedDay }) => fixedDay ?? 'no-fixed-day',
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
