import { coversYear } from '../../core/time/calendar';
import type { Commune } from '../../core/round/commune';
import { sameCode } from '../../core/round/commune';
import type { Moment } from '../../core/time/day';
import { dayOfMoment, partsOf } from '../../core/time/day';
import type { Deed } from '../../core/round/deed';
import { recordedOf } from '../../core/round/deed';
import type { Anchors, Deadline, DeadlineRule } from '../../core/round/deadline';
import type { Owed } from '../../core/round/owed';
import { anchorOf, extend, resolveDeadline, ruleFor } from '../../core/round/deadline';
import { OWED } from '../../core/round/owed';
import type { Problem } from '../../core/problem';
import type { HandedInAt, Submission } from '../../core/round/submission';
import { countingMoment, handedIn, standing } from '../../core/round/submission';
import type { Basis } from '../round/basis';
import { LISTS_TAB } from '../../workbook/schema/tabs';

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
  const extensions = basis.extensions
    .filter(({ code, owed }) => (owed === rule.owed || owed === 'unclear') && sameCode(code, commune.code))
    .map(({ owed, until }) => (owed === 'unclear' ? owed : until));
  return extend(resolveDeadline(rule, anchorsOf(commune, basis), basis.calendar), extensions, rule);
}

export function anchorsOf({ planned }: Commune, { compilationDay }: Pick<Basis, 'compilationDay'>): Anchors {
  return { compilation: compilationDay, session: planned.day };
}

/** A warning for each year between a limit and the day it is counted back from, of which no day off is listed. */
export function holidayProblems(
  communes: readonly { readonly commune: Commune; readonly submissions: readonly Submission[] }[],
  basis: Basis,
): Problem[] {
  const years = new Set(
    communes.flatMap(({ commune, submissions }) =>
      submissions.flatMap((submission) => yearsOf(submission, anchorsOf(commune, basis))),
    ),
  );
  return [...years]
    .filter((year) => !coversYear(basis.calendar, year))
    .map((year) => ({ code: 'holidays-missing', tab: LISTS_TAB, detail: String(year) }));
}

function yearsOf({ rule, deadline }: Submission, anchors: Anchors): number[] {
  if (rule === null || deadline?.moment == null) return [];
  const counted = deadline.isExtended ? [] : [anchorOf(rule, anchors) ?? []].flat();
  const years = [dayOfMoment(deadline.moment), ...counted].map((day) => partsOf(day).year);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}
