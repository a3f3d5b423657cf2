import { coversYear } from '../core/calendar';
import type { Commune } from '../core/commune';
import { sameCode } from '../core/commune';
import type { Moment } from '../core/day';
import { dayOfMoment, partsOf } from '../core/day';
import type { Deed } from '../core/deed';
import { recordedOf } from '../core/deed';
import type { Deadline, DeadlineRule } from '../core/deadline';
import type { Owed } from '../core/owed';
import { extend, resolveDeadline, ruleFor } from '../core/deadline';
import { OWED } from '../core/owed';
import type { Problem } from '../core/problem';
import type { HandedInAt, Submission } from '../core/submission';
import { countingMoment, handedIn, standing } from '../core/submission';
import type { Basis } from './basis';
import { LISTS_TAB } from '../workbook/tabs';

/** Every thing owed of a commune, against its limit at `now`; `typed` are the moments in the head of its tab. */
export function submissionsOf(
  commune: Commune,
  typed: Readonly<Record<Owed, HandedInAt>>,
  deeds: readonly Deed[],
  basis: Basis,
  now: Moment,
): Submission[] {
  return OWED.map((owed) => {
    const rule = ruleFor(basis.rules, owed, commune.role);
    const recorded = recordedOf(deeds, owed);
    const handedInAt = countingMoment(recorded, typed[owed]);
    const base = { owed, rule, recorded, handedInAt, handedIn: handedIn(rule, handedInAt, recorded) };
    if (rule === null) return { ...base, deadline: null, standing: null };
    const deadline = deadlineOf(commune, rule, basis);
    return { ...base, deadline, standing: standing(deadline, handedInAt, now, basis.soonDays) };
  });
}

/** The limit of a commune by a rule, put off by the last of its extensions. */
export function deadlineOf(commune: Commune, rule: DeadlineRule, basis: Basis): Deadline {
  const anchors = { compilation: basis.compilationDay, session: commune.planned.day };
  const resolved = resolveDeadline(rule, anchors, basis.calendar);
  const extensions = basis.extensions.filter((item) => item.owed === rule.owed && sameCode(item.code, commune.code));
  const last = extensions[extensions.length - 1];
  return last === undefined ? resolved : extend(resolved, last.until, rule);
}

/** A warning for each year in which limits fall but of which no day off is listed. */
export function holidayProblems(submissions: readonly Submission[], basis: Basis): Problem[] {
  const years = new Set(
    submissions.flatMap(({ deadline }) =>
      deadline?.moment == null ? [] : [partsOf(dayOfMoment(deadline.moment)).year],
    ),
  );
  return [...years]
    .filter((year) => !coversYear(basis.calendar, year))
    .map((year) => ({ code: 'holidays-missing', tab: LISTS_TAB, detail: String(year) }));
}
