import { COMMUNES_BLOCKS, nextCode, START_COMMUNES } from '../../../../src/workbook/schema/communesTab';
import { readCommunes } from '../../../../src/workbook/reading/readCommunes';
import type { Typed } from '../../support/grids';
import { columnOf, headersOf, startLists, withCells } from '../../support/grids';
import { day } from '../../support/days';
import { communesTab } from '../../support/ownTabs';

const read = (...rows: readonly Typed[]) => readCommunes(communesTab(rows), startLists);
const column = (header: string) => columnOf(COMMUNES_BLOCKS, header);

const HOST: Typed = { Mã: 'X01', 'Tên xã': 'Phước Hà', 'Vai trò': 'Điểm' };

it('reads a commune with everything planned for its session', () => {
  const { communes, problems } = read({
    ...HOST,
    ...{
      'Ngày dự kiến': '3/9/2020',
      Giờ: '8h',
      'Địa điểm': 'UBND xã',
      'Báo cáo viên': 'Bà A',
      'Cán bộ giải trình': 'Ông B',
    },
    ...{
      'Số người dự kiến mời': 60,
      'Kinh phí dự kiến': '5.000.000 đ',
      'Điện thoại': '0259 1234',
      'E-mail cán bộ xã': 'a@b.vn',
    },
  });
  expect(problems).toEqual([]);
  expect(communes).toEqual([
    {
      ...{ code: 'X01', name: 'Phước Hà', role: 'host', emails: ['a@b.vn'], row: 2, codeColumn: 1 },
      planned: {
        ...{ day: day('3/9/2020'), time: '08:00', venue: 'UBND xã', presenters: 'Bà A', specialists: 'Ông B' },
        ...{ invitees: 60, budget: 5_000_000 },
      },
    },
  ]);
});

it('keeps the lines of a cell with several presenters or officers who explain', () => {
  const { communes } = read({ ...HOST, 'Báo cáo viên': 'Bà A\nÔng  B ', 'Cán bộ giải trình': 'Ông C\r\nBà D' });
  expect(communes[0]?.planned).toMatchObject({ presenters: 'Bà A\nÔng B', specialists: 'Ông C\nBà D' });
});

it('knows where its Mã stands, wherever the column was moved, and that it stands nowhere', () => {
  const headers = headersOf(COMMUNES_BLOCKS);
  const moved = communesTab([HOST], { headers: [...headers].reverse() });
  expect(readCommunes(moved, startLists).communes[0]?.codeColumn).toBe(headers.length);
  const cleared = withCells(communesTab([HOST]), [1, column('Mã'), '']);
  expect(readCommunes(cleared, startLists).communes[0]?.codeColumn).toBeNull();
});

describe('Mã', () => {
  it('may be empty until setting up fills it in', () => {
    const { communes, problems } = read({ ...HOST, Mã: '' }, { ...HOST, Mã: '', 'Tên xã': 'Nhị Hà' });
    expect(communes.map(({ code }) => code)).toEqual(['', '']);
    expect(problems).toEqual([]);
  });

  it('used twice: the second commune is not used, and named', () => {
    const { communes, problems } = read(HOST, { ...HOST, 'Tên xã': 'Nhị Hà' });
    expect(communes.map(({ name }) => name)).toEqual(['Phước Hà']);
    expect(problems).toEqual([
      { code: 'code-repeated', tab: 'Các xã', row: 3, column: column('Mã'), field: 'Mã', detail: 'X01' },
    ]);
  });

  it('a number is a Mã as good as any', () => {
    expect(read({ ...HOST, Mã: 22_840 }).communes[0]?.code).toBe('22840');
  });
});

describe('Tên xã', () => {
  it('names that differ by an accent only are two communes', () => {
    const { communes, problems } = read(
      { ...HOST, Mã: 'X01', 'Tên xã': 'Sơn Hà' },
      { ...HOST, Mã: 'X02', 'Tên xã': 'Sơn Hạ' },
      { ...HOST, Mã: 'X03', 'Tên xã': 'Ba Tô' },
      { ...HOST, Mã: 'X04', 'Tên xã': 'Ba Tơ' },
    );
    expect(communes).toHaveLength(4);
    expect(problems).toEqual([]);
  });

  it.each(['PHƯỚC HÀ', 'Phước  Hà', 'Phước Hà'.normalize('NFD')])(
    '“%s” is Phước Hà again: not used, and named',
    (name) => {
      const { communes, problems } = read(HOST, { ...HOST, Mã: 'X02', 'Tên xã': name });
      expect(communes).toHaveLength(1);
      expect(problems).toMatchObject([{ code: 'commune-repeated', row: 3, column: column('Tên xã') }]);
    },
  );

  it('empty with something else in the row: not used, and named', () => {
    const { communes, problems } = read({ 'Vai trò': 'Điểm', 'Ngày dự kiến': '3/9/2020' }, HOST);
    expect(communes).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'commune-without-name', row: 2, column: column('Tên xã') }]);
  });

  it('may hold an apostrophe', () => {
    expect(read({ ...HOST, 'Tên xã': "Đắk R'Măng" }).communes[0]?.name).toBe("Đắk R'Măng");
  });
});

describe('Vai trò', () => {
  it.each<[string, 'host' | 'other', string | undefined]>([
    ['Điểm', 'host', undefined],
    ['điểm', 'host', undefined],
    ['Còn lại', 'other', undefined],
    ['', 'other', 'role-empty'],
    ['Tất cả', 'other', 'role-empty'],
    ['Xã điểm', 'other', 'not-in-list'],
    ['Điểm.', 'host', undefined],
  ])('“%s” is %s, pointed at: %s', (role, expected, problem) => {
    const { communes, problems } = read({ ...HOST, 'Vai trò': role });
    expect(communes[0]?.role).toBe(expected);
    expect(problems.map(({ code, row, column: at }) => [code, row, at])).toEqual(
      problem === undefined ? [] : [[problem, 2, column('Vai trò')]],
    );
  });
});

it('a bad day spoils only the day', () => {
  const { communes, problems } = read({ ...HOST, 'Ngày dự kiến': 'đầu tháng 9', Giờ: '8:00' });
  expect(communes[0]?.planned).toMatchObject({ day: 'unclear', time: '08:00' });
  expect(problems).toMatchObject([{ code: 'not-a-day', row: 2, column: column('Ngày dự kiến') }]);
});

it('a tab without its header row lists nothing and is named', () => {
  expect(readCommunes([['Phước Hà']], startLists)).toEqual({
    communes: [],
    moves: [],
    located: null,
    problems: [{ code: 'header-row-missing', tab: 'Các xã' }],
  });
});

describe('where a commune goes since units merged', () => {
  const OTHER: Typed = { Mã: 'X02', 'Tên xã': 'Cà Ná', 'Vai trò': 'Điểm' };
  const THIRD: Typed = { Mã: 'X03', 'Tên xã': 'Nhị Hà', 'Vai trò': 'Điểm' };
  const moves = (text: string, of: Typed = {}) => {
    const { communes, problems, ...listed } = read({ ...HOST, 'Chuyển sang xã': text }, { ...OTHER, ...of }, THIRD);
    return {
      ...{ communes: communes.map(({ code }) => code), problems: problems.map(({ code, row }) => [code, row]) },
      moves: listed.moves.map(({ from, to, villages }) => [from.code, to.code, villages]),
    };
  };
  const [all, none] = [['X01', 'X02', 'X03'], [] as const];

  it.each(['X02', 'x02', ' Cà  Ná ', 'CÀ NÁ'])(
    '%j: it is a part of Cà Ná, and none of the round’s any more',
    (text) => {
      expect(moves(text)).toEqual({ communes: ['X02', 'X03'], problems: none, moves: [['X01', 'X02', null]] });
    },
  );

  it('some of its thôn go to one commune, some to another, and it stays', () => {
    expect(moves('X02: Giá,  Là A ;\nNhị Hà: Giá 2')).toEqual({
      ...{ communes: all, problems: none },
      moves: [
        ['X01', 'X02', ['Giá', 'Là A']],
        ['X01', 'X03', ['Giá 2']],
      ],
    });
  });

  it.each([['X99'], ['X01'], ['Phước Hà: Giá'], ['X02\nX03'], ['X02\nX03: Giá'], ['X02: Giá\nX99: Là A'], [': Giá']])(
    '%j cannot be meant: it stays whole, and is named',
    (text) => {
      expect(moves(text)).toEqual({ communes: all, problems: [['move-unclear', 2]], moves: none });
    },
  );

  it('to one that is a part of another by now: to that one', () => {
    expect(moves('X02', { 'Chuyển sang xã': 'X03' })).toEqual({
      ...{ communes: ['X03'], problems: none },
      moves: [
        ['X01', 'X03', null],
        ['X02', 'X03', null],
      ],
    });
    expect(moves('X02: Giá', { 'Chuyển sang xã': 'X03' }).moves).toEqual([
      ['X01', 'X03', ['Giá']],
      ['X02', 'X03', null],
    ]);
  });

  it('to one that leads back', () => {
    const { communes, problems, moves: none_ } = moves('X02', { 'Chuyển sang xã': 'X01' });
    expect([communes, problems, none_]).toEqual([
      all,
      [
        ['move-unclear', 2],
        ['move-unclear', 3],
      ],
      none,
    ]);
  });

  it('to one that gave some of its own thôn away', () => {
    expect(moves('X02', { 'Chuyển sang xã': 'X03: Giá' })).toMatchObject({ communes: ['X02', 'X03'], problems: none });
  });

  it('a tab made before lacks nothing without the column', () => {
    const { problems, moves: listed } = readCommunes(
      [
        ['Mã', 'Tên xã', 'Vai trò'],
        ['X01', 'Cà Ná', 'Điểm'],
      ],
      startLists,
    );
    expect([problems.filter(({ field }) => field === 'Chuyển sang xã'), listed]).toEqual([none, none]);
  });
});

describe('codes given by setting up', () => {
  it.each([
    [[], 'X01'],
    [['X01', 'X02'], 'X03'],
    [['X01', 'X03'], 'X04'],
    [['22840'], 'X02'],
    [Array.from({ length: 99 }, (_, index) => `X${String(index + 1).padStart(2, '0')}`), 'X100'],
  ])('after %j: %s', (used, code) => {
    expect(nextCode(new Set(used))).toBe(code);
  });
});

it('the plan of 2020 names four host communes and four others', () => {
  const named = (role: string) => START_COMMUNES.filter((commune) => commune.role === role).map(({ name }) => name);
  expect(named('host')).toEqual(['Phước Hà', 'Phước Dinh', 'Phước Diêm', 'Nhị Hà']);
  expect(named('other')).toHaveLength(4);
});
