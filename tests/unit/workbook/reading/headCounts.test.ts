import { countAttendance } from '../../../../src/core/people/attendance';
import { countOpinions } from '../../../../src/core/results/opinion';
import type { Problem } from '../../../../src/core/problem';
import type { Cell, Grid } from '../../../../src/workbook/cells/cell';
import { FIRST_LAYOUT, headColumns } from '../../../../src/workbook/head/communeHead';
import { lookupIn } from '../../../../src/workbook/cells/decode';
import { countsAsText } from '../../../../src/workbook/reading/headCounts';
import { labelCellIn } from '../../../../src/workbook/head/labelCell';
import { LISTS_BLOCKS } from '../../../../src/workbook/schema/listColumns';
import { locate } from '../../../../src/workbook/cells/locate';
import { readCommuneTab } from '../../../../src/workbook/reading/readCommuneTab';
import { readLists } from '../../../../src/workbook/reading/readLists';
import { day, moment } from '../../support/days';
import { evaluate } from '../../support/formulas';
import type { Typed } from '../../support/grids';
import { columnOf, communeTab, startLists, withCells } from '../../support/grids';
import { listsTab } from '../../support/ownTabs';

const START = listsTab();

/** The totals of a head as its formulas show them, and as the program counts them. */
function bothTotals(grid: Grid, lists: Grid = START) {
  const located = locate('Danh mục', lists, LISTS_BLOCKS);
  if (located === null) throw new Error('no header row');
  const formulas = [...headColumns(labelCellIn(located), FIRST_LAYOUT).values()];
  const shown = (label: string) => {
    const found = formulas.find(([text]) => text === label)?.[1];
    if (typeof found !== 'object' || !('formula' in found)) throw new Error(`no formula below ${label}`);
    return evaluate(found.formula, { Trang: grid, 'Danh mục': lists }, moment('3/9/2020'));
  };
  const { invitees, opinions, problems } = read(grid, lists);
  const people = countAttendance(invitees, []);
  const said = countOpinions(opinions, [], []);
  const came = (key: string) => invitees.filter(({ attendance }) => attendance === key).length;
  return {
    head: [
      ...['Số người mời', 'Có mặt', 'Dự thay', 'Vắng', 'Dự ngoài danh sách', 'Chưa điểm danh', 'Tổng số dự'].map(shown),
      ...['Số ý kiến', 'Đã trả lời', 'Chưa trả lời'].map(shown),
    ],
    compile: [
      ...[people.invited, ...['present', 'substitute', 'absent', 'uninvited'].map(came)],
      ...[people.notRecorded, people.attended, said.total, said.answered, said.unanswered],
    ],
    problems,
  };
}

function read(grid: Grid, listsGrid: Grid) {
  const { lists, problems } = readLists(listsGrid);
  const tab = readCommuneTab('Trang', grid, {
    ...{ commune: 'Trang', lookup: lookupIn(lists), lists },
    ...{ today: day('25/9/2020'), year: 2020, merges: () => [] },
  });
  return { ...tab, problems: [...problems, ...tab.problems] };
}

const toldOf = (problems: readonly Problem[]) =>
  problems
    .filter(({ code }) => /counted$/.test(code) && code !== 'line-counted')
    .map(({ code, row, field, detail = '' }) => [code, row, field, detail]);

const withAttendance = (...labels: Cell[]) =>
  communeTab({
    invitees: labels.map((label, index) => ({ 'Họ và tên': `Người ${'ABCDEF'[index]}`, 'Tham dự': label })),
  });

describe('a label that the program reads and COUNTIFS does not', () => {
  it.each([
    ['a full stop', 'Có mặt.'],
    ['a blank within', 'Có  mặt'],
    ['a blank before', ' Có mặt'],
    // https://github.com/HXLStandard/libhxl-python/issues/177
    ['a blank behind, in capitals', 'CÓ MẶT '],
    // https://github.com/ONLYOFFICE/DocumentServer/issues/2741
    ['a no-break space', 'Có\u00a0mặt'],
    // https://github.com/rubenarslan/formr.org/issues/131
    ['letters and accents apart', 'Có mặt'.normalize('NFD')],
    ['a mark of writing direction', 'Có mặt\u200e'],
    ['a letter of Russian', 'Có mặт'.replace('т', 't').replace('C', 'С')],
  ])('%s: is named with the label to choose', (_, label) => {
    const { head, compile, problems } = bothTotals(withAttendance(label, 'Có mặt'));
    expect([head[1], compile[1]]).toEqual([1, 2]);
    expect(toldOf(problems)).toEqual([['label-not-counted', 5, 'Tham dự', 'Có mặt']]);
  });

  it('in the state of an opinion too, but not where the head counts what is left over', () => {
    const said = (label: string, index: number): Typed => ({
      'Nội dung': `Đề nghị làm đường ${index}`,
      'Tình trạng': label,
    });
    const labels = ['Đã trả lời tại chỗ ', 'Chưa trả lời ', 'đã trả lời bằng văn bản'];
    const { head, compile, problems } = bothTotals(communeTab({ opinions: labels.map(said) }));
    expect([head.slice(-3), compile.slice(-3)]).toEqual([
      [3, 1, 2],
      [3, 2, 1],
    ]);
    expect(toldOf(problems)).toEqual([['label-not-counted', 5, 'Tình trạng', 'Đã trả lời tại chỗ']]);
  });

  it('capitals alone are the same to both', () => {
    const { head, compile, problems } = bothTotals(withAttendance('CÓ MẶT', 'có mặt', 'VẮNG'));
    expect(head).toEqual(compile);
    expect(toldOf(problems)).toEqual([]);
  });
});

describe('a filled cell that only one of the two takes for a record', () => {
  it('blanks under Họ và tên, in a row that holds nothing else', () => {
    const { head, compile, problems } = bothTotals(
      communeTab({ invitees: [{ 'Họ và tên': 'Người A' }, { 'Họ và tên': '  ' }] }),
    );
    expect([head[0], compile[0]]).toEqual([2, 1]);
    expect(toldOf(problems)).toEqual([['blanks-counted', 6, 'Họ và tên', '']]);
  });

  it('blanks beside something are named as a row without a name, once', () => {
    const { problems } = bothTotals(communeTab({ invitees: [{ 'Họ và tên': ' ', Thôn: 'Giá' }] }));
    expect(problems.map(({ code }) => code)).toEqual(['row-without-name']);
  });

  it('a number under Nội dung of somebody who spoke', () => {
    const { head, compile, problems } = bothTotals(
      communeTab({ opinions: [{ 'Nội dung': 2020, 'Người nêu': 'Bà Năm' }] }),
    );
    expect([head[7], compile[7]]).toEqual([0, 1]);
    expect(toldOf(problems)).toEqual([['number-not-counted', 5, 'Nội dung', '']]);
  });

  it('the header itself, when it is not the same text', () => {
    const headerRow = 4;
    const grid = withCells(withAttendance('Có mặt'), [headerRow, 'Họ và tên', 'Họ và tên ']);
    const { head, compile, problems } = bothTotals(grid);
    expect([head[0], compile[0]]).toEqual([2, 1]);
    expect(toldOf(problems)).toEqual([['header-counted', 4, 'Họ và tên', '']]);
  });
});

describe('labels of Danh mục by which COUNTIFS does not count', () => {
  const COLUMN = columnOf(LISTS_BLOCKS, 'Các mức tham dự');
  const withLabel = (label: string, key = 'present') => withCells(START, [2, COLUMN, label], [2, COLUMN + 1, key]);

  it.each([
    ...[
      'Có mặt*',
      'Có m?t',
      'Có ~ mặt',
      '>1',
      '=Có mặt',
      '<>Vắng',
      '*',
      '?',
      '~',
      '=',
      '1',
      '1/9',
      '12%',
      '1e5',
      'TRUE',
    ],
    ...['#N/A', 'Có mặt ', 'Có  mặt', 'Có mặt'.normalize('NFD')],
  ])('“%s” is named in its row', (label) => {
    const { problems } = readLists(withLabel(label));
    expect(problems).toMatchObject([
      { code: 'list-label-not-counted', row: 2, column: COLUMN, field: 'Các mức tham dự' },
    ]);
  });

  it('so is a key that MATCH does not find', () => {
    expect(toldOf(readLists(withLabel('Có mặt', 'present ')).problems)).toEqual([
      ['list-label-not-counted', 2, 'Các mức tham dự', 'Có mặt'],
    ]);
  });

  it.each(['Có mặt', 'CÓ MẶT', 'Có mặt (đủ buổi)', 'X', 'Có mặt 1', 'Đến dự - có ký'])('“%s” is not', (label) => {
    expect(readLists(withLabel(label)).problems).toEqual([]);
  });

  it('in a list that no head counts by they are as good as any', () => {
    expect(readLists(withCells(START, [2, 'Các nhóm chính sách', 'Y tế (*)'])).problems).toEqual([]);
  });

  it('the cells that carry such a label are not named one by one: the mend is in Danh mục', () => {
    expect(toldOf(bothTotals(withAttendance('Có mặt*', 'Có mặt* '), withLabel('Có mặt*')).problems)).toEqual([
      ['list-label-not-counted', 2, 'Các mức tham dự', 'Có mặt*'],
    ]);
  });

  it('a label counted as that text is counted so by the evaluator', () => {
    for (const label of ['Có mặt', 'X', 'Có mặt (đủ buổi)']) {
      expect(countsAsText(label)).toBe(true);
      const { head } = bothTotals(withAttendance(label, `${label}x`, `x${label}`, 'Vắng', 5), withLabel(label));
      expect(head[1]).toBe(1);
    }
  });
});

/** Numbers from 0 up to `below`, the same at each run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const SLIPS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  ...['.', ' ', ',', ' .', '\u00a0', '\u200b', '\ufeff', '\u200e', '\u202c'].map(
    (sign) => (text: string) => text + sign,
  ),
  ...[' ', '\ufeff', '\u200f'].map((sign) => (text: string) => sign + text),
  (text) => text.replace(' ', '  '),
  (text) => text.replace(' ', '\u00ad '),
  (text) => text.replace('a', 'а').replace('C', 'С').replace('o', 'ο'),
  (text) => text.replace('n', 'ｎ'),
  () => '',
  () => 'Không rõ',
];
const NAMES: readonly Cell[] = [
  ...[
    'Người A',
    'Trần Thị Bé ',
    'Lê Văn Tám'.normalize('NFD'),
    ' ',
    '\u00a0',
    '\u200b',
    '\u00ad',
    '',
    'Họ và tên',
    'HỌ VÀ TÊN',
  ],
  ...['Họ và tên ', 'Tổng cộng: 5', 'II. Hộ cận nghèo', '-', '…', 12, true, false, { moment: moment('1/9/2020') }],
];
const WORDS: readonly Cell[] = [
  'Đề nghị làm đường',
  'Nội dung',
  'NỘI DUNG.',
  'Không có ý kiến',
  ' ',
  '',
  7,
  true,
  'Cộng',
  '-',
];
const STATES = [...startLists.states.map(({ label }) => label), 'x'];

it('property: whatever is typed, both count the same in every row but those that are named', () => {
  const next = numbers(2020);
  const oneOf = <T>(items: readonly T[]): T => items[next(items.length)] as T;
  const slipped = (text: string) => oneOf(SLIPS)(oneOf(SLIPS)(text));
  let named = 0;
  for (let round = 0; round < 25; round += 1) {
    const invitees = Array.from({ length: 12 }, (): Typed => ({
      'Họ và tên': oneOf(NAMES),
      'Tham dự': slipped(oneOf(startLists.attendance).label),
      ...(next(3) === 0 ? { Thôn: 'Giá' } : {}),
    }));
    const opinions = Array.from({ length: 12 }, (): Typed => ({
      'Nội dung': oneOf(WORDS),
      'Tình trạng': slipped(oneOf(STATES)),
      ...(next(3) === 0 ? { 'Người nêu': 'Bà Năm' } : {}),
    }));
    const { problems } = bothTotals(communeTab({ invitees, opinions }));
    const isNamed = (index: number, ...fields: string[]) =>
      problems.some(({ row, field = '' }) => row === index + 5 && fields.includes(field));
    const rest = communeTab({
      invitees: invitees.map((typed, index) => (isNamed(index, 'Họ và tên', 'Tham dự') ? {} : typed)),
      opinions: opinions.map((typed, index) => (isNamed(index, 'Nội dung', 'Tình trạng') ? {} : typed)),
    });
    named += toldOf(problems).length;
    const { head, compile } = bothTotals(rest);
    expect({ head, typed: { invitees, opinions } }).toEqual({ head: compile, typed: { invitees, opinions } });
  }
  expect(named).toBeGreaterThan(40);
});

it('property: a label is named only where the head does not count it', () => {
  const next = numbers(7);
  for (let round = 0; round < 80; round += 1) {
    const slip = (text: string) => (SLIPS[next(SLIPS.length)] ?? String)(text);
    const label = slip(slip(startLists.attendance[next(4)]?.label ?? ''));
    const { head, compile, problems } = bothTotals(withAttendance(label));
    expect({ label, isNamed: toldOf(problems).length > 0 }).toEqual({
      label,
      isNamed: JSON.stringify(head) !== JSON.stringify(compile),
    });
  }
});
