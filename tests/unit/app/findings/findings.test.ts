import { findingKey, findingsOf, kindMark } from '../../../../src/app/findings/findings';
import type { Problem } from '../../../../src/core/problem';
import type { Grid } from '../../../../src/workbook/cells/cell';
import { moment } from '../../support/days';
import { MemoryBook } from '../../support/memoryBook';

const TAB = 'Phước Hà';
const GRID: Grid = [
  ['Katơr Một', 'Giá', 1960],
  ['Katơr  Hai', 'Là A', { moment: moment('5/9/2020 00:00') }],
  ['Katơr Một', 'Là A', ''],
];
const bookOf = (grid: Grid) => new MemoryBook({ [TAB]: grid });
const BOOK = bookOf(GRID);
const SEVERAL: Problem = { code: 'several-in-cell', tab: TAB, row: 1, column: 1, field: 'Họ và tên' };
const keyOf = (change: Partial<Problem>, grid = GRID) => findingKey({ ...SEVERAL, ...change }, bookOf(grid));

describe('the key of a finding', () => {
  it('is short, and the same for the same fault wherever its cell was sorted to', () => {
    expect(keyOf({})).toMatch(/^[0-9a-f]{10}$/);
    expect(keyOf({ row: 3 })).toBe(keyOf({}));
  });

  it.each<[string, Problem]>([
    ['another fault', { ...SEVERAL, code: 'disguised-letter' }],
    ['another tab', { ...SEVERAL, tab: 'Cà Ná' }],
    ['another column', { ...SEVERAL, field: 'Người dự thay' }],
    ['no column', { code: 'several-in-cell', tab: TAB, row: 1, column: 1 }],
    ['another detail', { ...SEVERAL, detail: 'khác' }],
    ['another cell', { ...SEVERAL, row: 2 }],
    ['the whole row', { code: 'several-in-cell', tab: TAB, row: 1, field: 'Họ và tên' }],
    ['the whole tab', { code: 'several-in-cell', tab: TAB, field: 'Họ và tên' }],
    ['a row that is not there', { ...SEVERAL, row: 9 }],
    ['a second cell', { ...SEVERAL, also: [{ tab: TAB, row: 2, column: 1 }] }],
  ])('differs for %s', (_name, problem) => {
    expect(findingKey(problem, BOOK)).not.toBe(keyOf({}));
  });

  it('tells two details apart', () => {
    expect(keyOf({ detail: 'một' })).not.toBe(keyOf({ detail: 'hai' }));
  });

  it('of several cells does not mind their order', () => {
    const [one, other] = [1, 2].map((row) => ({ tab: TAB, row, column: 2 }));
    if (one === undefined || other === undefined) throw new Error('no places');
    expect(keyOf({ ...one, also: [other] })).toBe(keyOf({ ...other, also: [one] }));
  });

  it('tells the cells of a row apart, a cell’s blanks and a day’s look aside', () => {
    const whole: Problem = { code: 'several-in-cell', tab: TAB, row: 2 };
    const changed = (...cells: Grid[number]) => findingKey(whole, bookOf([[], cells]));
    const asItIs = findingKey(whole, BOOK);
    const day = { moment: moment('5/9/2020 00:00') };
    expect(changed('Katơr Hai ', 'Là A', day)).toBe(asItIs);
    expect(changed('Katơr Hai', 'Là', day)).not.toBe(asItIs);
    expect(changed('Katơr HaiLà A', '', day)).not.toBe(asItIs);
    expect(changed('Katơr Hai', 'Là A', { moment: moment('6/9/2020 00:00') })).not.toBe(asItIs);
  });

  it.each<Problem['code']>([
    ...(['label-repeated', 'cells-merged', 'person-similar', 'person-elsewhere'] as const),
    ...(['substitute-listed', 'person-repeated'] as const),
  ])('of %s does not mind the other place, which sorting moves', (code) => {
    expect(keyOf({ code, detail: 'B7' })).toBe(keyOf({ code, detail: 'B9' }));
  });

  it.each<Problem['code']>(['not-in-list', 'tab-missing', 'edited-since-handed-in'])('of %s there is none', (code) => {
    expect(keyOf({ code })).toBeNull();
  });
});

describe('what is told', () => {
  const second: Problem = { ...SEVERAL, row: 2 };
  const unknown: Problem = { code: 'not-in-list', tab: TAB, row: 1, column: 2 };
  const [key = '', secondKey = ''] = [SEVERAL, second].map((problem) => findingKey(problem, BOOK) ?? '');

  it('without an answer: equal faults together, with the keys of all', () => {
    const { problems, answered, keys } = findingsOf([SEVERAL, second, unknown], BOOK, new Map());
    expect(problems).toMatchObject([{ row: 1, also: [{ row: 2 }] }, unknown]);
    expect(answered).toEqual([]);
    expect(problems.map((problem) => keys.get(problem))).toEqual([[key, secondKey], []]);
  });

  it('with an answer to one of them: it stands apart, in the words of its answer', () => {
    const { problems, answered, keys } = findingsOf([SEVERAL, second], BOOK, new Map([[secondKey, 'hai người']]));
    expect(problems).toEqual([SEVERAL]);
    expect(answered).toEqual([{ problem: second, answer: 'hai người' }]);
    expect(keys.get(second)).toEqual([secondKey]);
  });

  it('the same fault of like cells has one key', () => {
    const { problems, keys } = findingsOf([SEVERAL, { ...SEVERAL, row: 3 }], BOOK, new Map());
    expect(problems.map((problem) => keys.get(problem))).toEqual([[key]]);
  });

  it('no answer reaches what is unknown, whatever stands under an empty key', () => {
    expect(findingsOf([unknown], BOOK, new Map([['null', 'x']])).problems).toEqual([unknown]);
  });
});

it('a mark tells the kinds of findings apart', () => {
  expect(kindMark(SEVERAL)).toMatch(/^k[0-9a-f]{4}$/);
  expect(kindMark(SEVERAL)).toBe(kindMark({ ...SEVERAL, row: 2 }));
  expect(kindMark(SEVERAL)).not.toBe(kindMark({ code: 'cells-merged', tab: TAB }));
});
