import type { Difference } from '../../api';
import type { Cell } from '../../workbook/cell';
import { isErrorCell } from '../../workbook/cell';
import type { Column } from '../../workbook/column';
import type { Content } from '../../workbook/content';
import type { Lookup } from '../../workbook/decode';
import type { CellWrite } from '../cellWrites';
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
 * What becomes of a cell of the tab. `base`: what it held at export; undefined = nobody knows, and then only a blank cell is
 * filled without asking.
 */
export function outcomeOf(
  column: Pick<Column, 'kind' | 'list'>,
  { base, tab, file }: { readonly base: Cell | undefined; readonly tab: Cell; readonly file: Cell },
  lookup: Lookup,
): 'keep' | 'take' | 'conflict' {
  const same = (one: Cell, other: Cell) => meansSame(column, one, other, lookup);
  if (same(file, tab) || isErrorCell(file)) return 'keep';
  if (base !== undefined) return same(file, base) ? 'keep' : same(tab, base) ? 'take' : 'conflict';
  return holdsNothing(tab) ? 'take' : holdsNothing(file) ? 'keep' : 'conflict';
}
