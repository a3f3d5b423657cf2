/** A cell of a tab, 1-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell of any tab. */
export interface CellOfTab extends Place {
  readonly tab: number;
}

/** 1-based, both ends included. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What is selected: the active cell takes what is typed, the extent is the opposite corner of the block. */
export interface Selection {
  readonly active: Place;
  readonly extent: Place;
}

export function samePlace(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column;
}

export function rectOf({ active, extent }: Selection): Rect {
  return {
    top: Math.min(active.row, extent.row),
    left: Math.min(active.column, extent.column),
    bottom: Math.max(active.row, extent.row),
    right: Math.max(active.column, extent.column),
  };
}

export function isSingle(selection: Selection): boolean {
  return samePlace(selection.active, selection.extent);
}

export function contains(rect: Rect, { row, column }: Place): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}
