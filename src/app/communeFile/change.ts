import type { Difference } from '../../api';
import type { Cell } from '../../workbook/cells/cell';
import { isErrorCell } from '../../workbook/cells/cell';
import type { Column } from '../../workbook/schema/column';
import type { Content } from '../../workbook/design/content';
import type { Lookup } from '../../workbook/cells/decode';
import type { CellWrite } from '../rows/cellWrites';
import { holdsNothing, meansSame } from './cellMeaning';

/** A difference, and what taking the file's side of it writes. */
export interface Change {
  readonly difference: Difference;
  readonly writes: readonly CellWrite[];
  /** A row to add; null = cells of rows that stand there. */
  readonly adds: NewRow | null;
}

export interface NewRow {
  readonly columns: readonly Column[];
  readonly cells: readonly { readonly column: Column; readonly content: Content }[];
}

/**
 * What becomes of a cell of the tab: `same` = both sides mean the same, `newer` = the tab was changed and the file was not,
 * `unread` = nobody can say what the file means. `base`: what both sides knew last; undefined = nobody knows, and then only a blank cell is filled
 * without asking.
 */
export type Outcome = 'same' | 'newer' | 'unread' | 'take' | 'conflict';

export function outcomeOf(
  column: Pick<Column, 'kind' | 'list'>,
  { base, tab, file }: { readonly base: Cell | undefined; readonly tab: Cell; readonly file: Cell },
  lookup: Lookup,
): Outcome {
  const same = (one: Cell, other: Cell) => meansSame(column, one, other, lookup);
  if (isErrorCell(file)) return 'unread';
  if (same(file, tab)) return 'same';
  if (base !== undefined) return same(file, base) ? 'newer' : same(tab, base) ? 'take' : 'conflict';
  return holdsNothing(tab) ? 'take' : holdsNothing(file) ? 'newer' : 'conflict';
}

/** Whether it changes anything that can be shown. */
export function isDifference(outcome: Outcome): outcome is 'take' | 'conflict' {
  return outcome === 'take' || outcome === 'conflict';
}

/** A typed cell of a file (1-based) and what became of it. */
export interface CellReckoned {
  readonly row: number;
  readonly column: number;
  readonly outcome: Outcome;
}

/** To be decided by a person, with the reason in words. */
export function asked(change: Change, why: string): Change {
  return { ...change, difference: { ...change.difference, asks: true, why } };
}
