import type { AttendanceTotals } from '../core/people/attendance';
import { addAttendance } from '../core/people/attendance';
import type { Results } from '../core/results/results';
import type { Phrase } from '../text/phrases/phrase';
import { ASSESSMENT, CHAPTERS, PARTS } from '../text/report/report';
import type { Block } from './blocks';
import { heading, paragraph, paragraphs } from './blocks';
import type { Round } from './rounds';
import { isHeld, isNotHeld, lacksDay } from './rounds';
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
  const { sessionsHeld, sessionsPlanned, opinions, unknown } = results.total;
  const attendance = attendanceOfHeld(results);
  const came = attendance.present + attendance.substitute;
  const answered = opinions.onTheSpot > 0 ? ASSESSMENT.answered : ASSESSMENT.answeredLater;
  return [
    ...(isMost(sessionsHeld, sessionsPlanned) ? [ASSESSMENT.held(sessionsHeld, sessionsPlanned)] : []),
    ...(!unknown.has('people') && isMost(came, attendance.invited) ? [ASSESSMENT.came(came, attendance.invited)] : []),
    ...(!unknown.has('answers') && isMost(opinions.answered, opinions.total)
      ? [answered(opinions.answered, opinions.total)]
      : []),
  ];
}

/** Of the sessions that were held: who was invited to one still to come says nothing of attendance. */
function attendanceOfHeld({ communes }: Results): AttendanceTotals {
  return addAttendance(
    communes.filter((result) => isHeld(result) || lacksDay(result)).map((result) => result.attendance),
    [],
  );
}

/** A share that may stand as a strength: more than half. What falls short is told among the weaknesses. */
function isMost(part: number, whole: number): boolean {
  return part * 2 > whole;
}

function weaknesses({ results }: Round): Phrase[] {
  const { sessionsPlanned, opinions } = results.total;
  const attendance = attendanceOfHeld(results);
  const notHeld = results.communes.filter(isNotHeld).length;
  const { late, overdue } = countBehind(results.communes);
  return [
    ...(notHeld > 0 ? [ASSESSMENT.notHeld(notHeld, sessionsPlanned)] : []),
    ...(attendance.absent > 0 ? [ASSESSMENT.absent(attendance.absent, attendance.invited)] : []),
    ...(attendance.notRecorded > 0 ? [ASSESSMENT.notRecorded(attendance.notRecorded)] : []),
    ...(late + overdue > 0 ? [ASSESSMENT.behind(late, overdue)] : []),
    ...(opinions.unanswered > 0 ? [ASSESSMENT.unanswered(opinions.unanswered, opinions.total)] : []),
  ];
}
