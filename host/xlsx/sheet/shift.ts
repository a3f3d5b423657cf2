import type { Rect } from '../../model/model';
import { LAST_COLUMN, LAST_ROW } from './address';

/** A change along one axis: rows or columns put in before `at`, or taken out from `at` on when `count` is negative. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** Where a line goes; undefined when it is taken out. */
export function shiftLine(line: number, { at, count }: Shift): number | undefined {
  if (line < at) return line;
  return count < 0 && line < at - count ? undefined : line + count;
}

/** A range grows when lines are put inside it and shrinks when some are taken; undefined when all are. Whole columns stay whole. */
export function shiftRect(rect: Rect, shift: Shift): Rect | undefined {
  const [first, last] = shift.axis === 'row' ? [rect.row, rect.lastRow] : [rect.column, rect.lastColumn];
  const limit = shift.axis === 'row' ? LAST_ROW : LAST_COLUMN;
  const movedFirst = shiftLine(first, shift) ?? shift.at;
  const movedLast = last === limit ? last : Math.min(shiftLine(last, shift) ?? shift.at - 1, limit);
  if (movedLast < movedFirst) return undefined;
  return shift.axis === 'row'
    ? { ...rect, row: movedFirst, lastRow: movedLast }
    : { ...rect, column: movedFirst, lastColumn: movedLast };
}

/** Without those of which nothing is left. */
export function shiftRects(rects: readonly Rect[], shift: Shift): Rect[] {
  return rects.map((rect) => shiftRect(rect, shift)).filter((rect) => rect !== undefined);
}

export function shiftKeys<Value>(map: Map<number, Value>, shift: Shift): void {
  const entries = [...map];
  map.clear();
  for (const [line, value] of entries) {
    const moved = shiftLine(line, shift);
    if (moved !== undefined) map.set(moved, value);
  }
}

/** Holes for the lines put in, or the lines taken out, in an array indexed from 1. */
export function shiftItems<Item>(items: readonly Item[], { at, count }: Shift): Item[] {
  if (at >= items.length) return items.slice();
  if (count < 0) return items.slice(0, at).concat(items.slice(at - count));
  const head = items.slice(0, at);
  head.length = at + count;
  return head.concat(items.slice(at));
}

/** Frozen lines after the change: a line put in before the frozen edge is frozen too. */
export function shiftFrozen(frozen: number, { at, count }: Shift): number {
  if (at > frozen) return frozen;
  return count > 0 ? frozen + count : Math.max(at - 1, frozen + count);
}
