import fc from 'fast-check';
import type { Problem, ProblemCode } from '../../../../src/core/problem';
import type { Cell, Grid } from '../../../../src/workbook/cells/cell';
import { isBlank, textOf } from '../../../../src/workbook/cells/cell';
import { INVITEES, OPINIONS, SESSION } from '../../../../src/workbook/schema/communeTab';
import type { CommuneTab } from '../../../../src/workbook/reading/readCommuneTab';
import { readCommuneTab } from '../../../../src/workbook/reading/readCommuneTab';
import { chance } from '../../support/chance';
import { day } from '../../support/days';
import { communeTab, startLists, startLookup } from '../../support/grids';

const TAB = 'Phước Hà';
const HEADER_ROW = 3;
/** Without the column that decides, the block is named as a whole. */
const NO_COLUMN = new Set<ProblemCode>(['column-missing', 'header-unknown']);

const TEXTS = [
  ...[
    'Katơr Thị Mai',
    'Trần Thị B',
    'Lò Văn A, Lò Văn B',
    'Có mặt',
    'vắng.',
    'Nữ',
    'Hộ nghèo',
    'Hộ lạ',
    'Giá',
    '1958',
    '1',
    '2.',
  ],
  ...[
    'Đề nghị sửa đường',
    'Không có ý kiến',
    'Câu hỏi',
    'Tổng cộng',
    'I. ĐẠI BIỂU',
    'Nơi nhận:',
    'TT',
    'Họ và tên',
    'Nội dung',
  ],
  ...['Ngày tổ chức', 'Chủ trì', '#N/A', '...', '-', 'x', '3/9/2020', '31/02/2020', 'Raglai', 'nt', '\u200b', ' '],
];
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 14, arbitrary: fc.constant('') },
  { weight: 8, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.oneof(fc.integer(), fc.double(), fc.boolean()) },
);
const header = communeTab().at(HEADER_ROW) ?? [];
const WIDTH = header.length + 3;
const row = fc.array(cell, { minLength: WIDTH, maxLength: WIDTH });
const below = fc.array(row, { minLength: 1, maxLength: 8 });
/** Headers that were swapped, lost, doubled or written anew. */
const headers = fc
  .array(fc.tuple(fc.nat(WIDTH - 1), fc.constantFrom('', 'Số CMND', 'Thôn', 'Nội dung', 'Tham dự')), { maxLength: 3 })
  .map((changes) => {
    const cells: Cell[] = [...header, ...Array<Cell>(WIDTH - header.length).fill('')];
    for (const [index, words] of changes) cells[index] = words;
    return cells;
  });
const head = communeTab().slice(0, HEADER_ROW).map((cells) => [...cells, ...Array<Cell>(WIDTH - cells.length).fill('')]); // prettier-ignore

const read = (grid: Grid): CommuneTab =>
  readCommuneTab(TAB, grid, {
    ...{ commune: TAB, lookup: startLookup, lists: startLists, today: day('25/9/2020'), year: 2020 },
    merges: () => [],
  });

/** Filled cells below the header that stand in no known column of a row that counts, and that nothing names. */
function lost(grid: Grid, { invitees, opinions, problems }: CommuneTab): string[] {
  const titles = grid[HEADER_ROW] ?? [];
  const places = problems.flatMap(({ row: at, column, also = [] }: Problem) => [{ row: at, column }, ...also]);
  const isNamed = (row: number, column: number) => places.some((place) => place.row === row && place.column === column);
  const namesRow = (row: number) => places.some((place) => place.row === row);
  const isBlockNamed = (words: string) => problems.some(({ code, field }) => NO_COLUMN.has(code) && field === words);
  const blocks = [
    { columns: INVITEES.map(({ header: words }) => words as string), deciding: 'Họ và tên', ordinal: 'TT', rows: invitees.map(({ row }) => row) }, // prettier-ignore
    { columns: OPINIONS.map(({ header: words }) => words as string), deciding: 'Nội dung', ordinal: 'STT', rows: opinions.map(({ fields }) => fields.content.row ?? 0) }, // prettier-ignore
  ];
  const facts = SESSION.map(({ label }) => label as string);
  const factColumn = titles.indexOf('Thông tin cuộc đối thoại');
  return grid.flatMap((cells, index) => {
    const at = index + 1;
    if (index <= HEADER_ROW) return [];
    return cells.flatMap((value, column) => {
      if (isBlank(value) || isNamed(at, column + 1) || isNamed(HEADER_ROW + 1, column + 1)) return [];
      const words = textOf(titles[column] ?? '');
      if (words === 'Thông tin cuộc đối thoại' || words === 'Nội dung thông tin')
        return facts.includes(textOf(cells[factColumn] ?? '')) ? [] : [`${words} ${at}: ${textOf(value)}`];
      const block = blocks.find(({ columns }) => columns.includes(words));
      const isKept =
        block !== undefined &&
        (block.rows.includes(at) ||
          namesRow(at) ||
          isBlockNamed(block.deciding) ||
          (words === block.ordinal && /^\d+[.)]?$/.test(textOf(value).trim())));
      return isKept ? [] : [`${words} ${at}: ${textOf(value)}`];
    });
  });
}

it('every filled cell below the header stands in a row that counts, or is named', () => {
  fc.assert(
    fc.property(headers, below, (titles, rows) => {
      const facts = communeTab().slice(HEADER_ROW + 1);
      const factColumn = header.indexOf('Thông tin cuộc đối thoại');
      const typed = rows.map((cells, index) =>
        cells.map((value, column) => (column === factColumn && value === '' ? (facts[index]?.[column] ?? '') : value)),
      );
      const grid = [...head, titles, ...typed];
      expect(lost(grid, read(grid))).toEqual([]);
    }),
    chance(300),
  );
});
