import type { Phrase } from '../text/phrase';
import { ASSESSMENT, CHAPTERS, PARTS } from '../text/report';
import type { Block } from './blocks';
import { heading, paragraph, paragraphs } from './blocks';
import type { Round } from './rounds';
import { countBehind } from './submissionTally';

/** III: the facts that an assessment starts from; the judgement itself is left to the writer. */
export function assessmentSection(round: Round): Block[] {
  return [
    heading(1, CHAPTERS.assessment),
    heading(2, `1. ${PARTS.strengths}`),
    ...paragraphs(strengths(round)),
    paragraph(ASSESSMENT.strengths),
    heading(2, `2. ${PARTS.weaknesses}`),
    ...paragraphs(weaknesses(round)),
    paragraph(ASSESSMENT.weaknesses),
    heading(2, `3. ${PARTS.causes}`),
    paragraph(ASSESSMENT.causes),
  ];
}

function strengths({ results }: Round): Phrase[] {
  const { sessionsHeld, sessionsPlanned, attendance, opinions } = results.total;
  const came = attendance.present + attendance.substitute;
  const answered = opinions.onTheSpot > 0 ? ASSESSMENT.answered : ASSESSMENT.answeredLater;
  return [
    ...(sessionsHeld > 0 && sessionsPlanned > 0 ? [ASSESSMENT.held(sessionsHeld, sessionsPlanned)] : []),
    ...(came > 0 ? [ASSESSMENT.came(came, attendance.invited)] : []),
    ...(opinions.answered > 0 ? [answered(opinions.answered, opinions.total)] : []),
  ];
}

function weaknesses({ results }: Round): Phrase[] {
  const { sessionsHeld, sessionsPlanned, attendance, opinions } = results.total;
  const notHeld = sessionsPlanned - sessionsHeld;
  const { late, overdue } = countBehind(results.communes);
  return [
    ...(notHeld > 0 ? [ASSESSMENT.notHeld(notHeld, sessionsPlanned)] : []),
    ...(attendance.absent > 0 ? [ASSESSMENT.absent(attendance.absent, attendance.invited)] : []),
    ...(attendance.notRecorded > 0 && sessionsHeld > 0 ? [ASSESSMENT.notRecorded(attendance.notRecorded)] : []),
    ...(late + overdue > 0 ? [ASSESSMENT.behind(late, overdue)] : []),
    ...(opinions.unanswered > 0 ? [ASSESSMENT.unanswered(opinions.unanswered, opinions.total)] : []),
  ];
}
