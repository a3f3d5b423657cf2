import type { ProblemView } from '../../src/api';

/** The same fault, with the same advice, at one or more places of one tab. */
export interface ProblemGroup {
  readonly key: string;
  readonly first: ProblemView;
  readonly places: readonly ProblemView[];
}

/** In the order of each group's first place. */
export function groupProblems(problems: readonly ProblemView[]): ProblemGroup[] {
  const groups = new Map<string, ProblemView[]>();
  for (const problem of problems) {
    const { tab, what, todo, form = '' } = problem;
    const key = JSON.stringify([tab, what, todo, form]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [problem]);
    else known.push(problem);
  }
  return [...groups].flatMap(([key, places]) => {
    const [first] = places;
    return first === undefined ? [] : [{ key, first, places }];
  });
}

/** How many places the groups hold together. */
export function placesIn(groups: readonly ProblemGroup[]): number {
  return groups.reduce((sum, { places }) => sum + places.length, 0);
}
