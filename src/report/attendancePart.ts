import { NEAR_POOR, POOR } from '../core/people/attendance';
import type { AttendanceTotals } from '../core/people/attendance';
import type { Figure } from '../core/results/figure';
import type { CommuneResult, Subtotal } from '../core/results/results';
import { wordKey } from '../core/letters/vietnamese';
import { number } from '../text/phrases/format';
import type { Phrase } from '../text/phrases/phrase';
import { say } from '../text/phrases/phrase';
import { NAMES_AT_MOST } from '../text/phrases/communeNames';
import { ATTENDANCE } from '../text/report/reportResults';
import { APPENDICES, COLUMNS, KINDS_OF_SESSION } from '../text/report/reportTables';
import type { Lists } from '../workbook/schema/lists';
import { labelOf } from '../workbook/schema/lists';
import type { Block, Table, TableColumn, TableRow } from './blocks';
import { column, paragraph, paragraphs, row, strongRow } from './blocks';
import { POINT_SIZES } from './layout';
import type { Round } from './rounds';
import { nameOf } from './rounds';

/** More groups than these do not fit across a page: the last ones are told together. */
const GROUPS_AT_MOST = 6;

/** II.2: headcounts told in sentences, then by commune and target group. */
export function attendanceBlocks(round: Round, lists: Lists): Block[] {
  const { attendance, unknown } = round.results.total;
  if (attendance.invited + attendance.uninvited === 0) return [paragraph(ATTENDANCE.none)];
  const attended = {
    total: attendance.attended,
    hosts: round.results.hosts.attendance.attended,
    others: round.results.others.attendance.attended,
  };
  const sentences = [
    ATTENDANCE.invited(attendance, unknown),
    ATTENDANCE.attended(attended, attendance.uninvited, round.both, unknown),
  ];
  if (attendance.attended === 0) return paragraphs(sentences);
  return [
    ...paragraphs([
      ...sentences,
      ATTENDANCE.within(attendance, unknown),
      ...householdSentence(round.results.total, lists),
    ]),
    ...paragraphs(delegateSentence(round)),
    paragraph(isLong(round) ? ATTENDANCE.tableOfSubtotals : ATTENDANCE.table),
    { kind: 'table', table: attendanceTable(round, lists) },
  ];
}

function householdSentence({ attendance: { households }, unknown }: Subtotal, lists: Lists): Phrase[] {
  if (households.poor + households.nearPoor === 0) return [];
  const counts = [
    [labelOf(lists, 'groups', POOR), households.poor],
    [labelOf(lists, 'groups', NEAR_POOR), households.nearPoor],
  ] as const;
  return [ATTENDANCE.households(counts, unknown)];
}

/** Delegates are told by communes of the round only: whatever else stands in the column may be a person's name. */
function delegateSentence({ results }: Round): Phrase[] {
  const { delegates } = results.total.attendance;
  const people = delegates.reduce((sum, { attended }) => sum + attended, 0);
  const senders = results.communes.flatMap((result) => {
    const keys = [wordKey(result.commune.name), wordKey(nameOf(result)), wordKey(`xã ${nameOf(result)}`)];
    const sent = delegates.filter(({ sentBy }) => keys.includes(wordKey(sentBy)));
    const attended = sent.reduce((sum, delegate) => sum + delegate.attended, 0);
    return attended === 0 ? [] : [ATTENDANCE.sender(nameOf(result), attended)];
  });
  return people === 0 ? [] : [ATTENDANCE.delegates(people, senders)];
}

function isLong({ results }: Round): boolean {
  return results.communes.length > NAMES_AT_MOST;
}

interface GroupColumn {
  readonly header: string;
  readonly of: (totals: AttendanceTotals) => number;
}

function attendanceTable(round: Round, lists: Lists): Table {
  const groups = groupColumns(round.results.total.attendance, lists);
  const narrow = (header: string, group?: string): TableColumn => column(header, 13, 'center', group);
  const rows = [
    ...kindRows('I', KINDS_OF_SESSION.hostsShort, round.hosts, round.results.hosts, round, groups),
    ...kindRows('II', KINDS_OF_SESSION.othersShort, round.others, round.results.others, round, groups),
    strongRow(cellsOf('', KINDS_OF_SESSION.total, round.results.total, groups, SUM)),
  ];
  return {
    columns: [
      column(COLUMNS.ordinal, 9),
      column(COLUMNS.commune, 30, 'left'),
      narrow(COLUMNS.total),
      ...groups.map(({ header }) => narrow(header, COLUMNS.byGroup)),
      narrow(COLUMNS.women, COLUMNS.among),
      narrow(COLUMNS.minorities, COLUMNS.among),
    ],
    rows,
    pointSize: POINT_SIZES.appendixTable,
  };
}

/** The kind of session with its subtotals, then its communes, unless they are too many for the body. */
function kindRows(
  numeral: string,
  label: string,
  communes: readonly CommuneResult[],
  subtotal: Subtotal,
  round: Round,
  groups: readonly GroupColumn[],
): TableRow[] {
  if (communes.length === 0) return [];
  const rows = communes.map((result, index) => row(cellsOf(String(index + 1), nameOf(result), result, groups, OWN)));
  return [
    ...(round.both ? [strongRow(cellsOf(numeral, label, subtotal, groups, SUM))] : []),
    ...(isLong(round) ? [] : rows),
  ];
}

/** How a figure that is not known is written: a commune's own is a gap, a sum the least that it can be. */
const OWN = () => say`${APPENDICES.blank}`;
const SUM = (value: number) => say`${APPENDICES.atLeast(value)}`;

function cellsOf(
  ordinal: string,
  name: string,
  { attendance, unknown }: Pick<CommuneResult, 'attendance' | 'unknown'>,
  groups: readonly GroupColumn[],
  unknownCell: (value: number) => Phrase,
): Phrase[] {
  const figures: readonly (readonly [Figure, number])[] = [
    ['people', attendance.attended],
    ...groups.map(({ of }) => ['groups', of(attendance)] as const),
    ['women', attendance.women],
    ['ethnicMinorities', attendance.ethnicMinorities],
  ];
  // a row without any figure has one gap, not eight
  if (unknown.has('people') && unknownCell === OWN) {
    return [say`${ordinal}`, say`${name}`, ...figures.map((_, index) => (index === 0 ? OWN() : []))];
  }
  const cells = figures.map(([figure, value]) => (unknown.has(figure) ? unknownCell(value) : say`${number(value)}`));
  return [say`${ordinal}`, say`${name}`, ...cells];
}

function groupColumns(totals: AttendanceTotals, lists: Lists): GroupColumn[] {
  const labels = lists.groups.map(({ label }) => label);
  const own = labels.length > GROUPS_AT_MOST ? labels.slice(0, GROUPS_AT_MOST - 1) : labels;
  const rest = labels.slice(own.length);
  const columns = own.map((label) => ({ header: label, of: attendedOf([label]) }));
  if (rest.length > 0) columns.push({ header: COLUMNS.other, of: attendedOf(rest) });
  const unknown = { header: COLUMNS.unknown, of: attendedOf(['']) };
  return unknown.of(totals) > 0 ? [...columns, unknown] : columns;
}

function attendedOf(groups: readonly string[]): (totals: AttendanceTotals) => number {
  return (totals) =>
    totals.groups.filter(({ group }) => groups.includes(group)).reduce((sum, { attended }) => sum + attended, 0);
}
