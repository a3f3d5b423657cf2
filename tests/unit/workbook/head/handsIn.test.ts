import type { Entry } from '../../../../src/core/people/entry';
import type { Owed } from '../../../../src/core/round/owed';
import type { Cell } from '../../../../src/workbook/cells/cell';
import { COMMUNE_BLOCKS, INVITEES, OPINIONS } from '../../../../src/workbook/schema/communeTab';
import type { Column } from '../../../../src/workbook/schema/column';
import { lookupIn } from '../../../../src/workbook/cells/decode';
import { digestOfOwed, headersHandedIn } from '../../../../src/workbook/head/handsIn';
import { dateCell } from '../../support/days';
import type { Typed, TypedTab } from '../../support/grids';
import { communeTab, HEADERS_WITH_IDS, headersOf, startLists, startLookup, withCells } from '../../support/grids';

const LAN: Typed = {
  ...{ TT: 1, 'Họ và tên': 'Katơr Thị Lan', 'Năm sinh': '1980', 'Giới tính': 'Nữ', 'Dân tộc': 'Raglai' },
  ...{ Thôn: 'Rồ Ôn', 'Đối tượng': 'Hộ nghèo', 'Chủ hộ': 'Katơr Minh', 'Đơn vị/chức vụ': 'Nông dân' },
  ...{ 'Xã cử': 'Nhị Hà', 'Điện thoại': '0900000001', 'Tham dự': 'Dự thay', 'Người dự thay': 'Katơr Hà' },
  'Ghi chú': 'đi xa',
};
const MINH: Typed = { 'Họ và tên': 'Nguyễn Văn Minh', Thôn: 'Giá', 'Đối tượng': 'Hộ cận nghèo', 'Tham dự': 'Có mặt' };
const GUEST: Typed = { 'Họ và tên': 'Trần Thị Khách', 'Tham dự': 'Dự ngoài danh sách' };
const ROAD: Typed = {
  ...{ STT: 1, 'Người nêu': 'Katơr Hà', 'Thôn người nêu': 'Rồ Ôn', 'Nhóm chính sách': 'Y tế', Loại: 'Câu hỏi' },
  ...{ 'Nội dung': 'Bao giờ có bác sĩ?', 'Cơ quan trả lời': 'Trạm y tế', 'Nội dung trả lời': 'Tháng sau' },
  ...{ 'Số văn bản trả lời': '12/TYT', 'Ngày trả lời': dateCell('5/9/2020'), 'Tình trạng': 'Đã trả lời tại chỗ' },
  ...{ 'Hạn trả lời': dateCell('9/9/2020'), 'Ghi chú ý kiến': 'x', 'Mã ý kiến': 'yk1' },
};
const SESSION = { 'Ngày tổ chức': dateCell('3/9/2020'), 'Chủ trì': 'Phó Chủ tịch' };
const TAB: TypedTab = { invitees: [LAN, MINH], opinions: [ROAD], session: SESSION };

const digest = (owed: Owed, tab: TypedTab | ReturnType<typeof communeTab>, lookup = startLookup) =>
  digestOfOwed(Array.isArray(tab) ? tab : communeTab(tab as TypedTab, { headers: HEADERS_WITH_IDS }), owed, lookup);
const changed = (tab: TypedTab, other: TypedTab) => ({
  invitees: digest('invitees', other) !== digest('invitees', tab),
  results: digest('results', other) !== digest('results', tab),
});

const IN_BOTH = { invitees: true, results: true };
const IN_LIST = { invitees: true, results: false };
const IN_RESULTS = { invitees: false, results: true };
const IN_NEITHER = { invitees: false, results: false };

/** By the rule: the list is the invitee columns but Tham dự, Người dự thay and Ghi chú; the results are all that their figures are made of: who came, of which group, sex, people, household and commune, what was said, and the session, without answers. */
const OF_PEOPLE: readonly (readonly [header: string, effect: typeof IN_BOTH])[] = [
  ['TT', IN_NEITHER],
  ['Họ và tên', IN_BOTH],
  ['Năm sinh', IN_BOTH],
  ['Giới tính', IN_BOTH],
  ['Dân tộc', IN_BOTH],
  ['Thôn', IN_BOTH],
  ['Đối tượng', IN_BOTH],
  ['Chủ hộ', IN_BOTH],
  ['Đơn vị/chức vụ', IN_LIST],
  ['Xã cử', IN_BOTH],
  ['Điện thoại', IN_LIST],
  ['Tham dự', IN_RESULTS],
  ['Người dự thay', IN_RESULTS],
  ['Ghi chú', IN_NEITHER],
  ['Mã người', IN_NEITHER],
];
const OF_OPINIONS: typeof OF_PEOPLE = [
  ['STT', IN_NEITHER],
  ['Người nêu', IN_RESULTS],
  ['Thôn người nêu', IN_RESULTS],
  ['Nhóm chính sách', IN_RESULTS],
  ['Loại', IN_RESULTS],
  ['Nội dung', IN_RESULTS],
  ['Cơ quan trả lời', IN_NEITHER],
  ['Nội dung trả lời', IN_NEITHER],
  ['Số văn bản trả lời', IN_NEITHER],
  ['Ngày trả lời', IN_NEITHER],
  ['Tình trạng', IN_NEITHER],
  ['Hạn trả lời', IN_NEITHER],
  ['Ghi chú ý kiến', IN_NEITHER],
  ['Mã ý kiến', IN_NEITHER],
];

describe('what changes when a cell does', () => {
  it('is told here of every column', () => {
    expect(OF_PEOPLE.map(([header]) => header)).toEqual(INVITEES.map(({ header }) => header));
    expect(OF_OPINIONS.map(([header]) => header)).toEqual(OPINIONS.map(({ header }) => header));
  });

  it.each(OF_PEOPLE)('of a person: %s', (header, effect) => {
    const other = header === 'Tham dự' ? 'Vắng' : 'khác';
    expect(changed(TAB, { ...TAB, invitees: [{ ...LAN, [header]: other }, MINH] })).toEqual(effect);
    expect(changed(TAB, { ...TAB, invitees: [{ ...LAN, [header]: '' }, MINH] })).toEqual(effect);
  });

  it.each(OF_OPINIONS)('of an opinion: %s', (header, effect) => {
    expect(changed(TAB, { ...TAB, opinions: [{ ...ROAD, [header]: 'khác' }] })).toEqual(effect);
    expect(changed(TAB, { ...TAB, opinions: [{ ...ROAD, [header]: '' }] })).toEqual(effect);
  });

  it.each([
    ['the day', { ...SESSION, 'Ngày tổ chức': dateCell('4/9/2020') }],
    ['the hour of the day, in its own cell', { ...SESSION, 'Giờ tổ chức': '08:00' }],
    ['who chaired', { ...SESSION, 'Chủ trì': 'Chủ tịch' }],
    ['what was spent', { ...SESSION, 'Kinh phí đã chi': 5_250_000 }],
    ['a fact that is gone', { 'Chủ trì': 'Phó Chủ tịch' }],
  ])('of the session: %s', (_name, session) => {
    expect(changed(TAB, { ...TAB, session })).toEqual(IN_RESULTS);
  });

  it('the head does not: handing in writes there', () => {
    const head = { invitees: dateCell('31/8/2020 16:30'), results: dateCell('1/9/2020 8:00') };
    expect(changed(TAB, { ...TAB, handedIn: head })).toEqual(IN_NEITHER);
  });
});

describe('rows', () => {
  it('one more, one less, or one twice is a change of both', () => {
    expect(changed(TAB, { ...TAB, invitees: [LAN] })).toEqual(IN_BOTH);
    expect(changed(TAB, { ...TAB, invitees: [LAN, MINH, { 'Họ và tên': 'Lê Văn Mới' }] })).toEqual(IN_BOTH);
    expect(changed(TAB, { ...TAB, invitees: [LAN, MINH, MINH] })).toEqual(IN_BOTH);
    expect(changed(TAB, { ...TAB, opinions: [ROAD, ROAD] })).toEqual(IN_RESULTS);
  });

  it('in another order, or with blank ones between, they are the same', () => {
    expect(changed(TAB, { ...TAB, invitees: [MINH, {}, LAN] })).toEqual(IN_NEITHER);
    expect(changed(TAB, { ...TAB, opinions: [{}, {}, ROAD] })).toEqual(IN_NEITHER);
  });

  it('a person moved beside another opinion is the same: blocks have nothing to do with each other', () => {
    const both = { ...TAB, opinions: [ROAD, { 'Nội dung': 'Sửa đường' }] };
    expect(changed(both, { ...both, invitees: [MINH, LAN] })).toEqual(IN_NEITHER);
  });

  it('a value that moves to the neighbouring cell or row is a change', () => {
    const moved = (one: Typed, other: Typed) => changed({ invitees: [one] }, { invitees: [other] }).invitees;
    expect(moved({ 'Họ và tên': 'Lan', 'Chủ hộ': 'Hà' }, { 'Họ và tên': 'Lan', 'Đơn vị/chức vụ': 'Hà' })).toBe(true);
    expect(moved({ 'Họ và tên': 'Lan\tHà' }, { 'Họ và tên': 'Lan', 'Năm sinh': 'Hà' })).toBe(true);
    const lanHa = digest('invitees', { invitees: [{ 'Họ và tên': 'Lan' }, { 'Họ và tên': 'Hà' }] });
    expect(digest('invitees', { invitees: [{ 'Họ và tên': 'Lan\nHà' }] })).not.toBe(lanHa);
  });

  it('of people who came uninvited belong to the results alone', () => {
    expect(changed(TAB, { ...TAB, invitees: [LAN, MINH, GUEST] })).toEqual(IN_RESULTS);
    const withGuest = { ...TAB, invitees: [LAN, MINH, GUEST] };
    expect(changed(withGuest, { ...TAB, invitees: [LAN, MINH, { ...GUEST, Thôn: 'Giá' }] })).toEqual(IN_RESULTS);
  });

  it('an invitee who is marked as uninvited leaves the list', () => {
    expect(changed(TAB, { ...TAB, invitees: [LAN, { ...MINH, 'Tham dự': 'Dự ngoài danh sách' }] })).toEqual(IN_BOTH);
  });

  it.each(['dự ngoài danh sách', ' Dự  ngoài danh sách.', 'Dự ngoài danh sách'.normalize('NFD')])(
    'uninvited however it is written, as the reader reads it: %s',
    (attendance) => {
      const guest = { ...GUEST, 'Tham dự': attendance };
      expect(digest('invitees', { ...TAB, invitees: [LAN, MINH, guest] })).toBe(digest('invitees', TAB));
    },
  );
});

describe('what the district calls a state', () => {
  const lists = (attendance: readonly Entry[]) => lookupIn({ ...startLists, attendance });
  const others = startLists.attendance.filter(({ key }) => key !== 'uninvited');

  it('a new word for uninvited makes no list an edited one: rows with the former word still mean it', () => {
    const renamed = lists([...others, { label: 'Khách không mời', key: 'uninvited' }]);
    const withGuest = { ...TAB, invitees: [LAN, MINH, GUEST] };
    expect(digest('invitees', withGuest, renamed)).toBe(digest('invitees', withGuest));
    const newWord = { ...TAB, invitees: [LAN, MINH, { ...GUEST, 'Tham dự': 'Khách không mời' }] };
    expect(digest('invitees', newWord, renamed)).toBe(digest('invitees', withGuest));
  });

  it('without a word for uninvited, people who are not marked yet are invited all the same', () => {
    const none = lists(others);
    const one = { invitees: [{ 'Họ và tên': 'Katơr Thị Lan' }] };
    const two = { invitees: [{ 'Họ và tên': 'Katơr Thị Lan' }, { 'Họ và tên': 'Lê Văn Mới' }] };
    expect(digest('invitees', one, none)).not.toBe(digest('invitees', two, none));
  });
});

describe('how something is written', () => {
  it.each<[name: string, one: Cell, other: Cell]>([
    ['spaces before, between and after', 'Katơr Thị Lan', '  Katơr  Thị Lan '],
    ['a hard space', 'Katơr Thị Lan', 'Katơr\u00a0Thị Lan'],
    ['accents put together otherwise', 'Katơr Thị Lan', 'Katơr Thị Lan'.normalize('NFD')],
  ])('%s is no edit', (_name, one, other) => {
    const tab = (name: Cell): TypedTab => ({ invitees: [{ 'Họ và tên': name }], opinions: [{ 'Nội dung': name }] });
    expect(changed(tab(one), tab(other))).toEqual(IN_NEITHER);
  });

  it('a number typed as one is the same as its digits', () => {
    const tab = (year: Cell): TypedTab => ({ invitees: [{ 'Họ và tên': 'Lan', 'Năm sinh': year }] });
    expect(changed(tab(1980), tab('1980'))).toEqual(IN_NEITHER);
  });

  it('a box that somebody put into a blank row, unticked, is nothing', () => {
    expect(changed(TAB, { ...TAB, invitees: [LAN, MINH, { 'Chủ hộ': false }] })).toEqual(IN_NEITHER);
  });

  it('an accent is an edit', () => {
    const tab = (village: Cell): TypedTab => ({ invitees: [{ 'Họ và tên': 'Lan', Thôn: village }] });
    expect(changed(tab('Ba Tô'), tab('Ba Tơ'))).toEqual(IN_BOTH);
  });

  it('an hour is told apart from another on the same day', () => {
    const tab = (at: string): TypedTab => ({ session: { 'Giờ tổ chức': dateCell(`3/9/2020 ${at}`) } });
    expect(changed(tab('08:00'), tab('09:00'))).toEqual(IN_RESULTS);
  });
});

describe('where it stands', () => {
  const headers = headersOf(COMMUNE_BLOCKS);
  const laid = (layout: Parameters<typeof communeTab>[1]) => communeTab(TAB, layout);

  it.each(['invitees', 'results'] as const)('columns moved, columns added and rows above are no edit: %s', (owed) => {
    const base = digest(owed, TAB);
    expect(digest(owed, laid({ headers: [...headers].reverse() }))).toBe(base);
    expect(digest(owed, laid({ headers: [null, ...headers, null] }))).toBe(base);
    expect(digest(owed, laid({ above: 3 }))).toBe(base);
    expect(digest(owed, withCells(communeTab(TAB), [400, 'Năm sinh', '  ']))).toBe(base);
  });

  it('a column that lost its header is an edit of what it held, and of nothing else', () => {
    const without = communeTab(TAB).map((row) => row.map((cell) => (cell === 'Điện thoại' ? '' : cell)));
    expect(digest('invitees', without)).not.toBe(digest('invitees', TAB));
    expect(digest('results', without)).toBe(digest('results', TAB));
  });

  it('a header that a person wrote otherwise is no edit', () => {
    const retyped = communeTab(TAB).map((row) => row.map((cell) => (cell === 'Đối tượng' ? 'Nhóm' : cell)));
    expect(digest('invitees', retyped)).toBe(digest('invitees', TAB));
    expect(digest('results', retyped)).toBe(digest('results', TAB));
  });

  it('a tab without its header row hands in nothing', () => {
    expect(digest('invitees', [['Họ tên', 'Tuổi']])).toBe('');
  });
});

it('a date cell is digested by its nearest minute, as from the beginning, though seconds are cut off where it is read', () => {
  const held = (cell: Cell): TypedTab => ({ ...TAB, session: { ...SESSION, 'Ngày tổ chức': cell } });
  const nearest = dateCell('3/9/2020 08:01');
  const cut = { ...dateCell('3/9/2020 08:00'), digested: nearest.moment };
  expect(digest('results', held(cut))).toBe(digest('results', held(nearest)));
  expect(digest('results', held(cut))).not.toBe(digest('results', held(dateCell('3/9/2020 08:00'))));
});

it('a plan and a report are papers of their own: no row of the tab is theirs', () => {
  expect([digest('plan', TAB), digest('report', TAB)]).toEqual(['', '']);
  expect([...headersHandedIn('plan'), ...headersHandedIn('report')]).toEqual([]);
});

it('an empty list and an empty result have a digest: filling them in is an edit', () => {
  const empty = communeTab({});
  expect(digest('invitees', empty)).toMatch(/^2:[0-9a-f]{16}$/);
  expect(digest('invitees', empty)).not.toBe(digest('invitees', TAB));
});

it('faults stand in the way in the columns that are handed in; of the results in all of the tab', () => {
  const ofList = headersHandedIn('invitees');
  for (const [header, effect] of OF_PEOPLE) expect([header, ofList.has(header)]).toEqual([header, effect.invitees]);
  for (const [header] of OF_OPINIONS) expect([header, ofList.has(header)]).toEqual([header, false]);
  expect([...headersHandedIn('results')].sort()).toEqual(
    COMMUNE_BLOCKS.flatMap((block): readonly Column[] => block.columns)
      .map(({ header }) => header)
      .sort(),
  );
});

it('a label with signs that are not seen reads in a digest as it always did: as no label', () => {
  const guest = { ...GUEST, 'Tham dự': 'Dự ngoài danh sách\u200e' };
  expect(startLookup('attendance', 'Dự ngoài danh sách\u200e')?.key).toBe('uninvited');
  expect(digest('invitees', { invitees: [MINH, GUEST] })).toBe(digest('invitees', { invitees: [MINH] }));
  expect(digest('invitees', { invitees: [MINH, guest] })).not.toBe(digest('invitees', { invitees: [MINH] }));
  expect(digest('invitees', { invitees: [MINH, guest] })).toBe(
    digest('invitees', { invitees: [MINH, { 'Họ và tên': GUEST['Họ và tên'] ?? '' }] }),
  );
});

it('signs that are not seen, and letters that look alike, change a digest as they always did', () => {
  const other = (name: string) => changed({ invitees: [MINH] }, { invitees: [{ ...MINH, 'Họ và tên': name }] });
  expect(other('Nguyễn Văn Minh\u200e')).toEqual(IN_BOTH);
  expect(other('Nguyễn V\u00adăn Minh')).toEqual(IN_BOTH);
  expect(other('Nguyễn Văn Minh\u200b')).toEqual(IN_NEITHER);
});
