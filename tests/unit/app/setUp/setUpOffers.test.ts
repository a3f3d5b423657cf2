import { compile } from '../../../../src/app/compile/compile';
import { handInNow } from '../../../../src/app/handIn/handIn';
import { setUp } from '../../../../src/app/setUp/setUp';
import { setUpOffers } from '../../../../src/app/setUp/setUpOffers';
import { codeOf } from '../../../../src/workbook/head/headOfTab';
import { moment } from '../../support/days';
import type { MemoryBook } from '../../support/memoryBook';
import { NEVER_PROTECTED, NOW, clockAt, openLock } from '../../support/memoryBook';
import { TYPED_RULE } from '../../support/ownTabs';
import type { TypedTab } from '../../support/grids';
import { communeTab, withCells } from '../../support/grids';
import { roundBook } from '../../support/roundBook';

const recording = { lock: openLock, actor: () => ({ email: 'huyen@x.example' }), now: moment(NOW) };
const offers = (book: MemoryBook) => setUpOffers(book, recording);
/** The formulas of a head show nothing here. */
function setUpWith(book: MemoryBook, agreed = offers(book)) {
  book.shows = () => '';
  return setUp(book, NEVER_PROTECTED, openLock, clockAt(), {
    lines: new Set(agreed.map(({ line }) => line)),
    recording,
  });
}

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ 'Họ và tên': `Katơr Thứ ${index + 1}`, 'Tham dự': 'Có mặt' }));
const session = { 'Ngày tổ chức': '3/9/2020' };
const commune = (code: string, name: string) => ({ Mã: code, 'Tên xã': name, 'Vai trò': 'Điểm' });
const TABS = {
  'Cà Ná': { code: 'X01', invitees: people(1), session },
  'Nhị Hà': { code: 'X02', invitees: people(2), session },
  'Phước Hà': { code: 'X03', invitees: people(3), session },
};

const compiled = (book: MemoryBook) => compile(book, moment(NOW)).results;
const attended = (book: MemoryBook) =>
  Object.fromEntries(
    compiled(book).communes.map(({ commune: { name }, isReadable, attendance }) => [
      name,
      isReadable ? attendance.attended : null,
    ]),
  );
const found = (book: MemoryBook) => compiled(book).problems.map(({ code, tab }) => `${code}: ${tab}`);

describe('names of Các xã sorted without their Mã', () => {
  const book = () =>
    roundBook({
      communes: [commune('X01', 'Phước Hà'), commune('X02', 'Nhị Hà'), commune('X03', 'Cà Ná')],
      tabs: TABS,
    });

  it('give nobody another commune’s people: what is in doubt is left out and named, what is not counts', () => {
    expect(attended(book())).toEqual({ 'Phước Hà': null, 'Nhị Hà': 2, 'Cà Ná': null });
    expect(found(book())).toEqual(['tab-conflict: Cà Ná', 'tab-conflict: Phước Hà']);
  });

  it('make set-up ask; without an answer nothing of it changes, and no tab is made beside them', () => {
    const there = book();
    expect(offers(there).map(({ line }) => line)).toEqual([
      expect.stringContaining('“X01” cho “Cà Ná”'),
      expect.stringContaining('“X03” cho “Phước Hà”'),
    ]);
    const codesIn = () => [there.read('Các xã'), ...Object.keys(TABS).map((tab) => codeOf(there.read(tab) ?? []))];
    const before = codesIn();
    expect(setUpWith(there, []).created).toBe(0);
    expect(codesIn()).toEqual(before);
    expect(attended(there)).toEqual({ 'Phước Hà': null, 'Nhị Hà': 2, 'Cà Ná': null });
  });

  it('take the Mã of the tabs of their names where a person agrees', () => {
    const there = book();
    setUpWith(there);
    expect(attended(there)).toEqual({ 'Phước Hà': 3, 'Nhị Hà': 2, 'Cà Ná': 1 });
    expect(offers(there)).toEqual([]);
  });

  it('give the Mã to the right rows where somebody sorted the list while the question was open', () => {
    const there = book();
    const agreed = offers(there);
    const names = ['Cà Ná', 'Nhị Hà', 'Phước Hà'];
    names.forEach((name, index) => {
      there.type('Các xã', index + 2, 'Tên xã', name);
    });
    setUpWith(there, agreed);
    expect(attended(there)).toEqual({ 'Cà Ná': 1, 'Nhị Hà': 2, 'Phước Hà': 3 });
  });

  it('a commune that loses its Mã to another and has no tab is given a new one', () => {
    const there = roundBook({
      communes: [commune('X01', 'Sơn Hạ'), commune('', 'Cà Ná')],
      tabs: { 'Cà Ná': TABS['Cà Ná'] },
    });
    expect(attended(there)).toEqual({ 'Sơn Hạ': null, 'Cà Ná': null });
    expect(offers(there).map(({ line }) => line)).toContainEqual(expect.stringContaining('cấp Mã mới cho “Sơn Hạ”'));
    setUpWith(there);
    expect(attended(there)).toEqual({ 'Sơn Hạ': 0, 'Cà Ná': 1 });
    expect(codeOf(there.read('Sơn Hạ') ?? [])).not.toBe('X01');
  });
});

describe('a Mã that was changed in Các xã', () => {
  it('keeps its record before set-up and after it: nothing is said to be missing in Nhật ký', () => {
    const book = roundBook({
      communes: [commune('X01', 'Cà Ná')],
      settings: { rules: [{ ...TYPED_RULE, 'Áp dụng cho xã': 'Tất cả' }] },
      tabs: { 'Cà Ná': TABS['Cà Ná'] },
    });
    handInNow(book, openLock, clockAt(), { tab: 'Cà Ná', owed: 'invitees', actor: { email: '' }, way: 'menu' });
    book.type('Các xã', 2, 'Mã', 'CN01');
    const stands = () => compiled(book).communes[0]?.submissions.find(({ owed }) => owed === 'invitees')?.handedIn;
    expect(stands()).toBe('handedIn');
    expect(found(book)).toEqual(['code-differs: Các xã']);
    setUpWith(book);
    expect(stands()).toBe('handedIn');
    expect(found(book)).toEqual([]);
    expect(codeOf(book.read('Cà Ná') ?? [])).toBe('CN01');
  });
});

it('a Mã that was changed keeps the extension that was granted under the former one', () => {
  const book = roundBook({
    communes: [{ ...commune('X01', 'Cà Ná'), 'Ngày dự kiến': '3/9/2020' }],
    settings: {
      rules: [{ ...TYPED_RULE, 'Áp dụng cho xã': 'Tất cả' }],
      extensions: [{ 'Mã xã': 'X01', 'Nội dung được gia hạn': 'Danh sách mời', 'Hạn mới': '30/9/2020 17:00' }],
    },
    tabs: { 'Cà Ná': TABS['Cà Ná'] },
  });
  const limit = () => compiled(book).communes[0]?.submissions.find(({ owed }) => owed === 'invitees')?.deadline;
  expect(limit()).toMatchObject({ moment: moment('30/9/2020 17:00'), isExtended: true });
  book.type('Các xã', 2, 'Mã', 'CN01');
  setUpWith(book);
  expect(limit()).toMatchObject({ moment: moment('30/9/2020 17:00'), isExtended: true });
  expect(found(book)).not.toContain('extension-of-unknown-commune: Thiết lập');
});

describe('a list of communes pasted over another', () => {
  const book = () =>
    roundBook({
      communes: [commune('X01', 'Thuận Nam'), commune('X02', 'Phước Dinh')],
      tabs: { 'Cà Ná': TABS['Cà Ná'], 'Nhị Hà': { code: 'X02' } },
    });

  it('renames the tab in which nothing was typed, and asks about the other', () => {
    const there = book();
    expect(offers(there).map(({ line }) => line)).toEqual([expect.stringContaining('“Cà Ná” thành “Thuận Nam”')]);
    setUpWith(there, []);
    expect(there.tabNames()).toEqual(expect.arrayContaining(['Cà Ná', 'Phước Dinh']));
    expect(found(there)).toEqual(['tab-renamed: Cà Ná']);
    setUpWith(there);
    expect(there.tabNames()).toEqual(expect.arrayContaining(['Thuận Nam', 'Phước Dinh']));
    expect(attended(there)).toEqual({ 'Thuận Nam': 1, 'Phước Dinh': 0 });
  });
});

describe('a tab whose commune is called otherwise now', () => {
  const renamed = (tab: TypedTab) =>
    roundBook({ communes: [commune('X01', 'Thuận Nam')], tabs: { 'Cà Ná': { code: 'X01', ...tab } } });

  it.each<[string, TypedTab]>([
    ['a person', { invitees: people(1) }],
    ['an opinion', { opinions: [{ 'Nội dung': 'Đề nghị cấp thẻ.' }] }],
    ['the day of the session', { session }],
    ['a moment of handing in', { handedIn: { plan: '31/8/2020 16:00' } }],
  ])('with no more than %s in it is asked about', (_what, tab) => {
    const book = renamed(tab);
    expect(offers(book).map(({ line }) => line)).toEqual([expect.stringContaining('“Cà Ná” thành “Thuận Nam”')]);
    setUpWith(book, []);
    expect(book.tabNames()).toContain('Cà Ná');
  });

  it('that cannot be read is asked about: it may hold anything', () => {
    const grid = withCells(communeTab({ code: 'X01' }), [4, 'Họ và tên', '?'], [4, 'Nội dung', '?']);
    const unread = grid.map((cells, row) => (row === 3 ? cells.map(() => '') : cells));
    const book = roundBook({ communes: [commune('X01', 'Thuận Nam')], tabs: { 'Cà Ná': unread } });
    expect(offers(book)).toHaveLength(1);
  });

  it('with nothing in it takes the name unasked', () => {
    const book = renamed({});
    expect(offers(book)).toEqual([]);
    setUpWith(book, []);
    expect(book.tabNames()).toContain('Thuận Nam');
  });
});

it('header rows that were sorted into the records are offered too', () => {
  const grid = communeTab(TABS['Cà Ná']);
  const [first = [], second = []] = grid.slice(3, 5);
  const swapped = [...grid.slice(0, 3), second, first, ...grid.slice(5)];
  const book = roundBook({ communes: [commune('X01', 'Cà Ná')], tabs: { 'Cà Ná': swapped } });
  expect(offers(book).map(({ line }) => line)).toEqual([expect.stringContaining('từ dòng 5 về dòng 4')]);
});

it.each(['Các xã', 'Thiết lập', 'Danh mục'])(
  'nothing is asked in a workbook without %s: it was never set up',
  (tab) => {
    const book = roundBook({ communes: [commune('X01', 'Thuận Nam')], tabs: { 'Cà Ná': TABS['Cà Ná'] } });
    book.remove(tab);
    expect(offers(book)).toEqual([]);
  },
);

it('a Mã is written nowhere where its column was deleted while the question was open', () => {
  const book = roundBook({
    communes: [commune('X01', 'Phước Hà'), commune('X02', 'Nhị Hà'), commune('X03', 'Cà Ná')],
    tabs: TABS,
  });
  const agreed = offers(book);
  book.deleteColumn('Các xã', 'Mã');
  const before = book.contents();
  for (const { apply } of agreed) apply(book);
  expect(agreed).toHaveLength(2);
  expect(book.contents()).toEqual(before);
});
