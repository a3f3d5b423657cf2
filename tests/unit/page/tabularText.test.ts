import { fillBlock, formatTabular, parseTabular } from '../../../desk/page/grid/tabularText';

it.each([
  [
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\rb', [['a'], ['b']]],
  ['', [['']]],
  ['\t', [['', '']]],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['a\n\n', [['a'], ['']]],
  ['"một\nhai"\tba', [['một\nhai', 'ba']]],
  ['"a\tb"', [['a\tb']]],
  ['"nói ""vâng"""', [['nói "vâng"']]],
  ['"Nhà nước" và dân\tb', [['"Nhà nước" và dân', 'b']]],
  ['"chưa đóng\tb', [['"chưa đóng', 'b']]],
  ['5" x 3"', [['5" x 3"']]],
  ['""\ta', [['', 'a']]],
])('reads %j', (text, cells) => {
  expect(parseTabular(text)).toEqual(cells);
});

it.each([
  [
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  [
    [
      ['một\nhai', 'có "ngoặc"'],
      ['tab\tgiữa', ''],
    ],
  ],
  [[['"mở đầu']]],
])('reads back what it wrote: %j', (cells) => {
  expect(parseTabular(formatTabular(cells))).toEqual(cells);
});

it('fills a selected block with one cell', () => {
  expect(fillBlock([['x']], 2, 3)).toEqual([
    ['x', 'x', 'x'],
    ['x', 'x', 'x'],
  ]);
});

it('takes as many rows as a spreadsheet has', () => {
  const rows = [...Array.from({ length: 199_999 }, () => ['a']), ['b', 'c']];
  const block = fillBlock(rows, 1, 1);
  expect(block).toHaveLength(200_000);
  expect(block[0]).toEqual(['a', '']);
});

it('leaves a block as large as it is, its short rows made up with empty cells', () => {
  expect(fillBlock([['a'], ['b', 'c']], 5, 5)).toEqual([
    ['a', ''],
    ['b', 'c'],
  ]);
});
