import type { Area } from '../design/design';
import { LIST_COLUMNS } from '../schema/listColumns';
import type { ListKey } from '../schema/lists';
import type { Located } from './locate';

/** Rows that Danh mục has ready. */
export const LIST_ROWS = 200;

/** Where Danh mục stands now, for the dropdowns that take their items from it. */
export interface ListRanges {
  readonly located: Located;
  readonly rows: number;
}

/** The cells of Danh mục that hold the labels of a list, empty ones below included; null = the list is not there. */
export function listArea({ located, rows }: ListRanges, key: ListKey): Area | null {
  const column = located.columns.get(LIST_COLUMNS[key].labels);
  const row = located.headerRow + 2;
  return column === undefined ? null : { row, column: column + 1, rows: rows - row + 1, columns: 1 };
}
