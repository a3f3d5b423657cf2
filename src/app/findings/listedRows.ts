import type { Cell, Grid } from '../../workbook/cells/cell';
import type { Column } from '../../workbook/schema/column';
import { locate } from '../../workbook/cells/locate';
import { PROBLEM_COLUMNS } from '../../workbook/schema/outputs';
import { PROBLEMS_TAB } from '../../workbook/schema/tabs';

/** A row of Dữ liệu cần kiểm tra. */
export interface ListedRow {
  /** undefined = the table has no such column, as one of an earlier program. */
  readonly cell: (column: Column) => Cell | undefined;
}

/** The rows of Dữ liệu cần kiểm tra as it stands, wherever people moved its columns. */
export function listedRows(grid: Grid): ListedRow[] {
  const located = locate(PROBLEMS_TAB, grid, [{ columns: PROBLEM_COLUMNS }]);
  if (located === null) return [];
  return grid.slice(located.headerRow + 1).map((cells) => ({
    cell: (column) => {
      const place = located.columns.get(column);
      return place === undefined ? undefined : (cells[place] ?? '');
    },
  }));
}
