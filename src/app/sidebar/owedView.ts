import type { OwedView } from '../../api';
import type { Submission } from '../../core/round/submission';
import { standingText } from '../../text/standing';
import { ruleText } from '../../text/rule';
import { labelOf } from '../../workbook/schema/lists';
import type { Lists } from '../../workbook/schema/lists';

/** A thing owed as the sidebar shows it; `isEdited` is known only where the tab was read. */
export function owedView(submission: Submission, isEdited: boolean, lists: Lists): OwedView {
  const { owed, rule, deadline, handedIn, standing, handedInAt, recorded } = submission;
  return {
    owed,
    label: labelOf(lists, 'owed', owed),
    handedIn,
    standing,
    standingText: standingText(standing),
    deadline: deadline?.moment ?? null,
    isExtended: deadline?.moment != null && deadline.isExtended,
    rule: rule === null ? '' : ruleText(rule),
    firstAt: recorded?.first.moment ?? null,
    handedInAt: handedInAt === 'unclear' ? null : handedInAt,
    lastAt: recorded?.last.moment ?? null,
    by: recorded?.last.by ?? '',
    way: recorded?.last.way ?? null,
    isEdited,
    returnedBecause: recorded?.returned?.note ?? null,
  };
}
