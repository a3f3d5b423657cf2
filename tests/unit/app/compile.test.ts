import { compile } from '../../../src/app/compile';
import { compileResults, countsOf } from '../../../src/app/compileResults';
import { Refusal } from '../../../src/app/refusal';
import type { Problem } from '../../../src/core/problem';
import { COMMUNE_BLOCKS } from '../../../src/workbook/communeTab';
import type { Typed, TypedTab } from '../support/grids';
import { columnOf, communeTab, headersOf, withCells } from '../support/grids';
import { moment, written } from '../support/days';
import { clockAt, MemoryBook, NOW, openLock, watchedLock } from '../support/memoryBook';
import { TYPED_RULE } from '../support/ownTabs';
import type { GivenRound } from '../support/roundBook';
import { roundBook, TWO_COMMUNES } from '../support/roundBook';

const compiled = (round: GivenRound = {}) => compile(roundBook(round), moment(NOW)).results;
const codes = (problems: readonly Problem[]) => problems.map(({ code, tab }) => `${code}: ${tab}`);
const came = (count: number): Typed[] =>
  Array.from({ length: count }, (_, index) => ({ 'Họ và tên': `Người Thứ ${index + 1}`, 'Tham dự': 'Có mặt' }));
const attended = (round: GivenRound) => compiled(round).communes.map(({ attendance }) => attendance.attended);

const FILLED: TypedTab = { code: 'X01', invitees: came(3), opinions: [{ 'Nội dung': 'Một' }], session: { 'Ngày tổ chức': '3/9/2020' } };
const OTHER: TypedTab = { code: 'X02', invitees: came(2) };

describe('a round that was only set up', () => {
  const results = compiled();

  it('counts nothing, holds nothing, and has nothing to check', () => {
    expect(countsOf(results)).toEqual({
      ...{ communes: 2, invited: 0, present: 0, substitute: 0, absent: 0, notRecorded: 0, uninvited: 0 },
      ...{ attended: 0, opinions: 0, unanswered: 0, problems: 0 },
    });
    expect(results.total).toMatchObject({ sessionsHeld: 0, spent: null });
  });

  it('everything owed is not handed in, and undated where no day is set', () => {
    const settings = { rules: [TYPED_RULE, { ...TYPED_RULE, 'Nội dung phải nộp': 'Báo cáo', 'Áp dụng cho xã': 'Còn lại', 'Mốc tính hạn': 'Ngày ấn định' }] };
    const [host, other] = compiled({ settings }).communes;
    expect(host?.submissions.map(({ handedIn }) => handedIn)).toEqual(['notYet', 'notOwed', 'notOwed', 'notOwed']);
    expect(other?.submissions.map(({ handedIn }) => handedIn)).toEqual(['notOwed', 'notOwed', 'notOwed', 'notYet']);
    expect(other?.submissions[3]?.standing).toEqual({ kind: 'undated', reason: 'no-fixed-day' });
  });
});

describe('a round that was filled in', () => {
  const results = compiled({ tabs: { 'Phước Hà': FILLED, 'Cà Ná': { ...OTHER, session: { 'Ngày tổ chức': '5/9/2020', 'Kinh phí đã chi': '2.000.000' } } } });

  it('keeps host communes and the others apart, and adds them up', () => {
    expect([results.hosts, results.others, results.total].map(({ attendance }) => attendance.attended)).toEqual([3, 2, 5]);
    expect([results.hosts, results.others, results.total].map(({ opinions }) => opinions.total)).toEqual([1, 0, 1]);
    expect([results.hosts, results.others, results.total].map(({ sessionsHeld }) => sessionsHeld)).toEqual([1, 1, 2]);
  });

  it('adds what was spent, and says nothing of it where nobody wrote it', () => {
    expect([results.hosts, results.others, results.total].map(({ spent }) => spent)).toEqual([null, 2_000_000, 2_000_000]);
  });
});

describe('what happens to tabs', () => {
  it('a renamed tab is known by its Mã', () => {
    const round = { tabs: { 'PH (mới)': FILLED, 'Cà Ná': OTHER } };
    expect(attended(round)).toEqual([3, 2]);
    expect(compiled(round).problems).toEqual([{ code: 'tab-renamed', tab: 'PH (mới)', detail: 'Phước Hà' }]);
  });

  it('a name written in capitals or decomposed is no other name', () => {
    expect(compiled({ tabs: { 'PHƯỚC HÀ': FILLED, ['Cà Ná'.normalize('NFD')]: OTHER } }).problems).toEqual([]);
  });

  it('two tabs that swapped their names stay with their own communes', () => {
    expect(attended({ tabs: { 'Cà Ná': FILLED, 'Phước Hà': OTHER } })).toEqual([3, 2]);
  });

  it.each([
    ['behind it', ['Phước Hà', 'Bản sao của Phước Hà']],
    ['before it', ['Bản sao của Phước Hà', 'Phước Hà']],
  ])('a copied tab is not counted twice, wherever it stands: %s', (_name, names) => {
    const [first = '', second = ''] = names;
    const copy = { ...FILLED, invitees: came(99) };
    const round = { tabs: { [first]: first === 'Phước Hà' ? FILLED : copy, [second]: second === 'Phước Hà' ? FILLED : copy, 'Cà Ná': OTHER } };
    expect(attended(round)).toEqual([3, 2]);
    expect(compiled(round).problems).toEqual([{ code: 'tab-duplicated', tab: 'Bản sao của Phước Hà', detail: 'X01' }]);
  });

  it('of two copies under other names the first counts', () => {
    const round = { tabs: { Một: FILLED, Hai: { ...FILLED, invitees: came(99) }, 'Cà Ná': OTHER } };
    expect(attended(round)).toEqual([3, 2]);
    expect(codes(compiled(round).problems)).toEqual(['tab-duplicated: Hai', 'tab-renamed: Một']);
  });

  it('a deleted tab: its commune has no figures, and is named in Các xã', () => {
    const round = { tabs: { 'Cà Ná': OTHER } };
    expect(attended(round)).toEqual([0, 2]);
    expect(compiled(round).problems).toMatchObject([{ code: 'tab-missing', tab: 'Các xã', row: 2, detail: 'Phước Hà' }]);
  });

  it('a tab that lost its Mã is known by its name', () => {
    const round = { tabs: { 'Phước Hà': { ...FILLED, code: '' }, 'Cà Ná': OTHER } };
    expect(attended(round)).toEqual([3, 2]);
    expect(compiled(round).problems).toEqual([{ code: 'tab-without-code', tab: 'Phước Hà', detail: 'Phước Hà' }]);
  });

  it('a tab of a Mã that no commune has is named and not counted', () => {
    const round = { tabs: { 'Phước Hà': FILLED, 'Cà Ná': OTHER, 'Xã cũ': { ...FILLED, code: 'X77' } } };
    expect(attended(round)).toEqual([3, 2]);
    expect(compiled(round).problems).toEqual([{ code: 'tab-of-unknown-commune', tab: 'Xã cũ', detail: 'X77' }]);
  });

  it('a tab of their own without a Mã is nobody’s business', () => {
    const round = { tabs: { 'Phước Hà': FILLED, 'Cà Ná': OTHER, 'Ghi chép': [['Việc cần làm'], ['Gọi xã']] } };
    expect(compiled(round).problems).toEqual([]);
  });

  it('two communes whose names differ by an accent only keep their own tabs', () => {
    const communes = [
      { Mã: 'X01', 'Tên xã': 'Sơn Hà', 'Vai trò': 'Điểm' },
      { Mã: 'X02', 'Tên xã': 'Sơn Hạ', 'Vai trò': 'Còn lại' },
    ];
    const round = { communes, tabs: { 'Sơn Hạ': { ...OTHER, code: '' }, 'Sơn Hà': { ...FILLED, code: '' } } };
    expect(attended(round)).toEqual([3, 2]);
  });

  it('a name with an apostrophe', () => {
    const communes = [{ Mã: 'X01', 'Tên xã': 'Đắk R’Măng', 'Vai trò': 'Điểm' }];
    expect(compiled({ communes, tabs: { "Đắk R'Măng": FILLED } }).problems).toEqual([]);
  });
});

describe('a faulty tab never stops the rest', () => {
  it.each<[string, (typed: TypedTab) => ReturnType<typeof communeTab>, string]>([
    ['emptied', () => [], 'tab-missing: Các xã'],
    ['without its header row', (typed) => communeTab(typed).filter((_, row) => row !== 3), 'header-row-missing: Phước Hà'],
    ['full of broken formulas', (typed) => communeTab(typed).map((row, at) => (at < 4 ? row : row.map(() => '#REF!'))), 'cell-error: Phước Hà'],
  ])('a tab %s', (_name, spoil, problem) => {
    const results = compiled({ tabs: { 'Phước Hà': spoil(FILLED), 'Cà Ná': OTHER } });
    expect(results.communes.map(({ attendance }) => attendance.attended)).toEqual([0, 2]);
    expect(codes(results.problems)).toContain(problem);
  });

  it('a tab that was emptied but still bears the commune’s name lost its Mã and its header row', () => {
    expect(codes(compiled({ tabs: { 'Phước Hà': [['x']], 'Cà Ná': OTHER } }).problems)).toEqual([
      'tab-without-code: Phước Hà',
      'header-row-missing: Phước Hà',
    ]);
  });

  it('rows inserted above, columns moved, dates typed as text', () => {
    const layout = { above: 6, headers: [...headersOf(COMMUNE_BLOCKS)].reverse() };
    const grid = communeTab({ ...FILLED, handedIn: { invitees: '31/8/2020 16h30' } }, layout);
    const results = compiled({ tabs: { 'Phước Hà': grid, 'Cà Ná': OTHER }, settings: { rules: [TYPED_RULE] } });
    expect(results.problems).toEqual([]);
    expect(results.communes[0]).toMatchObject({ attendance: { attended: 3 }, session: { day: expect.any(Number) as number } });
    expect(results.communes[0]?.submissions[0]?.standing).toEqual({ kind: 'onTime' });
  });

  it('merged cells leave blanks: they are not known, and everybody still counts', () => {
    const grid = communeTab({ ...FILLED, invitees: came(4).map((row, at) => ({ ...row, Thôn: at === 0 ? 'Giá' : '', 'Đối tượng': at === 0 ? 'Hộ nghèo' : '' })) });
    const [first] = compiled({ tabs: { 'Phước Hà': grid, 'Cà Ná': OTHER } }).communes;
    expect(first?.attendance.attended).toBe(4);
    expect(first?.attendance.groups.find(({ group }) => group === '')?.attended).toBe(3);
  });

  it('1,500 people in one tab, more than stand ready', () => {
    expect(attended({ tabs: { 'Phước Hà': { ...FILLED, invitees: came(1500) }, 'Cà Ná': OTHER } })).toEqual([1500, 2]);
  });
});

describe('limits', () => {
  const limits = (round: GivenRound) =>
    compiled(round).communes.map(({ submissions }) => {
      const deadline = submissions[0]?.deadline;
      return deadline?.moment == null ? 'none' : written(deadline.moment, 'moment');
    });
  const ALL = { ...TYPED_RULE, 'Áp dụng cho xã': 'Tất cả' };

  it('of the plan: 3 days before Ngày dự kiến while Ngày tổng hợp is empty; without either none', () => {
    expect(limits({ settings: { rules: [ALL] } })).toEqual(['31/08/2020 17:00', 'none']);
  });

  it('3 days before Ngày tổng hợp, for each commune alike', () => {
    expect(limits({ settings: { values: { 'Ngày tổng hợp': '25/9/2020' }, rules: [ALL] } })).toEqual(['22/09/2020 17:00', '22/09/2020 17:00']);
  });

  it('a day off of Danh mục moves them back', () => {
    const settings = { values: { 'Ngày tổng hợp': '5/9/2020' }, rules: [ALL] };
    expect(limits({ settings })[0]).toBe('01/09/2020 17:00');
    expect(limits({ settings, daysOff: [['1/1/2020', 'Nghỉ']] })[0]).toBe('02/09/2020 17:00');
  });

  it('are put off by the last extension for the commune and the thing owed', () => {
    const extension = (code: string, owed: string, until: string) => ({ 'Mã xã': code, 'Nội dung được gia hạn': owed, 'Hạn mới': until });
    const extensions = [
      extension('X01', 'Danh sách mời', '1/9/2020'),
      extension('X01', 'Danh sách mời', '4/9/2020 09:00'),
      extension('X01', 'Báo cáo', '30/9/2020'),
    ];
    const results = compiled({ settings: { rules: [ALL], extensions } });
    expect(results.communes[0]?.submissions[0]?.deadline).toEqual({ moment: moment('4/9/2020 09:00'), original: moment('31/8/2020 17:00') });
    expect(results.communes[1]?.submissions[0]?.deadline).toEqual({ moment: null, reason: 'no-compilation-day' });
  });

  it('an extension for a Mã that no commune has is named where it stands', () => {
    const extensions = [{ 'Mã xã': 'X99', 'Nội dung được gia hạn': 'Báo cáo', 'Hạn mới': '30/9/2020' }];
    expect(compiled({ settings: { extensions } }).problems).toMatchObject([{ code: 'extension-of-unknown-commune', tab: 'Thiết lập', row: 2, column: 14, detail: 'X99' }]);
  });

  it('in a year of which no day off is listed are warned of, once a year', () => {
    const round = { settings: { rules: [ALL], values: { 'Ngày tổng hợp': '25/9/2021' } } };
    expect(compiled(round).problems).toEqual([{ code: 'holidays-missing', tab: 'Danh mục', detail: '2021' }]);
    expect(compiled({ settings: { rules: [ALL] } }).problems).toEqual([]);
  });
});

describe('the spreadsheet', () => {
  it.each([
    ['en_US', 'Asia/Ho_Chi_Minh', ['locale-differs: Thiết lập']],
    ['vi_VN', 'America/New_York', ['time-zone-differs: Thiết lập']],
    ['vi', 'Asia/Saigon', []],
    ['vi-VN', 'Asia/Ho_Chi_Minh', []],
  ])('%s in %s', (locale, timeZone, problems) => {
    const book = roundBook();
    book.region = { locale, timeZone };
    expect(codes(compile(book, moment(NOW)).results.problems)).toEqual(problems);
  });

  it.each<[string, () => MemoryBook, string]>([
    ['that was never set up', () => new MemoryBook({ 'Trang tính1': [] }), 'not-set-up'],
    ['without Danh mục', () => without('Danh mục'), 'not-set-up'],
    ['without Thiết lập', () => without('Thiết lập'), 'not-set-up'],
    ['without Các xã', () => without('Các xã'), 'not-set-up'],
    ['without a commune', () => roundBook({ communes: [] }), 'no-communes'],
    ['whose Các xã lost its header row', () => spoilt('Các xã'), 'communes-unreadable'],
    ['whose Danh mục lost its header row', () => spoilt('Danh mục'), 'lists-unreadable'],
  ])('%s is refused, and nothing is changed', (_name, make, code) => {
    const book = make();
    const refused = () => compileResults(book, openLock, clockAt());
    expect(refused).toThrow(Refusal);
    expect(refused).toThrow(expect.objectContaining({ code }) as Error);
    expect(book.changes).toEqual([]);
  });

  it('whose Thiết lập lost its header row is compiled without limits, and that is said', () => {
    const { problems, communes } = compile(spoilt('Thiết lập'), moment(NOW)).results;
    expect(codes(problems)).toContain('header-row-missing: Thiết lập');
    expect(communes).toHaveLength(2);
  });
});

describe('writing the results', () => {
  it('happens under the lock, after everything was read', () => {
    const book = roundBook();
    const lock = watchedLock();
    book.onChange = () => expect(lock.held).toBe(true);
    const read = jest.spyOn(book, 'read').mockImplementation((tab) => {
      expect(lock.held).toBe(false);
      return MemoryBook.prototype.read.call(book, tab);
    });
    compileResults(book, lock, clockAt());
    expect(read).toHaveBeenCalled();
  });

  it('reads each commune’s tab once and touches none of them', () => {
    const book = roundBook({ tabs: { 'Phước Hà': FILLED, 'Cà Ná': OTHER } });
    const read = jest.spyOn(book, 'read');
    compileResults(book, openLock, clockAt());
    for (const tab of ['Phước Hà', 'Cà Ná']) expect(read.mock.calls.filter(([name]) => name === tab)).toHaveLength(1);
    expect(book.changes).toEqual(['replace Hạn nộp', 'replace Tổng hợp', 'replace Ý kiến', 'replace Dữ liệu cần kiểm tra']);
  });

  it('twice is the same as once', () => {
    const book = roundBook({ tabs: { 'Phước Hà': FILLED, 'Cà Ná': OTHER }, settings: { rules: [TYPED_RULE] } });
    compileResults(book, openLock, clockAt());
    const once = book.contents();
    compileResults(book, openLock, clockAt());
    expect(book.contents()).toEqual(once);
  });

  it('rows that are gone do not stay behind', () => {
    const book = roundBook({ tabs: { 'Phước Hà': { ...FILLED, opinions: [{ 'Nội dung': 'Một' }, { 'Nội dung': 'Hai' }] }, 'Cà Ná': OTHER } });
    compileResults(book, openLock, clockAt());
    expect(book.read('Ý kiến')).toHaveLength(3);
    book.type('Phước Hà', 6, columnOf(COMMUNE_BLOCKS, 'Nội dung'), '');
    compileResults(book, openLock, clockAt());
    expect(book.read('Ý kiến')).toHaveLength(2);
  });
});

it('a problem of a commune that is listed badly is told, and the other communes are compiled', () => {
  const communes = [...TWO_COMMUNES, { Mã: 'X01', 'Tên xã': 'Nhị Hà', 'Vai trò': 'Điểm' }, { Mã: 'X04', 'Tên xã': 'CÀ NÁ' }];
  const results = compiled({ communes, tabs: { 'Phước Hà': FILLED, 'Cà Ná': OTHER } });
  expect(results.communes.map(({ attendance }) => attendance.attended)).toEqual([3, 2]);
  expect(codes(results.problems)).toEqual(['code-repeated: Các xã', 'commune-repeated: Các xã']);
});

function without(tab: string): MemoryBook {
  const book = roundBook();
  book.remove(tab);
  book.changes.length = 0;
  return book;
}

function spoilt(tab: string): MemoryBook {
  const book = roundBook();
  return new MemoryBook({ ...book.contents(), [tab]: withCells([['chữ gì đó']]) });
}
