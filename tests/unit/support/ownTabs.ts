import type { Entry } from '../../../src/core/people/entry';
import type { Cell, Grid } from '../../../src/workbook/cells/cell';
import { COMMUNES_BLOCKS } from '../../../src/workbook/schema/communesTab';
import type { ListDefinition, ListKey } from '../../../src/workbook/schema/lists';
import { LISTS } from '../../../src/workbook/schema/lists';
import { LISTS_BLOCKS } from '../../../src/workbook/schema/listColumns';
import { SETTINGS, SETTINGS_BLOCKS } from '../../../src/workbook/schema/settings';
import type { Layout, Typed } from './grids';
import { table } from './grids';

/** The district's tabs as it typed them; what is left out stands as it is first written. */

export type GivenLists = Readonly<Partial<Record<ListKey, readonly Entry[]>>>;

/** Danh mục; `daysOff` as [day, Nghỉ or Làm bù]. */
export function listsTab(
  given: GivenLists = {},
  daysOff: readonly (readonly [Cell, Cell])[] = [],
  layout?: Layout,
): Grid {
  const columns = LISTS.flatMap((list: ListDefinition) => {
    const items = given[list.key as ListKey] ?? list.start;
    const labels = [list.header, items.map((item) => item.label)] as const;
    return list.keyHeader === undefined ? [labels] : [labels, [list.keyHeader, items.map((item) => item.key)] as const];
  });
  const height = Math.max(daysOff.length, ...columns.map(([, cells]) => cells.length));
  const rows = Array.from({ length: height }, (_, row): Typed => {
    const [day = '', kind = ''] = daysOff[row] ?? [];
    const items = columns.map(([header, cells]) => [header, cells[row] ?? ''] as const);
    return { ...Object.fromEntries(items), 'Ngày nghỉ, ngày làm bù': day, 'Loại ngày': kind };
  });
  return table(LISTS_BLOCKS, rows, layout);
}

export interface GivenSettings {
  /** By label. */
  readonly values?: Typed;
  readonly rules?: readonly Typed[];
  readonly extensions?: readonly Typed[];
}

/** Thiết lập. */
export function settingsTab({ values = {}, rules = [], extensions = [] }: GivenSettings = {}, layout?: Layout): Grid {
  const height = Math.max(SETTINGS.length, rules.length, extensions.length);
  const rows = Array.from({ length: height }, (_, row): Typed => {
    const label = SETTINGS[row]?.label;
    const setting = label === undefined ? {} : { 'Mục thiết lập': label, 'Giá trị': values[label] ?? '' };
    return { ...setting, ...rules[row], ...extensions[row] };
  });
  return table(SETTINGS_BLOCKS, rows, layout);
}

/** The rule of the plan for the invitee list of host communes, as Thiết lập holds it. */
export const TYPED_RULE: Typed = {
  'Nội dung phải nộp': 'Danh sách mời',
  'Áp dụng cho xã': 'Điểm',
  'Mốc tính hạn': 'Ngày tổng hợp',
  'Số ngày trước mốc': 3,
  'Đơn vị tính': 'Ngày lịch',
  'Giờ chót': '17:00',
  'Khi hạn rơi vào ngày nghỉ': 'Lùi về ngày làm việc trước',
};

/** Các xã. */
export function communesTab(rows: readonly Typed[], layout?: Layout): Grid {
  return table(COMMUNES_BLOCKS, rows, layout);
}
