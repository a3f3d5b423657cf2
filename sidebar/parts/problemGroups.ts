import type { ProblemView } from '../../src/api';
import type { Weight } from '../../src/core/weight';
import { WEIGHTS } from '../../src/core/weight';

/** The same fault, with the same advice, at one or more places of one tab. */
export interface ProblemGroup {
  readonly key: string;
  readonly first: ProblemView;
  readonly places: readonly ProblemView[];
}

/** All faults of one kind, in whatever tab and whatever the cells hold. */
export interface ProblemKind {
  readonly key: string;
  readonly weight: Weight;
  readonly groups: readonly ProblemGroup[];
}

/** The heaviest first, then in the order of each kind's first place. */
export function kindsOf(problems: readonly ProblemView[]): ProblemKind[] {
  return WEIGHTS.flatMap((weight) => {
    const ofWeight = problems.filter((problem) => problem.weight === weight);
    return by(ofWeight, ({ kind }) => kind).map(([key, ofKind]) => ({ key, weight, groups: groupProblems(ofKind) }));
  });
}

/** In the order of each group's first place. */
function groupProblems(problems: readonly ProblemView[]): ProblemGroup[] {
  const groups = by(problems, ({ tab, what, todo, form = '' }) => JSON.stringify([tab, what, todo, form]));
  return groups.flatMap(([key, places]) => {
    const [first] = places;
    return first === undefined ? [] : [{ key, first, places }];
  });
}

function by(problems: readonly ProblemView[], keyOf: (problem: ProblemView) => string): [string, ProblemView[]][] {
  const found = new Map<string, ProblemView[]>();
  for (const problem of problems) {
    const key = keyOf(problem);
    const known = found.get(key);
    if (known === undefined) found.set(key, [problem]);
    else known.push(problem);
  }
  return [...found];
}

/** How many places the groups hold together. */
export function placesIn(groups: readonly ProblemGroup[]): number {
  return groups.reduce((sum, { places }) => sum + places.length, 0);
}
