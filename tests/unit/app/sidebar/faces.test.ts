import type { CommuneFace, DistrictFace, NoFace } from '../../../../src/api';
import { readBasis } from '../../../../src/app/round/basis';
import { compileAndWrite } from '../../../../src/app/compile/compileResults';
import { giveBack } from '../../../../src/app/district/districtDeeds';
import { readFace } from '../../../../src/app/sidebar/faces';
import { handInNow } from '../../../../src/app/handIn/handIn';
import { owingNow } from '../../../../src/app/tables/owing';
import { compile } from '../../../../src/app/compile/compile';
import type { Actor } from '../../../../src/app/ports';
import { cellAt, placeAt } from '../../support/addresses';
import { moment, written } from '../../support/days';
import type { Typed } from '../../support/grids';
import { MemoryBook, NEVER_PROTECTED, clockAt, openLock } from '../../support/memoryBook';
import { TYPED_RULE } from '../../support/ownTabs';
import { refusalOf } from '../../support/refusals';
import type { GivenRound } from '../../support/roundBook';
import { roundBook } from '../../support/roundBook';
import { expectSentence } from '../../support/sentences';

const NOW = '25/9/2020 10:00';
const AN: Actor = { email: 'An@PhuocHa.example' };
const STRANGER: Actor = { email: 'ai.do@noikhac.example' };
const PEOPLE: readonly Typed[] = [
  { 'Họ và tên': 'Katơr Thị Lan', Thôn: 'Rồ Ôn', 'Đối tượng': 'Hộ nghèo', 'Tham dự': 'Có mặt' },
  { 'Họ và tên': 'Nguyễn Văn Minh', 'Đối tượng': 'Nghèo khó' },
];
const COMMUNES: readonly Typed[] = [
  {
    ...{ Mã: 'X01', 'Tên xã': 'Phước Hà', 'Vai trò': 'Điểm', 'Ngày dự kiến': '3/9/2020' },
    'E-mail cán bộ xã': 'an@phuocha.example; khac@phuocha.example',
  },
  { Mã: 'X02', 'Tên xã': 'Cà Ná', 'Vai trò': 'Còn lại', 'E-mail cán bộ xã': 'binh@cana.example' },
];

/** Phước Hà owes its list by 31/8/2020 17:00, both owe results. */
function book(round: GivenRound = {}): MemoryBook {
  const results = { ...TYPED_RULE, 'Nội dung phải nộp': 'Kết quả', 'Áp dụng cho xã': 'Tất cả' };
  return roundBook({
    communes: COMMUNES,
    settings: { rules: [TYPED_RULE, results] },
    tabs: { 'Phước Hà': { code: 'X01', invitees: PEOPLE }, 'Cà Ná': { code: 'X02' } },
    ...round,
  });
}

/** As protecting leaves it: who is not of the district may write in these tabs only. */
function mayWriteOnly(target: MemoryBook, ...tabs: readonly string[]): MemoryBook {
  target.isLocked = (tab, { row }) => !tabs.includes(tab) || row < 5;
  return target;
}

function faceOf(target: MemoryBook, tab: string, actor: Actor = AN, wanted: 'auto' | 'district' = 'auto', at = NOW) {
  target.active = tab;
  return readFace(target, actor, moment(at), wanted, NEVER_PROTECTED);
}

describe('whose face is shown', () => {
  it("a commune's for its own staff in its tab", () => {
    const face = faceOf(mayWriteOnly(book(), 'Phước Hà'), 'Phước Hà');
    expect(face).toMatchObject({
      face: 'commune',
      tab: 'Phước Hà',
      commune: 'Phước Hà',
      code: 'X01',
      isDistrict: false,
    });
  });

  it("for the district a commune's in a commune's tab, the board elsewhere and where it is wanted", () => {
    const target = book();
    expect(faceOf(target, 'Phước Hà')).toMatchObject({ face: 'commune', isDistrict: true });
    expect(faceOf(target, 'Tổng hợp').face).toBe('district');
    expect(faceOf(target, 'Thiết lập').face).toBe('district');
    expect(faceOf(target, 'Phước Hà', AN, 'district').face).toBe('district');
  });

  it('the board is not for who merely asks for it: they get what their tab gives them', () => {
    expect(faceOf(mayWriteOnly(book(), 'Phước Hà'), 'Phước Hà', AN, 'district').face).toBe('commune');
    expect(faceOf(mayWriteOnly(book(), 'Phước Hà'), 'Cà Ná', AN, 'district').face).toBe('none');
  });

  it('none for other staff in this tab: it names the tab and theirs, whatever case their address has', () => {
    const face = faceOf(mayWriteOnly(book(), 'Phước Hà'), 'Cà Ná') as NoFace;
    expect(face).toMatchObject({ face: 'none', ownTabs: ['Phước Hà'] });
    expect(face.message).toBe('Đây là trang của xã Cà Ná. Mở trang “Phước Hà” để ghi và nộp.');
    expectSentence(face.message);
  });

  it('none for them in a tab of nobody', () => {
    const face = faceOf(mayWriteOnly(book(), 'Phước Hà'), 'Hướng dẫn') as NoFace;
    expect(face.message).toContain('Mở trang “Phước Hà”');
    expectSentence(face.message);
  });

  it('none for a stranger, who is told whom to ask', () => {
    const face = faceOf(mayWriteOnly(book()), 'Cà Ná', STRANGER) as NoFace;
    expect(face).toMatchObject({ face: 'none', ownTabs: [] });
    expect(face.message).toContain('Tài khoản đang dùng chưa được phép ghi');
    expectSentence(face.message);
  });

  it('whoever Google does not name is not told that the account may write nowhere', () => {
    const face = faceOf(mayWriteOnly(book(), 'Phước Hà'), 'Hướng dẫn', { email: '' }) as NoFace;
    expect(face.ownTabs).toEqual([]);
    expect(face.message).toMatch(/^Google không cho biết đang dùng tài khoản nào\. Mở trang của xã mình/);
    expect(face.message).not.toContain('chưa được phép');
    expectSentence(face.message);
    expect(faceOf(mayWriteOnly(book(), 'Phước Hà'), 'Phước Hà', { email: '' }).face).toBe('commune');
  });

  it('a copy of a tab is refused with its sentence, not shown as the tab', () => {
    const target = book();
    target.copyTab('Phước Hà', 'Bản sao', 3, () => ['X01']);
    expect(refusalOf(() => faceOf(target, 'Bản sao')).code).toBe('tab-is-a-copy');
  });

  it('a tab that was renamed shows its commune under its present name', () => {
    const target = book();
    target.rename('Phước Hà', 'PH (mới)');
    expect(faceOf(target, 'PH (mới)')).toMatchObject({ face: 'commune', tab: 'PH (mới)', commune: 'Phước Hà' });
  });

  it('a spreadsheet that was not set up is refused with what to do', () => {
    expectSentence(refusalOf(() => faceOf(new MemoryBook({ 'Trang tính1': [] }), 'Trang tính1')).message);
  });
});

describe("a commune's face", () => {
  const communeFace = (target = book(), at = NOW) => faceOf(target, 'Phước Hà', AN, 'auto', at) as CommuneFace;

  it('shows how each thing stands, what is not owed too', () => {
    const { owed } = communeFace(book(), '31/8/2020 17:00');
    expect(owed.map(({ owed: thing, handedIn }) => [thing, handedIn])).toEqual([
      ['invitees', 'notYet'],
      ['plan', 'notOwed'],
      ['results', 'notYet'],
      ['report', 'notOwed'],
    ]);
    expect(owed[0]).toMatchObject({ label: 'Danh sách mời', standing: { kind: 'dueSoon', days: 0 }, handedInAt: null });
    expect(written(owed[0]?.deadline, 'moment')).toBe('31/08/2020 17:00');
    expect(owed[1]).toMatchObject({ standing: null, standingText: 'không phải nộp', rule: '', deadline: null });
  });

  it('names each fault with its cell and what it stands in the way of', () => {
    const { problems } = communeFace();
    const fault = problems.find(({ cell }) => cell === cellAt('Phước Hà', 6, 'Đối tượng'));
    expect(fault).toMatchObject({ ...placeAt('Phước Hà', 6, 'Đối tượng'), blocks: ['invitees', 'results'] });
    for (const { what, todo } of problems) {
      expectSentence(what);
      expectSentence(todo);
    }
  });

  it('shows who handed in, how and when; and that it was edited since', () => {
    const target = book();
    target.type('Phước Hà', 6, 'Đối tượng', 'Hộ nghèo');
    handInNow(target, openLock, clockAt(NOW), { tab: 'Phước Hà', owed: 'invitees', actor: AN, way: 'tick' });
    const invitees = () => communeFace(target, '25/9/2020 12:00').owed[0];
    expect(invitees()).toMatchObject({
      ...{ handedIn: 'handedIn', by: AN.email, way: 'tick', isEdited: false, returnedBecause: null },
      ...{ firstAt: moment(NOW), handedInAt: moment(NOW), standingText: 'nộp trễ 25 ngày' },
    });
    target.type('Phước Hà', 6, 'Thôn', 'Giá');
    expect(invitees()?.isEdited).toBe(true);
    const means = { book: target, lock: openLock, clock: clockAt('25/9/2020 11:00'), actor: STRANGER };
    const until = moment('28/9/2020 17:00');
    giveBack(means, { code: 'X01', owed: 'invitees', reason: 'Thiếu thôn', until });
    expect(invitees()).toMatchObject({
      ...{ handedIn: 'returned', returnedBecause: 'Thiếu thôn', handedInAt: null, firstAt: moment(NOW) },
      ...{ deadline: until, isExtended: true },
    });
  });

  it('shows who is invited, by row, with what is recorded of them', () => {
    expect(communeFace().people).toEqual([
      { row: 5, name: 'Katơr Thị Lan', village: 'Rồ Ôn', group: 'Hộ nghèo', attendance: 'present', substitute: '' },
      expect.objectContaining({ row: 6, name: 'Nguyễn Văn Minh', attendance: 'notRecorded' }),
    ]);
  });
});

describe("the district's board", () => {
  const board = (target: MemoryBook) => faceOf(target, 'Tổng hợp', STRANGER) as DistrictFace;

  it('has a row for each commune in the order of Các xã', () => {
    const { board: rows } = board(book());
    expect(rows.map(({ code, commune }) => [code, commune])).toEqual([
      ['X01', 'Phước Hà'],
      ['X02', 'Cà Ná'],
    ]);
    expect(rows.map(({ owed }) => owed.map(({ handedIn }) => handedIn).join())).toEqual([
      'notYet,notOwed,notYet,notOwed',
      'notOwed,notOwed,notYet,notOwed',
    ]);
  });

  it('knows at once what was handed in and returned, without a compile', () => {
    const target = book();
    target.type('Phước Hà', 6, 'Đối tượng', 'Hộ nghèo');
    handInNow(target, openLock, clockAt(NOW), { tab: 'Phước Hà', owed: 'invitees', actor: AN, way: 'tick' });
    expect(board(target).board[0]?.owed[0]).toMatchObject({ handedIn: 'handedIn', by: AN.email, way: 'tick' });
  });

  it('knows a moment typed by hand since the last compile, and agrees with it then', () => {
    const typed = { 'Phước Hà': { code: 'X01', handedIn: { invitees: '30/8/2020 09:00', results: 'đã nộp' } } };
    const target = book({ tabs: { ...typed, 'Cà Ná': { code: 'X02' } } });
    expect(board(target).board[0]?.owed[0]?.handedIn).toBe('notYet');
    compileAndWrite(target, openLock, clockAt(NOW));
    const stands = board(target).board.map(({ owed }) => owed.map(({ handedIn }) => handedIn));
    expect(stands[0]).toEqual(['handedIn', 'notOwed', 'unclear', 'notOwed']);
    const compiled = compile(target, moment(NOW)).results.communes.map(({ submissions }) => submissions);
    const basis = readBasis(target);
    expect(owingNow(target, basis, moment(NOW)).map(({ submissions }) => submissions)).toEqual(compiled);
  });

  it('lists what the last compile found, with places to jump to', () => {
    const target = book();
    expect(board(target).problems).toEqual([]);
    const { results } = compileAndWrite(target, openLock, clockAt(NOW));
    const { problems } = board(target);
    expect(problems).toHaveLength(results.problems.length);
    problems.forEach(({ tab, row, column }, at) => {
      const problem = results.problems[at];
      expect({ tab, row }).toEqual({ tab: problem?.tab, row: problem?.row });
      if (problem?.column !== undefined) expect(column).toBe(problem.column);
    });
    expect(problems).toContainEqual(
      expect.objectContaining({
        ...placeAt('Phước Hà', 6, 'Đối tượng'),
        cell: cellAt('Phước Hà', 6, 'Đối tượng'),
        what: expect.stringContaining('“Nghèo khó”') as string,
      }),
    );
  });

  it('a fault in many cells leads to the first of them', () => {
    const wrong = Array.from({ length: 9 }, () => ({ 'Họ và tên': 'Lê Văn A', Thôn: 'x', 'Đối tượng': 'Nghèo khó' }));
    const target = book({ tabs: { 'Phước Hà': { code: 'X01', invitees: wrong }, 'Cà Ná': { code: 'X02' } } });
    compileAndWrite(target, openLock, clockAt(NOW));
    const fault = board(target).problems.find(({ what }) => what.includes('Nghèo khó'));
    const named = [5, 6, 7, 8, 9].map((row) => cellAt('Phước Hà', row, 'Đối tượng')).join(', ');
    expect(fault).toMatchObject({ ...placeAt('Phước Hà', 5, 'Đối tượng'), cell: `${named} và 4 ô khác` });
  });
});

describe('how much is read', () => {
  /** A book that counts the tabs it was asked for. */
  function counted(communes: number) {
    const rows = Array.from({ length: communes }, (_, index) => ({
      ...{ Mã: `X${index + 1}`, 'Tên xã': `Xã Thứ ${index + 1}`, 'Vai trò': 'Điểm' },
    }));
    const tabs = Object.fromEntries(rows.map(({ Mã, 'Tên xã': name }) => [name, { code: Mã, invitees: PEOPLE }]));
    const target = book({ communes: rows, tabs });
    const asked: string[] = [];
    const read = target.read.bind(target);
    target.read = (tab) => {
      asked.push(tab);
      return read(tab);
    };
    target.tabNames = () => {
      throw new Error('a name is a call');
    };
    const edits: string[] = [];
    const { isLocked } = target;
    target.isLocked = (tab, area) => {
      edits.push(tab);
      return isLocked(tab, area);
    };
    const tabsRead = () => [...new Set(asked)].sort();
    return { target, tabsRead, edits };
  }

  it('for the board is the same for 3 communes and for 168, none of their tabs', () => {
    const [few, many] = [counted(3), counted(168)];
    expect((faceOf(few.target, 'Tổng hợp') as DistrictFace).board).toHaveLength(3);
    expect((faceOf(many.target, 'Tổng hợp') as DistrictFace).board).toHaveLength(168);
    expect(many.tabsRead()).toEqual(few.tabsRead());
    expect(many.tabsRead().filter((tab) => tab.startsWith('Xã Thứ'))).toEqual([]);
    expect(many.edits).toEqual(few.edits);
  });

  it("for a commune's face is its own tab and the district's settings", () => {
    const { target, tabsRead } = counted(168);
    expect(faceOf(target, 'Xã Thứ 7').face).toBe('commune');
    expect(tabsRead()).toEqual(['Các xã', 'Danh mục', 'Thiết lập', 'Xã Thứ 7']);
  });

  it('for none is no tab but the open one, and no question to Google about each of 168 tabs', () => {
    const { target, tabsRead, edits } = counted(168);
    target.isLocked = (tab) => {
      edits.push(tab);
      return true;
    };
    expect(faceOf(target, 'Xã Thứ 7', STRANGER).face).toBe('none');
    expect(tabsRead().filter((tab) => tab.startsWith('Xã Thứ'))).toEqual(['Xã Thứ 7']);
    expect(edits.length).toBeLessThan(5);
  });
});
