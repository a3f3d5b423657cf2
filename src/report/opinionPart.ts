import type { OpinionCount } from '../core/results/opinion';
import { number } from '../text/phrases/format';
import type { Phrase } from '../text/phrases/phrase';
import { say } from '../text/phrases/phrase';
import { OPINIONS } from '../text/report/reportResults';
import { COLUMNS, KINDS_OF_SESSION } from '../text/report/reportTables';
import type { Block, Table } from './blocks';
import { column, paragraph, row, strongRow } from './blocks';
import { POINT_SIZES } from './layout';
import type { Round } from './rounds';
import { nameOf, saysNoneVoiced } from './rounds';

/** II.4: opinions received, answered, forwarded and unanswered, then by policy theme. */
export function opinionBlocks(round: Round): Block[] {
  const { total, hosts, others } = round.results;
  const silent = round.results.communes.filter(({ saysNoOpinions }) => saysNoOpinions).map(nameOf);
  const silentAt = silent.length === 0 ? [] : [paragraph(OPINIONS.silentAt(silent))];
  if (saysNoneVoiced(round.results)) return [paragraph(OPINIONS.noneVoiced)];
  if (total.opinions.total === 0) return [paragraph(OPINIONS.none), ...silentAt];
  const split = { total: total.opinions.total, hosts: hosts.opinions.total, others: others.opinions.total };
  const kinds = total.opinions.kinds.map(({ kind, total }) => [kind, total] as const);
  return [
    paragraph(OPINIONS.received(split, kinds, round.both, total.unknown)),
    ...silentAt,
    paragraph(OPINIONS.answered(total.opinions, total.unknown)),
    paragraph(OPINIONS.table),
    { kind: 'table', table: themeTable(round) },
  ];
}

function themeTable({ results, both }: Round): Table {
  const { total, hosts, others } = results;
  const themes = total.opinions.themes.filter(({ theme, total }) => theme !== '' || total > 0);
  return {
    columns: [
      column(COLUMNS.ordinal, 10),
      column(COLUMNS.theme, 55, 'left'),
      column(COLUMNS.total, 18),
      column(COLUMNS.onTheSpot, 20, 'center', COLUMNS.among),
      column(COLUMNS.inWriting, 22, 'center', COLUMNS.among),
      column(COLUMNS.forwarded, 20, 'center', COLUMNS.among),
      column(COLUMNS.unanswered, 20, 'center', COLUMNS.among),
    ],
    rows: [
      ...themes.map((theme, index) => row(cellsOf(String(index + 1), theme.theme || COLUMNS.unknownTheme, theme))),
      strongRow(cellsOf('', KINDS_OF_SESSION.total, total.opinions)),
      ...(both
        ? [
            row(cellsOf('', KINDS_OF_SESSION.ofWhichHosts, hosts.opinions)),
            row(cellsOf('', KINDS_OF_SESSION.ofWhichOthers, others.opinions)),
          ]
        : []),
    ],
    pointSize: POINT_SIZES.table,
  };
}

function cellsOf(ordinal: string, label: string, counts: OpinionCount): Phrase[] {
  const numbers = [counts.total, counts.onTheSpot, counts.inWriting, counts.forwarded, counts.unanswered];
  return [say`${ordinal}`, say`${label}`, ...numbers.map((value) => say`${number(value)}`)];
}
