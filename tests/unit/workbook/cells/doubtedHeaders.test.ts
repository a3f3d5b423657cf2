import { COMMUNE_BLOCKS, INVITEE, OPINION } from '../../../../src/workbook/schema/communeTab';
import type { Column } from '../../../../src/workbook/schema/column';
import type { Grid } from '../../../../src/workbook/cells/cell';
import { locate } from '../../../../src/workbook/cells/locate';
import { columnOf, communeTab, headersOf, withCells } from '../../support/grids';

const TAB = 'Phước Hà';
const HEADER_ROW = 4;
const column = (header: string) => columnOf(COMMUNE_BLOCKS, header);
const PEOPLE = communeTab({
  invitees: [
    { 'Họ và tên': 'Katơr Thị Mẫu', Thôn: 'Giá', 'Tham dự': 'Có mặt' },
    { 'Họ và tên': 'Pi Năng Mẫu', Thôn: 'Rồ Ôn', 'Tham dự': 'Vắng' },
  ],
});

const doubtsIn = (grid: Grid) =>
  [...(locate(TAB, grid, COMMUNE_BLOCKS)?.doubted ?? [])].map(([{ header }, place]) => [header, place + 1]);
const problemsIn = (grid: Grid) => locate(TAB, grid, COMMUNE_BLOCKS)?.problems;

/** The tab with its columns in another order; null = an empty one. */
const rearranged = (headers: readonly (string | null)[]) => communeTab({}, { headers });

describe('a header that nobody knows is asked about', () => {
  it('where the column that is not found belongs', () => {
    const grid = withCells(PEOPLE, [HEADER_ROW, 'Họ và tên', 'Tên']);
    expect(doubtsIn(grid)).toEqual([['Họ và tên', column('Họ và tên')]]);
    expect(problemsIn(grid)).toEqual([
      {
        code: 'header-unknown',
        tab: TAB,
        row: HEADER_ROW,
        column: column('Họ và tên'),
        field: 'Họ và tên',
        detail: 'Tên',
      },
    ]);
  });

  it.each<[string, Column]>([
    ['Nhóm', INVITEE.group],
    ['GT', INVITEE.gender],
    ['Kiến nghị của dân', OPINION.content],
    ['Số TT', INVITEE.ordinal],
  ])('such as “%s” in its place', (typed, wanted) => {
    expect(doubtsIn(withCells(PEOPLE, [HEADER_ROW, wanted.header, typed]))).toEqual([
      [wanted.header, column(wanted.header)],
    ]);
  });

  it('by its words, wherever the column was moved', () => {
    const headers = headersOf(COMMUNE_BLOCKS).filter((header) => header !== 'Năm sinh');
    const grid = withCells(rearranged([...headers, null, null]), [
      HEADER_ROW,
      headers.length + 2,
      'Năm sinh (âm lịch)',
    ]);
    expect(doubtsIn(grid)).toEqual([['Năm sinh', headers.length + 2]]);
  });

  it('by its data, where most of them are of the column’s list', () => {
    const headers = headersOf(COMMUNE_BLOCKS).filter((header) => header !== 'Tham dự');
    const far = headers.length + 2;
    const grid = withCells(
      rearranged([...headers, null, null]),
      [HEADER_ROW, far, 'Đi họp'],
      [5, far, 'Có mặt'],
      [6, far, 'vắng'],
      [7, far, 'ốm'],
    );
    expect(doubtsIn(grid)).toEqual([['Tham dự', far]]);
  });
});

describe('nobody is asked', () => {
  it('about a column of people’s own while nothing is missing', () => {
    const grid = withCells(rearranged([null, ...headersOf(COMMUNE_BLOCKS)]), [HEADER_ROW, 1, 'Tên gọi khác']);
    expect(doubtsIn(grid)).toEqual([]);
  });

  it('about a column of people’s own that shares nothing with the one that is missing', () => {
    const headers = headersOf(COMMUNE_BLOCKS).filter((header) => header !== 'Năm sinh');
    const far = headers.length + 2;
    const grid = withCells(rearranged([...headers, null, null]), [HEADER_ROW, far, 'Số thẻ'], [5, far, 'A1']);
    expect(doubtsIn(grid)).toEqual([]);
    expect(problemsIn(grid)).toEqual([{ code: 'column-missing', tab: TAB, row: HEADER_ROW, field: 'Năm sinh' }]);
  });

  it('about data of which only half are of the list', () => {
    const headers = headersOf(COMMUNE_BLOCKS).filter((header) => header !== 'Tham dự');
    const far = headers.length + 2;
    const grid = withCells(
      rearranged([...headers, null, null]),
      [HEADER_ROW, far, 'Họp'],
      [5, far, 'Có mặt'],
      [6, far, 'ốm'],
    );
    expect(doubtsIn(grid)).toEqual([]);
  });

  it('twice about one header: each stands for one column at most', () => {
    const headers = headersOf(COMMUNE_BLOCKS).filter((header) => header !== 'Năm sinh');
    const grid = withCells(rearranged(headers), [HEADER_ROW, headers.indexOf('Họ và tên') + 1, 'Tên, năm sinh']);
    expect(doubtsIn(grid)).toHaveLength(1);
  });
});
