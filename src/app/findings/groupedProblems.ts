import type { Place, Problem, ProblemCode } from '../../core/problem';

/** Faults that one paste makes in many cells: the same in a column of a tab is told once, with all its cells. */
const TOLD_ONCE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'not-in-list',
  'label-outdated',
  'label-not-counted',
  'number-not-counted',
  'blanks-counted',
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
  'label-not-counted',
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

/** The problems in their order, equal ones of a tab and column together; each with all that it stands for. */
export function grouped(problems: readonly Problem[]): { readonly told: Problem; readonly all: readonly Problem[] }[] {
  const groups = new Map<string, Problem[]>();
  problems.forEach((problem, index) => {
    const { code, tab, field = '', detail = '' } = problem;
    const said = TOLD_BY_FIRST.has(code) ? '' : detail;
    const key = TOLD_ONCE.has(code) ? [code, tab, field, said].join('|') : String(index);
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  });
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const told = others.length === 0 ? first : { ...first, also: others.map(placeOf) };
    return [{ told, all: [first, ...others] }];
  });
}

function placeOf({ tab, row, column }: Problem): Place {
  return { tab, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
}
