import type { TabInfo } from '../../protocol';
import { columnLetters } from '../../../host/model/columnLetters';

/** Width of what is left of a group that is folded away. */
const FOLDED_WIDTH = 28;
const DEFAULT_WIDTH = 100;

/** A column as it stands in the table; `fold` stands for a whole group that is folded away. */
export interface Slot {
  readonly kind: 'column' | 'fold';
  /** The column, or the first one of the folded group. */
  readonly column: number;
  readonly left: number;
  readonly width: number;
}

export interface Group {
  readonly from: number;
  readonly to: number;
  readonly folded: boolean;
  readonly left: number;
  readonly width: number;
}

export interface ColumnLayout {
  readonly slots: readonly Slot[];
  readonly groups: readonly Group[];
  readonly width: number;
  /** The columns that can be reached, ascending. */
  readonly columns: readonly number[];
}

/** Where the columns of a tab stand, from the left edge of column A; `folded` holds the first columns of folded groups. */
export function layColumns(tab: TabInfo, folded: ReadonlySet<number>): ColumnLayout {
  const slots: Slot[] = [];
  let left = 0;
  const add = (kind: Slot['kind'], column: number, width: number) => {
    slots.push({ kind, column, left, width });
    left += width;
  };
  for (let column = 1; column <= tab.columns; column += 1) {
    const group = tab.groups.find(({ from, to }) => column >= from && column <= to);
    const width = tab.widths[column - 1] ?? DEFAULT_WIDTH;
    if (group !== undefined && folded.has(group.from)) {
      if (column === group.from) add('fold', column, FOLDED_WIDTH);
    } else if (width > 0) add('column', column, width);
  }
  const groups = tab.groups.map(({ from, to }) => {
    const within = slots.filter(({ column }) => column >= from && column <= to);
    const width = within.reduce((sum, slot) => sum + slot.width, 0);
    return { from, to, folded: folded.has(from), left: within[0]?.left ?? 0, width };
  });
  const columns = slots.filter(({ kind }) => kind === 'column').map(({ column }) => column);
  return { slots, groups, width: left, columns };
}

/** "A–N". */
export function groupName({ from, to }: { readonly from: number; readonly to: number }): string {
  return `${columnLetters(from)}–${columnLetters(to)}`;
}
