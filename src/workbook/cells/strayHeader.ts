import { wordKey } from '../../core/letters/vietnamese';
import type { Grid } from './cell';
import { isBlank, textOf } from './cell';
import type { Block, Column } from '../schema/column';
import { byName } from '../schema/names';

/** A header row that sorting carried into the data; 0-based. */
export interface StrayHeader {
  readonly row: number;
  readonly columns: ReadonlyMap<Column, number>;
}

/** The row other than the header row that holds most of a block's headers, at least half of them and two. */
export function strayHeader(grid: Grid, headerRow: number, { columns }: Block): StrayHeader | null {
  const named = byName(columns);
  const enough = Math.max(2, columns.length / 2);
  for (let row = 0; row < grid.length; row += 1) {
    if (row === headerRow) continue;
    const found = new Map<Column, number>();
    (grid[row] ?? []).forEach((cell, place) => {
      const column = typeof cell === 'string' && cell !== '' ? named.get(wordKey(cell)) : undefined;
      if (column !== undefined && !found.has(column)) found.set(column, place);
    });
    if (found.size >= enough) return { row, columns: found };
  }
  return null;
}

/**
 * The 0-based rows between `first` and the header row that hold records: whole rows were sorted, and the header row among
 * them. A row with one cell is a title that somebody put there.
 */
export function rowsAboveHeader(
  grid: Grid,
  first: number,
  { headerRow, columns }: { readonly headerRow: number; readonly columns: ReadonlyMap<Column, number> },
): readonly number[] {
  const places = [...columns.values()];
  return grid.slice(0, headerRow).flatMap((cells, row) => {
    const filled = places.filter((place) => !isBlank(cells[place] ?? '') && textOf(cells[place] ?? '') !== '');
    return row >= first && filled.length > 1 ? [row] : [];
  });
}
