import type { Rect } from '../model/model';

export function overlaps(one: Rect, other: Rect): boolean {
  return (
    one.row <= other.lastRow &&
    other.row <= one.lastRow &&
    one.column <= other.lastColumn &&
    other.column <= one.lastColumn
  );
}

/** What two rectangles have in common. */
export function common(one: Rect, other: Rect): Rect | undefined {
  if (!overlaps(one, other)) return undefined;
  return {
    row: Math.max(one.row, other.row),
    column: Math.max(one.column, other.column),
    lastRow: Math.min(one.lastRow, other.lastRow),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
}

/** What is left of a rectangle when another is taken out of it: up to four pieces. */
export function without(rect: Rect, hole: Rect): Rect[] {
  if (!overlaps(rect, hole)) return [rect];
  const top = Math.max(rect.row, hole.row);
  const bottom = Math.min(rect.lastRow, hole.lastRow);
  return [
    { ...rect, lastRow: hole.row - 1 },
    { ...rect, row: hole.lastRow + 1 },
    { ...rect, row: top, lastRow: bottom, lastColumn: hole.column - 1 },
    { ...rect, row: top, lastRow: bottom, column: hole.lastColumn + 1 },
  ].filter((piece) => piece.row <= piece.lastRow && piece.column <= piece.lastColumn);
}
