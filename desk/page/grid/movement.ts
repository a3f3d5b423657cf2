import type { Place } from '../parts/place';

/** What movement over a tab has to know. */
export interface Terrain {
  readonly rows: number;
  readonly hiddenRows: ReadonlySet<number>;
  /** Columns that can be reached, ascending. */
  readonly columns: readonly number[];
  readonly isFilled: (place: Place) => boolean;
  /** The last row that holds anything. */
  readonly lastRow: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The place itself, or the nearest that can be seen: before it, else after it. */
export function clamp(place: Place, terrain: Terrain): Place {
  const { columns } = terrain;
  const column = columns.findLast((candidate) => candidate <= place.column) ?? columns[0] ?? 1;
  const row = Math.min(Math.max(place.row, 1), terrain.rows);
  if (!terrain.hiddenRows.has(row)) return { row, column };
  return { row: seenRow(row, -1, terrain) ?? seenRow(row, 1, terrain) ?? row, column };
}

/** The neighbour that can be seen; the same place at the edge. */
export function step(place: Place, direction: Direction, terrain: Terrain, count = 1): Place {
  if (direction === 'up' || direction === 'down') {
    let { row } = place;
    for (let left = count; left > 0; left -= 1) row = seenRow(row, direction === 'up' ? -1 : 1, terrain) ?? row;
    return { row, column: place.column };
  }
  const { columns } = terrain;
  const index = columns.indexOf(clamp(place, terrain).column) + (direction === 'left' ? -count : count);
  return { row: place.row, column: columns[Math.min(Math.max(index, 0), columns.length - 1)] ?? place.column };
}

/** Ctrl+arrow: to the end of the filled run, or to the next filled cell, or to the edge. */
export function jump(place: Place, direction: Direction, terrain: Terrain): Place {
  const next = step(place, direction, terrain);
  const withinRun = terrain.isFilled(place) && terrain.isFilled(next);
  let at = next;
  for (;;) {
    const ahead = step(at, direction, terrain);
    const atEdge = ahead.row === at.row && ahead.column === at.column;
    if (atEdge) return at;
    if (withinRun ? !terrain.isFilled(ahead) : terrain.isFilled(at)) return at;
    at = ahead;
  }
}

/** The next row on that side that is not hidden; undefined at the edge. */
function seenRow(from: number, by: -1 | 1, { rows, hiddenRows }: Terrain): number | undefined {
  let row = from + by;
  while (hiddenRows.has(row)) row += by;
  return row >= 1 && row <= rows ? row : undefined;
}

/** Ctrl+End: the last row that holds anything, in the last column. */
export function lastPlace({ lastRow, columns }: Terrain): Place {
  return { row: Math.max(lastRow, 1), column: columns.at(-1) ?? 1 };
}
