import { repairColumns, repairDropdowns, repairFields, repairSettings } from '../../../../src/app/setUp/repair';
import { SETTING_HINTS } from '../../../../src/text/hints';
import type { Grid } from '../../../../src/workbook/cells/cell';
import type { Block, Column, Field } from '../../../../src/workbook/schema/column';
import { LAYOUT } from '../../../../src/workbook/schema/layout';
import { SETTING, SETTINGS } from '../../../../src/workbook/schema/settings';
import { locate } from '../../../../src/workbook/cells/locate';
import { LISTS_BLOCKS } from '../../../../src/workbook/schema/listColumns';
import { columnIn } from '../../support/grids';
import { MemoryBook } from '../../support/memoryBook';
import { listsTab, settingsTab } from '../../support/ownTabs';

const TAB = 'Một trang';
const located = locate('Danh mục', listsTab(), LISTS_BLOCKS);
if (located === null) throw new Error('Danh mục has no header row');
const listRanges = { located, rows: 50 };

const column = (key: string, header: string, others: Partial<Column> = {}): Column => ({
  ...{ key, header, kind: 'text', width: 80 },
  ...others,
});
const name = column('name', 'Họ và tên', { formerly: ['Tên người'] });
const village = column('village', 'Thôn, tổ dân phố');
const group = column('group', 'Đối tượng', { kind: 'choice', list: 'groups' });
const phone = column('phone', 'Điện thoại');
const content = column('content', 'Nội dung ý kiến');
const theme = column('theme', 'Nhóm chính sách', { kind: 'choice', list: 'themes' });
/** Made with a narrow guard between the two. */
const BLOCKS: readonly Block[] = [{ columns: [name, village, group, phone] }, { columns: [content, theme] }];
const HEADER = ['Họ và tên', 'Thôn, tổ dân phố', 'Đối tượng', 'Điện thoại', '', 'Nội dung ý kiến', 'Nhóm chính sách'];
const ROW = ['An', 'Giá', 'Hộ nghèo', '0912', '', 'Sửa đường', 'Hạ tầng'];

describe('the columns of a tab', () => {
  const repaired = (grid: Grid) => {
    const book = new MemoryBook({ [TAB]: grid });
    const inserted: unknown[] = [];
    repairColumns(book, TAB, BLOCKS, listRanges, ({ key }, position) => inserted.push([key, position]));
    return { grid: book.read(TAB), inserted, changes: book.changes };
  };
  const without = (row: readonly string[], ...places: readonly number[]) =>
    row.filter((_, place) => !places.includes(place));
  const blanked = (row: readonly string[], place: number) => row.map((text, at) => (at === place ? '' : text));

  it('that are all there under today’s headers stay, whatever the letters of a header', () => {
    const grid = [HEADER.map((text) => text.toUpperCase()), ROW];
    expect(repaired(grid)).toEqual({ grid, inserted: [], changes: [] });
  });

  it('under the header of an earlier layout get today’s, in its own cell, below rows that people put above', () => {
    const above = ['Danh sách của xã', '', '', '', '', '', ''];
    const { grid, changes } = repaired([above, ['Tên người', ...HEADER.slice(1)], ROW]);
    expect(grid).toEqual([above, HEADER, ROW]);
    expect(changes).toEqual([`write ${TAB}`]);
  });

  it.each([
    ['between two others', 1],
    ['at the left end', 0],
    ['beside the guard', 3],
    ['after the guard', 5],
  ])('whose header was cleared %s get it again over their data', (_, place) => {
    expect(repaired([blanked(HEADER, place), ROW])).toMatchObject({ grid: [HEADER, ROW], inserted: [] });
  });

  it.each([
    ['between two others', 1, 'village'],
    ['at the left end', 0, 'name'],
    ['beside the guard', 3, 'phone'],
  ])('that were deleted %s are inserted where they belong, and data moves along', (_, place, key) => {
    const { grid, inserted } = repaired([without(HEADER, place), without(ROW, place)]);
    expect(grid).toEqual([HEADER, blanked(ROW, place)]);
    expect(inserted).toEqual([[key, place + 1]]);
  });

  it('of which the last two were deleted come back one after the other', () => {
    const { grid, inserted } = repaired([HEADER.slice(0, 5), ROW.slice(0, 4)]);
    expect(grid?.[0]?.filter((cell) => cell !== '')).toEqual(HEADER.filter((text) => text !== ''));
    expect(inserted).toEqual([
      ['content', expect.any(Number)],
      ['theme', expect.any(Number)],
    ]);
  });

  it('are left alone where the tab has no header row', () => {
    const grid = [['Thông báo'], ['Mời họp lúc 8 giờ']];
    expect(repaired(grid)).toEqual({ grid, inserted: [], changes: [] });
    const nowhere = new MemoryBook();
    expect(() => repairColumns(nowhere, TAB, BLOCKS, listRanges)).not.toThrow();
  });
});

describe('the labels of a block of label and value', () => {
  const label = column('label', 'Mục');
  const value = column('value', 'Giá trị');
  const FACTS: readonly Block[] = [{ columns: [label, value] }];
  const field = (key: string, text: string, formerly: readonly string[] = []): Field => ({
    ...{ key, label: text, kind: 'text', formerly },
  });
  const FIELDS = [field('day', 'Ngày tổ chức', ['Ngày']), field('chair', 'Chủ trì'), field('venue', 'Địa điểm')];
  const repaired = (grid: Grid) => {
    const book = new MemoryBook({ [TAB]: grid });
    const added = repairFields(book, TAB, FACTS, FIELDS, { label, value });
    return { grid: book.read(TAB), added: added.map(({ field: { key }, row }) => [key, row]), changes: book.changes };
  };
  const HEAD = ['Mục', 'Giá trị'];
  const FULL: Grid = [HEAD, ['Ngày tổ chức', '3/9/2020'], ['Chủ trì', 'Bà Hoa'], ['Địa điểm', 'Nhà văn hóa']];

  it('that are all there stay', () => {
    expect(repaired(FULL)).toEqual({ grid: FULL, added: [], changes: [] });
  });

  it('of an earlier layout get today’s words in their own row', () => {
    const { grid, added } = repaired([HEAD, ['Ngày', '3/9/2020'], ...FULL.slice(2)]);
    expect([grid, added]).toEqual([FULL, []]);
  });

  it.each([1, 2, 3])('that were cleared beside their value are written again (row %d)', (row) => {
    const cleared = FULL.map((cells, at) => (at === row ? ['', cells[1] ?? ''] : cells));
    expect(repaired(cleared)).toMatchObject({ grid: FULL, added: [] });
  });

  it('that are not there are added below the last one, in their order, and told by their rows', () => {
    const { grid, added } = repaired([HEAD, ['Một mục khác', 'x'], ['', '']]);
    expect(grid).toEqual([HEAD, ['Một mục khác', 'x'], ['Ngày tổ chức', ''], ['Chủ trì', ''], ['Địa điểm', '']]);
    expect(added).toEqual([
      ['day', 3],
      ['chair', 4],
      ['venue', 5],
    ]);
  });

  it('a blank row without a value is none that was cleared', () => {
    const { added } = repaired([HEAD, ['Ngày tổ chức', '3/9/2020'], ['', ''], ['Địa điểm', 'Nhà văn hóa']]);
    expect(added).toEqual([['chair', 5]]);
  });

  it('are left alone where the tab has no header row, or no column for them', () => {
    const grid = [['Thông báo', '']];
    expect(repaired(grid)).toMatchObject({ added: [], changes: [] });
    expect(repaired([['Giá trị', 'Ghi chú'], ['x', '']])).toMatchObject({ added: [], changes: [] }); // prettier-ignore
  });
});

describe('Thiết lập', () => {
  const lacking = SETTINGS.filter(({ key }) => key === 'layout' || key === 'year');
  const older = () => {
    const labels = lacking.map(({ label }) => label);
    return settingsTab().filter((cells) => !labels.some((label) => cells.includes(label)));
  };
  const cellOf = (book: MemoryBook, label: string, header: string) => {
    const grid = book.read('Thiết lập') ?? [];
    return grid.find((cells) => cells.includes(label))?.[columnIn(grid, header) - 1];
  };

  it('of an earlier layout gets the settings that it lacks, with their hints, and today’s number', () => {
    const book = new MemoryBook({ 'Thiết lập': older() });
    repairSettings(book);
    expect(lacking).toHaveLength(2);
    for (const { key, label } of lacking) expect(cellOf(book, label, 'Cách ghi')).toBe(SETTING_HINTS[key]);
    expect(cellOf(book, SETTING.layout.label, 'Giá trị')).toBe(LAYOUT);
    const before = book.contents();
    repairSettings(book);
    expect(book.contents()).toEqual(before);
  });

  it('that lost its column of hints, or its header row, keeps all else', () => {
    const grid = older();
    const hint = columnIn(grid, 'Cách ghi');
    const book = new MemoryBook({ 'Thiết lập': grid.map((cells) => cells.filter((_, at) => at !== hint - 1)) });
    repairSettings(book);
    expect(cellOf(book, SETTING.layout.label, 'Giá trị')).toBe(LAYOUT);
    const bare = new MemoryBook({ 'Thiết lập': [['Thông báo']] });
    repairSettings(bare);
    expect(bare.changes).toEqual([]);
  });
});

describe('dropdowns', () => {
  it('are pointed at the lists again where the columns stand now, below the header row', () => {
    const moved = ['Ghi chú thêm', ...HEADER];
    const book = new MemoryBook({ [TAB]: [['Tiêu đề'], moved, ['', ...ROW]] });
    repairDropdowns(book, TAB, BLOCKS, listRanges);
    expect(book.dropdowns.get(TAB)?.map(({ row, column: at, list }) => [row, at, list])).toEqual([
      [3, 4, 'groups'],
      [3, 8, 'themes'],
    ]);
  });

  it('stay where a column is gone, or the header row', () => {
    const book = new MemoryBook({ [TAB]: [HEADER.filter((text) => text !== 'Đối tượng')] });
    repairDropdowns(book, TAB, BLOCKS, listRanges);
    expect(book.dropdowns.get(TAB)?.map(({ list }) => list)).toEqual(['themes']);
    const bare = new MemoryBook({ [TAB]: [['Thông báo']] });
    repairDropdowns(bare, TAB, BLOCKS, listRanges);
    expect(bare.changes).toEqual([]);
  });
});
