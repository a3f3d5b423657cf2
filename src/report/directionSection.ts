import { CHAPTERS, DIRECTION } from '../text/report/report';
import type { Lists } from '../workbook/schema/lists';
import type { Block } from './blocks';
import { heading, paragraph, paragraphs } from './blocks';
import type { Round } from './rounds';
import { isHeld, isNotHeld, nameOf } from './rounds';
import type { Names } from './subject';
import { submissionSentences } from './submissionTally';

/** I: the round and its plans, sessions held of those planned, what the communes handed in. */
export function directionSection({ results, hosts, others }: Round, names: Names, lists: Lists): Block[] {
  const { total, hosts: atHosts, others: byOthers } = results;
  const submissions = submissionSentences(results.communes, lists);
  const withPlan = others.filter(({ session }) => session.planNumber !== '');
  const withoutPlan = others.filter(({ session }) => session.planNumber === '');
  return [
    heading(1, CHAPTERS.direction),
    paragraph(DIRECTION.communes(names.planLater, hosts.map(nameOf), others.map(nameOf))),
    ...(others.length === 0
      ? []
      : [
          paragraph(
            DIRECTION.communePlans(
              withPlan.map((result) => `${nameOf(result)}: ${result.session.planNumber}`),
              withoutPlan.map(nameOf),
            ),
          ),
        ]),
    paragraph(
      DIRECTION.sessions(
        { total: total.sessionsHeld, hosts: atHosts.sessionsHeld, others: byOthers.sessionsHeld },
        { total: total.sessionsPlanned, hosts: atHosts.sessionsPlanned, others: byOthers.sessionsPlanned },
        results.communes.every((result) => isHeld(result) || isNotHeld(result)),
      ),
    ),
    ...(submissions.length === 0
      ? [paragraph(DIRECTION.noSubmissions)]
      : [paragraph(DIRECTION.submissions), ...paragraphs(submissions)]),
  ];
}
