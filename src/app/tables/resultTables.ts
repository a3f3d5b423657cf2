import type { Moment } from '../../core/time/day';
import type { Opinion } from '../../core/results/opinion';
import type { CommuneResult, Results } from '../../core/results/results';
import { LINK_LABEL } from '../../text/menu';
import { compiledNote, isSubtotal } from '../../text/summary';
import type { Grid } from '../../workbook/cells/cell';
import { textOf } from '../../workbook/cells/cell';
import type { Content } from '../../workbook/design/content';
import { dayContent } from '../../workbook/design/content';
import type { Lists } from '../../workbook/schema/lists';
import { labelOf } from '../../workbook/schema/lists';
import { OPINION_COLUMNS, SUMMARY_HEADER_ROW, summaryColumns } from '../../workbook/schema/outputs';
import { OPINIONS_TAB, SUMMARY_TAB } from '../../workbook/schema/tabs';
import type { Basis } from '../round/basis';
import { deadlinesTable } from './deadlinesTable';
import { LOG } from './log';
import type { Table } from '../ports';
import { linkedRow, problemsTable, TO_CHECK } from '../findings/problemsTable';
import { summaryRows } from './summaryRows';

const SUMMARY = {
  tab: SUMMARY_TAB,
  headerRow: SUMMARY_HEADER_ROW,
  hasVaryingColumns: true,
  owns: (cellOf) => {
    const [ordinal, commune] = [cellOf('ordinal'), cellOf('commune')];
    if (ordinal === undefined || commune === undefined) return undefined;
    return typeof ordinal === 'number' || isSubtotal(textOf(commune));
  },
} as const satisfies Omit<Table, 'columns' | 'rows'>;

const SAID = { tab: OPINIONS_TAB, columns: OPINION_COLUMNS, headerRow: 1, owns: linkedRow } as const;

/** Everything that compiling writes, all of it new each time; `deadlines` is Hạn nộp as it stands. */
export function resultTables(results: Results, basis: Basis, now: Moment, deadlines: Grid = []): Table[] {
  return [
    deadlinesTable(results.communes, basis, deadlines),
    summaryTable(results, basis, now),
    opinionsTable(results, basis),
    problemsTable(results),
  ];
}

/** The written tabs without their rows, for a spreadsheet that was never compiled. */
export function emptyTables(basis: Basis): Table[] {
  return [
    { ...summaryFrame(basis.lists), rows: [] },
    { ...SAID, rows: [] },
    { ...TO_CHECK, rows: [] },
    { ...LOG, rows: [] },
  ];
}

function summaryFrame(lists: Lists): Omit<Table, 'rows'> {
  return { ...SUMMARY, columns: summaryColumns(lists) };
}

function summaryTable(results: Results, basis: Basis, now: Moment): Table {
  const { columns, ...frame } = summaryFrame(basis.lists);
  return {
    ...frame,
    columns,
    above: [[compiledNote(now, results.problems.length)]],
    rows: summaryRows(results, basis).map((row) => columns.map((column) => row.get(column.key) ?? '')),
  };
}

function opinionsTable(results: Results, basis: Basis): Table {
  const pairs = results.communes.flatMap((result) => result.opinions.map((opinion) => ({ result, opinion })));
  return {
    ...SAID,
    rows: pairs.map(({ result, opinion }, index) => {
      const cells = opinionContents(result, opinion, basis, index + 1);
      return OPINION_COLUMNS.map((column) => cells[column.key]);
    }),
  };
}

function opinionContents(
  result: CommuneResult,
  opinion: Opinion,
  basis: Basis,
  ordinal: number,
): Record<(typeof OPINION_COLUMNS)[number]['key'], Content> {
  return {
    ordinal,
    commune: result.commune.name,
    theme: opinion.theme?.label ?? '',
    kind: opinion.kind?.label ?? '',
    content: opinion.content,
    agency: opinion.agency,
    answer: opinion.answer,
    answerDocument: opinion.answerDocument,
    answeredOn: dayContent(opinion.answeredOn),
    state: labelOf(basis.lists, 'states', opinion.state),
    dueOn: dayContent(opinion.dueOn),
    open: { to: opinion.fields.content, text: LINK_LABEL },
  };
}
