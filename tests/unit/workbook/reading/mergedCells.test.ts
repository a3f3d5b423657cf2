import { cellName } from '../../../../src/workbook/design/a1';
import { COMMUNE_BLOCKS } from '../../../../src/workbook/schema/communeTab';
import type { Area } from '../../../../src/workbook/design/design';
import { readCommuneTab } from '../../../../src/workbook/reading/readCommuneTab';
import { day } from '../../support/days';
import type { Typed, TypedTab } from '../../support/grids';
import { columnOf, communeTab, startLists, startLookup } from '../../support/grids';

const HELD: Typed = { 'Ngày tổ chức': '3/9/2020' };
const column = (header: string) => columnOf(COMMUNE_BLOCKS, header);
const down = (header: string, row: number, rows: number): Area => ({ row, rows, column: column(header), columns: 1 });

/** "B5:B7": from the first row of the block on. */
const rangeOf = (header: string, last: number) => `${cellName(5, column(header))}:${cellName(last, column(header))}`;

/** The problems, and whether the tab was asked for its merges. */
function read(typed: TypedTab, ...merges: readonly Area[]) {
  let asked = 0;
  const tab = readCommuneTab('Phước Hà', communeTab({ session: HELD, ...typed }), {
    ...{
      commune: 'Phước Hà',
      lookup: startLookup,
      lists: startLists,
      today: day('25/9/2020'),
      year: 2020,
    },
    merges: () => {
      asked += 1;
      return merges;
    },
  });
  return { told: tab.problems.map(({ code, row, field, detail }) => [code, row, field, detail]), asked };
}

const FULL: Typed = {
  ...{ 'Năm sinh': '1958', 'Giới tính': 'Nữ', 'Dân tộc': 'Raglai', Thôn: 'Giá', 'Đối tượng': 'Hộ nghèo' },
  ...{ 'Chủ hộ': 'Katơr Chủ', 'Xã cử': 'Cà Ná', 'Tham dự': 'Có mặt' },
};
const three = (blank: string): Typed[] =>
  ['An', 'Bình', 'Cường'].map((name, index) => ({ ...FULL, 'Họ và tên': name, ...(index > 0 && { [blank]: '' }) }));

describe('merged cells', () => {
  // all rows but the first read as nothing: https://github.com/ozlerhakan/poiji/issues/139
  it.each(['Tham dự', 'Đối tượng', 'Thôn', 'Giới tính', 'Dân tộc', 'Chủ hộ', 'Năm sinh'])(
    'over three rows of %s',
    (header) => {
      const told = read({ invitees: three(header) }, down(header, 5, 3)).told;
      expect(told).toEqual([['cells-merged', 5, header, rangeOf(header, 7)]]);
    },
  );

  it('over the names: the merge is named beside the rows that lack one', () => {
    const invitees = [{ ...FULL, 'Họ và tên': 'An' }, FULL];
    expect(read({ invitees }, down('Họ và tên', 5, 2)).told).toEqual([
      ['row-without-name', 6, 'Họ và tên', undefined],
      ['cells-merged', 5, 'Họ và tên', 'B5:B6'],
    ]);
  });

  // across columns: https://github.com/nuovo/spreadsheet-reader/issues/77
  it('across two columns of a row that counts', () => {
    const merge: Area = { row: 5, rows: 1, column: column('Họ và tên'), columns: 2 };
    expect(read({ invitees: [{ ...FULL, 'Họ và tên': 'An', 'Năm sinh': '' }] }, merge).told).toEqual([
      ['cells-merged', 5, 'Năm sinh', 'B5:C5'],
    ]);
  });

  it('of opinions', () => {
    const opinions = ['Một là', 'Hai là'].map((content, index) => ({
      'Nội dung': content,
      'Nhóm chính sách': index === 0 ? 'Y tế' : '',
    }));
    expect(read({ opinions }, down('Nhóm chính sách', 5, 2)).told).toEqual([
      ['cells-merged', 5, 'Nhóm chính sách', rangeOf('Nhóm chính sách', 6)],
    ]);
  });

  it.each<[string, Area]>([
    [
      'of a title across its own row, which is named as none',
      { row: 6, rows: 1, column: column('Họ và tên'), columns: 6 },
    ],
    ['above the rows', { row: 1, rows: 2, column: column('Tham dự'), columns: 1 }],
    ['of nothing', { row: 7, rows: 3, column: column('Tham dự'), columns: 1 }],
    ['of a column that nothing is counted by', { row: 5, rows: 3, column: column('Ghi chú'), columns: 1 }],
    ['below the rows', { row: 90, rows: 3, column: column('Tham dự'), columns: 1 }],
  ])('%s: no word of it', (_name, merge) => {
    const invitees = [{ ...FULL, 'Họ và tên': 'An' }, { 'Họ và tên': 'A. Thôn Là A' }, { 'Họ và tên': 'Bình' }];
    const { told, asked } = read({ invitees }, merge);
    expect(told.filter(([code]) => code === 'cells-merged')).toEqual([]);
    expect(asked).toBe(1);
  });

  it('are asked for once, and only where a blank may be covered', () => {
    expect(read({ invitees: three('Tham dự'), opinions: [{ 'Nội dung': 'Một' }, { 'Nội dung': 'Hai' }] }).asked).toBe(
      1,
    );
    expect(read({ invitees: three('Điện thoại') }).asked).toBe(0);
    expect(read({}).asked).toBe(0);
    expect(read({ invitees: [{ 'Họ và tên': '', 'Tham dự': '' }] }).asked).toBe(0);
  });
});
