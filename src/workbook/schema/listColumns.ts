import type { Block, Column } from './column';
import { HOLIDAYS } from './holidays';
import type { ListDefinition, ListKey } from './lists';
import { LISTS } from './lists';

const LIST_WIDTH = 170;

/** The columns that a list takes in Danh mục: its labels and, where code needs meanings, their keys. */
export interface ListColumns {
  readonly labels: Column;
  readonly keys: Column | null;
}

export const LIST_COLUMNS = Object.fromEntries(LISTS.map((list) => [list.key, columnsOf(list)])) as Readonly<
  Record<ListKey, ListColumns>
>;

export const LISTS_BLOCKS: readonly Block[] = [
  {
    columns: [
      ...Object.values(LIST_COLUMNS).flatMap(({ labels, keys }) => (keys === null ? [labels] : [labels, keys])),
      ...HOLIDAYS,
    ],
  },
];

function columnsOf({ key, header, keyHeader, formerly = [], keysFormerly = [], adds }: ListDefinition): ListColumns {
  const column = { kind: 'text', width: LIST_WIDTH, ...(adds === true ? { optional: true } : {}) } as const;
  return {
    labels: { key, header, formerly, ...column },
    keys: keyHeader === undefined ? null : { key: `${key}Key`, header: keyHeader, formerly: keysFormerly, ...column },
  };
}
