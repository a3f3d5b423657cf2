import type { Finding } from '../core/finding';
import type { Place, Problem, ProblemCode } from '../core/problem';

/** Faults that one paste makes in many cells: the same in a column of a tab is told once, with all its cells. */
const TOLD_ONCE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'not-in-list',
  'label-outdated',
  'misencoded',
  'disguised-letter',
  'cell-error',
  'row-without-name',
  'row-without-content',
  'row-not-a-person',
  'name-without-letters',
  'line-not-a-person',
  'line-not-an-opinion',
  'line-counted',
  'no-opinion-stated',
  'several-in-cell',
  'several-opinions-in-cell',
  'cells-merged',
  'person-repeated',
  'householder-unclear',
  'birth-year-doubtful',
  'substitute-without-state',
  'answer-without-state',
  'delegate-without-commune',
  'day-instead-of-text',
  'day-ahead',
  'day-far-from-round',
  'day-and-month-swapped',
  'hour-impossible',
  'limit-after-session',
]);

/** Of these the first one's words stand for all, for each cell holds something else. */
const TOLD_BY_FIRST: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'name-without-letters',
  'line-not-a-person',
  'line-not-an-opinion',
  'line-counted',
  'no-opinion-stated',
  'several-in-cell',
  'cells-merged',
  'person-repeated',
  'birth-year-doubtful',
  'day-instead-of-text',
  'day-ahead',
  'day-far-from-round',
  'hour-impossible',
]);

interface KeyedProblem {
  readonly problem: Problem;
  readonly key: string | null;
}

/** The problems in their order, equal ones of a tab and column together. */
export function grouped(problems: readonly KeyedProblem[]): Finding[] {
  const groups = new Map<string, KeyedProblem[]>();
  problems.forEach((keyed, index) => {
    const { code, tab, field = '', detail = '' } = keyed.problem;
    const said = TOLD_BY_FIRST.has(code) ? '' : detail;
    const group = TOLD_ONCE.has(code) ? [code, tab, field, said].join('|') : String(index);
    groups.set(group, [...(groups.get(group) ?? []), keyed]);
  });
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const keys = [...new Set([first, ...others].flatMap(({ key }) => key ?? []))];
    const also = others.length === 0 ? {} : { also: others.map(({ problem }) => placeOf(problem)) };
    return [{ ...first.problem, ...also, keys }];
  });
}

function placeOf({ tab, row, column }: Problem): Place {
  return { tab, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
}
