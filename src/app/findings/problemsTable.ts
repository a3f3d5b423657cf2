import type { Problem } from '../../core/problem';
import type { Results } from '../../core/results/results';
import { byWeight, weightOf } from '../../core/weight';
import { ANSWERED, NOT_TO_BE_ANSWERED, WEIGHT_WORDS } from '../../text/findings';
import { LINK_LABEL } from '../../text/menu';
import { problemText } from '../../text/problems/problems';
import { cellsText } from '../../text/summary';
import { cellOfPlace } from '../../workbook/design/a1';
import { textOf } from '../../workbook/cells/cell';
import type { Content } from '../../workbook/design/content';
import { PROBLEM_COLUMNS } from '../../workbook/schema/outputs';
import { PROBLEMS_TAB } from '../../workbook/schema/tabs';
import { kindMark } from './findings';
import type { Table } from '../ports';

/** Each row of these leads to where it comes from. */
export const linkedRow: Table['owns'] = (cellOf) => {
  const open = cellOf('open');
  return open === undefined ? undefined : textOf(open) === LINK_LABEL;
};

/** Dữ liệu cần kiểm tra without its rows. */
export const TO_CHECK = { tab: PROBLEMS_TAB, columns: PROBLEM_COLUMNS, headerRow: 1, owns: linkedRow } as const;

/** A cell of .xlsx holds 32,767 signs: beyond these, the faults of one row are answered in several goes. */
const MOST_KEYS = 2_500;

type ProblemRow = Record<(typeof PROBLEM_COLUMNS)[number]['key'], Content>;

/** What is to be told, the heaviest first; last and without a number what people answered, where they can take it back. */
export function problemsTable({ problems, answered, keys }: Results): Table {
  const told = (problem: Problem) => problemRow(problem, keys.get(problem) ?? []);
  const rows: ProblemRow[] = [
    ...byWeight(problems).map((problem, index) => ({ ...told(problem), ordinal: index + 1 })),
    ...answered.map(({ problem, answer }) => ({ ...told(problem), weight: ANSWERED, answer })),
  ];
  return { ...TO_CHECK, rows: rows.map((row) => PROBLEM_COLUMNS.map(({ key }) => row[key])) };
}

function problemRow(problem: Problem, keys: readonly string[]): ProblemRow {
  const { what, todo } = problemText(problem);
  const cells = [problem, ...(problem.also ?? [])].map(cellOfPlace).filter((cell) => cell !== '');
  return {
    ...{ ordinal: '', weight: WEIGHT_WORDS[weightOf(problem)] },
    ...{ tab: problem.tab, cell: cellsText(cells), what, todo },
    open: { to: problem, text: LINK_LABEL },
    answer: keys.length === 0 ? NOT_TO_BE_ANSWERED : '',
    key: [kindMark(problem), ...keys.slice(0, MOST_KEYS)].join(' '),
  };
}
