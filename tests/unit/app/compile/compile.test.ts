import { compile } from '../../../../src/app/compile/compile';
import { compileAndWrite, countsOf } from '../../../../src/app/compile/compileResults';
import { Refusal } from '../../../../src/app/refusal';
import type { Problem } from '../../../../src/core/problem';
import { COMMUNE_BLOCKS } from '../../../../src/workbook/schema/communeTab';
import type { Typed, TypedTab } from '../../support/grids';
import { communeTab, headersOf, withCells } from '../../support/grids';
import { placeAt, settingAt } from '../../support/addresses';
import { moment, written } from '../../support/days';
import { clockAt, MemoryBook, NOW, openLock, watchedLock } from '../../support/memoryBook';
import { refusalOf } from '../../support/refusals';
import { settingsTab, TYPED_RULE } from '../../support/ownTabs';
import type { GivenRound } from '../../support/roundBook';
import { roundBook, TWO_COMMUNES } from '../../support/roundBook';

const compiled = (round: GivenRound = {}) => compile(roundBook(round), moment(NOW)).results;
const codes = (problems: readonly Problem[]) => problems.map(({ code, tab }) => `${code}: ${tab}`);
const came = (count: number): Typed[] =>
  Array.from({ length: count }, (_, index) => ({ 'Họ và tên': `Người Thứ ${index + 1}`, 'Tham dự': 'Có mặt' }));
const attended = (round: GivenRound) => compiled(round).communes.map(({ attendance }) => attendance.attended);

const FILLED: TypedTab = {
  code: 'X01',
  invitees: came(3),
  opinions: [{ 'Nội dung': 'Một' }],
  session: { 'Ngày tổ chức': '3/9/2020' },
};
const OTHER: TypedTab = { code: 'X02', invitees: came(2), session: { 'Ngày tổ chức': '5/9/2020' } };

describe('a round that was only set up', () => {
  const results = compiled();

  it('counts nothing, holds nothing, and has nothing to check', () => {
    expect(countsOf(results)).toEqual({
      ...{ communes: 2, invited: 0, present: 0, substitute: 0, absent: 0, notRecorded: 0, uninvited: 0 },
      ...{ attended: 0, opinions: 0, unanswered: 0, problems: 0, findings: { unknown: 0, review: 0, note: 0 } },
    });
    expect(results.total).toMatchObject({ sessionsHeld: 0, spent: null });
  });

  it('everything owed is not handed in, and undated where no day is set', () => {
    const settings = {
      rules: [
        TYPED_RULE,
        { ...TYPED_RULE, 'Nội dung phải nộp': 'Báo cáo', 'Áp dụng cho xã': 'Còn lại', 'Mốc tính hạn': 'Ngày ấn định' },
      ],
    };
    const [host, other] = compiled({ settings }).communes;
    expect(host?.submissions.map(({ handedIn }) => handedIn)).toEqual(['notYet', 'notOwed', 'notOwed', 'notOwed']);
    expect(other?.submissions.map(({ handedIn }) => handedIn)).toEqual(['notOwed', 'notOwed', 'notOwed', 'notYet']);
    expect(other?.submissions[3]?.standing).toEqual({ kind: 'undated', reason: 'no-fixed-day' });
  });
});

describe('a round that was filled in', () => {
  const results = compiled({
    tabs: {
      'Phước Hà': FILLED,
      'Cà Ná': { ...OTHER, session: { 'Ngày tổ chức': '5/9/2020', 'Kinh phí đã chi': '2.000.000' } },
    },
  });

  it('keeps host communes and the others apart, and adds them up', () => {
    expect([results.hosts, results.others, results.total].map(({ attendance }) => attendance.attended)).toEqual([
      3, 2, 5,
    ]);
    expect([results.hosts, results.others, results.total].map(({ opinions }) => opinions.total)).toEqual([1, 0, 1]);
    expect([results.hosts, results.others, results.total].map(({ sessionsHeld }) => sessionsHeld)).toEqual([1, 1, 2]);
  });

  it('each commune is to have a session, whether a day is planned for it or not', () => {
    expect([results.hosts, results.others, results.total].map(({ sessionsPlanned }) => sessionsPlanned)).toEqual([
      1, 1, 2,
    ]);
  });

  it('adds what was spent, and says nothing of it where nobody wrote it', () => {
    expect([results.hosts, results.others, results.total].map(({ spent }) => spent)).toEqual([
      null,
      2_000_000,
      2_000_000,
    ]);
  });
});

describe('what happens to tabs', () => {
  it('a renamed tab is known by its Mã', () => {
    const round = { tabs: { 'PH (mới)': FILLED, 'Cà Ná': OTHER } };
    expect(attended(round)).toEqual([3, 2]);
    expect(compiled(round).problems).toEqual([{ code: 'tab-renamed', tab: 'PH (mới)', detail: 'Phước Hà' }]);
  });

  it('asks for no name that a tab cannot bear', () => {
    const communes = [{ Mã: 'X01', 'Tên xã': 'Xã A/B', 'Vai trò': 'Điểm' }];
    expect(compiled({ communes, tabs: { Một: FILLED } }).problems).toEqual([
      { code: 'tab-renamed', tab: 'Một', detail: 'Xã A-B' },
    ]);
  });

  it('one that lost its Mã is one commune’s only, where two long names are short for the same', () => {
    const names = ['Xã Phan Rang và vùng phụ cận ven biển', 'Xã Phan Rang và vùng phụ cận ven núi'];
    const communes = names.map((name, index) => ({ Mã: `X0${index + 1}`, 'Tên xã': name, 'Vai trò': 'Điểm' }));
    const round = { communes, tabs: { 'Xã Phan Rang và vùng phụ cận': { ...FILLED, code: '' } } };
    expect(attended(round)).toEqual([3, 0]);
    expect(codes(compiled(round).problems)).toEqual([
      'tab-without-code: Xã Phan Rang và vùng phụ cận',
      'tab-missing: Các xã',
    ]);
  });

  it('a name written in capitals or decomposed is no other name', () => {
    expect(compiled({ tabs: { 'PHƯỚC HÀ': FILLED, ['Cà Ná'.normalize('NFD')]: OTHER } }).problems).toEqual([]);
  });

  it('two tabs that swapped their names, or their Mã, count for nobody until a person says whose they are', () => {
    const round = { tabs: { 'Cà Ná': FILLED, 'Phước Hà': OTHER } };
    expect(attended(round)).toEqual([0, 0]);
    expect(compiled(round).communes.map(({ isReadable }) => isReadable)).toEqual([false, false]);
    expect(codes(compiled(round).problems)).toEqual(['tab-conflict: Cà Ná', 'tab-conflict: Phước Hà']);
  });

  it.each([
    ['behind it', ['Phước Hà', 'Bản sao của Phước Hà']],
    ['before it', ['Bản sao của Phước Hà', 'Phước Hà']],
  ])('a copied tab is not counted twice, wherever it stands: %s', (_name, names) => {
    const [first = '', second = ''] = names;
    const copy = { ...FILLED, invitees: came(99) };
    const round = {
      tabs: {
        [first]: first === 'Phước Hà' ? FILLED : copy,
        [second]: second === 'Phước Hà' ? FILLED : copy,
        'Cà Ná': OTHER,
      },
    };
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
    expect(compiled(round).communes.map(({ isReadable }) => isReadable)).toEqual([false, true]);
    expect(compiled(round).problems).toMatchObject([
      { code: 'tab-missing', ...placeAt('Các xã', 2, 'Mã'), detail: 'Phước Hà' },
    ]);
  });

  it('a tab that bears a commune’s name and none of its layout is not its tab', () => {
    const round = { tabs: { 'Phước Hà': [['Danh sách'], ['Mã xã'], ['X01']], 'Cà Ná': OTHER } };
    expect(codes(compiled(round).problems)).toEqual(['tab-missing: Các xã']);
  });

  it('a tab without the layout does not count by what looks like a Mã in it', () => {
    const notes = [
      ['Mã xã', 'Ghi chú của tôi'],
      ['X01', 'gọi lại'],
      ['', ''],
    ];
    const round = { tabs: { 'Ghi chép': notes, 'Phước Hà': FILLED, 'Cà Ná': OTHER } };
    expect(attended(round)).toEqual([3, 2]);
    expect(compiled(round).problems).toEqual([]);
  });

  it('a tab that lost its header row is still known by its Mã', () => {
    const grid = communeTab(FILLED).filter((_, row) => row !== 3);
    const round = { tabs: { 'Tên khác': grid, 'Cà Ná': OTHER } };
    expect(codes(compiled(round).problems)).toEqual(['tab-renamed: Tên khác', 'header-row-missing: Tên khác']);
  });

  it('a Mã that was changed in Các xã: the tab of the same name is taken, and the Mã named where it was changed', () => {
    const communes = [{ ...TWO_COMMUNES[0], Mã: 'X10' }, { ...TWO_COMMUNES[1] }] as Typed[];
    const round = { communes, tabs: { 'Phước Hà': FILLED, 'Cà Ná': OTHER } };
    expect(attended(round)).toEqual([3, 2]);
    expect(compiled(round).problems).toEqual([
      { code: 'code-differs', ...placeAt('Các xã', 2, 'Mã'), field: 'Mã', detail: 'X01' },
    ]);
  });

  it('a tab of the same name that carries another commune’s Mã is not taken', () => {
    const communes = [{ ...TWO_COMMUNES[0], Mã: 'X10' }, { ...TWO_COMMUNES[1] }] as Typed[];
    const round = { communes, tabs: { 'Phước Hà': { ...FILLED, code: 'X02' }, 'Cà Ná': OTHER } };
    expect(attended(round)).toEqual([0, 2]);
    expect(codes(compiled(round).problems)).toEqual(['tab-missing: Các xã', 'tab-duplicated: Phước Hà']);
  });

  it('a commune that has no Mã yet takes none of the tabs that lost theirs', () => {
    const communes = [...TWO_COMMUNES, { 'Tên xã': 'Sơn Hạ', 'Vai trò': 'Còn lại' }];
    const round = { communes, tabs: { 'Phước Hà': { ...FILLED, code: '' }, 'Cà Ná': OTHER } };
    expect(attended(round)).toEqual([3, 2, 0]);
    expect(codes(compiled(round).problems)).toEqual(['tab-without-code: Phước Hà', 'tab-missing: Các xã']);
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
    [
      'without its header row',
      (typed) => communeTab(typed).filter((_, row) => row !== 3),
      'header-row-missing: Phước Hà',
    ],
    [
      'full of broken formulas',
      (typed) => communeTab(typed).map((row, at) => (at < 4 ? row : row.map(() => '#REF!'))),
      'cell-error: Phước Hà',
    ],
  ])('a tab %s', (_name, spoil, problem) => {
    const results = compiled({ tabs: { 'Phước Hà': spoil(FILLED), 'Cà Ná': OTHER } });
    expect(results.communes.map(({ attendance }) => attendance.attended)).toEqual([0, 2]);
    expect(codes(results.problems)).toContain(problem);
  });

  it('rows inserted above, columns moved, dates typed as text', () => {
    const layout = { above: 6, headers: [...headersOf(COMMUNE_BLOCKS)].reverse() };
    const grid = communeTab({ ...FILLED, handedIn: { invitees: '31/8/2020 16h30' } }, layout);
    const results = compiled({ tabs: { 'Phước Hà': grid, 'Cà Ná': OTHER }, settings: { rules: [TYPED_RULE] } });
    expect(codes(results.problems)).toEqual(['moment-is-text: Phước Hà', 'moment-without-record: Phước Hà']);
    expect(results.communes[0]).toMatchObject({
      attendance: { attended: 3 },
      session: { day: expect.any(Number) as number },
    });
    expect(results.communes[0]?.submissions[0]?.standing).toEqual({ kind: 'onTime' });
  });

  it('merged cells leave blanks: they are not known, and everybody still counts', () => {
    const grid = communeTab({
      ...FILLED,
      invitees: came(4).map((row, at) => ({
        ...row,
        Thôn: at === 0 ? 'Giá' : '',
        'Đối tượng': at === 0 ? 'Hộ nghèo' : '',
      })),
    });
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
    expect(limits({ settings: { values: { 'Ngày tổng hợp': '25/9/2020' }, rules: [ALL] } })).toEqual([
      '22/09/2020 17:00',
      '22/09/2020 17:00',
    ]);
  });

  it('a day off of Danh mục moves them back', () => {
    const settings = { values: { 'Ngày tổng hợp': '5/9/2020' }, rules: [ALL] };
    expect(limits({ settings })[0]).toBe('01/09/2020 17:00');
    expect(limits({ settings, daysOff: [['1/1/2020', 'Nghỉ']] })[0]).toBe('02/09/2020 17:00');
  });

  it('are put off by the last extension for the commune and the thing owed', () => {
    const extension = (code: string, owed: string, until: string) => ({
      'Mã xã': code,
      'Nội dung được gia hạn': owed,
      'Hạn mới': until,
    });
    const extensions = [
      extension('X01', 'Danh sách mời', '1/9/2020'),
      extension('X01', 'Danh sách mời', '4/9/2020 09:00'),
      extension('X01', 'Báo cáo', '30/9/2020'),
    ];
    const results = compiled({ settings: { rules: [ALL], extensions } });
    expect(results.communes[0]?.submissions[0]?.deadline).toEqual({
      moment: moment('4/9/2020 09:00'),
      isExtended: true,
      original: moment('31/8/2020 17:00'),
    });
    expect(results.communes[1]?.submissions[0]?.deadline).toEqual({ moment: null, reason: 'no-compilation-day' });
  });

  it('an extension for a Mã that no commune has is named where it stands', () => {
    const extensions = [{ 'Mã xã': 'X99', 'Nội dung được gia hạn': 'Báo cáo', 'Hạn mới': '30/9/2020' }];
    expect(compiled({ settings: { extensions } }).problems).toMatchObject([
      { code: 'extension-of-unknown-commune', ...placeAt('Thiết lập', 2, 'Mã xã'), detail: 'X99' },
    ]);
  });

  it.each([
    ['of what the commune does not owe', ['X01|Báo cáo'], ['extension-not-owed: 2']],
    ['granted twice', ['X01|Danh sách mời', 'X01|Danh sách mời'], ['extension-repeated: 3']],
    ['granted twice, the Mã in small letters', ['X01|Danh sách mời', 'x01|Danh sách mời'], ['extension-repeated: 3']],
    ['of two things owed', ['X01|Danh sách mời', 'X02|Danh sách mời'], []],
  ])('an extension %s', (_name, granted, expected) => {
    const extensions = granted.map((text) => {
      const [code = '', owed = ''] = text.split('|');
      return { 'Mã xã': code, 'Nội dung được gia hạn': owed, 'Hạn mới': '30/9/2020' };
    });
    const { problems } = compiled({ settings: { rules: [ALL], extensions } });
    expect(problems.map(({ code, row }) => `${code}: ${row ?? 0}`)).toEqual(expected);
    for (const problem of problems) {
      const place = placeAt('Thiết lập', problem.row ?? 0, 'Mã xã');
      expect(problem).toMatchObject({ ...place, detail: 'Phước Hà' });
    }
  });

  it('a Mã in small letters grants an extension as well', () => {
    const extensions = [{ 'Mã xã': 'x01', 'Nội dung được gia hạn': 'Danh sách mời', 'Hạn mới': '4/9/2020' }];
    expect(limits({ settings: { rules: [ALL], extensions } })).toEqual(['04/09/2020 17:00', 'none']);
  });

  it('a compilation day that is none leaves its limits undated, and does not fall back to Ngày dự kiến', () => {
    const settings = { values: { 'Ngày tổng hợp': 'cuối tháng 9' }, rules: [ALL] };
    expect(compiled({ settings }).communes.map(({ submissions }) => submissions[0]?.standing)).toEqual([
      { kind: 'undated', reason: 'unreadable-compilation-day' },
      { kind: 'undated', reason: 'unreadable-compilation-day' },
    ]);
  });

  it('a rule with a cell that cannot be read dates nothing, and its communes still owe it', () => {
    const rules = [{ ...ALL, 'Số ngày trước mốc': 'ba' }];
    const { communes } = compiled({ settings: { rules } });
    expect(communes.map(({ submissions }) => submissions[0])).toMatchObject([
      { handedIn: 'notYet', standing: { kind: 'undated', reason: 'unreadable-rule' } },
      { handedIn: 'notYet', standing: { kind: 'undated', reason: 'unreadable-rule' } },
    ]);
  });

  it('without a number of days that count as soon three do', () => {
    const round = { settings: { rules: [ALL], values: { 'Ngày tổng hợp': '1/10/2020' } } };
    expect(compiled(round).communes[0]?.submissions[0]?.standing).toEqual({ kind: 'dueSoon', days: 3 });
    const longer = { ...round.settings.values, 'Ngày tổng hợp': '2/10/2020' };
    expect(compiled({ settings: { rules: [ALL], values: longer } }).communes[0]?.submissions[0]?.standing).toEqual({
      kind: 'dueIn',
      days: 4,
    });
  });

  it('a moment that is none is unclear, neither handed in nor overdue', () => {
    const tabs = { 'Phước Hà': { ...FILLED, handedIn: { invitees: 'rồi' } }, 'Cà Ná': OTHER };
    expect(compiled({ settings: { rules: [TYPED_RULE] }, tabs }).communes[0]?.submissions[0]).toMatchObject({
      handedInAt: 'unclear',
      handedIn: 'unclear',
      standing: { kind: 'unclear' },
    });
  });

  it('of an extension that cannot be read, or of a planned day that cannot, are unknown, never overdue', () => {
    const communes = [
      { ...TWO_COMMUNES[0], 'Ngày dự kiến': 'đầu tháng 9' },
      { ...TWO_COMMUNES[1], 'Ngày dự kiến': '3/9/2020' },
    ];
    const extensions = [{ 'Mã xã': 'X02', 'Nội dung được gia hạn': 'Danh sách mời', 'Hạn mới': 'tuần sau' }];
    const round = { communes: communes as Typed[], settings: { rules: [ALL], extensions } };
    expect(compiled(round).communes.map(({ submissions }) => submissions[0]?.standing)).toEqual([
      { kind: 'undated', reason: 'unreadable-session-day' },
      { kind: 'undated', reason: 'unreadable-extension' },
    ]);
  });

  it('of an extension for a thing that is not in the list are unknown for every thing of that commune', () => {
    const extensions = [{ 'Mã xã': 'X01', 'Nội dung được gia hạn': 'Danh sách', 'Hạn mới': '30/9/2020' }];
    const { communes } = compiled({ settings: { rules: [ALL], extensions } });
    expect(communes[0]?.submissions[0]?.standing).toEqual({ kind: 'undated', reason: 'unreadable-extension' });
  });

  it('that an extension would bring forward stay, and the extension is named', () => {
    const extensions = [{ 'Mã xã': 'X01', 'Nội dung được gia hạn': 'Danh sách mời', 'Hạn mới': '20/8/2020' }];
    const { communes, problems } = compiled({ settings: { rules: [ALL], extensions } });
    expect(communes[0]?.submissions[0]?.deadline).toMatchObject({
      moment: moment('31/8/2020 17:00'),
      isExtended: false,
    });
    expect(problems).toEqual([
      {
        ...{ code: 'extension-brings-forward', ...placeAt('Thiết lập', 2, 'Hạn mới'), field: 'Hạn mới' },
        detail: '17:00 ngày 31/08/2020',
      },
    ]);
  });

  it('of the invitee list after the session itself are named at the commune', () => {
    const rules = [{ ...ALL, 'Mốc tính hạn': 'Ngày ấn định', 'Ngày ấn định': '10/9/2020', 'Số ngày trước mốc': '0' }];
    const { problems } = compiled({ settings: { rules } });
    expect(problems).toEqual([{ code: 'limit-after-session', tab: 'Các xã', row: 2, field: 'Ngày dự kiến' }]);
  });

  it.each([
    [{ 'Ngày kế hoạch': '13/7/2021' }, 'day-ahead'],
    [{ 'Ngày kế hoạch': '13/7/2002' }, 'day-far-from-round'],
    [{ 'Ngày kế hoạch': '13/7/2020', 'Ngày tổng hợp': '25/9/2002' }, 'day-far-from-round'],
    // https://github.com/ONLYOFFICE/DesktopEditors/issues/2053: days up to 12 change places with months
    [{ 'Ngày kế hoạch': '13/7/2020', 'Ngày tổng hợp': '10/1/2020' }, 'day-and-month-swapped'],
  ])('measured by days of Thiết lập that can hardly be meant: %p, %s', (values, code) => {
    const { problems } = compiled({ settings: { values: { Năm: '2020', ...values } } });
    expect(problems.map((problem) => problem.code)).toContain(code);
  });

  it('in a year of which no day off is listed are warned of, once a year', () => {
    const communes = TWO_COMMUNES.map((commune) => ({ ...commune, 'Ngày dự kiến': '' }));
    const round = { communes, settings: { rules: [ALL], values: { 'Ngày tổng hợp': '25/9/2021' } } };
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
    ['without any of the three tabs of the district', () => without('Danh mục', 'Thiết lập', 'Các xã'), 'not-set-up'],
    ['without Danh mục', () => without('Danh mục'), 'own-tab-missing'],
    ['without Thiết lập', () => without('Thiết lập'), 'own-tab-missing'],
    ['without Các xã', () => without('Các xã'), 'own-tab-missing'],
    ['without Các xã and Thiết lập', () => without('Các xã', 'Thiết lập'), 'own-tab-missing'],
    ['without a commune', () => roundBook({ communes: [] }), 'no-communes'],
    ['whose Các xã lost its header row', () => spoilt('Các xã'), 'communes-unreadable'],
    ['whose Danh mục lost its header row', () => spoilt('Danh mục'), 'lists-unreadable'],
  ])('%s is refused, and nothing is changed', (_name, make, code) => {
    const book = make();
    const refused = () => compileAndWrite(book, openLock, clockAt());
    expect(refused).toThrow(Refusal);
    expect(refused).toThrow(expect.objectContaining({ code }) as Error);
    expect(book.changes).toEqual([]);
  });

  it.each(['Các xã', 'Thiết lập', 'Danh mục'])('the refusal names the tab that is missing: %s', (tab) => {
    expect(() => compile(without(tab), moment(NOW))).toThrow(`Không tìm thấy trang “${tab}”.`);
  });

  it('whose Thiết lập lost its header row is compiled without limits, and that is said', () => {
    const { problems, communes } = compile(spoilt('Thiết lập'), moment(NOW)).results;
    expect(codes(problems)).toContain('header-row-missing: Thiết lập');
    expect(communes).toHaveLength(2);
  });
});

describe('settings', () => {
  it('whose label was overwritten are named', () => {
    const grid = withCells(settingsTab(), [settingAt('Năm').row, 'Mục thiết lập', 'Năm nào']);
    const { problems } = compile(new MemoryBook({ ...roundBook().contents(), 'Thiết lập': grid }), moment(NOW)).results;
    expect(problems).toMatchObject([{ code: 'setting-missing', tab: 'Thiết lập', field: 'Năm' }]);
  });

  it('a heading too wide for the page is named at its cell', () => {
    const issuer = 'ỦY BAN NHÂN DÂN HUYỆN THUẬN NAM TỈNH NINH THUẬN';
    expect(compiled({ settings: { values: { 'Cơ quan ban hành': issuer } } }).problems).toMatchObject([
      { code: 'heading-too-wide', ...settingAt('Cơ quan ban hành'), field: 'Cơ quan ban hành', detail: issuer },
    ]);
  });
});

describe('who signs', () => {
  it.each([
    ['ThS. Trần Thị Mẫu', ['signatory-title: Thiết lập']],
    ['Tiến sĩ Trần Mẫu', ['signatory-title: Thiết lập']],
    ['PGS.TS Trần Mẫu', ['signatory-title: Thiết lập']],
    ['Trần Thị Mẫu', []],
    ['Bsơ Mẫu', []],
    ['', []],
  ])('“%s”: an academic title is named', (name, expected) => {
    const { problems } = compiled({ settings: { values: { 'Họ tên người ký': name } } });
    expect(codes(problems)).toEqual(expected);
    for (const problem of problems)
      expect(problem).toMatchObject({ ...settingAt('Họ tên người ký'), field: 'Họ tên người ký', detail: name });
  });
});

describe('writing the results', () => {
  it('happens under the lock, after everything was read but Nhật ký, which grows', () => {
    const book = roundBook();
    book.record.append('X02', ['[1,1,26633760]']); // without any it is asked what was lost, before the lock
    const lock = watchedLock();
    book.onChange = () => expect(lock.held).toBe(true);
    const read = jest.spyOn(book, 'read').mockImplementation((tab) => {
      expect(lock.held).toBe(tab === 'Nhật ký');
      return MemoryBook.prototype.read.call(book, tab);
    });
    compileAndWrite(book, lock, clockAt());
    expect(read).toHaveBeenCalled();
  });

  it('reads each commune’s tab once and touches none of them', () => {
    const book = roundBook({ tabs: { 'Phước Hà': FILLED, 'Cà Ná': OTHER } });
    const read = jest.spyOn(book, 'read');
    compileAndWrite(book, openLock, clockAt());
    for (const tab of ['Phước Hà', 'Cà Ná']) expect(read.mock.calls.filter(([name]) => name === tab)).toHaveLength(1);
    expect(book.changes).toEqual([
      'replace Hạn nộp',
      'replace Tổng hợp',
      'replace Ý kiến',
      'replace Dữ liệu cần kiểm tra',
      'replace Nhật ký',
    ]);
  });

  it.each([
    ['while the tabs are read', 1],
    ['after all were read', 2],
  ])('is refused when the time of the run is nearly up %s, and nothing is written', (_when, questions) => {
    const book = roundBook({ tabs: { 'Phước Hà': FILLED, 'Cà Ná': OTHER } });
    const run = () => compileAndWrite(book, openLock, clockAt(undefined, questions));
    expect(refusalOf(run).code).toBe('out-of-time');
    expect(book.changes).toEqual([]);
  });

  it('tells how many tabs were read', () => {
    const book = roundBook({ tabs: { 'Phước Hà': FILLED, 'Cà Ná': OTHER } });
    const told: string[] = [];
    compileAndWrite(book, openLock, clockAt(), (done, total) => told.push(`${done}/${total}`));
    expect(told).toEqual(['1/2', '2/2']);
  });

  it('twice is the same as once', () => {
    const book = roundBook({ tabs: { 'Phước Hà': FILLED, 'Cà Ná': OTHER }, settings: { rules: [TYPED_RULE] } });
    compileAndWrite(book, openLock, clockAt());
    const once = book.contents();
    compileAndWrite(book, openLock, clockAt());
    expect(book.contents()).toEqual(once);
  });

  it('rows that are gone do not stay behind', () => {
    const book = roundBook({
      tabs: { 'Phước Hà': { ...FILLED, opinions: [{ 'Nội dung': 'Một' }, { 'Nội dung': 'Hai' }] }, 'Cà Ná': OTHER },
    });
    compileAndWrite(book, openLock, clockAt());
    expect(book.read('Ý kiến')).toHaveLength(3);
    book.type('Phước Hà', 6, 'Nội dung', '');
    compileAndWrite(book, openLock, clockAt());
    expect(book.read('Ý kiến')).toHaveLength(2);
  });
});

describe('the same fault in many cells of a column', () => {
  const badly = (count: number, wrong: Typed) => came(count).map((row) => ({ ...row, ...wrong }));
  const told = (invitees: readonly Typed[]) =>
    compiled({ tabs: { 'Phước Hà': { ...FILLED, invitees }, 'Cà Ná': OTHER } }).problems;

  it('is told once, with all its cells', () => {
    const [problem, ...others] = told(badly(3, { 'Giới tính': 'Gái' }));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'not-in-list', ...placeAt('Phước Hà', 5, 'Giới tính'), detail: 'Gái' });
    expect(problem?.also).toEqual([6, 7].map((row) => placeAt('Phước Hà', row, 'Giới tính')));
  });

  it('another word, another column or another tab is another problem', () => {
    const problems = told([
      { 'Họ và tên': 'Katơr A', 'Giới tính': 'Gái', 'Đối tượng': 'Gái' },
      { 'Họ và tên': 'Katơr B', 'Giới tính': 'Trai' },
    ]);
    expect(problems.map(({ also }) => also)).toEqual([undefined, undefined, undefined]);
  });

  it('a day that is none is told for each cell, for each is another day', () => {
    const opinions = [1, 2].map((index) => ({ 'Nội dung': `Ý kiến ${index}`, 'Ngày trả lời': 'hôm qua' }));
    const { problems } = compiled({ tabs: { 'Phước Hà': { ...FILLED, opinions }, 'Cà Ná': OTHER } });
    expect(problems.map(({ code, row }) => [code, row])).toEqual([
      ['not-a-day', 5],
      ['not-a-day', 6],
    ]);
  });
});

it('a problem of a commune that is listed badly is told, and the other communes are compiled', () => {
  const communes = [
    ...TWO_COMMUNES,
    { Mã: 'X01', 'Tên xã': 'Nhị Hà', 'Vai trò': 'Điểm' },
    { Mã: 'X04', 'Tên xã': 'CÀ NÁ' },
  ];
  const results = compiled({ communes, tabs: { 'Phước Hà': FILLED, 'Cà Ná': OTHER } });
  expect(results.communes.map(({ attendance }) => attendance.attended)).toEqual([3, 2]);
  expect(codes(results.problems)).toEqual(['code-repeated: Các xã', 'commune-repeated: Các xã']);
});

function without(...tabs: readonly string[]): MemoryBook {
  const book = roundBook();
  for (const tab of tabs) book.remove(tab);
  book.changes.length = 0;
  return book;
}

function spoilt(tab: string): MemoryBook {
  const book = roundBook();
  return new MemoryBook({ ...book.contents(), [tab]: withCells([['chữ gì đó']]) });
}

describe('a figure that a lost or doubted column leaves unknown', () => {
  const HEADER_ROW = 4;
  const filled = communeTab(FILLED);
  const withHeader = (header: string, typed: string) => withCells(filled, [HEADER_ROW, header, typed]);
  const retyped = (header: string, typed: string) =>
    compiled({ tabs: { 'Phước Hà': withHeader(header, typed), 'Cà Ná': OTHER } });

  it.each([
    ['a header retyped as another word', 'Tên'],
    ['a header cleared', ''],
  ])(
    '%s: nobody of the commune is counted, as nobody is known, and the sum says that it lacks them',
    (_name, typed) => {
      const { communes, total, hosts, others } = retyped('Họ và tên', typed);
      expect(communes.map(({ unknown }) => unknown.has('people'))).toEqual([true, false]);
      expect([total, hosts, others].map(({ unknown }) => unknown.has('people'))).toEqual([true, true, false]);
      expect(total.attendance.attended).toBe(2);
      expect(communes[0]?.unknown.has('opinions')).toBe(false);
      expect(total.opinions.total).toBe(1);
    },
  );

  it.each([
    ['Tham dự', ['people', 'groups', 'women', 'ethnicMinorities', 'households', 'delegates']],
    ['Đối tượng', ['groups', 'households']],
    ['Giới tính', ['women']],
    ['Dân tộc', ['ethnicMinorities']],
    ['Thôn', ['households']],
    ['Chủ hộ', ['households']],
    ['Xã cử', ['delegates']],
    ['Nội dung', ['opinions', 'answers', 'themes', 'kinds']],
    ['Tình trạng', ['answers']],
    ['Nhóm chính sách', ['themes']],
    ['Loại', ['kinds']],
    ['Nội dung thông tin', ['session']],
    ['Điện thoại', []],
  ])('without %s no more is unknown than needs it', (header, figures) => {
    expect([...(retyped(header, '').communes[0]?.unknown ?? [])].sort()).toEqual([...figures].sort());
  });

  it('a session whose facts are not found was held on a day that is not known', () => {
    expect(retyped('Nội dung thông tin', '').communes[0]?.session).toMatchObject({ day: null, dayIsUnclear: true });
  });
});
