import type { Owed } from '../../../../src/core/round/owed';
import { OWED } from '../../../../src/core/round/owed';
import type { Deed } from '../../../../src/core/round/deed';
import type { Grid } from '../../../../src/workbook/cells/cell';
import { codeOfFile } from '../../../../src/app/communeFile/sides';
import { comparisonOf } from '../../../../src/app/communeFile/compare';
import type { Cell } from '../../../../src/workbook/cells/cell';
import { digestOfOwed } from '../../../../src/workbook/head/handsIn';
import { cellAt } from '../../support/addresses';
import { dateCell, moment } from '../../support/days';
import { communeTab, rowIn, startLists, startLookup, withCells } from '../../support/grids';
import { MemoryBook } from '../../support/memoryBook';
import { refusalOf } from '../../support/refusals';
import { compare, fileOf, HEADERS, inWords, named, people, said, session, tabOf, TAB, TARGET } from './files';

const wordsOf = (file: Grid, tab: Grid, base: Grid | null = null) =>
  compare(fileOf(file, base), tab).differences.map(inWords);
const A = (village: Cell) => people(named('A', { Thôn: village }));

/** A thing owed, with the tab as it was handed in; null = it was not. */
function submissionOf(owed: Owed, handedIn: Grid | null): Parameters<typeof comparisonOf>[4][number] {
  if (handedIn === null) return { owed, handedIn: 'notYet', recorded: null };
  const at = moment('31/8/2020 16:30');
  const deed: Deed = {
    ...{ id: '', kind: 'handedIn', code: 'X01', owed, moment: at, recordedAt: at, by: '', way: 'tick', counts: null },
    ...{ digest: digestOfOwed(handedIn, owed, startLookup), note: '', until: null },
  };
  const { digest } = deed;
  return { owed, handedIn: 'handedIn', recorded: { first: deed, counting: deed, last: deed, digest, returned: null } };
}

describe('one cell, with what it held at export', () => {
  it.each<[string, Cell, Cell, Cell, string[]]>([
    ['nobody changed it', 'Giá', 'Giá', 'Giá', []],
    ['changed in the file: taken', 'Giá', 'Giá', 'Là A', ['changed 5 Thôn: Giá → Là A']],
    ['filled in the file: taken', '', '', 'Giá', ['changed 5 Thôn:  → Giá']],
    ['cleared in the file: cleared', 'Giá', 'Giá', '', ['cleared 5 Thôn: Giá → ']],
    ['changed in the tab: kept in silence', 'Giá', 'Là A', 'Giá', []],
    ['cleared in the tab: kept in silence', 'Giá', '', 'Giá', []],
    ['changed alike on both sides', 'Giá', 'Là A', 'Là A', []],
    ['changed otherwise: asked', 'Giá', 'Là A', 'Là B', ['conflict 5 Thôn: Là A → Là B']],
    ['filled otherwise: asked', '', 'Là A', 'Là B', ['conflict 5 Thôn: Là A → Là B']],
    ['cleared in the file, changed in the tab: asked', 'Giá', 'Là A', '', ['conflict 5 Thôn: Là A → ']],
    ['cleared in the tab, changed in the file: asked', 'Giá', '', 'Là A', ['conflict 5 Thôn:  → Là A']],
    ['a formula that failed in the file says nothing', 'Giá', 'Giá', '#REF!', []],
  ])('%s', (_, base, tab, file, differences) => {
    expect(wordsOf(A(file), A(tab), A(base))).toEqual(differences);
  });
});

describe('one cell, when nobody knows what it held at export', () => {
  it.each<[string, Cell, Cell, string[]]>([
    ['blank in the tab: taken', '', 'Giá', ['changed 5 Thôn:  → Giá']],
    ['blank in the file: kept', 'Giá', '', []],
    ['both, and different: asked', 'Giá', 'Là A', ['conflict 5 Thôn: Giá → Là A']],
    ['an error in the tab: taken', '#REF!', 'Giá', ['changed 5 Thôn: #REF! → Giá']],
  ])('%s', (_, tab, file, differences) => {
    expect(wordsOf(A(file), A(tab))).toEqual(differences);
  });
});

describe('cells that mean the same are no difference', () => {
  it.each<[string, Cell, Cell]>([
    ['Thôn', 'Giá', '  Giá '],
    ['Thôn', 'Hòa Bình', 'Hòa Bình'.normalize('NFD')],
    ['Đối tượng', 'Hộ nghèo', ' HỘ NGHÈO.'],
    ['Điện thoại', '0912345678', 912345678],
    ['Điện thoại', '912 345 678', 912345678],
    ['Ngày trả lời', dateCell('3/9/2020'), '03/9/2020'],
    ['Ngày trả lời', dateCell('3/9/2020'), dateCell('3/9/2020 07:30')],
    ['Nội dung trả lời', 'Đã sửa.\nXong.', 'Đã sửa. \r\nXong. '],
    ['TT', 1, 7],
    ['STT', '', 7],
  ])('%s: %p and %p', (header, tab, file) => {
    const tabWith = (cell: Cell) =>
      withCells(tabOf({ invitees: [named('A')], opinions: [{ 'Nội dung': 'a' }] }), [5, header, cell]);
    expect(wordsOf(tabWith(file), tabWith(tab))).toEqual([]);
    expect(wordsOf(tabWith(tab), tabWith(file), tabWith(''))).toEqual([]);
  });

  it.each<[string, Cell, Cell]>([
    ['Thôn', 'Giá', 'Già'],
    ['Điện thoại', '0912345678', '0912345679'],
    ['Điện thoại', '0912345678', '912345678'],
    ['Đối tượng', 'Hộ nghèo', 'Hộ cận nghèo'],
    ['Đối tượng', 'Hộ lạ', 'Hộ nghèo'],
  ])('but these are: %s %p and %p', (header, tab, file) => {
    const [field] = compare(
      fileOf(people(named('A', { [header]: file }))),
      people(named('A', { [header]: tab })),
    ).differences;
    expect(field).toMatchObject({ kind: 'conflict', field: header });
  });
});

describe('people are recognised, not their rows', () => {
  const two = [named('A', { Thôn: 'Giá' }), named('B', { Thôn: 'Là A' })];
  const attended = (name: string, village: string) => named(name, { Thôn: village, 'Tham dự': 'Vắng' });

  it.each<[string, Grid, Grid, Grid | null, string[]]>([
    ['sorted in the file', people(...[...two].reverse()), people(...two), people(...two), []],
    ['sorted in the tab', people(...two), people({}, two[1] ?? {}, two[0] ?? {}), people(...two), []],
    ['sorted and changed', people(attended('B', 'Là A'), two[0] ?? {}), people(...two), people(...two), ['changed 6 Tham dự:  → Vắng']], // prettier-ignore
    ['by name, village and year where a name is repeated', people(attended('A', 'Là A'), named('A', { Thôn: 'Giá' })), people(named('A', { Thôn: 'Giá' }), named('A', { Thôn: 'Là A' })), null, ['changed 6 Tham dự:  → Vắng']], // prettier-ignore
    ['by name alone where nobody else has it', people(named('A', { Thôn: 'Là A' })), people(named('A', { Thôn: 'Giá' })), null, ['conflict 5 Thôn: Giá → Là A']], // prettier-ignore
    ['not by a name that two people share', people(named('A', { Thôn: 'Là A' })), people(named('A', { Thôn: 'Giá' }), named('A', { Thôn: 'Là B' })), null, ['added A']], // prettier-ignore
    ['equal ones by their order', people(named('A'), named('A', { 'Tham dự': 'Vắng' })), people(named('A'), named('A')), people(named('A'), named('A')), ['changed 6 Tham dự:  → Vắng']], // prettier-ignore
    ['of two equal but for the telephone, the one that is gone', people(named('A', { 'Điện thoại': '2' })), people(named('A', { 'Điện thoại': '1' }), named('A', { 'Điện thoại': '2' })), people(named('A', { 'Điện thoại': '1' }), named('A', { 'Điện thoại': '2' })), ['removed 5 Họ và tên: A']], // prettier-ignore
    ['a name corrected in its place', people(named('Katơr An', { Thôn: 'Giá' })), people(named('Katơr A', { Thôn: 'Giá' })), people(named('Katơr A', { Thôn: 'Giá' })), ['changed 5 Họ và tên: Katơr A → Katơr An']], // prettier-ignore
  ])('%s', (_, file, tab, base, differences) => {
    expect(wordsOf(file, tab, base)).toEqual(differences);
  });
});

describe('whole rows', () => {
  const [a, b] = [named('A', { Thôn: 'Giá' }), named('B', { Thôn: 'Là A' })];

  it.each<[string, Grid, Grid, Grid | null, string[]]>([
    ['new in the file', people(a, b), people(a), people(a), ['added B']],
    ['new in the file, nobody knows what was exported', people(a, b), people(a), null, ['added B']],
    ['new on both sides, alike', people(a, b), people(a, b), people(a), []],
    ['new in the tab', people(a), people(a, b), people(a), []],
    ['only in the tab, nobody knows what was exported', people(a), people(a, b), null, []],
    ['removed in the file', people(a), people(a, b), people(a, b), ['removed 6 Họ và tên: B']],
    ['removed in the file, changed in the tab', people(a), people(a, { ...b, 'Ghi chú': 'x' }), people(a, b), ['conflict 6 Họ và tên: B']], // prettier-ignore
    ['removed in the tab', people(a, b), people(a), people(a, b), []],
    ['removed in the tab, changed in the file', people(a, { ...b, 'Ghi chú': 'x' }), people(a), people(a, b), ['conflict B']], // prettier-ignore
    ['removed on both sides', people(a), people(a), people(a, b), []],
    ['a row number alone is no row', people(a, { TT: 2 }), people(a), people(a), []],
  ])('%s', (_, file, tab, base, differences) => {
    expect(wordsOf(file, tab, base)).toEqual(differences);
  });

  it('a new row shows what it holds, and whose block it is of', () => {
    const opinion = { 'Nội dung': 'Đề nghị sửa đường.', 'Ngày trả lời': dateCell('3/9/2020'), 'Mã ý kiến': 'X01-AAAA' };
    const file = tabOf({ invitees: [b], opinions: [opinion] });
    expect(compare(fileOf(file), tabOf({})).differences).toMatchObject([
      { block: 'Người được mời', what: 'B', inTab: '', inFile: 'Họ và tên: B; Thôn: Là A' },
      { block: 'Ý kiến', what: 'Đề nghị sửa đường.', inFile: 'Nội dung: Đề nghị sửa đường.; Ngày trả lời: 03/09/2020' },
    ]);
  });
});

describe('opinions are recognised by their Mã ý kiến', () => {
  const opinion = (id: string, content: string, others = {}) => ({ 'Mã ý kiến': id, 'Nội dung': content, ...others });
  const road = opinion('X01-AAAA', 'Đề nghị sửa đường.');
  const loan = opinion('X01-CCCC', 'Đề nghị cho vay vốn.');
  const answered = { 'Tình trạng': 'Đã trả lời tại chỗ' };

  it.each<[string, Grid, Grid, Grid | null, string[]]>([
    ['sorted, and their words changed', said(loan, { ...road, 'Nội dung': 'Sửa đường.' }), said(road, loan), said(road, loan), ['changed 5 Nội dung: Đề nghị sửa đường. → Sửa đường.']], // prettier-ignore
    ['an id that the tab gave since is no change', said(opinion('', 'a', answered)), said(opinion('X01-AAAA', 'a')), said(opinion('', 'a')), ['changed 5 Tình trạng:  → Đã trả lời tại chỗ']], // prettier-ignore
    ['removed in the file, given an id in the tab', said(), said(opinion('X01-AAAA', 'a')), said(opinion('', 'a')), ['removed 5 Nội dung: a']], // prettier-ignore
    ['without ids by their words', said(opinion('', 'A.', answered), road), said(road, opinion('', 'a.')), null, ['conflict 6 Nội dung: a. → A.', 'changed 6 Tình trạng:  → Đã trả lời tại chỗ']], // prettier-ignore
    ['the same words under two ids are two opinions', said(opinion('X01-CCCC', 'a')), said(opinion('X01-AAAA', 'a')), null, ['added a']], // prettier-ignore
    ['a row copied in the file is new', said(road, { ...road, 'Nội dung': 'Sửa cầu.' }), said(road), said(road), ['added Sửa cầu.']], // prettier-ignore
    ['a row copied above the one it was copied from is new', said({ ...road, 'Nội dung': 'Sửa cầu.' }, road), said(road), said(road), ['added Sửa cầu.']], // prettier-ignore
    ['worded anew in its row, without an id and with nothing else in it', said(opinion('', 'Đề nghị sửa cầu treo.')), said(opinion('X01-AAAA', 'Đề nghị sửa cầu trao.', answered)), said(opinion('', 'Đề nghị sửa cầu trao.')), ['changed 5 Nội dung: Đề nghị sửa cầu trao. → Đề nghị sửa cầu treo.']], // prettier-ignore
    ['other words in its row are another opinion', said(opinion('', 'Xin con giống.')), said(opinion('X01-AAAA', 'Đề nghị sửa đường.')), said(opinion('', 'Đề nghị sửa đường.')), ['added Xin con giống.', 'removed 5 Nội dung: Đề nghị sửa đường.']], // prettier-ignore
    ['an answer is taken like everything else', said({ ...road, 'Nội dung trả lời': 'Sẽ sửa.' }), said(road), said(road), ['changed 5 Nội dung trả lời:  → Sẽ sửa.']], // prettier-ignore
  ])('%s', (_, file, tab, base, differences) => {
    expect(wordsOf(file, tab, base).sort()).toEqual([...differences].sort());
  });
});

describe('the session', () => {
  const label = 'Thông tin cuộc đối thoại';
  const value = 'Nội dung thông tin';
  const rowOf = (fact: string) => rowIn(communeTab(), label, fact);

  it('goes by its labels', () => {
    const [day, chair] = [rowOf('Ngày tổ chức'), rowOf('Chủ trì')];
    const moved = withCells(communeTab(), [day, label, 'Chủ trì'], [chair, label, 'Ngày tổ chức'], [day, value, 'Bà Mẫu']); // prettier-ignore
    const cell = cellAt(TAB, chair, value);
    expect(compare(fileOf(moved), session({ 'Địa điểm tổ chức': 'Nhà văn hóa' })).differences).toEqual([
      {
        ...{ id: cell, cell, kind: 'changed', block: 'Cuộc đối thoại', what: 'Chủ trì' },
        ...{ field: 'Nội dung thông tin', inTab: '', inFile: 'Bà Mẫu', asks: false, why: '' },
      },
    ]);
  });

  it.each<[string, Cell, Cell, Cell | undefined, string[]]>([
    ['Ngày tổ chức', dateCell('3/9/2020'), '3/9/2020', undefined, []],
    ['Giờ tổ chức', '08:00', dateCell('30/12/1899 08:00'), undefined, []],
    ['Kinh phí đã chi', 5_250_000, '5.250.000 đồng', undefined, []],
    ['Kinh phí đã chi', 5_250_000, 5_300_000, 5_250_000, ['changed 5.250.000 → 5.300.000']],
    ['Chủ trì', 'Ông Mẫu', 'Bà Mẫu', 'Người khác', ['conflict Ông Mẫu → Bà Mẫu']],
    ['Chủ trì', 'Ông Mẫu', '', 'Ông Mẫu', ['cleared Ông Mẫu → ']],
  ])('%s: %p in the tab, %p in the file', (fact, tab, file, base, differences) => {
    const { differences: found } = compare(
      fileOf(session({ [fact]: file }), base === undefined ? null : session({ [fact]: base })),
      session({ [fact]: tab }),
    );
    expect(found.map(({ kind, inTab, inFile }) => `${kind} ${inTab} → ${inFile}`)).toEqual(differences);
  });

  it('a label that the file lost says nothing; one that the tab lost is refused when it is needed', () => {
    const lost = withCells(session({ 'Ngày tổ chức': '3/9/2020' }), [rowOf('Ngày tổ chức'), label, 'Ghi nhầm']);
    expect(compare(fileOf(lost), communeTab()).differences).toEqual([]);
    expect(compare(fileOf(communeTab()), lost).differences).toEqual([]);
    const refusal = refusalOf(() => compare(fileOf(session({ 'Ngày tổ chức': '3/9/2020' })), lost));
    expect([refusal.code, refusal.message]).toEqual(['tab-label-lost', expect.stringContaining('“Ngày tổ chức”')]);
  });
});

describe('whose file it is', () => {
  it('is told by the Mã in it, whatever the letters', () => {
    expect(codeOfFile(fileOf(tabOf({ code: 'X07' })))).toBe('X07');
    expect(compare(fileOf(tabOf({ code: 'x01' })), tabOf({})).differences).toEqual([]);
  });

  it.each<[string, Grid, string]>([
    ['another commune’s', tabOf({ code: 'X02' }), 'file-of-other'],
    ['one that lost its Mã', tabOf({ code: '' }), 'file-of-nobody'],
    ['some other table', [['Họ và tên', 'Năm sinh'], ['A', 1980]], 'file-of-nobody'], // prettier-ignore
    ['nothing', [], 'file-of-nobody'],
    ['one without its header row', tabOf({}).slice(0, 3), 'file-header-lost'],
    [
      'one without its names',
      communeTab({}, { headers: HEADERS.filter((h) => h !== 'Họ và tên') }),
      'file-column-lost',
    ],
    [
      'one without its opinions',
      communeTab({}, { headers: HEADERS.filter((h) => h !== 'Nội dung') }),
      'file-column-lost',
    ],
  ])('%s is refused', (_, grid, code) => {
    expect(refusalOf(() => compare(fileOf(grid), tabOf({}))).code).toBe(code);
  });

  it('another commune’s is refused with both Mã', () => {
    expect(refusalOf(() => compare(fileOf(tabOf({ code: 'X02' })), tabOf({}))).message).toBe(
      'Tệp này mang Mã xã “X02”, không phải “X01” của xã Phước Hà. Chọn đúng tệp của xã; chưa ghi gì vào bảng.',
    );
  });

  it('one in which the Mã was typed over is refused with the Mã of its export', () => {
    const other = tabOf({ code: 'X02', invitees: [named('A')] });
    expect(refusalOf(() => compare(fileOf(people(named('A')), other), people(named('A')))).message).toBe(
      'Tệp này được xuất từ trang mang Mã xã “X02” nhưng ô Mã xã trong tệp đã bị sửa thành “X01”. ' +
        'Chọn đúng tệp của xã; chưa ghi gì vào bảng.',
    );
  });

  it('one of other people is refused, and a short list says nothing', () => {
    const list = (...names: readonly string[]) => people(...names.map((name) => named(name)));
    const [then, now] = [
      ['A', 'B', 'C', 'D', 'E'],
      ['F', 'G', 'H', 'I', 'K'],
    ];
    const of = (base: readonly string[], tab: readonly string[]) => () =>
      compare(fileOf(list(...base), list(...base)), list(...tab));
    expect(refusalOf(of(then, now)).message).toMatch(
      /^Tệp này được xuất từ một bảng khác: trong 5 người có trong tệp lúc xuất, không có ai ở trang hiện nay của xã Phước Hà/,
    );
    expect(of(then, [...now, 'A'])().differences).toEqual([]);
    expect(of(then.slice(1), now)().differences).toEqual([]);
  });
});

describe('what looks like a slip', () => {
  const four = (mark: (name: string) => string) =>
    people(...['A', 'B', 'C', 'D'].map((name) => named(name, { Thôn: 'Giá', 'Tham dự': mark(name) })));
  const came = four(() => 'Có mặt');

  it.each<[string, Grid, boolean]>([
    ['the marks of a short list cleared', four(() => ''), true],
    ['three of them', four((name) => (name === 'A' ? 'Có mặt' : 'Vắng')), true],
    ['one of them is a correction', four((name) => (name === 'A' ? 'Vắng' : 'Có mặt')), false],
  ])('%s', (_, file, asks) => {
    const { differences } = compare(fileOf(file, came), came);
    expect(new Set(differences.map((one) => one.asks))).toEqual(new Set([asks]));
  });

  it('filling in what was blank is none', () => {
    const blank = four(() => '');
    expect(compare(fileOf(came, blank), blank).differences.map(({ asks }) => asks)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('columns', () => {
  const without = (header: string, invitees = [named('A')]) =>
    communeTab({ invitees }, { headers: HEADERS.filter((other) => other !== header) });

  it('that the file lost are not compared, and are named where the tab fills them', () => {
    const tab = people(named('A', { 'Xã cử': 'x' }));
    expect(wordsOf(without('Xã cử'), tab, tab)).toEqual([]);
    const { notTaken, ledger } = compare(fileOf(without('Xã cử'), tab), tab);
    expect([notTaken.map(({ reason }) => reason), ledger.notTaken]).toEqual([
      ['tệp không có cột “Xã cử”; giá trị ở bảng chung giữ nguyên'],
      0,
    ]);
  });

  it('that the tab lost are refused when the file fills them', () => {
    expect(wordsOf(people(named('A')), without('Xã cử'))).toEqual([]);
    const filled = people(named('A', { 'Xã cử': 'x' }));
    expect(refusalOf(() => wordsOf(filled, without('Xã cử'))).code).toBe('tab-column-lost');
  });

  it('may stand in another order, under rows of their own', () => {
    const headers = [...HEADERS].reverse();
    const file = communeTab({ invitees: [named('A', { Thôn: 'Giá' })] }, { headers, above: 2 });
    expect(wordsOf(file, people(named('A')))).toEqual(['changed 5 Thôn:  → Giá']);
  });
});

describe('a note between two blocks', () => {
  const noted = (note: string): Grid => {
    const grid = people(named('A'));
    const guard = grid.find((cells) => cells.includes('Họ và tên'))?.indexOf('') ?? -1;
    return grid.map((cells, row) => cells.map((cell, at) => (row === grid.length - 1 && at === guard ? note : cell)));
  };
  const told = (file: string, tab: string, base: string) => {
    const { same, newerInTab, notTaken } = compare(fileOf(noted(file), noted(base)), noted(tab)).ledger;
    return [same, newerInTab, notTaken];
  };

  it('is as in the workbook, newer there, or not taken and named', () => {
    const [same = 0] = told('x', 'x', 'x');
    expect(told('x', 'x', 'x')).toEqual([same, 0, 0]);
    expect(told('x', 'y', 'x')).toEqual([same - 1, 1, 0]);
    expect(told('z', 'x', 'x')).toEqual([same - 1, 0, 1]);
    expect(told('z', 'y', 'x')).toEqual([same - 1, 0, 1]);
  });
});

describe('boxes ticked in the file', () => {
  const ticked = (cell: Cell, grid = tabOf({})) => withCells(grid, [3, 'Chủ hộ', cell]);
  const offered = (file: Grid, tab: Grid, handedIn: Grid | null, base: Grid | null = null) => {
    const submissions = OWED.map((owed) => submissionOf(owed, owed === 'invitees' ? handedIn : null));
    return comparisonOf(new MemoryBook({ [TAB]: tab }), fileOf(file, base), TARGET, startLists, submissions);
  };

  it.each<[Cell, string[]]>([
    [true, ['invitees']],
    ['TRUE', ['invitees']],
    [false, []],
    ['', []],
  ])('%p', (cell, owed) => {
    expect(offered(ticked(cell), tabOf({}), null)).toMatchObject({ ticked: owed, again: [] });
  });

  const [one, other] = [named('A', { 'Năm sinh': 1980 }), named('B', { 'Năm sinh': 1990 })];
  const [first, both] = [people(one), people(one, other)];

  it.each<[string, Grid, Grid, Grid, Grid | null, boolean]>([
    ['the file holds what was handed in', first, first, first, first, false],
    ['a person is new in the file', both, first, first, first, true],
    ['a year of birth is corrected in it', people({ ...one, 'Năm sinh': '1981' }), first, first, first, true],
    ['a person is removed in it', first, both, both, both, true],
    ['both sides changed a cell', A('Giá'), A('Là A'), A(''), A(''), true],
    ['who came, which is handed in otherwise', people({ ...one, 'Tham dự': 'Có mặt' }), first, first, first, false],
    ['it was taken before and not handed in', both, both, first, first, true],
    ['only the tab was edited since', first, both, first, first, false],
    ['an old file, and everything in the tab was handed in since', first, both, both, first, false],
    ['it says in other letters what was handed in', people({ ...one, 'Họ và tên': ' A ' }), first, first, null, false],
  ])('of what is handed in: %s', (_, file, tab, handedIn, base, isOffered) => {
    const owed = isOffered ? ['invitees'] : [];
    expect(offered(ticked(true, file), tab, handedIn, base)).toMatchObject({ ticked: owed, again: owed });
    expect(offered(file, tab, handedIn, base)).toMatchObject({ ticked: [], again: [] });
  });
});

it('comparing changes nothing', () => {
  const book = new MemoryBook({ [TAB]: tabOf({}) });
  comparisonOf(book, fileOf(people(named('A'))), TARGET, startLists, []);
  expect(book.changes).toEqual([]);
});
