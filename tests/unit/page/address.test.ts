import { columnLetters } from '../../../host/model/columnLetters';
import { a1Range, formatTarget, parseA1, parseTarget } from '../../../desk/page/parts/address';

const cell = (row: number, column: number) => ({ row, column });

it.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(parseA1(`${letters}1`)?.active).toEqual(cell(1, column));
});

it.each([
  ['B5', cell(5, 2), cell(5, 2)],
  [' $b$5 ', cell(5, 2), cell(5, 2)],
  ['B5:D9', cell(5, 2), cell(9, 4)],
  ['D9:B5', cell(9, 4), cell(5, 2)],
])('reads %s', (text, active, extent) => {
  expect(parseA1(text)).toEqual({ active, extent });
});

it.each(['', 'B', '5', 'B0', 'B5:', 'B5:D0', 'B5;D9', 'ABCD1', 'Bảng 5', '5B'])(
  'reads no address from “%s”',
  (text) => {
    expect(parseA1(text)).toBeNull();
  },
);

it('writes a block by its upper left and lower right cells, and one cell once', () => {
  expect(a1Range({ top: 5, left: 2, bottom: 9, right: 28 })).toBe('B5:AB9');
  expect(a1Range({ top: 5, left: 2, bottom: 5, right: 2 })).toBe('B5');
});

it('reads the target of a link that it wrote, whichever way the block was drawn', () => {
  const link = formatTarget(11, { active: cell(9, 4), extent: cell(5, 2) });
  expect(link).toBe('#gid=11&range=B5:D9');
  expect(parseTarget(link)).toEqual({ tab: 11, selection: { active: cell(5, 2), extent: cell(9, 4) } });
});

it.each([
  ['#gid=0', { tab: 0, selection: null }],
  ['#range=B5', null],
  ['#gid=x&range=B5', null],
  ['https://example.com/#gid=1', null],
])('reads %s', (link, target) => {
  expect(parseTarget(link)).toEqual(target);
});
