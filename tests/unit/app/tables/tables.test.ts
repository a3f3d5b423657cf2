import { compile } from '../../../../src/app/compile/compile';
import { refreshDeadlines } from '../../../../src/app/tables/refreshDeadlines';
import { compileAndWrite } from '../../../../src/app/compile/compileResults';
import type { Table } from '../../../../src/app/ports';
import { resultTables } from '../../../../src/app/tables/resultTables';
import { date } from '../../../../src/text/phrases/format';
import type { Content } from '../../../../src/workbook/design/content';
import { cellAt, inHead, placeAt } from '../../support/addresses';
import { day, moment } from '../../support/days';
import type { TypedTab } from '../../support/grids';
import { communeTab, withCells } from '../../support/grids';
import { clockAt, NOW, openLock } from '../../support/memoryBook';
import { TYPED_RULE } from '../../support/ownTabs';
import type { GivenRound } from '../../support/roundBook';
import { roundBook } from '../../support/roundBook';

/** Names that no written tab may hold. */
const PERSONS = [
  'Katơr Thị Mẫu',
  'Pi Năng Mẫu',
  'Tài Thị Thử',
  'Chamaléa Thử',
  'Đàng Năng Thử',
  '0912 345 678',
  'Cán Bộ Mẫu',
];

const HOST: TypedTab = {
  code: 'X01',
  invitees: [
    {
      ...{ 'Họ và tên': 'Katơr Thị Mẫu', 'Chủ hộ': 'Pi Năng Mẫu', 'Giới tính': 'Nữ', 'Dân tộc': 'Raglai', Thôn: 'Giá' },
      ...{ 'Đối tượng': 'Hộ nghèo', 'Điện thoại': '0912 345 678', 'Tham dự': 'Có mặt' },
    },
    { 'Họ và tên': 'Tài Thị Thử', 'Giới tính': 'Gái', 'Tham dự': 'Vắng', 'Người dự thay': 'Chamaléa Thử' },
    { 'Tham dự': 'Có mặt' },
  ],
  opinions: [
    {
      ...{ 'Người nêu': 'Tài Thị Thử', 'Nhóm chính sách': 'Y tế', Loại: 'Kiến nghị', 'Nội dung': '=Đề nghị cấp thẻ.' },
      ...{ 'Tình trạng': 'Đã chuyển cơ quan có thẩm quyền', 'Ngày trả lời': '5/9/2020' },
    },
    { 'Nội dung': 'Bà Katơr Thị Mẫu hỏi về vốn.', 'Nhóm chính sách': 'Nhà ở' },
  ],
  session: { 'Ngày tổ chức': '3/9/2020', 'Chủ trì': 'Đàng Năng Thử', 'Kinh phí đã chi': '5.000.000' },
  handedIn: { invitees: '31/8/2020 17:01' },
};

const ROUND: GivenRound = {
  communes: [
    {
      Mã: 'X01',
      'Tên xã': 'Phước Hà',
      'Vai trò': 'Điểm',
      'Ngày dự kiến': '3/9/2020',
      'Cán bộ phụ trách': 'Cán Bộ Mẫu',
    },
    { Mã: 'X02', 'Tên xã': 'Cà Ná', 'Vai trò': 'Còn lại' },
  ],
  settings: {
    rules: [
      TYPED_RULE,
      { ...TYPED_RULE, 'Nội dung phải nộp': 'Báo cáo', 'Áp dụng cho xã': 'Còn lại', 'Mốc tính hạn': 'Ngày ấn định' },
    ],
    extensions: [{ 'Mã xã': 'X02', 'Nội dung được gia hạn': 'Báo cáo', 'Hạn mới': '30/9/2020' }],
  },
  tabs: { 'Phước Hà': HOST, 'Cà Ná': { code: 'X02' } },
};

/** Something is written where the moment should be. */
const UNCLEAR: GivenRound = {
  settings: { rules: [TYPED_RULE] },
  tabs: { 'Phước Hà': { code: 'X01', handedIn: { invitees: 'rồi' } }, 'Cà Ná': { code: 'X02' } },
};

function tablesOf(round: GivenRound): ReadonlyMap<string, Table> {
  const now = moment(NOW);
  const { results, basis } = compile(roundBook(round), now);
  return new Map(resultTables(results, basis, now).map((table) => [table.tab, table]));
}

const tables = tablesOf(ROUND);

/** A table as its rows by header. */
function rowsOf(tab: string, from = tables): Record<string, Content>[] {
  const table = from.get(tab);
  return (table?.rows ?? []).map((row) =>
    Object.fromEntries(row.map((cell, index) => [table?.columns[index]?.header ?? '', cell])),
  );
}

describe('every written table', () => {
  it.each(['Hạn nộp', 'Tổng hợp', 'Ý kiến', 'Dữ liệu cần kiểm tra'])('%s: each row is as wide as its header', (tab) => {
    const table = tables.get(tab);
    expect(table?.rows.length).toBeGreaterThan(0);
    for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.columns.length ?? 0);
  });

  it('names nobody: neither who was invited, nor who spoke, nor who may be called', () => {
    const quoting = rowsOf('Ý kiến').map((row) => ({ ...row, 'Nội dung': '', 'Nội dung trả lời': '' }));
    const written = JSON.stringify([rowsOf('Hạn nộp'), rowsOf('Tổng hợp'), rowsOf('Dữ liệu cần kiểm tra'), quoting]);
    expect(PERSONS.filter((person) => written.includes(person))).toEqual([]);
  });

  it('Ý kiến has no column for the speaker', () => {
    expect(tables.get('Ý kiến')?.columns.filter(({ header }) => /người|thôn/i.test(header))).toEqual([]);
  });
});

describe('Ý kiến', () => {
  const rows = rowsOf('Ý kiến');

  it('holds each opinion as it was written, with its theme, its state and its days', () => {
    expect(rows).toMatchObject([
      {
        ...{
          TT: 1,
          'Tên xã': 'Phước Hà',
          'Nhóm chính sách': 'Y tế',
          Loại: 'Kiến nghị',
          'Nội dung': '=Đề nghị cấp thẻ.',
        },
        ...{
          'Tình trạng': 'Đã chuyển cơ quan có thẩm quyền',
          'Ngày trả lời': { day: day('5/9/2020') },
          'Hạn trả lời': '',
        },
      },
      { TT: 2, 'Nhóm chính sách': '', Loại: '', 'Tình trạng': 'Chưa trả lời', 'Ngày trả lời': '' },
    ]);
  });

  it('each row has a link to its source', () => {
    expect(rows.map((row) => row['Mở'])).toMatchObject([
      { to: placeAt('Phước Hà', 5, 'Nội dung'), text: 'Mở' },
      { to: placeAt('Phước Hà', 6, 'Nội dung'), text: 'Mở' },
    ]);
  });
});

describe('Dữ liệu cần kiểm tra', () => {
  const rows = rowsOf('Dữ liệu cần kiểm tra');

  it('says where, what and what to do, in the order of the tabs', () => {
    expect(rows.map((row) => [row['Trang'], row['Ô']])).toEqual([
      ['Phước Hà', cellAt('Phước Hà', 6, 'Giới tính')],
      ['Phước Hà', cellAt('Phước Hà', 7, 'Họ và tên')],
      ['Phước Hà', cellAt('Phước Hà', 6, 'Nhóm chính sách')],
      ['Phước Hà', inHead('Nộp danh sách mời lúc')],
      ['Phước Hà', cellAt('Phước Hà', 6, 'Tham dự')],
      ['Phước Hà', inHead('Nộp danh sách mời lúc')],
      ['Phước Hà', cellAt('Phước Hà', 6, 'Nội dung')],
    ]);
    for (const row of rows) expect([row['Vấn đề'], row['Cách xử lý']]).not.toContain('');
  });

  it('each row has a link to its source', () => {
    for (const row of rows) expect(row['Mở']).toMatchObject({ text: 'Mở', to: { tab: 'Phước Hà' } });
  });

  it('the same fault in many cells: five cells by name, and how many more', () => {
    const cellsOf = (count: number) => {
      const invitees = Array.from({ length: count }, (_, at) => ({ 'Họ và tên': `Người ${at}`, 'Giới tính': 'Gái' }));
      const tabs = { 'Phước Hà': { code: 'X01', invitees }, 'Cà Ná': { code: 'X02' } };
      return rowsOf('Dữ liệu cần kiểm tra', tablesOf({ tabs })).map((row) => row['Ô']);
    };
    const named = (rows: readonly number[]) => rows.map((row) => cellAt('Phước Hà', row, 'Giới tính')).join(', ');
    expect(cellsOf(2)).toEqual([named([5, 6])]);
    expect(cellsOf(5)).toEqual([named([5, 6, 7, 8, 9])]);
    expect(cellsOf(33)).toEqual([`${named([5, 6, 7, 8, 9])} và 28 ô khác`]);
  });

  it('also where a whole tab is concerned, or a tab that is not there', () => {
    const problems = rowsOf(
      'Dữ liệu cần kiểm tra',
      tablesOf({ tabs: { 'Xã cũ': { code: 'X77' }, 'Cà Ná': { code: 'X02' } } }),
    );
    expect(problems.map((row) => [row['Trang'], row['Ô']])).toEqual([
      ['Các xã', cellAt('Các xã', 2, 'Mã')],
      ['Xã cũ', ''],
    ]);
    expect(problems.map((row) => row['Mở'])).toMatchObject([
      { to: { tab: 'Các xã', row: 2 } },
      { to: { tab: 'Xã cũ' } },
    ]);
  });
});

describe('Tổng hợp', () => {
  const rows = rowsOf('Tổng hợp');

  it('has a row for each commune, then those of hosts, of the others and of all', () => {
    expect(rows.map((row) => [row['TT'], row['Tên xã']])).toEqual([
      [1, 'Phước Hà'],
      [2, 'Cà Ná'],
      ['', 'Cộng các xã tổ chức điểm'],
      ['', 'Cộng các xã còn lại'],
      ['', 'Tổng cộng'],
    ]);
  });

  it('counts a commune', () => {
    expect(rows[0]).toMatchObject({
      ...{ 'Vai trò': 'Điểm', 'Ngày tổ chức': { day: day('3/9/2020') }, 'Số người mời': 2, 'Có mặt': 1, Vắng: 1 },
      ...{ 'Dự thay': 0, 'Chưa điểm danh': 0, 'Dự ngoài danh sách': 0, 'Tổng số dự': 1, 'Dự: Hộ nghèo': 1 },
      ...{ 'Dự: không rõ đối tượng': 0, Nữ: 1, 'Dân tộc thiểu số': 1, 'Số hộ nghèo dự': 1, 'Số hộ cận nghèo dự': 0 },
      ...{ 'Ý kiến': 2, 'Đã trả lời': 0, 'Đã chuyển': 1, 'Chưa trả lời': 1, 'Kinh phí đã chi': 5_000_000 },
      ...{ 'Danh sách mời': 'Nộp trễ 1 ngày', 'Báo cáo': 'Không phải nộp', 'Cần kiểm tra': 7 },
    });
  });

  it('a commune without a session has an empty day, not a made-up one', () => {
    expect(rows[1]).toMatchObject({ 'Ngày tổ chức': '', 'Kinh phí đã chi': '', 'Tổng số dự': 0, 'Cần kiểm tra': 0 });
  });

  it('a commune whose tab could not be read has no figures, not zeros, and what it owes is told', () => {
    const lost = rowsOf('Tổng hợp', tablesOf({ ...ROUND, tabs: { 'Phước Hà': HOST } }))[1];
    expect(lost).toMatchObject({ 'Tên xã': 'Cà Ná', 'Ngày tổ chức': 'Chưa có số liệu', 'Vai trò': 'Còn lại' });
    expect([lost?.['Số người mời'], lost?.['Tổng số dự'], lost?.['Nữ'], lost?.['Ý kiến']]).toEqual(['', '', '', '']);
    expect(lost?.['Danh sách mời']).toBe('Không phải nộp');
  });

  it('the total is that of all communes, problems of the whole workbook included', () => {
    expect(rows[4]).toMatchObject({
      'Số người mời': 2,
      'Tổng số dự': 1,
      'Ý kiến': 2,
      'Cần kiểm tra': 7,
      'Ngày tổ chức': '1 cuộc',
    });
  });

  it('has a column for each group of Danh mục, also one that the district added', () => {
    const groups = [
      { label: 'Hộ nghèo', key: 'poor' },
      { label: 'Người cao tuổi', key: '' },
    ];
    const headers =
      tablesOf({ lists: { groups } })
        .get('Tổng hợp')
        ?.columns.map(({ header }) => header) ?? [];
    expect(headers.filter((header) => header.startsWith('Dự: '))).toEqual([
      'Dự: Hộ nghèo',
      'Dự: Người cao tuổi',
      'Dự: không rõ đối tượng',
    ]);
  });

  it('says when it was compiled and what there is to check', () => {
    expect(tables.get('Tổng hợp')?.above?.[0]?.[0]).toBe(
      `Tổng hợp lúc 10:00 ngày ${date(day('25/9/2020'))}. Có 7 chỗ cần kiểm tra, xem trang Dữ liệu cần kiểm tra.`,
    );
    expect(tablesOf({}).get('Tổng hợp')?.above?.[0]?.[0]).toContain('Không có dữ liệu cần kiểm tra.');
  });
});

describe('Hạn nộp', () => {
  const rows = rowsOf('Hạn nộp');
  const row = (commune: string, owed: string) =>
    rows.find((item) => item['Tên xã'] === commune && item['Nội dung phải nộp'] === owed);

  it('has a row for each commune and each thing that can be owed', () => {
    expect(rows.map((item) => item['Khóa tra cứu'])).toEqual([
      ...['X01|invitees', 'X01|plan', 'X01|results', 'X01|report'],
      ...['X02|invitees', 'X02|plan', 'X02|results', 'X02|report'],
    ]);
  });

  it('resolves the limit and keeps the rule in words beside it', () => {
    expect(row('Phước Hà', 'Danh sách mời')).toMatchObject({
      ...{
        Mã: 'X01',
        Hạn: { moment: moment('31/8/2020 17:00') },
        'Hạn gốc': '',
        'Sắp đến hạn từ ngày': { day: day('28/8/2020') },
      },
      ...{ 'Nộp lúc': { moment: moment('31/8/2020 17:01') }, 'Trạng thái nộp': 'Đã nộp' },
      'Cách tính hạn':
        'Trước Ngày tổng hợp (chưa có thì Ngày dự kiến của xã) 3 ngày, chậm nhất 17:00; gặp ngày nghỉ thì lùi về ngày làm việc trước',
    });
  });

  it('what is not owed has no limit and says so', () => {
    expect(row('Phước Hà', 'Báo cáo')).toMatchObject({
      Hạn: '',
      'Hạn gốc': '',
      'Sắp đến hạn từ ngày': '',
      'Trạng thái nộp': 'Không phải nộp',
    });
  });

  it('an extended limit keeps the one before it; what was undated had none', () => {
    expect(row('Cà Ná', 'Báo cáo')).toMatchObject({ Hạn: { moment: moment('30/9/2020 17:00') }, 'Hạn gốc': '' });
    const extensions = [{ 'Mã xã': 'X01', 'Nội dung được gia hạn': 'Danh sách mời', 'Hạn mới': '1/9/2020' }];
    const extended = rowsOf('Hạn nộp', tablesOf({ settings: { rules: [TYPED_RULE], extensions } }))[0];
    expect(extended).toMatchObject({
      Hạn: { moment: moment('1/9/2020 17:00') },
      'Hạn gốc': { moment: moment('31/8/2020 17:00') },
    });
  });

  it('the rule in words says that the limit was put off, and by what it would be without', () => {
    expect(row('Cà Ná', 'Báo cáo')?.['Cách tính hạn']).toMatch(
      /^Gia hạn theo bảng Gia hạn trong Thiết lập; quy tắc chung: Trước Ngày ấn định \(chưa đặt\)/,
    );
  });

  it('a rule with a cell that cannot be read is not told as if it were', () => {
    const rules = [{ ...TYPED_RULE, 'Số ngày trước mốc': 'ba' }];
    expect(rowsOf('Hạn nộp', tablesOf({ settings: { rules } }))[0]).toMatchObject({
      ...{ Hạn: '', 'Trạng thái nộp': 'Chưa nộp', 'Cách tính hạn': 'Quy tắc trong Thiết lập có ô chưa đọc được' },
      'So với hạn': 'chưa xác định hạn: chưa đọc được quy tắc trong Thiết lập',
    });
  });

  it('a moment that is none: neither handed in nor not yet, and said instead of compared', () => {
    const unclear = rowsOf('Hạn nộp', tablesOf(UNCLEAR))[0];
    expect(unclear).toMatchObject({
      ...{ Hạn: { moment: moment('31/8/2020 17:00') }, 'Nộp lúc': '', 'Trạng thái nộp': 'Chưa rõ lúc nộp' },
      'So với hạn': 'ô “Nộp lúc” chưa phải ngày giờ',
    });
  });

  it('without a day to count from it is undated, in words with the reason', () => {
    const undated = rowsOf(
      'Hạn nộp',
      tablesOf({ settings: { rules: [{ ...TYPED_RULE, 'Áp dụng cho xã': 'Tất cả' }] } }),
    )[4];
    expect(undated).toMatchObject({ Hạn: '', 'Trạng thái nộp': 'Chưa nộp' });
    expect(undated?.['So với hạn']).toMatch(/^chưa xác định hạn: chưa có “Ngày tổng hợp”/i);
  });

  it('how a dated limit stands is the only formula, and looks at its own row', () => {
    rows.forEach((item, index) => {
      const formulas = Object.entries(item).filter(([, cell]) => typeof cell === 'object' && 'formula' in cell);
      expect(formulas.map(([header]) => header)).toEqual(item['Hạn'] === '' ? [] : ['So với hạn']);
      const text = JSON.stringify(formulas);
      const cells = [...text.matchAll(/\b([A-Z])(\d+)\b/g)].map(([, , row]) => Number(row));
      expect(cells.every((row) => row === index + 2)).toBe(true);
    });
  });
});

describe('limits worked out again after the district changed something', () => {
  it('keep when each thing was handed in, without reading a commune’s tab', () => {
    const book = roundBook(ROUND);
    compileAndWrite(book, openLock, clockAt());
    const before = book.read('Hạn nộp');
    const read = jest.spyOn(book, 'read');
    refreshDeadlines(book, openLock, clockAt());
    expect(book.read('Hạn nộp')).toEqual(before);
    expect(read.mock.calls.map(([tab]) => tab)).not.toContain('Phước Hà');
  });

  it('keep that a moment was none', () => {
    const book = roundBook(UNCLEAR);
    compileAndWrite(book, openLock, clockAt());
    const before = book.read('Hạn nộp');
    refreshDeadlines(book, openLock, clockAt());
    expect(book.read('Hạn nộp')).toEqual(before);
  });

  it('leave out a commune that has no Mã yet', () => {
    const book = roundBook({
      communes: [{ Mã: 'X01', 'Tên xã': 'Phước Hà', 'Vai trò': 'Điểm' }, { 'Tên xã': 'Sơn Hạ' }],
    });
    refreshDeadlines(book, openLock, clockAt());
    expect(book.read('Hạn nộp')).toHaveLength(5);
  });
});

describe('Tổng hợp where a header was retyped', () => {
  const rows = rowsOf(
    'Tổng hợp',
    tablesOf({
      ...ROUND,
      tabs: {
        'Phước Hà': withCells(communeTab(HOST), [4, 'Họ và tên', 'Tên'], [4, 'Tình trạng', '']),
        'Cà Ná': { code: 'X02', invitees: [{ 'Họ và tên': 'Pi Năng Mẫu', 'Tham dự': 'Có mặt', 'Giới tính': 'Nữ' }] },
      },
    }),
  );
  const row = (name: string) => rows.find((cells) => cells['Tên xã'] === name) ?? {};

  it('the commune’s figures are unknown, not 0, and those that can be told are', () => {
    expect(row('Phước Hà')).toMatchObject({ 'Số người mời': 'Chưa rõ', 'Tổng số dự': 'Chưa rõ', Nữ: 'Chưa rõ' });
    expect(row('Phước Hà')).toMatchObject({ 'Đã trả lời': 'Chưa rõ', 'Chưa trả lời': 'Chưa rõ' });
    expect(row('Phước Hà')['Ý kiến']).toBe(HOST.opinions?.filter((said) => said['Nội dung'] !== undefined).length);
  });

  it('the sums say that they are the least', () => {
    expect(row('Tổng cộng')).toMatchObject({ 'Số người mời': 'Ít nhất 1', 'Tổng số dự': 'Ít nhất 1', Nữ: 'Ít nhất 1' });
    expect(row('Cộng các xã tổ chức điểm')).toMatchObject({ 'Tổng số dự': 'Chưa rõ' });
    expect(row('Cộng các xã còn lại')).toMatchObject({ 'Tổng số dự': 1 });
  });
});
