import type { Moment } from '../core/day';
import type { Opinion } from '../core/opinion';
import type { Problem } from '../core/problem';
import type { CommuneResult, Results } from '../core/results';
import { LINK_LABEL } from '../text/menu';
import { problemText } from '../text/problems';
import { cellsText, compiledNote } from '../text/summary';
import { cellOfPlace } from '../workbook/a1';
import type { Content } from '../workbook/content';
import { dayContent } from '../workbook/content';
import { labelOf } from '../workbook/lists';
import { LOG_COLUMNS, OPINION_COLUMNS, PROBLEM_COLUMNS, SUMMARY_HEADER_ROW, summaryColumns } from '../workbook/outputs';
import { LOG_TAB, OPINIONS_TAB, PROBLEMS_TAB, SUMMARY_TAB } from '../workbook/tabs';
import type { Basis } from './basis';
import { deadlinesTable } from './deadlinesTable';
import type { Table } from './ports';
import { summaryRows } from './summaryRows';

const SUMMARY = { tab: SUMMARY_TAB, headerRow: SUMMARY_HEADER_ROW, hasVaryingColumns: true } as const;

/** Everything that compiling writes, all of it new each time. */
export function resultTables(results: Results, basis: Basis, now: Moment): Table[] {
  return [
    deadlinesTable(results.communes, basis),
    summaryTable(results, basis, now),
    opinionsTable(results, basis),
    problemsTable(results.problems),
  ];
}

/** The written tabs without their rows, for a spreadsheet that was never compiled. */
export function emptyTables(basis: Basis): Table[] {
  return [
    { ...SUMMARY, columns: summaryColumns(basis.lists), rows: [] },
    { tab: OPINIONS_TAB, columns: OPINION_COLUMNS, headerRow: 1, rows: [] },
    { tab: PROBLEMS_TAB, columns: PROBLEM_COLUMNS, headerRow: 1, rows: [] },
    { tab: LOG_TAB, columns: LOG_COLUMNS, headerRow: 1, rows: [] },
  ];
}

function summaryTable(results: Results, basis: Basis, now: Moment): Table {
  const columns = summaryColumns(basis.lists);
  return {
    ...SUMMARY,
    columns,
    above: [[compiledNote(now, results.problems.length)]],
    rows: summaryRows(results, basis).map((row) => columns.map((column) => row.get(column.key) ?? '')),
  };
}

function opinionsTable(results: Results, basis: Basis): Table {
  const pairs = results.communes.flatMap((result) => result.opinions.map((opinion) => ({ result, opinion })));
  return {
    tab: OPINIONS_TAB,
    columns: OPINION_COLUMNS,
    headerRow: 1,
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

function problemsTable(problems: readonly Problem[]): Table {
  return {
    tab: PROBLEMS_TAB,
    columns: PROBLEM_COLUMNS,
    headerRow: 1,
    rows: problems.map((problem, index) => {
      const { what, todo } = problemText(problem);
      const cells = [problem, ...(problem.also ?? [])].map(cellOfPlace).filter((cell) => cell !== '');
      return [index + 1, problem.tab, cellsText(cells), what, todo, { to: problem, text: LINK_LABEL }];
    }),
  };
}
