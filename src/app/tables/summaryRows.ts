import type { AttendanceTotals } from '../../core/people/attendance';
import type { Figure } from '../../core/results/figure';
import type { OpinionCount } from '../../core/results/opinion';
import type { CommuneResult, Results, Subtotal } from '../../core/results/results';
import { standingInTable } from '../../text/standing';
import { SUMMARY_WORDS } from '../../text/summary';
import type { Content } from '../../workbook/design/content';
import { dayContent } from '../../workbook/design/content';
import { labelOf } from '../../workbook/schema/lists';
import type { Basis } from '../round/basis';

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
    ? [
        ['day', result.unknown.has('session') ? SUMMARY_WORDS.unknown : dayContent(session.day)],
        ...counts(result.attendance, result.opinionTotals, (figure, value) =>
          result.unknown.has(figure) ? SUMMARY_WORDS.unknown : value,
        ),
      ]
    : [['day', SUMMARY_WORDS.noFigures]];
  return new Map<string, Content>([
    ['ordinal', ordinal],
    ['commune', commune.name],
    ['role', labelOf(basis.lists, 'roles', commune.role)],
    ...figures,
    ['spent', result.isReadable && result.unknown.has('session') ? SUMMARY_WORDS.unknown : (session.spent ?? '')],
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
    ...counts(subtotal.attendance, subtotal.opinions, atLeast(subtotal)),
    ['spent', subtotal.spent === null ? '' : atLeast(subtotal)('session', subtotal.spent)],
    ['problems', isTotal ? results.problems.length : ''],
  ]);
}

type Told = (figure: Figure, value: number) => Content;

/** A sum that lacks a commune's figure says so. */
function atLeast({ unknown }: Subtotal): Told {
  return (figure, value) => (unknown.has(figure) ? SUMMARY_WORDS.atLeast(value) : value);
}

function counts(attendance: AttendanceTotals, opinions: OpinionCount, told: Told): [string, Content][] {
  const { invited, present, substitute, absent, notRecorded, uninvited, attended, households } = attendance;
  const { answered, forwarded, unanswered } = opinions;
  const figures = (figure: Figure, values: Readonly<Record<string, number>>) =>
    Object.entries(values).map(([key, value]): [string, Content] => [key, told(figure, value)]);
  return [
    ...figures('people', { invited, present, substitute, absent, notRecorded, uninvited, attended }),
    ...attendance.groups.map(({ group, attended }): [string, Content] => [`group:${group}`, told('groups', attended)]),
    ...figures('women', { women: attendance.women }),
    ...figures('ethnicMinorities', { ethnicMinorities: attendance.ethnicMinorities }),
    ...figures('households', { poorHouseholds: households.poor, nearPoorHouseholds: households.nearPoor }),
    ...figures('opinions', { opinions: opinions.total }),
    ...figures('answers', { answered, forwarded, unanswered }),
  ];
}
