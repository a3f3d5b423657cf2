import type { CommuneFace, DistrictFace } from '../../../../src/api';
import type { Answers } from '../../../../src/app/findings/answers';
import { answersIn, answersOf, recordAnswers, recordedAnswers } from '../../../../src/app/findings/answers';
import { compile } from '../../../../src/app/compile/compile';
import { compileAndWrite, countsOf } from '../../../../src/app/compile/compileResults';
import { readFace } from '../../../../src/app/sidebar/faces';
import type { Cell, Grid } from '../../../../src/workbook/cells/cell';
import { textOf } from '../../../../src/workbook/cells/cell';
import { cellAt } from '../../support/addresses';
import { moment } from '../../support/days';
import type { Typed } from '../../support/grids';
import { columnIn } from '../../support/grids';
import { MemoryBook, NEVER_PROTECTED, NOW, clockAt, memoryRecord, openLock } from '../../support/memoryBook';
import { roundBook } from '../../support/roundBook';

const TAB = 'Phước Hà';
const TABLE = 'Dữ liệu cần kiểm tra';
const TWO = 'Nguyễn Văn Minh và vợ';
const OTHERS = 'Katơr Thị Lan + con';

/** One cell with two people, one cell with a word that Danh mục does not have. */
const PEOPLE: readonly Typed[] = [
  { 'Họ và tên': TWO, 'Năm sinh': '1960', Thôn: 'Giá' },
  { 'Họ và tên': 'Pi Năng Thị Xuân', 'Năm sinh': '1975', Thôn: 'Giá', 'Đối tượng': 'Nghèo khó' },
];

function book(invitees: readonly Typed[] = PEOPLE): MemoryBook {
  return roundBook({ tabs: { [TAB]: { code: 'X01', invitees }, 'Cà Ná': { code: 'X02' } } });
}

const compiled = (target: MemoryBook) => compileAndWrite(target, openLock, clockAt(NOW)).results;

/** The rows of the written table: weight, cell, answer. */
function listed(target: MemoryBook): string[][] {
  const grid = target.read(TABLE) ?? [];
  const places = ['Mức', 'Ô', 'Đúng như vậy'].map((header) => columnIn(grid, header) - 1);
  return grid.slice(1).map((cells) => places.map((place) => textOf(cells[place] ?? '')));
}

function answer(target: MemoryBook, cell: string, words: string | boolean): void {
  const at = listed(target).findIndex(([, place]) => place === cell);
  if (at < 0) throw new Error(`no finding at ${cell}`);
  target.type(TABLE, at + 2, 'Đúng như vậy', words);
}

const NAME = cellAt(TAB, 5, 'Họ và tên');
const GROUP = cellAt(TAB, 6, 'Đối tượng');
const UNKNOWN = ['Chưa biết được con số', GROUP, 'Cần sửa, không bỏ qua được'];

describe('a finding that a person answers', () => {
  it('is listed by its weight before', () => {
    const target = book();
    compiled(target);
    expect(listed(target)).toEqual([UNKNOWN, ['Nên xem lại', NAME, '']]);
  });

  it('is counted no more, stays listed last with its answer, and is told in no sidebar', () => {
    const target = book();
    compiled(target);
    answer(target, NAME, 'hai vợ chồng một phiếu mời');
    const results = compiled(target);
    expect(countsOf(results)).toMatchObject({ problems: 1, findings: { unknown: 1, review: 0, note: 0 } });
    expect(listed(target)).toEqual([UNKNOWN, ['Đã xác nhận', NAME, 'hai vợ chồng một phiếu mời']]);
    target.active = TAB;
    const { problems } = readFace(target, { email: '' }, moment(NOW), 'auto', NEVER_PROTECTED) as CommuneFace;
    expect(problems.map(({ cell }) => cell)).toEqual([GROUP]);
    const board = readFace(target, { email: '' }, moment(NOW), 'district', NEVER_PROTECTED) as DistrictFace;
    expect(board.problems.map(({ cell, weight }) => [cell, weight])).toEqual([[GROUP, 'unknown']]);
  });

  it.each<[string | boolean]>([['x'], ['rồi'], [true]])('%p says so', (words) => {
    const target = book();
    compiled(target);
    answer(target, NAME, words);
    expect(compiled(target).problems).toHaveLength(1);
  });

  it.each<[string | boolean]>([[' '], [false], ['không'], ['Chưa đúng']])('%p does not say so', (words) => {
    const target = book();
    compiled(target);
    answer(target, NAME, words);
    expect(compiled(target).problems).toHaveLength(2);
  });

  it('does not come back when rows are sorted, nor when another like it comes', () => {
    const target = book();
    compiled(target);
    answer(target, NAME, 'x');
    compiled(target);
    const { record } = target;
    const sorted = book([PEOPLE[1] ?? {}, PEOPLE[0] ?? {}, { 'Họ và tên': OTHERS, 'Năm sinh': '1980', Thôn: 'Giá' }]);
    Object.assign(sorted, { record });
    compiled(sorted);
    expect(listed(sorted).slice(1)).toEqual([
      ['Nên xem lại', cellAt(TAB, 7, 'Họ và tên'), ''],
      ['Đã xác nhận', cellAt(TAB, 6, 'Họ và tên'), 'x'],
    ]);
  });

  it('does not come back when its tab could not be read for a while, nor when the table was removed', () => {
    const target = book();
    compiled(target);
    answer(target, NAME, 'x');
    compiled(target);
    target.type(TAB, 5, 'Họ và tên', '');
    compiled(target);
    target.remove(TABLE);
    target.type(TAB, 5, 'Họ và tên', TWO);
    expect(compiled(target).problems.map(({ code }) => code)).toEqual(['not-in-list']);
  });

  it('comes back when the cell holds something else', () => {
    const target = book();
    compiled(target);
    answer(target, NAME, 'x');
    compiled(target);
    target.type(TAB, 5, 'Họ và tên', OTHERS);
    compiled(target);
    expect(listed(target)).toEqual([UNKNOWN, ['Nên xem lại', NAME, '']]);
  });

  it('comes back when the cell was changed between the answer and the next compile', () => {
    const target = book();
    compiled(target);
    answer(target, NAME, 'x');
    target.type(TAB, 5, 'Họ và tên', OTHERS);
    expect(compiled(target).problems).toHaveLength(2);
  });

  it('comes back when the answer is taken back', () => {
    const target = book();
    compiled(target);
    answer(target, NAME, 'x');
    compiled(target);
    answer(target, NAME, '');
    compiled(target);
    expect(listed(target)).toEqual([UNKNOWN, ['Nên xem lại', NAME, '']]);
    expect(compiled(target).problems).toHaveLength(2);
  });

  it('is known by the table alone in a copy of the spreadsheet', () => {
    const target = book();
    compiled(target);
    answer(target, NAME, 'x');
    compiled(target);
    expect(compiled(new MemoryBook(target.contents())).problems).toHaveLength(1);
  });
});

describe('what cannot be answered', () => {
  it('a figure that is unknown stays so, and its row says it', () => {
    const target = book();
    compiled(target);
    answer(target, GROUP, 'x');
    const { problems } = compiled(target);
    expect(problems.map(({ code }) => code).sort()).toEqual(['not-in-list', 'several-in-cell']);
    expect(listed(target)[0]).toEqual(UNKNOWN);
    expect([...target.record.readAll().values()].flat()).toEqual([]);
  });
});

it('a table of an earlier program goes on', () => {
  const target = book();
  compiled(target);
  for (const header of ['Mức', 'Đúng như vậy', 'Mã nhận biết']) target.deleteColumn(TABLE, header);
  expect(compile(target, moment(NOW)).results.problems).toHaveLength(2);
  compiled(target);
  expect(listed(target)).toEqual([UNKNOWN, ['Nên xem lại', NAME, '']]);
});

it('many cells answered at once are all remembered, and one more alone comes up', () => {
  const people = (count: number): Typed[] =>
    Array.from({ length: count }, (_, at) => ({ 'Họ và tên': `Nguyễn Văn A${at} và vợ`, Thôn: 'Giá' }));
  const target = book(people(300));
  compiled(target);
  answer(target, listed(target)[0]?.[1] ?? '', 'x');
  compiled(target);
  const later = book(people(301));
  Object.assign(later, { record: target.record });
  expect(compiled(later).problems.map(({ row, also }) => [row, also])).toEqual([[305, undefined]]);
});

describe('what the record and the table say together', () => {
  const LINES = '(answers)';
  const HEADER = ['TT', 'Đúng như vậy', 'Mã nhận biết'];
  const table = (...rows: readonly Cell[][]): Grid => [HEADER, ...rows.map((cells, index) => [index + 1, ...cells])];
  const told = (lines: readonly string[], grid: Grid) => {
    const { words, given, takenBack } = answersOf(new Map([[LINES, lines]]), grid);
    return { words: Object.fromEntries(words), given, takenBack };
  };

  it('the last line about a key counts', () => {
    expect([...recordedAnswers(['+a b', '-a', '+c', '-c', '+c'])]).toEqual(['b', 'c']);
  });

  it.each<[string, readonly string[], Grid, { words: object; given: string[]; takenBack: string[] }]>([
    ['recorded, not in the table', ['+a'], table(), { words: { a: 'x' }, given: [], takenBack: [] }],
    ['recorded and ticked', ['+a'], table(['rồi', 'k1 a']), { words: { a: 'rồi' }, given: [], takenBack: [] }],
    ['recorded and unticked', ['+a b'], table(['', 'k1 a']), { words: { b: 'x' }, given: [], takenBack: ['a'] }],
    ['unticked in two rows', ['+a'], table(['', 'k1 a'], ['', 'k2 a']), { words: {}, given: [], takenBack: ['a'] }],
    ['never recorded, blank', [], table(['', 'k1 a']), { words: {}, given: [], takenBack: [] }],
    [
      'ticked now, one row for two faults',
      ['+a'],
      table(['rồi', 'k1 a c']),
      { words: { a: 'rồi', c: 'rồi' }, given: ['c'], takenBack: [] },
    ],
    ['ticked in two rows', [], table(['x', 'k1 a'], ['x', 'k2 a']), { words: { a: 'x' }, given: ['a'], takenBack: [] }],
    ['ticked in a box', [], table([true, 'k1 a']), { words: { a: 'x' }, given: ['a'], takenBack: [] }],
    [
      'in a table that has no column for answers',
      ['+a'],
      [
        ['TT', 'Trang', 'Mã nhận biết'],
        [1, 'Phước Hà', 'k1 a'],
      ],
      { words: { a: 'x' }, given: [], takenBack: [] },
    ],
    [
      'in a table that has no column for keys',
      [],
      [
        ['TT', 'Đúng như vậy'],
        [1, 'x'],
      ],
      { words: {}, given: [], takenBack: [] },
    ],
  ])('%s', (_name, lines, grid, expected) => {
    expect(told(lines, grid)).toEqual(expected);
  });

  const answers = (given: readonly string[], takenBack: readonly string[] = []): Answers => ({
    ...{ words: new Map(), given, takenBack },
  });

  it('is recorded beside the communes, a hundred keys a line', () => {
    const store = memoryRecord();
    const many = Array.from({ length: 250 }, (_, index) => `k${index}`);
    recordAnswers(store, answers(many, ['b']));
    const lines = store.read(LINES);
    expect(lines.map((line) => [line.slice(0, 1), line.split(' ').length])).toEqual([
      ...[100, 100, 50].map((count) => ['+', count]),
      ['-', 1],
    ]);
    expect([...answersIn(store)]).toEqual(many);
    recordAnswers(store, answers([], ['k0']));
    expect(answersIn(store).has('k0')).toBe(false);
  });

  it.each([
    ['as long as it has room', 98, ['+a', '-b']],
    ['and no more where it is full', 99, []],
  ])('%s', (_name, count, added) => {
    const store = memoryRecord();
    const before = Array.from({ length: count }, (_, index) => `+k${index}`);
    store.append(LINES, before);
    recordAnswers(store, answers(['a'], ['b']));
    expect(store.read(LINES)).toEqual([...before, ...added]);
  });
});
