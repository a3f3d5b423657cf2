import { cellName, columnLetters } from '../../../../src/workbook/design/a1';
import type { Grid } from '../../../../src/workbook/cells/cell';
import { COMMUNE_BLOCKS } from '../../../../src/workbook/schema/communeTab';
import { openAreas } from '../../../../src/workbook/head/openAreas';
import { columnIn, communeTab, headersOf, withCells } from '../../support/grids';

const HEADERS = headersOf(COMMUNE_BLOCKS);

/** The columns from one header to another, from a row down to the end of the tab. */
function under(grid: Grid, row: number, first: string, last: string): string {
  return `${cellName(row, columnIn(grid, first))}:${columnLetters(columnIn(grid, last))}`;
}

/** Người được mời, Ý kiến, Cuộc đối thoại; between them stand guards. */
const blocks = (grid: Grid, row = 5): string[] => [
  under(grid, row, 'TT', 'Ghi chú'),
  under(grid, row, 'STT', 'Mã ý kiến'),
  under(grid, row, 'Thông tin cuộc đối thoại', 'Nội dung thông tin'),
];

/** Below a label of the head the moment and the box, and beside the box, under a limit, the message. */
function handIn(grid: Grid, label: string, limit: string): string[] {
  const row = grid.findIndex((cells) => cells.includes(label)) + 2;
  const column = columnIn(grid, label);
  return [`${cellName(row, column)}:${cellName(row + 1, column)}`, cellName(row + 1, columnIn(grid, limit))];
}

const head = (grid: Grid): string[] => [
  ...handIn(grid, 'Nộp danh sách mời lúc', 'Đối tượng'),
  ...handIn(grid, 'Nộp kế hoạch lúc', 'Người dự thay'),
  ...handIn(grid, 'Nộp kết quả lúc', 'Nhóm chính sách'),
  ...handIn(grid, 'Nộp báo cáo lúc', 'Nội dung trả lời'),
];

/** With a column of its own before one of ours. */
function widened(before: string): Grid {
  const headers = [...HEADERS];
  headers.splice(headers.indexOf(before), 0, null);
  return communeTab({}, { headers });
}

it('opens the blocks below the header row, and of the head the moment, the box and the message of each thing owed', () => {
  const grid = communeTab();
  const hull = `A:${columnLetters(columnIn(grid, 'Nội dung thông tin'))}`;
  expect(openAreas(grid)).toEqual({ areas: [...blocks(grid), ...head(grid)], hull });
});

it('follows rows that were put above the head', () => {
  const grid = communeTab({}, { above: 2 });
  expect(openAreas(grid)?.areas).toEqual([...blocks(grid, 7), ...head(grid)]);
});

it('opens a column that the district put into a block, and none that it put beside one', () => {
  const grid = widened('Giới tính');
  const within = withCells(grid, [4, columnIn(grid, 'Giới tính') - 1, 'Số con']);
  expect(openAreas(within)?.areas[0]).toBe(under(within, 5, 'TT', 'Ghi chú'));
  const beside = withCells(communeTab(), [4, columnIn(communeTab(), 'Ghi chú') + 1, 'Nhận xét của huyện']);
  expect(openAreas(beside)?.areas.slice(0, 2)).toEqual(blocks(communeTab()).slice(0, 2));
});

it('keeps a column without a header shut, wherever it stands: a guard needs no place', () => {
  const grid = widened('Thôn');
  expect(openAreas(grid)?.areas.slice(0, 3)).toEqual([
    under(grid, 5, 'TT', 'Dân tộc'),
    under(grid, 5, 'Thôn', 'Ghi chú'),
    under(grid, 5, 'STT', 'Mã ý kiến'),
  ]);
});

it('follows the cells of a thing owed whose columns were moved', () => {
  const moved: Readonly<Record<string, string>> = {
    ...{ 'Đối tượng': 'Xã cử', 'Xã cử': 'Đối tượng', 'Chủ hộ': 'Điện thoại', 'Điện thoại': 'Chủ hộ' },
  };
  const grid = communeTab({}, { headers: HEADERS.map((header) => moved[header ?? ''] ?? header) });
  const areas = openAreas(grid)?.areas ?? [];
  expect(areas).toEqual(expect.arrayContaining(handIn(grid, 'Nộp danh sách mời lúc', 'Đối tượng')));
  const formerly = cellName(3, columnIn(communeTab(), 'Đối tượng'));
  expect(areas).not.toEqual(expect.arrayContaining([formerly]));
});

it('opens nothing of a thing owed whose label is gone', () => {
  const grid = communeTab();
  const areas = openAreas(withCells(grid, [1, 'Nộp danh sách mời lúc', '']))?.areas;
  expect(areas).toEqual([...blocks(grid), ...head(grid).slice(2)]);
});

it('cannot tell without a header row', () => {
  expect(openAreas([['Phước Hà'], ['']])).toBeNull();
});
