import type { Owed } from '../../../../src/core/round/owed';
import { OWED } from '../../../../src/core/round/owed';
import { cellName, placeOfCell } from '../../../../src/workbook/design/a1';
import { FIRST_BOXES } from '../../../../src/workbook/head/communeHead';
import { COMMUNE_BLOCKS, HANDED_IN_AT } from '../../../../src/workbook/schema/communeTab';
import { handInCells, owedOfBox } from '../../../../src/workbook/head/handInCells';
import { columnOf, communeTab, headersOf, withCells } from '../../support/grids';

const column = (header: string) => columnOf(COMMUNE_BLOCKS, header);

describe('the cells by which something is handed in', () => {
  it.each<[owed: Owed, limit: string, handedIn: string]>([
    ['invitees', 'Đối tượng', 'Chủ hộ'],
    ['plan', 'Người dự thay', 'Ghi chú'],
    ['results', 'Nhóm chính sách', 'Loại'],
    ['report', 'Nội dung trả lời', 'Số văn bản trả lời'],
  ])('%s: the moment below its label, the box below that, the word left of the box', (owed, limit, handedIn) => {
    expect(handInCells(communeTab(), owed)).toEqual({
      moment: { row: 2, column: column(handedIn) },
      box: { row: 3, column: column(handedIn) },
      message: { row: 3, column: column(limit) },
    });
  });

  it('are those that a new tab has its boxes in', () => {
    expect(OWED.map((owed) => handInCells(communeTab(), owed)?.box)).toEqual(FIRST_BOXES);
  });

  it('move with their columns and with rows put above', () => {
    const headers = [...headersOf(COMMUNE_BLOCKS)].reverse();
    const grid = communeTab({}, { headers, above: 2 });
    const cells = handInCells(grid, 'invitees');
    const at = headers.indexOf('Chủ hộ') + 1;
    expect(cells).toEqual({
      moment: { row: 4, column: at },
      box: { row: 5, column: at },
      message: { row: 5, column: headers.indexOf('Đối tượng') + 1 },
    });
    expect(owedOfBox(grid, { row: 5, column: at })).toBe('invitees');
    expect(owedOfBox(grid, { row: 3, column: column('Chủ hộ') })).toBeNull();
  });

  it('without the column of the limit there is no place for a word, but the box still hands in', () => {
    const grid = withCells(communeTab(), [4, 'Đối tượng', 'Nhóm']);
    expect(handInCells(grid, 'invitees')).toMatchObject({ box: { row: 3, column: column('Chủ hộ') }, message: null });
  });

  it('without the label there are none', () => {
    const grid = withCells(communeTab(), [1, 'Chủ hộ', '']);
    expect(handInCells(grid, 'invitees')).toBeNull();
    expect(owedOfBox(grid, { row: 3, column: column('Chủ hộ') })).toBeNull();
    expect(owedOfBox(grid, { row: 3, column: column('Loại') })).toBe('results');
  });

  it('a tab of something else has none', () => {
    for (const owed of OWED) expect(handInCells([['Tên', 'Tuổi']], owed)).toBeNull();
    expect(owedOfBox([], { row: 3, column: column('Chủ hộ') })).toBeNull();
  });
});

describe('whose box a cell is', () => {
  it('each box is one thing’s, and no neighbour of it is', () => {
    for (const owed of OWED) {
      const box = handInCells(communeTab(), owed)?.box ?? { row: 0, column: 0 };
      expect(owedOfBox(communeTab(), box)).toBe(owed);
      for (const [down, right] of [
        [-1, 0],
        [1, 0],
        [0, -1],
        [0, 1],
      ] as const)
        expect(owedOfBox(communeTab(), { row: box.row + down, column: box.column + right })).toBeNull();
    }
  });

  it('a label copied below the header row makes no box there', () => {
    const grid = withCells(communeTab(), [9, 'Họ và tên', HANDED_IN_AT.invitees.label]);
    expect(owedOfBox(grid, { row: 11, column: column('Họ và tên') })).toBeNull();
  });
});

it.each([
  ['A1', 1, 1],
  ['Z9', 9, 26],
  ['AA10', 10, 27],
  ['AF5', 5, 32],
  ['ZZ1000', 1000, 702],
  ['AAA1', 1, 703],
])('the name of a cell tells its place: %s', (name, row, at) => {
  expect(placeOfCell(name)).toEqual({ row, column: at });
  expect(cellName(row, at)).toBe(name);
});

it.each(['', 'A', '5', 'A0', 'a1', 'A1B', 'AAAA1', 'G5 và 4 ô khác'])('is none: %j', (name) => {
  expect(placeOfCell(name)).toEqual({});
});
