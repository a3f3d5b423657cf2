import { afterTaking } from '../../../../src/app/communeFile/afterTaking';
import { compared, comparisonOf } from '../../../../src/app/communeFile/compare';
import type { Decisions } from '../../../../src/app/communeFile/take';
import { takeIntoTab } from '../../../../src/app/communeFile/take';
import { openTab } from '../../../../src/app/rows/communeRows';
import { Refusal } from '../../../../src/app/refusal';
import { OWED } from '../../../../src/core/round/owed';
import type { Grid } from '../../../../src/workbook/cells/cell';
import { fileTaken } from '../../../../src/text/communeFile';
import { digestOfOwed } from '../../../../src/workbook/head/handsIn';
import { cellAt } from '../../support/addresses';
import { dateCell, moment } from '../../support/days';
import { startLists, startLookup, withCells } from '../../support/grids';
import { MemoryBook, NOW, openLock, watchedLock } from '../../support/memoryBook';
import { refusalOf } from '../../support/refusals';
import { compare, fileOf, named, people, said, standing, TAB, tabOf, taken, TARGET } from './files';

const NAMES = ['Họ và tên', 'Thôn', 'Điện thoại'];

describe('what is taken', () => {
  it('fills, changes and clears the cells that the file changed, and no others', () => {
    const base = people(named('A', { Thôn: 'Giá' }), named('B', { 'Điện thoại': '0911' }));
    const tab = people(named('A', { Thôn: 'Giá', 'Ghi chú': 'x' }), named('B', { 'Điện thoại': '0911' }));
    const file = people(named('A', { Thôn: 'Là A', 'Điện thoại': '0912' }), named('B'));
    const book = taken(fileOf(file, base), tab);
    expect(standing(book, ...NAMES, 'Ghi chú')).toEqual([['A', 'Là A', '0912', 'x'], ['B', '', '', '']]); // prettier-ignore
    expect(book.changes.filter((change) => change.endsWith(TAB))).toHaveLength(2); // Thôn of one, Điện thoại of both
  });

  it('puts new rows below the last ones, in the order of the file', () => {
    const file = people(named('C', { Thôn: 'Giá' }), named('A'), named('B'));
    const book = taken(fileOf(file, people(named('A'))), people(named('A'), {}, named('D')));
    expect(standing(book, 'Họ và tên', 'Thôn')).toEqual([['A', ''], ['D', ''], ['C', 'Giá'], ['B', '']]); // prettier-ignore
  });

  it('writes days as days, lists by the label of today, amounts as numbers, hours as text', () => {
    const file = tabOf({
      opinions: [{ 'Nội dung': 'a', 'Ngày trả lời': '3/9/2020', 'Hạn trả lời': dateCell('4/9/2020') }],
      invitees: [named('A', { 'Đối tượng': ' hộ nghèo ', 'Điện thoại': 912 })],
      session: { 'Kinh phí đã chi': '5.250.000 đồng', 'Giờ tổ chức': dateCell('30/12/1899 08:30') },
    });
    const book = taken(fileOf(file), tabOf({}));
    expect(standing(book, 'Ngày trả lời', 'Hạn trả lời')).toEqual([[dateCell('3/9/2020'), dateCell('4/9/2020')]]);
    expect(standing(book, 'Đối tượng', 'Điện thoại')).toEqual([['Hộ nghèo', '912']]);
    expect(standing(book, 'Nội dung thông tin')).toEqual([['08:30'], [5_250_000]]);
  });

  it('keeps what it cannot read as it is written', () => {
    const file = tabOf({ opinions: [{ 'Nội dung': 'a', 'Ngày trả lời': 'đầu tháng 9', 'Tình trạng': 'xong' }] });
    const book = taken(fileOf(file), tabOf({}));
    expect(standing(book, 'Ngày trả lời', 'Tình trạng')).toEqual([['đầu tháng 9', 'xong']]);
  });

  it('clears a row that was removed in the file, and its id', () => {
    const [a, b] = [{ 'Nội dung': 'a', 'Mã ý kiến': 'X01-AAAA' }, { 'Nội dung': 'b', 'Mã ý kiến': 'X01-CCCC' }]; // prettier-ignore
    const book = taken(fileOf(said(b), said(a, b)), said(a, b));
    expect(standing(book, 'Nội dung', 'Mã ý kiến')).toEqual([['b', 'X01-CCCC']]);
  });

  it('a second time changes nothing, for opinions that had no id too', () => {
    const file = fileOf(
      tabOf({ invitees: [named('A')], opinions: [{ 'Nội dung': 'a' }], session: { 'Chủ trì': 'B' } }),
    );
    const book = taken(file, tabOf({}));
    expect(compare(file, book.read(TAB) ?? []).differences).toEqual([]);
  });
});

it('what taking would leave is what it leaves, for all that is handed in', () => {
  const base = tabOf({ invitees: [named('A', { 'Năm sinh': 1980 }), named('B')], session: { 'Chủ trì': 'Ông Mẫu' } });
  const file = tabOf({
    invitees: [named('A', { 'Năm sinh': '1981', 'Đối tượng': ' hộ nghèo' }), named(' C  D ', { 'Điện thoại': 912 })],
    opinions: [{ 'Nội dung': 'Sửa đường.\nSớm.', 'Người nêu': 'A' }],
    session: {
      'Ngày tổ chức': '3/9/2020',
      'Giờ tổ chức': dateCell('30/12/1899 08:30'),
      'Kinh phí đã chi': '5.250.000 đồng',
    },
  });
  const opened = openTab(new MemoryBook({ [TAB]: base }), TAB);
  const would = afterTaking(
    opened,
    compared(new MemoryBook({ [TAB]: base }), fileOf(file, base), TARGET, opened, startLists).changes,
  );
  const left = taken(fileOf(file, base), base).read(TAB) ?? [];
  const digests = (grid: Grid) => OWED.map((owed) => digestOfOwed(grid, owed, startLookup));
  expect(digests(would)).toEqual(digests(left));
  expect(digests(would)).not.toEqual(digests(base));
});

describe('new opinions have ids of their own', () => {
  const ids = (file: Grid, tab: Grid, base: Grid | null = null) =>
    standing(taken(fileOf(file, base), tab), 'Mã ý kiến').map(([id]) => id);

  it('those of the file where they have one', () => {
    expect(ids(said({ 'Nội dung': 'a', 'Mã ý kiến': 'X01-AAAA' }), said())).toEqual(['X01-AAAA']);
  });

  it('new ones where they have none, or that of the row they were copied from', () => {
    const road = { 'Nội dung': 'a', 'Mã ý kiến': 'X01-AAAA' };
    const found = ids(said(road, { ...road, 'Nội dung': 'b' }, { 'Nội dung': 'c' }), said(road), said(road));
    expect(found).toEqual(['X01-AAAA', expect.stringMatching(/^X01-/), expect.stringMatching(/^X01-/)]);
    expect(new Set(found).size).toBe(3);
  });
});

describe('where both sides changed the same', () => {
  const base = people(named('A', { Thôn: 'Giá' }));
  const [tab, file] = [people(named('A', { Thôn: 'Là A' })), people(named('A', { Thôn: 'Là B' }))];

  it.each<[Decisions, string]>([
    [{ [cellAt(TAB, 5, 'Thôn')]: 'file' }, 'Là B'],
    [{ [cellAt(TAB, 5, 'Thôn')]: 'tab' }, 'Là A'],
  ])('the person decides: %p', (sides, village) => {
    expect(standing(taken(fileOf(file, base), tab, sides), 'Thôn')).toEqual([[village]]);
  });

  it.each<[string, Decisions]>([
    ['undecided', {}],
    ['decided of another cell', { [cellAt(TAB, 6, 'Thôn')]: 'file' }],
    ['decided as nobody can', { [cellAt(TAB, 5, 'Thôn')]: 'both' as never }],
  ])('%s: nothing is written', (_, sides) => {
    const { code, message } = refusalOf(() => taken(fileOf(file, base), tab, sides));
    expect([code, message]).toEqual(['file-undecided', expect.stringContaining(`A (${cellAt(TAB, 5, 'Thôn')})`)]);
  });

  it('a row removed here and changed there comes back, or goes, whole', () => {
    const edited = people(named('A', { Thôn: 'Là A' }));
    const gone = { 'invitees-5': 'file' } as const;
    expect(standing(taken(fileOf(people(), base), edited, gone), 'Họ và tên', 'Thôn')).toEqual([]);
    expect(standing(taken(fileOf(people(), base), edited, { 'invitees-5': 'tab' }), 'Thôn')).toEqual([['Là A']]);
    expect(standing(taken(fileOf(edited, base), people(), { 'invitees+5': 'file' }), 'Thôn')).toEqual([['Là A']]);
    expect(standing(taken(fileOf(edited, base), people(), { 'invitees+5': 'tab' }), 'Thôn')).toEqual([]);
  });
});

it('without a base, what may be a row of the tab corrected is asked, and that row is told', () => {
  const [file, tab] = [fileOf(people(named('A'), named('B'))), people(named('A'), named('C'))];
  const { differences, onlyInTab } = compare(file, tab);
  expect([differences.map(({ asks }) => asks), onlyInTab]).toEqual([[true], ['C']]);
  expect(refusalOf(() => taken(file, tab)).code).toBe('file-undecided');
  expect(standing(taken(file, tab, { 'invitees+6': 'file' }), 'Họ và tên')).toEqual([['A'], ['C'], ['B']]);
  expect(standing(taken(file, tab, { 'invitees+6': 'tab' }), 'Họ và tên')).toEqual([['A'], ['C']]);
});

describe('what is refused, with nothing written', () => {
  const file = fileOf(people(named('A'), named('B')));
  const take = (book: MemoryBook, fingerprint: string, given = file) =>
    takeIntoTab(book, given, TARGET, startLists, fingerprint, {}, openLock, () => 0.5, moment(NOW));
  const compareIn = (book: MemoryBook) => comparisonOf(book, file, TARGET, startLists, []).fingerprint;

  it('a tab that changed since it was compared', () => {
    const book = new MemoryBook({ [TAB]: tabOf({}) });
    const fingerprint = compareIn(book);
    book.type(TAB, 30, 'Họ và tên', 'C');
    expect(refusalOf(() => take(book, fingerprint)).code).toBe('file-outdated');
    expect(book.changes).toEqual([]);
    expect(compareIn(book)).not.toBe(fingerprint);
  });

  it('another file than the one that was compared', () => {
    const book = new MemoryBook({ [TAB]: tabOf({}) });
    const other = fileOf(people(named('C')));
    expect(refusalOf(() => take(book, compareIn(book), other)).code).toBe('file-outdated');
  });

  it('not because the head shows another time', () => {
    const book = new MemoryBook({ [TAB]: tabOf({}) });
    const fingerprint = compareIn(book);
    book.type(TAB, 1, 'Đối tượng', 'Hạn nộp danh sách mời: còn 2 ngày');
    expect(take(book, fingerprint)).toEqual({ added: 2, changed: 0, removed: 0 });
  });

  it('more rows than the tab has, where nobody may add some', () => {
    const book = new MemoryBook({ [TAB]: tabOf({}) });
    book.rows = 5;
    book.addRows = () => {
      throw new Refusal('tab-full', TAB);
    };
    expect(refusalOf(() => take(book, compareIn(book))).code).toBe('tab-full');
    expect(book.changes).toEqual([]);
  });

  it('taking happens while the lock is held', () => {
    const book = new MemoryBook({ [TAB]: tabOf({}) });
    const lock = watchedLock();
    const held: boolean[] = [];
    book.onChange = () => held.push(lock.held);
    takeIntoTab(book, file, TARGET, startLists, compareIn(book), {}, lock, () => 0.5, moment(NOW));
    expect(new Set(held)).toEqual(new Set([true]));
  });
});

it('room is made for more rows than the tab has', () => {
  const book = new MemoryBook({ [TAB]: tabOf({}) });
  book.rows = 5;
  const file = fileOf(people(named('A'), named('B'), named('C')));
  const { fingerprint } = comparisonOf(book, file, TARGET, startLists, []);
  takeIntoTab(book, file, TARGET, startLists, fingerprint, {}, openLock, () => 0.5, moment(NOW));
  expect(standing(book, 'Họ và tên')).toEqual([['A'], ['B'], ['C']]);
  expect(book.changes.filter((change) => change.startsWith('add rows'))).toHaveLength(1);
});

it('a round trip in which both sides work loses nothing of either', () => {
  const base = tabOf({
    invitees: [named('A', { Thôn: 'Giá' }), named('B'), named('C')],
    opinions: [{ 'Nội dung': 'Sửa đường.', 'Mã ý kiến': 'X01-AAAA' }],
    session: { 'Chủ trì': 'Ông Mẫu' },
  });
  const file = tabOf({
    invitees: [named('C', { 'Tham dự': 'Vắng' }), named('A', { Thôn: 'Giá', 'Tham dự': 'Có mặt' }), named('D')],
    opinions: [{ 'Nội dung': 'Sửa đường.', 'Mã ý kiến': 'X01-AAAA', 'Người nêu': 'A' }, { 'Nội dung': 'Vay vốn.' }],
    session: { 'Chủ trì': 'Ông Mẫu', 'Ngày tổ chức': dateCell('3/9/2020') },
  });
  const tab = withCells(base, [5, 'Ghi chú', 'ghi ở huyện'], [5, 'Tình trạng', 'Chưa trả lời'], [8, 'Họ và tên', 'E']);
  const book = taken(fileOf(file, base), tab);
  expect(standing(book, 'Họ và tên', 'Tham dự', 'Ghi chú')).toEqual([
    ['A', 'Có mặt', 'ghi ở huyện'],
    ['C', 'Vắng', ''],
    ['E', '', ''],
    ['D', '', ''],
  ]);
  expect(standing(book, 'Người nêu', 'Nội dung', 'Tình trạng')).toEqual([
    ['A', 'Sửa đường.', 'Chưa trả lời'],
    ['', 'Vay vốn.', ''],
  ]);
  expect(standing(book, 'Nội dung thông tin')).toEqual([[dateCell('3/9/2020')], ['Ông Mẫu']]);
});

describe('two people of one name', () => {
  const ATTENDED = 'Có mặt';
  const columns = ['Họ và tên', 'Năm sinh', 'Thôn', 'Tham dự'];
  const base = people(
    named('A', { 'Năm sinh': 1950, Thôn: 'Giá' }),
    named('B', { 'Năm sinh': 1960, Thôn: 'Là A' }),
    named('A', { 'Năm sinh': 1980, Thôn: 'Tân Hà' }),
  );
  const corrections = [
    [5, 'Năm sinh', '1951', [['A', '1951', 'Giá', ''], ['B', 1960, 'Là A', ''], ['A', 1980, 'Tân Hà', '']]],
    [5, 'Thôn', 'Là A', [['A', 1950, 'Là A', ''], ['B', 1960, 'Là A', ''], ['A', 1980, 'Tân Hà', '']]],
    [7, 'Năm sinh', '1981', [['A', 1950, 'Giá', ''], ['B', 1960, 'Là A', ''], ['A', '1981', 'Tân Hà', '']]],
    [7, 'Thôn', 'Rồ Ôn', [['A', 1950, 'Giá', ''], ['B', 1960, 'Là A', ''], ['A', 1980, 'Rồ Ôn', '']]],
  ] as const; // prettier-ignore
  const cases = corrections.flatMap(([row, header, cell, after]) =>
    [5, 7].flatMap((came) => [true, false].map((isInFile) => ({ row, header, cell, after, came, isInFile }))),
  );

  it.each(cases)(
    'the $header of row $row corrected, row $came attended on the other side (file corrects: $isInFile): nobody is asked, and nothing is lost',
    ({ row, header, cell, after, came, isInFile }) => {
      const corrected = withCells(base, [row, header, cell]);
      const attended = withCells(base, [came, 'Tham dự', ATTENDED]);
      const [file, tab] = isInFile ? [corrected, attended] : [attended, corrected];
      const expected = after.map((cells, index) => (index === came - 5 ? [...cells.slice(0, 3), ATTENDED] : cells));
      expect(standing(taken(fileOf(file, base), tab), ...columns)).toEqual(expected);
    },
  );
});

it('tells what was done', () => {
  expect(fileTaken('Phước Hà', { added: 2, changed: 5, removed: 1 })).toBe(
    'Đã nhận tệp vào trang của xã Phước Hà: thêm 2 dòng, sửa 5 chỗ, xóa 1 dòng.',
  );
  expect(fileTaken('Phước Hà', { added: 0, changed: 0, removed: 0 })).toMatch(/đã có đủ/);
});
