import { columnLetters, quotedTab } from './a1';
import type { ListDefinition, ListKey } from './lists';
import { LISTS } from './lists';
import type { Located } from './locate';
import { LISTS_TAB } from './tabs';

/** A formula's way to the label that carries a meaning now, wherever the district moved it in its list. */
export type LabelCell = (list: ListKey, key: string) => string;

export function labelCellIn(located: Located): LabelCell {
  const range = (header: string | undefined) => {
    const letters = columnLetters((located.columns.get(header ?? '') ?? 0) + 1);
    return `${quotedTab(LISTS_TAB)}!$${letters}:$${letters}`;
  };
  return (key, meaning) => {
    const list: ListDefinition | undefined = LISTS.find((item) => item.key === key);
    return `INDEX(${range(list?.header)};MATCH("${meaning}";${range(list?.keyHeader)};0))`;
  };
}
