import { columnLetters, quotedTab } from '../design/a1';
import type { Column } from '../schema/column';
import { LIST_COLUMNS } from '../schema/listColumns';
import type { ListKey } from '../schema/lists';
import type { Located } from '../cells/locate';
import { LISTS_TAB } from '../schema/tabs';

/** A formula's way to the label that carries a meaning now, wherever the district moved it in its list. */
export type LabelCell = (list: ListKey, key: string) => string;

export function labelCellIn(located: Located): LabelCell {
  const range = (column: Column | null) => {
    const letters = columnLetters((column === null ? 0 : (located.columns.get(column) ?? 0)) + 1);
    return `${quotedTab(LISTS_TAB)}!$${letters}:$${letters}`;
  };
  return (list, meaning) => {
    const { labels, keys } = LIST_COLUMNS[list];
    return `INDEX(${range(labels)};MATCH("${meaning}";${range(keys)};0))`;
  };
}
