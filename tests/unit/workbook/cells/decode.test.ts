import type { Cell } from '../../../../src/workbook/cells/cell';
import { COMMUNES, COMMUNES_BLOCKS } from '../../../../src/workbook/schema/communesTab';
import { isBlank } from '../../../../src/workbook/cells/cell';
import { decodeRows, lookupIn } from '../../../../src/workbook/cells/decode';
import type { Lists } from '../../../../src/workbook/schema/lists';
import { locate } from '../../../../src/workbook/cells/locate';
import type { Typed } from '../../support/grids';
import { columnOf, startLists, table } from '../../support/grids';
import { dateCell, day, time } from '../../support/days';

const decode = (...rows: readonly Typed[]) => decodeWith(startLists, ...rows);

function decodeWith(lists: Lists, ...rows: readonly Typed[]) {
  const grid = table(COMMUNES_BLOCKS, rows);
  const located = locate('Các xã', grid, COMMUNES_BLOCKS);
  if (located === null) throw new Error('no header row');
  return decodeRows(COMMUNES, 'Các xã', grid, located, lookupIn(lists));
}

/** The value and the problem code of one cell. */
function read(header: string, cell: Cell): [unknown, string | undefined] {
  const [row] = decode({ 'Địa điểm': 'x', [header]: cell });
  const key = COMMUNES.find((column) => column.header === header)?.key ?? 'name';
  return [row?.values[key], row?.problems[0]?.code];
}

describe('a cell by the kind of its column', () => {
  it.each<[string, Cell, unknown, string | undefined]>([
    ['Tên xã', '  Phước  Hà ', 'Phước Hà', undefined],
    ['Tên xã', 'Phước Hà'.normalize('NFD'), 'Phước Hà', undefined],
    ['Tên xã', 'Ph\u00adíc Hµ', 'Ph\u00adíc Hµ', 'misencoded'],
    ['Tên xã', 'PhÆ°á»›c HÃ\u00a0', 'PhÆ°á»›c HÃ', 'misencoded'],
    ['Tên xã', 'Phước H\u0430', 'Phước H\u0430', 'disguised-letter'],
    ['Tên xã', '\u202aPhước Hà\u202c', 'Phước Hà', undefined],
    ['Tên xã', '#REF!', '', 'cell-error'],
    ['Điện thoại', '0912 345 678', '0912 345 678', undefined],
    ['Điện thoại', 912345678, '912345678', undefined],
    ['Ngày dự kiến', '3/9/2020', day('3/9/2020'), undefined],
    ['Ngày dự kiến', dateCell('3/9/2020'), day('3/9/2020'), undefined],
    ['Ngày dự kiến', 'đầu tháng 9', null, 'not-a-day'],
    ['Giờ', '8h30', time('8:30'), undefined],
    ['Giờ', 'sáng', null, 'not-a-time'],
    ['Số người dự kiến mời', '120', 120, undefined],
    ['Số người dự kiến mời', 'khoảng 120', null, 'not-a-number'],
    ['Kinh phí dự kiến', '5.000.000 đồng', 5_000_000, undefined],
    ['Kinh phí dự kiến', '5 triệu', null, 'not-a-number'],
    ['Vai trò', 'Điểm', { label: 'Điểm', key: 'host' }, undefined],
    ['Vai trò', ' ĐIỂM', { label: 'Điểm', key: 'host' }, undefined],
    ['Vai trò', '\u00d0iểm\u200e', { label: 'Điểm', key: 'host' }, undefined],
    ['Vai trò', 'Diem', null, 'not-in-list'],
    ['E-mail cán bộ xã', 'a@b.vn', ['a@b.vn'], undefined],
    ['E-mail cán bộ xã', ' a@b.vn;c@d.gov.vn ', ['a@b.vn', 'c@d.gov.vn'], undefined],
    ['E-mail cán bộ xã', 'a@b.vn, c@d.vn\ne@f.vn', ['a@b.vn', 'c@d.vn', 'e@f.vn'], undefined],
    ['E-mail cán bộ xã', 'a@b.vn; c@d', ['a@b.vn'], 'not-an-email'],
    ['E-mail cán bộ xã', 'chưa có', [], 'not-an-email'],
    ['E-mail cán bộ xã', 'a@gmial.com', [], 'email-misspelt'],
    ['E-mail cán bộ xã', 'a@b.vn\u200e', ['a@b.vn'], 'email-with-extra'],
    ['E-mail cán bộ xã', '', [], undefined],
    ['Báo cáo viên', 'Bà Trần Thị Mẫu', 'Bà Trần Thị Mẫu', undefined],
    ['Báo cáo viên', 'Bà Trần Thị Mẫu (0912.345.678)', 'Bà Trần Thị Mẫu (0912.345.678)', 'opinion-names-person'],
    ['Cán bộ phụ trách', '0912.345.678', '0912.345.678', undefined],
    ['Kinh phí dự kiến', '', null, undefined],
    ['Kinh phí dự kiến', '#DIV/0!', null, 'cell-error'],
    ['Vai trò', 'Loading...', null, 'cell-error'],
  ])('%s %p', (header, cell, value, problem) => {
    expect(read(header, cell)).toEqual([value, problem]);
  });

  it('a bad cell is named with its tab, its cell, its header and what stands in it', () => {
    const [row] = decode({ 'Tên xã': 'Phước Hà' }, { 'Tên xã': 'Nhị Hà', 'Ngày dự kiến': ' 31/9/2020 ' }).slice(1);
    expect(row?.problems).toEqual([
      {
        ...{ code: 'not-a-day', tab: 'Các xã', row: 3, column: columnOf(COMMUNES_BLOCKS, 'Ngày dự kiến') },
        ...{ field: 'Ngày dự kiến', detail: '31/9/2020' },
      },
    ]);
  });

  it('several bad cells of a row are all named', () => {
    const [row] = decode({ Giờ: 'sáng', 'Kinh phí dự kiến': 'ít', 'Vai trò': '?' });
    expect(row?.problems.map((problem) => problem.field)).toEqual(['Vai trò', 'Giờ', 'Kinh phí dự kiến']);
  });

  it('a legacy font is named by what it is, without repeating the text', () => {
    const [row] = decode({ 'Cán bộ phụ trách': 'NguyÔn ThÞ' });
    expect(row?.problems[0]).toMatchObject({ code: 'misencoded', detail: 'tcvn3' });
  });
});

describe('rows', () => {
  it('a blank row is passed over, and the rows below it are read', () => {
    const rows = decode({ 'Tên xã': 'Phước Hà' }, {}, { 'Tên xã': ' \u00a0' }, { 'Tên xã': 'Nhị Hà' });
    expect(rows.map(({ row }) => row)).toEqual([2, 5]);
  });

  it.each<[Cell, boolean]>([
    ['', true],
    [' \u00a0\u200b', true],
    [false, true],
    [0, false],
    [true, false],
    ['0', false],
    [dateCell('3/9/2020'), false],
  ])('%p holds nothing that a person could see: %s', (cell, blank) => {
    expect(isBlank(cell)).toBe(blank);
  });
});

describe('an item of a list', () => {
  const lookup = lookupIn(startLists);

  it.each([
    ['Hộ nghèo', 'poor'],
    ['hộ NGHÈO ', 'poor'],
    ['Hộ cận nghèo', 'nearPoor'],
    ['Hộ thoát nghèo', undefined],
    ['Hộ mới thoát nghèo', undefined],
    ['Hộ thoát cận nghèo', undefined],
    ['Ho ngheo', undefined],
    ['nghèo', undefined],
  ])('“%s” means %s', (label, key) => {
    expect(lookup('groups', label)?.key).toBe(key);
  });

  it.each(['Hộ nghèo.', 'hộ nghèo;', 'Hộ nghèo ,', 'HỘ NGHÈO. '])('“%s” means Hộ nghèo: a stop is a slip', (label) => {
    expect(lookup('groups', label)?.key).toBe('poor');
  });

  it('is looked for in its own list only', () => {
    expect(lookup('attendance', 'Hộ nghèo')).toBeNull();
  });
});

describe('a label that the district changed', () => {
  const groups = startLists.groups.map((group) =>
    group.key === 'poor' ? { ...group, label: 'Hộ nghèo đa chiều' } : group,
  );
  const poor = { label: 'Hộ nghèo đa chiều', key: 'poor' };

  it('is found by the one the list first had, too', () => {
    const lookup = lookupIn({ ...startLists, groups });
    expect(['Hộ nghèo đa chiều', 'Hộ nghèo', 'hộ nghèo.'].map((label) => lookup('groups', label))).toEqual([
      ...[poor, poor, poor],
    ]);
  });

  it('but not where another item bears the old label now, or where its meaning is gone', () => {
    const reused = [...groups, { label: 'Hộ nghèo', key: 'own' }];
    expect(lookupIn({ ...startLists, groups: reused })('groups', 'Hộ nghèo')?.key).toBe('own');
    const removed = groups.filter(({ key }) => key !== 'poor');
    expect(lookupIn({ ...startLists, groups: removed })('groups', 'Hộ nghèo')).toBeNull();
  });

  it('a theme goes by its label alone: a removed one is not found', () => {
    const themes = startLists.themes.slice(1);
    expect(lookupIn({ ...startLists, themes })('themes', 'Y tế')).toBeNull();
  });

  it('a cell with the old label counts under the new one, and is named', () => {
    const roles = startLists.roles.map((role) => (role.key === 'host' ? { ...role, label: 'Xã điểm' } : role));
    const [old, now] = decodeWith({ ...startLists, roles }, { 'Vai trò': 'Điểm.' }, { 'Vai trò': 'xã điểm' });
    expect([old?.values.role, now?.values.role].map((role) => role?.key)).toEqual(['host', 'host']);
    expect(old?.problems).toMatchObject([{ code: 'label-outdated', field: 'Vai trò', detail: 'Điểm.” → “Xã điểm' }]);
    expect(now?.problems).toEqual([]);
  });
});

describe('e-mail addresses', () => {
  it('the bad ones are named, the good ones kept', () => {
    const [row] = decode({ 'E-mail cán bộ xã': 'a@b.vn; c@d; e@f.vn; chưa' });
    expect(row?.values.emails).toEqual(['a@b.vn', 'e@f.vn']);
    expect(row?.problems).toMatchObject([{ code: 'not-an-email', detail: 'c@d; chưa' }]);
  });

  it('of several faults in a cell each is named, with what is used instead', () => {
    const [row] = decode({ 'E-mail cán bộ xã': 'mailto:a@b.vn; c@gmail.con; d@gmai.com; e@f.vn.' });
    expect(row?.values.emails).toEqual(['a@b.vn', 'e@f.vn']);
    expect(row?.problems).toMatchObject([
      { code: 'email-misspelt', detail: 'c@gmail.con” → “c@gmail.com' },
      { code: 'email-misspelt', detail: 'd@gmai.com” → “d@gmail.com' },
      { code: 'email-with-extra', detail: 'a@b.vn; e@f.vn' },
    ]);
  });
});
