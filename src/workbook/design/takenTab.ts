import type { Block, Column } from '../schema/column';
import { byKey } from '../schema/column';
import type { TabDesign } from './design';
import { blockDesign, columnsInOrder } from './design';
import { TAKEN_TAB } from '../schema/tabs';

/** What communes' files held when they were taken, so that the next one can be held against it; nobody reads or types here. */
export const TAKEN_COLUMNS = [
  { key: 'code', header: 'Mã xã', kind: 'text', width: 80 },
  { key: 'export', header: 'Lần xuất', kind: 'text', width: 150 },
  { key: 'takenAt', header: 'Nhận lúc', kind: 'moment', width: 130 },
  { key: 'file', header: 'Tên tệp', kind: 'text', width: 200 },
  { key: 'savedAt', header: 'Lưu lúc', kind: 'text', width: 130 },
  { key: 'part', header: 'Phần', kind: 'whole', width: 60 },
  { key: 'content', header: 'Nội dung tệp', kind: 'text', width: 300 },
] as const satisfies readonly Column[];

export const TAKEN = byKey(TAKEN_COLUMNS);
export const TAKEN_BLOCKS = [{ columns: TAKEN_COLUMNS }] as const satisfies readonly Block[];

/** Of 168 communes with several exports each. */
const ROWS = 3000;

export function takenDesign(): TabDesign {
  const { header, ...design } = blockDesign(columnsInOrder(TAKEN_BLOCKS), 1, ROWS);
  return { ...design, name: TAKEN_TAB, contents: [header], heights: [], frozenRows: 1, groups: [], hidden: true };
}
