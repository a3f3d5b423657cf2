import { NEAR_POOR, POOR } from '../core/people/attendance';
import type { AttendanceTotals } from '../core/people/attendance';
import type { Figure } from '../core/results/figure';
import type { OpinionCount } from '../core/results/opinion';
import type { CommuneResult, Subtotal } from '../core/results/results';
import { date, number } from '../text/phrases/format';
import type { Part, Phrase } from '../text/phrases/phrase';
import { orMissing, say } from '../text/phrases/phrase';
import { APPENDICES, COLUMNS, KINDS_OF_SESSION } from '../text/report/reportTables';
import type { Lists } from '../workbook/schema/lists';
import { labelOf } from '../workbook/schema/lists';
import type { Table, TableColumn, TableRow } from './blocks';
import { column, row, strongRow } from './blocks';
import { POINT_SIZES } from './layout';
import type { Round } from './rounds';
import { isHeld, lacksDay, nameOf } from './rounds';
import { submissionNotes } from './submissionTally';

/** Phụ lục I: one row a commune, under the kind of session it held, with the subtotals of each kind. */
export function communesTable(round: Round, lists: Lists): Table {
  const kind = (numeral: string, label: string, communes: readonly CommuneResult[], subtotal: Subtotal): TableRow[] =>
    communes.length === 0
      ? []
      : [
          ...(round.both ? [strongRow(subtotalCells(numeral, label, subtotal, lists))] : []),
          ...communes.map((result, index) => row(communeCells(index + 1, result, lists))),
        ];
  const { results, hosts, others } = round;
  const notes = submissionNotes(results.communes, lists).map((note) => row([note]));
  const total = strongRow(subtotalCells('', KINDS_OF_SESSION.total, results.total, lists));
  const rows = [
    ...kind('I', KINDS_OF_SESSION.hostsShort, hosts, results.hosts),
    ...kind('II', KINDS_OF_SESSION.othersShort, others, results.others),
  ];
  return {
    columns: columnsOf(lists),
    rows: rows.length === 0 ? [row([APPENDICES.noCommunes])] : [...rows, total, ...notes],
    pointSize: POINT_SIZES.appendixTable,
  };
}

function columnsOf(lists: Lists): TableColumn[] {
  return [
    column(COLUMNS.ordinal, 9),
    column(COLUMNS.commune, 26, 'left'),
    column(COLUMNS.day, 21),
    column(COLUMNS.venue, 35.5, 'left'),
    column(COLUMNS.invited, 12),
    column(COLUMNS.total, 12, 'center', COLUMNS.attendedHead),
    column(labelOf(lists, 'groups', POOR), 12.5, 'center', COLUMNS.attendedHead),
    column(labelOf(lists, 'groups', NEAR_POOR), 12.5, 'center', COLUMNS.attendedHead),
    column(COLUMNS.other, 12, 'center', COLUMNS.attendedHead),
    column(COLUMNS.women, 11.5, 'center', COLUMNS.attendedHead),
    column(COLUMNS.minorities, 13, 'center', COLUMNS.attendedHead),
    column(COLUMNS.total, 11.5, 'center', COLUMNS.opinionsHead),
    column(COLUMNS.answered, 12, 'center', COLUMNS.opinionsHead),
    column(COLUMNS.forwarded, 14.5, 'center', COLUMNS.opinionsHead),
    column(COLUMNS.unanswered, 12, 'center', COLUMNS.opinionsHead),
    column(COLUMNS.spent, 25, 'right'),
  ];
}

function communeCells(ordinal: number, result: CommuneResult, lists: Lists): Phrase[] {
  const { session, attendance, opinionTotals } = result;
  if (!result.isReadable) {
    const known = [say`${String(ordinal)}`, say`${nameOf(result)}`, say`${APPENDICES.unread}`];
    return columnsOf(lists).map((_, index) => known[index] ?? []);
  }
  const unheld = lacksDay(result) ? APPENDICES.dayWanted : APPENDICES.notHeld;
  return [
    say`${String(ordinal)}`,
    say`${nameOf(result)}`,
    session.day === null ? say`${unheld}` : say`${date(session.day)}`,
    isHeld(result) ? say`${orMissing(session.venue, 'địa điểm')}` : say`${session.venue}`,
    ...numbers(attendance, opinionTotals, lists, (figure, value) =>
      result.unknown.has(figure) ? APPENDICES.blank : number(value),
    ),
    say`${spentCell(session.spent, isHeld(result) || result.unknown.has('session'))}`,
  ];
}

function subtotalCells(ordinal: string, label: string, subtotal: Subtotal, lists: Lists): Phrase[] {
  const { attendance, opinions, spent, sessionsHeld, unknown } = subtotal;
  const told: Told = (figure, value) => (unknown.has(figure) ? APPENDICES.atLeast(value) : number(value));
  const figures = numbers(attendance, opinions, lists, told);
  const money = spent === null ? spentCell(spent, sessionsHeld > 0) : told('session', spent);
  return [say`${ordinal}`, say`${label}`, [], [], ...figures, say`${money}`];
}

function spentCell(spent: number | null, held: boolean): Part {
  if (spent !== null) return number(spent);
  return held ? APPENDICES.blank : '';
}

type Told = (figure: Figure, value: number) => Part;

function numbers(attendance: AttendanceTotals, opinions: OpinionCount, lists: Lists, told: Told): Phrase[] {
  const poor = attendedOf(attendance, POOR, lists);
  const nearPoor = attendedOf(attendance, NEAR_POOR, lists);
  const figures: readonly (readonly [Figure, number])[] = [
    ['people', attendance.invited],
    ['people', attendance.attended],
    ['groups', poor],
    ['groups', nearPoor],
    ['groups', attendance.attended - poor - nearPoor],
    ['women', attendance.women],
    ['ethnicMinorities', attendance.ethnicMinorities],
    ['opinions', opinions.total],
    ['answers', opinions.answered],
    ['answers', opinions.forwarded],
    ['answers', opinions.unanswered],
  ];
  return figures.map(([figure, value]) => say`${told(figure, value)}`);
}

function attendedOf(attendance: AttendanceTotals, key: string, lists: Lists): number {
  const labels = lists.groups.filter((entry) => entry.key === key).map(({ label }) => label);
  return attendance.groups
    .filter(({ group }) => labels.includes(group))
    .reduce((sum, { attended }) => sum + attended, 0);
}
