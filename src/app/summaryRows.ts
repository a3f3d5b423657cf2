import type { AttendanceTotals } from '../core/attendance';
import type { OpinionCount } from '../core/opinion';
import type { CommuneResult, Results, Subtotal } from '../core/results';
import { standingInTable } from '../text/standing';
import { SUMMARY_WORDS } from '../text/summary';
import type { Content } from '../workbook/content';
import { dayContent } from '../workbook/content';
import { labelOf } from '../workbook/lists';
import type { Basis } from './basis';

/** A row of Tổng hợp by column key. */
export type SummaryRow = ReadonlyMap<string, Content>;

/** One row a commune, then the subtotals of host communes and of the others, then the total. */
export function summaryRows(results: Results, basis: Basis): SummaryRow[] {
  return [
    ...results.communes.map((result, index) => communeRow(result, results, basis, index + 1)),
    subtotalRow(SUMMARY_WORDS.hosts, results.hosts, results),
    subtotalRow(SUMMARY_WORDS.others, results.others, results),
    subtotalRow(SUMMARY_WORDS.total, results.total, results),
  ];
}

function communeRow(result: CommuneResult, results: Results, basis: Basis, ordinal: number): SummaryRow {
  const { commune, session } = result;
  const figures: readonly [string, Content][] = result.isReadable
    ? [['day', dayContent(session.day)], ...counts(result.attendance, result.opinionTotals)]
    : [['day', SUMMARY_WORDS.noFigures]];
  return new Map<string, Content>([
    ['ordinal', ordinal],
    ['commune', commune.name],
    ['role', labelOf(basis.lists, 'roles', commune.role)],
    ...figures,
    ['spent', session.spent ?? ''],
    ...result.submissions.map(({ owed, handedIn, standing }): [string, Content] => [
      `owed:${owed}`,
      standingInTable(handedIn, standing),
    ]),
    ['problems', results.problems.filter((problem) => problem.tab === result.tab).length],
  ]);
}

function subtotalRow(label: string, subtotal: Subtotal, results: Results): SummaryRow {
  const isTotal = subtotal === results.total;
  return new Map<string, Content>([
    ['commune', label],
    ['day', SUMMARY_WORDS.sessions(subtotal.sessionsHeld)],
    ...counts(subtotal.attendance, subtotal.opinions),
    ['spent', subtotal.spent ?? ''],
    ['problems', isTotal ? results.problems.length : ''],
  ]);
}

function counts(attendance: AttendanceTotals, opinions: OpinionCount): [string, Content][] {
  return [
    ['invited', attendance.invited],
    ['present', attendance.present],
    ['substitute', attendance.substitute],
    ['absent', attendance.absent],
    ['notRecorded', attendance.notRecorded],
    ['uninvited', attendance.uninvited],
    ['attended', attendance.attended],
    ...attendance.groups.map(({ group, attended }): [string, Content] => [`group:${group}`, attended]),
    ['women', attendance.women],
    ['ethnicMinorities', attendance.ethnicMinorities],
    ['poorHouseholds', attendance.households.poor],
    ['nearPoorHouseholds', attendance.households.nearPoor],
    ['opinions', opinions.total],
    ['answered', opinions.answered],
    ['forwarded', opinions.forwarded],
    ['unanswered', opinions.unanswered],
  ];
}
