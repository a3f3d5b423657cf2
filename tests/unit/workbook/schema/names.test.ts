import type { Column } from '../../../../src/workbook/schema/column';
import { locate } from '../../../../src/workbook/cells/locate';
import { byName } from '../../../../src/workbook/schema/names';
import { LISTS_TAB, namesOfTab, ownTab } from '../../../../src/workbook/schema/tabs';

const column = (key: string, header: string, formerly: readonly string[] = []): Column => ({
  ...{ key, header, formerly, kind: 'text', width: 100 },
});
const NAME = column('name', 'Họ và tên', ['Họ tên']);
const VILLAGE = column('village', 'Thôn, bản', ['Thôn', 'Xóm']);
const PHONE = column('phone', 'Điện thoại');
const BLOCKS = [{ columns: [NAME, VILLAGE, PHONE] }];
const placesIn = (...grid: readonly string[][]) => {
  const located = locate('Tổ mẫu', grid, BLOCKS);
  return [NAME, VILLAGE, PHONE].map((wanted) => located?.columns.get(wanted));
};

describe('a name with a history', () => {
  it('is known by each of its names, however they are written', () => {
    const known = byName([NAME, VILLAGE]);
    expect(['thôn, bản', 'thôn', 'xóm', 'họ tên'].map((words) => known.get(words)?.key)).toEqual([
      ...['village', 'village', 'village', 'name'],
    ]);
    expect(known.get('bản')).toBeUndefined();
  });

  it('today’s name of one thing wins over what another was called once', () => {
    const moved = [column('old', 'Ghi chú của xã', ['Ghi chú']), column('new', 'Ghi chú')];
    expect(byName(moved).get('ghi chú')?.key).toBe('new');
    expect(byName([...moved].reverse()).get('ghi chú')?.key).toBe('new');
  });

  it('a header of an earlier layout is the column all the same', () => {
    expect(placesIn(['Điện thoại', 'HỌ TÊN', 'Xóm'])).toEqual([1, 2, 0]);
  });

  it('where an old header keeps the data and today’s stands empty beside it, the data are read', () => {
    const grid = [
      ['Họ và tên', 'Thôn', 'Thôn, bản', 'Điện thoại'],
      ['Katơr Thị Mẫu', 'Giá', '', ''],
    ];
    expect(placesIn(...grid)).toEqual([0, 1, 3]);
    expect(locate('Tổ mẫu', grid, BLOCKS)?.problems).toEqual([
      { code: 'column-repeated', tab: 'Tổ mẫu', row: 1, column: 3, field: 'Thôn, bản', detail: 'B' },
    ]);
  });

  it('a tab is ours by its name in any capitals, and stands under today’s name first', () => {
    expect(ownTab('danh  MỤC')).toBe(LISTS_TAB);
    expect(ownTab('Danh mục 2')).toBeNull();
    expect(namesOfTab(LISTS_TAB)[0]).toBe('Danh mục');
    expect(namesOfTab('Phước Hà')).toEqual(['Phước Hà']);
  });
});
