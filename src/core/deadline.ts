import type { Calendar } from './calendar';
import { nearestWorkingDay, subtractWorkingDays } from './calendar';
import type { Role } from './commune';
import type { ClockTime, Day, Moment } from './day';
import { addDays, at, dayOfMoment, timeOfMoment } from './day';

/** What a commune can owe the district: invitee list, its plan, the filled tab, its report. */
export const OWED = ['invitees', 'plan', 'results', 'report'] as const;
export type Owed = (typeof OWED)[number];

export interface DeadlineRule {
  /** false = a cell of the rule could not be read, so it dates nothing. */
  readonly isReadable: boolean;
  readonly owed: Owed;
  readonly appliesTo: Role | 'all';
  readonly anchor: 'compilation' | 'session' | 'fixed';
  readonly fixedDay: Day | null;
  /** Days before the anchor, which is itself not counted. */
  readonly count: number;
  readonly unit: 'calendar' | 'working';
  readonly cutoff: ClockTime;
  readonly onDayOff: 'before' | 'after' | 'keep';
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

/** The rule that binds a commune for a thing owed: the first that applies to its role; null = it does not owe it. */
export function ruleFor(rules: readonly DeadlineRule[], owed: Owed, role: Role): DeadlineRule | null {
  return rules.find((rule) => rule.owed === owed && (rule.appliesTo === 'all' || rule.appliesTo === role)) ?? null;
}

/** The last moment to hand in. A rule on the compilation day falls back to the commune's session day while none is set. */
export function resolveDeadline(rule: DeadlineRule, anchors: Anchors, calendar: Calendar): Deadline {
  if (!rule.isReadable) return { moment: null, reason: 'unreadable-rule' };
  const anchor = anchorDay(rule, anchors);
  if (anchor === 'unclear') return { moment: null, reason: 'unreadable-compilation-day' };
  if (anchor === null) return { moment: null, reason: missingAnchor(rule) };
  const counted =
    rule.unit === 'working' ? subtractWorkingDays(anchor, rule.count, calendar) : addDays(anchor, -rule.count);
  return { moment: at(settle(counted, rule, calendar), rule.cutoff), isExtended: false, original: null };
}

/** The deadline put off; an extension that names no hour ends at the rule's. */
export function extend(deadline: Deadline, extension: Moment, rule: DeadlineRule): Deadline {
  const hourGiven = timeOfMoment(extension) !== 0;
  const moment = hourGiven ? extension : at(dayOfMoment(extension), rule.cutoff);
  return { moment, isExtended: true, original: deadline.moment };
}

function anchorDay(rule: DeadlineRule, anchors: Anchors): Day | null | 'unclear' {
  if (rule.anchor === 'fixed') return rule.fixedDay;
  return rule.anchor === 'session' ? anchors.session : (anchors.compilation ?? anchors.session);
}

function missingAnchor(rule: DeadlineRule): Undated {
  const reasons = { compilation: 'no-compilation-day', session: 'no-session-day', fixed: 'no-fixed-day' } as const;
  return reasons[rule.anchor];
}

function settle(day: Day, rule: DeadlineRule, calendar: Calendar): Day {
  if (rule.onDayOff === 'keep') return day;
  return nearestWorkingDay(day, rule.onDayOff === 'before' ? -1 : 1, calendar);
}
