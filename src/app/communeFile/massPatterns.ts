import { WHY } from '../../text/communeFile';
import type { Change } from './change';
import { asked } from './change';

/** What a slip of the hand in a file looks like: many rows gone, much of one column otherwise, or much of everything. */
const MANY_ROWS = 3;
const MANY_CELLS = 3;
const MUCH = 0.3;

/** Differences that look like a slip together, each to be decided; `rows` and `typed`: of the file. */
export function withMassPatterns(changes: readonly Change[], rows: number, typed: number): Change[] {
  const removed = changes.filter(({ difference }) => difference.kind === 'removed').length;
  const ofColumn = new Map<string, number>();
  for (const change of changes)
    if (isOfCells(change)) ofColumn.set(keyOf(change), (ofColumn.get(keyOf(change)) ?? 0) + 1);
  const replaced = changes.filter(isOfCells).length;
  const isMuch = replaced >= MANY_CELLS * 2 && replaced > typed * MUCH;
  return changes.map((change) => {
    if (change.difference.asks || change.adds !== null) return change;
    if (change.difference.kind === 'removed') return removed >= MANY_ROWS ? asked(change, WHY.manyRemoved) : change;
    if (isMuch) return asked(change, WHY.manyCells);
    const count = ofColumn.get(keyOf(change)) ?? 0;
    return count >= MANY_CELLS && count > rows * MUCH ? asked(change, WHY.manyInColumn) : change;
  });
}

/** Filling what was blank is no slip. */
function isOfCells({ difference: { kind, inTab } }: Change): boolean {
  return (kind === 'changed' || kind === 'cleared') && inTab !== '';
}

function keyOf({ difference: { block, field } }: Change): string {
  return `${block}|${field}`;
}
