import { coversYear } from '../core/calendar';
import type { Commune } from '../core/commune';
import type { Moment } from '../core/day';
import { dayOfMoment, partsOf } from '../core/day';
import type { Owed } from '../core/deadline';
import { extend, OWED, resolveDeadline, ruleFor } from '../core/deadline';
import type { Problem } from '../core/problem';
import type { HandedInAt, Submission } from '../core/submission';
import { handedIn, standing } from '../core/submission';
import type { Basis } from './basis';
import { LISTS_TAB } from '../workbook/tabs';

/** Every thing owed of a commune, against its limit at `now`. */
export function submissionsOf(
  commune: Commune,
  handedInAt: Readonly<Record<Owed, HandedInAt>>,
  basis: Basis,
  now: Moment,
): Submission[] {
  return OWED.map((owed) => {
    const rule = ruleFor(basis.rules, owed, commune.role);
    const at = handedInAt[owed];
    const base = { owed, rule, handedInAt: at, handedIn: handedIn(rule, at) };
    if (rule === null) return { ...base, deadline: null, standing: null };
    const anchors = { compilation: basis.compilationDay, session: commune.planned.day };
    const resolved = resolveDeadline(rule, anchors, basis.calendar);
    const extensions = basis.extensions.filter(
      (item) => item.owed === owed && item.code.toUpperCase() === commune.code.toUpperCase(),
    );
    const last = extensions[extensions.length - 1];
    const deadline = last === undefined ? resolved : extend(resolved, last.until, rule);
    return { ...base, deadline, standing: standing(deadline, at, now, basis.soonDays) };
  });
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
