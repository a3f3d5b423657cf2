import type { Difference } from '../../src/api';

export interface DifferenceGroup {
  readonly block: string;
  readonly rows: readonly { readonly what: string; readonly differences: readonly Difference[] }[];
}

/** Differences by block, and in it by whose row they are, in the order in which they came. */
export function groupDifferences(differences: readonly Difference[]): DifferenceGroup[] {
  return [...groupBy(differences, ({ block }) => block)].map(([block, inBlock]) => ({
    block,
    rows: [...groupBy(inBlock, ({ what, kind, id }) => (kind === 'added' ? `${what}|${id}` : what)).values()].map(
      (inRow) => ({ what: inRow[0]?.what ?? '', differences: inRow }),
    ),
  }));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
