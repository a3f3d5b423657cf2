import { STANDING } from '../../text/standing';

/** Cells that a live standing is made of, as formulas name them. */
export interface StandingCells {
  readonly deadline: string;
  readonly handedInAt: string;
  readonly soonFrom: string;
  /** What to show while there is no limit. */
  readonly undated: string;
}

/**
 * The formula (without '=') that says how a thing owed stands now, as core/round/submission.ts does: moments are compared in
 * whole minutes (seconds cut off), days by calendar. Only its comparison with NOW() is live.
 */
export function standingFormula({ deadline, handedInAt, soonFrom, undated }: StandingCells): string {
  const days = (from: string, to: string) => `MAX(1;INT(${to})-INT(${from}))&" ${STANDING.days}"`;
  const soon = `IF(INT(NOW())>=${soonFrom};"${STANDING.dueSoon} ";"${STANDING.dueIn} ")`;
  const left = `IF(INT(${deadline})=INT(NOW());"${STANDING.dueToday}";${soon}&INT(${deadline})-INT(NOW())&" ${STANDING.days}")`;
  const isPast = (moment: string) => `INT(ROUND((${moment}-${deadline})*86400;0)/60)>0`;
  const open = `IF(${isPast('NOW()')};"${STANDING.overdue} "&${days(deadline, 'NOW()')};${left})`;
  const closed = `IF(ISNUMBER(${handedInAt});IF(${isPast(handedInAt)};"${STANDING.late} "&${days(deadline, handedInAt)};"${STANDING.onTime}");"${STANDING.badMoment}")`;
  return `IF(ISNUMBER(${deadline});IF(${handedInAt}="";${open};${closed});${undated})`;
}
