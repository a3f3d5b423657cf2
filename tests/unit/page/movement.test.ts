import type { Terrain } from '../../../desk/page/grid/movement';
import { clamp, jump, lastPlace, step } from '../../../desk/page/grid/movement';

const cell = (row: number, column: number) => ({ row, column });

/** Ten rows; columns C and D are folded away; rows 1, 4 and 5 are hidden; filled cells as given. */
function terrain(...filled: readonly (readonly [row: number, column: number])[]): Terrain {
  return {
    rows: 10,
    columns: [1, 2, 5, 6],
    hiddenRows: new Set([1, 4, 5]),
    isFilled: ({ row, column }) => filled.some(([top, left]) => top === row && left === column),
    lastRow: 8,
  };
}

describe('a step', () => {
  it.each([
    ['down', cell(2, 2), cell(3, 2)],
    ['down', cell(3, 2), cell(6, 2)],
    ['up', cell(6, 2), cell(3, 2)],
    ['up', cell(2, 2), cell(2, 2)],
    ['down', cell(10, 2), cell(10, 2)],
    ['right', cell(3, 2), cell(3, 5)],
    ['left', cell(3, 5), cell(3, 2)],
    ['left', cell(3, 1), cell(3, 1)],
    ['right', cell(3, 6), cell(3, 6)],
  ] as const)('%s from %j leads to %j', (direction, from, to) => {
    expect(step(from, direction, terrain())).toEqual(to);
  });

  it('of a page counts the rows that can be seen, and ends at the edge', () => {
    expect(step(cell(2, 1), 'down', terrain(), 3)).toEqual(cell(7, 1));
    expect(step(cell(7, 1), 'up', terrain(), 3)).toEqual(cell(2, 1));
    expect(step(cell(7, 1), 'down', terrain(), 30)).toEqual(cell(10, 1));
    expect(step(cell(7, 1), 'up', terrain(), 30)).toEqual(cell(2, 1));
  });
});

describe('a jump', () => {
  it.each([
    ['to the end of the run', 'down', cell(2, 1), cell(6, 1)],
    ['over a gap to the next filled cell', 'down', cell(6, 1), cell(8, 1)],
    ['to the edge where nothing more is filled', 'down', cell(8, 1), cell(10, 1)],
    ['over folded columns', 'right', cell(2, 1), cell(2, 5)],
    ['from the edge stays there', 'up', cell(2, 1), cell(2, 1)],
  ] as const)('%s', (_, direction, from, to) => {
    const filled = terrain([2, 1], [3, 1], [6, 1], [8, 1], [2, 5]);
    expect(jump(from, direction, filled)).toEqual(to);
  });
});

it.each([
  [cell(3, 3), cell(3, 2)],
  [cell(3, 99), cell(3, 6)],
  [cell(99, 1), cell(10, 1)],
  [cell(0, 0), cell(2, 1)],
  [cell(5, 4), cell(3, 2)],
  [cell(1, 1), cell(2, 1)],
])('%j stands for %j', (asked, seen) => {
  expect(clamp(asked, terrain())).toEqual(seen);
});

it('stays where everything is hidden', () => {
  const nothing: Terrain = { ...terrain(), rows: 2, hiddenRows: new Set([1, 2]), columns: [] };
  expect(clamp(cell(2, 5), nothing)).toEqual(cell(2, 1));
  expect(step(cell(2, 1), 'up', nothing)).toEqual(cell(2, 1));
});

it('the end is the last filled row in the last column', () => {
  expect(lastPlace(terrain())).toEqual(cell(8, 6));
  expect(lastPlace({ ...terrain(), lastRow: 0 })).toEqual(cell(1, 6));
});
