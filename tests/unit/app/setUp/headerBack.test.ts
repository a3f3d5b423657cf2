import { headersBack } from '../../../../src/app/setUp/headerBack';
import type { Grid } from '../../../../src/workbook/cells/cell';
import { COMMUNE_BLOCKS, OPINIONS } from '../../../../src/workbook/schema/communeTab';
import { HEADER_LOOK, RECORD_LOOK } from '../../../../src/workbook/design/design';
import { moment } from '../../support/days';
import { columnOf, communeTab, withCells } from '../../support/grids';
import { MemoryBook } from '../../support/memoryBook';

const TAB = 'Phước Hà';
const ORDERLY = communeTab({
  invitees: [
    { 'Họ và tên': 'Katơr Một', Thôn: 'Giá', 'Tham dự': 'Có mặt' },
    { 'Họ và tên': 'Katơr Hai', Thôn: 'Giá', 'Tham dự': 'Vắng' },
    { 'Họ và tên': 'Katơr Ba', Thôn: 'Là A', 'Tham dự': 'Có mặt' },
  ],
  opinions: [
    { 'Người nêu': 'Katơr Một', 'Nội dung': 'Đề nghị cấp thẻ.', 'Ngày trả lời': { moment: moment('5/9/2020 00:00') } },
    { 'Người nêu': 'Katơr Ba', 'Nội dung': 'Đề nghị sửa đường.' },
    { 'Người nêu': 'Katơr Ba', 'Nội dung': 'Hỏi về vốn.' },
  ],
});
const WIDTH = ORDERLY[0]?.length ?? 0;
const FIRST = columnOf(COMMUNE_BLOCKS, 'STT');
const LAST = FIRST + OPINIONS.length - 1;
const isOpinions = (column: number) => column >= FIRST - 1 && column < LAST;

/** The header row, or its cells from one column on and as many, two rows further down: sorted into the records. */
function sorted(grid: Grid, first = 1, columns = WIDTH): Grid {
  const order = [4, 5, 3];
  return grid.map((cells, row) =>
    cells.map((cell, column) => {
      const isMoved = column >= first - 1 && column < first - 1 + columns;
      return isMoved ? (grid[order[row - 3] ?? row]?.[column] ?? '') : cell;
    }),
  );
}

const offersFor = (grid: Grid) => headersBack({ name: TAB, grid, code: 'X01' });

/** What the tab holds after everything offered was agreed to. */
function agreed(grid: Grid): { readonly book: MemoryBook; readonly format: jest.SpyInstance } {
  const book = new MemoryBook({ [TAB]: grid });
  const format = jest.spyOn(book, 'format');
  for (const { apply } of offersFor(book.read(TAB) ?? [])) apply(book);
  return { book, format };
}

const asRead = (grid: Grid) => new MemoryBook({ [TAB]: grid }).read(TAB);

describe('whole rows were sorted, the header row among them', () => {
  it('it is offered to put it back, saying from where to where', () => {
    expect(offersFor(sorted(ORDERLY)).map(({ line }) => line)).toEqual([
      expect.stringMatching(/“Phước Hà”.* từ dòng 6 về dòng 4/),
    ]);
  });

  it('it comes back, and the records between move down by one', () => {
    const { book, format } = agreed(sorted(ORDERLY));
    expect(book.read(TAB)).toEqual(asRead(ORDERLY));
    const whole = { column: 1, rows: 1, columns: asRead(ORDERLY)?.[0]?.length };
    expect(format).toHaveBeenLastCalledWith(TAB, [
      { row: 4, ...whole, ...HEADER_LOOK },
      { row: 6, ...whole, ...RECORD_LOOK },
    ]);
    expect(offersFor(book.read(TAB) ?? [])).toEqual([]);
  });
});

describe('the opinions alone were sorted, their headers among them', () => {
  const grid = sorted(ORDERLY, FIRST, OPINIONS.length);

  it('they come back, and nothing beside them moves', () => {
    expect(offersFor(grid).map(({ line }) => line)).toEqual([expect.stringContaining('từ dòng 6 về dòng 4')]);
    const { book, format } = agreed(grid);
    expect(book.read(TAB)).toEqual(asRead(ORDERLY));
    expect(format).toHaveBeenLastCalledWith(TAB, [
      { row: 4, column: FIRST, rows: 1, columns: OPINIONS.length, ...HEADER_LOOK },
      { row: 6, column: FIRST, rows: 1, columns: OPINIONS.length, ...RECORD_LOOK },
    ]);
  });

  it.each([
    ['in the first of the columns', 4, FIRST],
    ['in the last', 5, LAST],
    ['in the row of the headers', 6, FIRST + 1],
  ])('a formula %s would point elsewhere: nothing moves', (_where, row, column) => {
    const withFormula = withCells(grid, [row, column, '=A1']);
    const { book } = agreed(withFormula);
    expect(book.changes).toEqual([]);
  });

  it.each([
    ['beside them, to the left', 5, FIRST - 1],
    ['beside them, to the right', 5, LAST + 1],
    ['above them', 3, FIRST],
    ['below them', 7, FIRST + 1],
  ])('a formula %s does not matter', (_where, row, column) => {
    const { book } = agreed(withCells(grid, [row, column, '=A1']));
    expect(book.read(TAB)).toEqual(asRead(withCells(ORDERLY, [row, column, '=A1'])));
  });
});

describe('nothing is offered', () => {
  it.each<[string, Grid]>([
    ['where every header stands in its row', ORDERLY],
    ['for a tab that is no commune’s', [['Ghi chú'], ['của xã']]],
    ['for an empty tab', []],
    [
      'where a block’s headers were moved above the head',
      [
        (ORDERLY[3] ?? []).map((header, column) => (isOpinions(column) ? header : '')),
        ...ORDERLY.map((cells, row) => (row === 3 ? cells.map((header, at) => (isOpinions(at) ? '' : header)) : cells)),
      ],
    ],
  ])('%s', (_name, grid) => {
    expect(offersFor(grid)).toEqual([]);
  });
});
