import type { Cell, Grid } from '../../workbook/cells/cell';
import type { Column } from '../../workbook/schema/column';
import type { Lookup } from '../../workbook/cells/decode';
import type { Located } from '../../workbook/cells/locate';
import { holdsNothing, meaningOf } from './cellMeaning';
import { personIdIn } from './identity/personIds';

/** A row of a block that holds anything, in the file, in the tab, or in what the tab held at export. */
export interface BlockRow {
  /** 1-based, in its own grid. */
  readonly row: number;
  /** By key of the column; a column that the grid does not have is left out. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Of a person: Mã người; '' = none, or it is none. An opinion's is among its cells. */
  readonly id: string;
  /** What each cell means, by key of the column; '' = nothing. */
  readonly meanings: ReadonlyMap<string, string>;
}

/** The columns of a block that are compared: row numbers are not. */
export function comparedColumns(columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ kind }) => kind !== 'free');
}

export function blockRows(columns: readonly Column[], grid: Grid, located: Located, lookup: Lookup): BlockRow[] {
  const present = comparedColumns(columns).flatMap((column) => {
    const position = located.columns.get(column);
    return position === undefined ? [] : [{ column, position }];
  });
  const ids = columns.flatMap((column) =>
    column.key === 'id' && column.kind === 'free' ? (located.columns.get(column) ?? []) : [],
  );
  return grid.slice(located.headerRow + 1).flatMap((row, index): BlockRow[] => {
    if (present.every(({ position }) => holdsNothing(row[position] ?? ''))) return [];
    const cells = new Map(present.map(({ column, position }) => [column.key, row[position] ?? '']));
    const meanings = new Map(
      present.map(({ column, position }) => [column.key, meaningOf(column, row[position] ?? '', lookup)]),
    );
    return [{ row: located.headerRow + 2 + index, id: personIdIn(row[ids[0] ?? -1] ?? ''), cells, meanings }];
  });
}
