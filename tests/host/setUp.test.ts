import type { CellValue } from '../../host/model/model';
import { openWorkbook, saveWorkbook } from '../../host/xlsx/workbookFile';
import { cellAt, columnOf, fillIn, pasteInto, rowOf, setFact, typeInto, valueAt } from './support/cells';
import {
  brokenOffBundle,
  byHand,
  contentsOf,
  emptyHost,
  hostOver,
  problemsOf,
  readyHost,
  sampleHost,
  sheetOf,
  slowBundle,
  tableOf,
} from './support/spreadsheet';
import type { LocalHost } from '../../host/host';

const OWN_TABS = [
  'Hướng dẫn',
  'Các xã',
  'Thiết lập',
  'Danh mục',
  'Hạn nộp',
  'Tổng hợp',
  'Ý kiến',
  'Dữ liệu cần kiểm tra',
  'Nhật ký',
];
const COMMUNES = ['Phước Hà', 'Phước Dinh', 'Phước Diêm', 'Nhị Hà', 'Phước Nam', 'Phước Minh', 'Phước Ninh', 'Cà Ná'];

const tabNames = (host: LocalHost) => host.file.workbook.sheets.map((sheet) => sheet.name);
/** What stands below the header row. */
const rowsOf = (host: LocalHost, tab: string) =>
  Object.fromEntries(Object.entries(contentsOf(sheetOf(host, tab))).filter(([cell]) => Number.parseInt(cell, 10) > 5));
/** Adds communes to the eight of the plan. */
const list = (host: LocalHost, names: readonly string[], role: string) =>
  fillIn(host, 'Các xã', 10, ['Tên xã', 'Vai trò'], names.map((name) => [name, role])); // prettier-ignore
const formulasOf = (host: LocalHost, tab: string) =>
  [...sheetOf(host, tab).rows()]
    .flatMap(({ row, cells }) => [...cells].map(([column, { formula }]) => [row, column, formula]))
    .filter(([, , formula]) => formula !== undefined);
const everything = (host: LocalHost): Record<string, Record<string, CellValue>> =>
  Object.fromEntries(host.file.workbook.sheets.map((sheet) => [sheet.name, contentsOf(sheet)]));

describe('setting up an empty spreadsheet', () => {
  const host = readyHost();

  it('makes the tabs of the round and one for each commune of the plan, and leaves no other', () => {
    expect(tabNames(host)).toEqual([...OWN_TABS, ...COMMUNES]);
  });

  it('sets the Vietnamese locale and time zone', () => {
    const settings = byHand(
      host,
      "tab('Hướng dẫn').getRange(30, 1).setValue(book.getSpreadsheetLocale() + ' ' + book.getSpreadsheetTimeZone())",
    );
    expect(sheetOf(settings, 'Hướng dẫn').cell(30, 1)?.value).toBe('vi_VN Asia/Ho_Chi_Minh');
  });

  it('lists the communes with their roles and gives each a code', () => {
    const listed = tableOf(host, 'Các xã').map((row) => [row['Mã'], row['Tên xã'], row['Vai trò']]);
    expect(listed.slice(0, 5)).toEqual([
      ['X01', 'Phước Hà', 'Điểm'],
      ['X02', 'Phước Dinh', 'Điểm'],
      ['X03', 'Phước Diêm', 'Điểm'],
      ['X04', 'Nhị Hà', 'Điểm'],
      ['X05', 'Phước Nam', 'Còn lại'],
    ]);
  });

  it('freezes the head and the header row of a commune, no column, at most 120 px high', () => {
    const { frozenRows, frozenColumns, rowSizes, columns, maxRows } = sheetOf(host, 'Nhị Hà');
    expect([frozenRows, frozenColumns, maxRows]).toEqual([4, 0, 1004]);
    expect([1, 2, 3, 4].reduce((sum, row) => sum + (rowSizes.get(row)?.height ?? 21), 0)).toBeLessThanOrEqual(120);
    const level = (header: string, beside = 0) => columns.get(columnOf(host, 'Nhị Hà', header) + beside)?.level ?? 0;
    expect([level('TT'), level('Ghi chú', 1), level('STT')]).toEqual([1, 0, 1]);
    expect([level('Mã ý kiến', 1), level('Thông tin cuộc đối thoại')]).toEqual([0, 1]);
  });

  it('offers the items of Danh mục in the dropdowns, and keeps telephone numbers as text', () => {
    const column = columnOf(host, 'Cà Ná', 'Đối tượng');
    const group = sheetOf(host, 'Cà Ná').validations.find(({ ranges }) => ranges.some((at) => at.column === column));
    expect(group?.criterion).toEqual({ kind: 'range', source: expect.stringMatching(/^'Danh mục'!/) as string });
    expect(group?.ranges[0]).toMatchObject({ row: 5, lastRow: 1004 });
    const edited = readyHost();
    typeInto(edited, 'Cà Ná', 5, 'Điện thoại', '0912345678');
    expect(valueAt(edited, 'Cà Ná', 5, 'Điện thoại')).toBe('0912345678');
  });

  it('counts in the head as people type', () => {
    const edited = readyHost();
    pasteInto(edited, 'Cà Ná', 5, 'Họ và tên', [['Người một'], ['Người hai'], ['Người ba']]);
    pasteInto(edited, 'Cà Ná', 5, 'Tham dự', [['Có mặt'], ['Dự ngoài danh sách']]);
    const head = (label: string) => valueAt(edited, 'Cà Ná', 2, label);
    expect(['Số người mời', 'Có mặt', 'Dự ngoài danh sách', 'Chưa điểm danh', 'Tổng số dự'].map(head)).toEqual([
      2, 1, 1, 1, 2,
    ]);
  });

  it('follows a label of Danh mục that the district changes', () => {
    const edited = readyHost();
    typeInto(edited, 'Danh mục', 2, 'Các mức tham dự', 'Đã đến');
    pasteInto(edited, 'Cà Ná', 5, 'Họ và tên', [['Người một']]);
    typeInto(edited, 'Cà Ná', 5, 'Tham dự', 'Đã đến');
    typeInto(edited, 'Cà Ná', 6, 'Họ và tên', 'Người hai');
    typeInto(edited, 'Cà Ná', 6, 'Tham dự', 'Có mặt'); // the label of before
    setFact(edited, 'Cà Ná', 'Ngày tổ chức', '22/9/2020');
    expect(valueAt(edited, 'Cà Ná', 2, 'Có mặt')).toBe(1);
    expect(edited.run('compileResults').result).toMatchObject({ present: 2, problems: 1 });
    expect(problemsOf(edited)).toEqual([
      expect.stringContaining(
        `Cà Ná ${cellAt(edited, 'Cà Ná', 6, 'Tham dự')}: “Tham dự” còn ghi nhãn cũ “Có mặt” → “Đã đến”`,
      ),
    ]);
  });
});

describe('setting up again', () => {
  it('changes nothing: twice is once', () => {
    const host = sampleHost();
    host.run('setUpWorkbook');
    const before = everything(host);
    const { calls } = host.run('setUpWorkbook');
    expect(everything(host)).toEqual(before);
    expect(Object.keys(calls.byMethod)).not.toContain('Spreadsheet.insertSheet');
  });

  it('adds the tab of a commune that was added to Các xã, and points at its empty Vai trò', () => {
    const host = sampleHost();
    const before = everything(host);
    typeInto(host, 'Các xã', 10, 'Tên xã', 'Phước Hữu');
    const { result } = host.run('setUpWorkbook');
    expect(result).toEqual({ communes: 9, created: 1, remaining: 0, problems: 1 });
    expect(tabNames(host).at(-1)).toBe('Phước Hữu');
    expect(valueAt(host, 'Các xã', 10, 'Mã')).toBe('X09');
    expect(tableOf(host, 'Hạn nộp').filter((row) => row['Mã'] === 'X09')).toHaveLength(4);
    for (const name of COMMUNES)
      expect(Object.keys(contentsOf(sheetOf(host, name)))).toEqual(Object.keys(before[name] ?? {}));
  });

  it('does not give the code of a commune that is gone to another, while its tab is there', () => {
    const host = readyHost();
    const edited = byHand(host, "tab('Các xã').deleteRows(9, 1)");
    typeInto(edited, 'Các xã', 9, 'Tên xã', 'Phước Hữu');
    edited.run('setUpWorkbook');
    expect(valueAt(edited, 'Các xã', 9, 'Mã')).toBe('X09');
    expect(valueAt(edited, 'Phước Hữu', 3, 'TT')).toBe('X09');
  });

  it('brings back what a half-made workbook lacks and keeps what was typed', () => {
    const before = sampleHost();
    const host = byHand(
      sampleHost(),
      `book.deleteSheet(tab('Hướng dẫn')); book.deleteSheet(tab('Hạn nộp')); book.deleteSheet(tab('Phước Ninh'));
       for (const header of ['Mục thiết lập', 'Giá trị', 'Cách ghi']) cell('Thiết lập', ${rowOf(before, 'Thiết lập', 'Mục thiết lập', 'Căn cứ')}, header).clearContent();
       cell('Các xã', 1, 'Số người dự kiến mời').clearContent();
       tab('Cà Ná').deleteColumns(column('Cà Ná', 'Xã cử'), 1); tab('Danh mục').deleteColumns(column('Danh mục', 'Các nhóm chính sách'), 1);
       cell('Cà Ná', 3, 'TT').clearContent(); tab('Cà Ná').getRange(1, column('Cà Ná', 'Chủ hộ'), 3, 1).clearContent();`,
    );
    const typed = rowsOf(host, 'Phước Hà');
    host.run('setUpWorkbook');
    expect(new Set(tabNames(host))).toEqual(new Set([...OWN_TABS, ...COMMUNES]));
    expect(rowsOf(host, 'Phước Hà')).toEqual(typed);
    const asNew = readyHost();
    expect(formulasOf(host, 'Phước Hà')).toEqual(formulasOf(asNew, 'Phước Hà'));
    expect(new Set(sheetOf(host, 'Phước Hà').validations)).toEqual(new Set(sheetOf(asNew, 'Phước Hà').validations));
    expect(
      sheetOf(host, 'Cà Ná').validations.flatMap(({ ranges }) => ranges.map(({ column }) => column)),
    ).not.toContain(columnOf(host, 'Cà Ná', 'Xã cử'));
    for (const [tab, header] of [
      ['Các xã', 'Số người dự kiến mời'],
      ['Cà Ná', 'Xã cử'],
      ['Cà Ná', 'Nộp danh sách mời lúc'],
    ] as const)
      expect([header, columnOf(host, tab, header)]).toEqual([header, columnOf(before, tab, header)]);
    expect(valueAt(host, 'Cà Ná', 3, 'TT')).toBe('X08');
    expect(
      tableOf(host, 'Danh mục')
        .map((row) => row['Các nhóm chính sách'])
        .slice(0, 2),
    ).toEqual(['Y tế', 'Giáo dục']);
    expect(tableOf(host, 'Thiết lập').map((row) => row['Mục thiết lập'])).toContain('Căn cứ');
    expect(host.run('compileResults').result).toMatchObject({ communes: 8 });
  });

  it('writes the head of a tab again whose rows were pushed apart, and nothing else', () => {
    const host = byHand(
      sampleHost(),
      "tab('Phước Hà').insertRowBefore(4); tab('Phước Hà').getRange(1, column('Phước Hà', 'Năm sinh'), 2, 1).clearContent()",
    );
    const typed = rowsOf(host, 'Phước Hà');
    host.run('setUpWorkbook');
    expect(rowsOf(host, 'Phước Hà')).toEqual(typed);
    expect(valueAt(host, 'Phước Hà', 2, 'Số người mời')).toBe(51);
    const { problems } = sampleHost().run('compileResults').result as { problems: number };
    expect(host.run('compileResults').result).toMatchObject({ invited: 311, problems });
  });

  it.each(['Thiết lập', 'Danh mục', 'Các xã'])(
    'refuses when %s was renamed, and makes no new one over the old work',
    (name) => {
      const host = byHand(sampleHost(), `tab('${name}').setName('${name} 2020')`);
      const before = tabNames(host);
      for (const run of ['setUpWorkbook', 'compileResults'])
        expect(() => host.run(run)).toThrow(`Không tìm thấy trang “${name}”`);
      expect(tabNames(host)).toEqual(before);
    },
  );

  it.each([
    ['changed', "cell('Các xã', 2, 'Mã').setValue('X99')", 'X99'],
    ['cleared', "cell('Các xã', 2, 'Mã').clearContent()", 'X01'],
  ])('keeps the tab of a commune whose Mã was %s, and what it handed in', (_what, act, code) => {
    const states = (host: LocalHost) => {
      host.run('compileResults');
      return tableOf(host, 'Hạn nộp').map((row) => [row['Tên xã'], row['Trạng thái nộp']]);
    };
    const host = byHand(sampleHost(), act);
    expect(host.run('setUpWorkbook').result).toMatchObject({ communes: 8, created: 0 });
    expect(tabNames(host)).toHaveLength(17);
    expect(host.run('compileResults').result).toMatchObject({ invited: 311 });
    expect([valueAt(host, 'Các xã', 2, 'Mã'), valueAt(host, 'Phước Hà', 3, 'Mã xã')]).toEqual([code, code]);
    expect(states(host)).toEqual(states(sampleHost()));
    expect(problemsOf(host).filter((problem) => problem.includes('Nhật ký'))).toEqual([]);
  });

  it('goes on where a first run was broken off', () => {
    const host = byHand(emptyHost(), "book.insertSheet('Danh mục'); book.deleteSheet(tab('Danh mục'))");
    const broken = hostOver(host.file.workbook, { bundle: brokenOffBundle() });
    expect(() => broken.run('setUpWorkbook')).toThrow();
    hostOver(host.file.workbook).run('setUpWorkbook');
    expect(tabNames(host)).toEqual([...OWN_TABS, ...COMMUNES]);
  });

  it('leaves a spreadsheet of other things alone, and points at its locale and time zone', () => {
    const foreign = emptyHost();
    foreign.edit('Trang tính1', 1, 1, 'Sổ theo dõi công văn');
    expect(foreign.run('setUpWorkbook').result).toMatchObject({ communes: 8, created: 8, problems: 2 });
    expect(sheetOf(foreign, 'Trang tính1').cell(1, 1)?.value).toBe('Sổ theo dõi công văn');
    foreign.run('compileResults');
    const problems = tableOf(foreign, 'Dữ liệu cần kiểm tra').map((row) => row['Vấn đề']);
    expect(problems).toEqual([expect.stringContaining('“en_US”'), expect.stringContaining('“America/Los_Angeles”')]);
  });
});

describe('calls', () => {
  it('are at most 8 for one more commune', () => {
    const callsFor = (names: readonly string[]) => {
      const host = readyHost();
      list(host, names, 'Còn lại');
      return host.run('setUpWorkbook').calls.total;
    };
    expect(callsFor(['Một', 'Hai']) - callsFor(['Một'])).toBeLessThanOrEqual(8);
  });
});

describe('a province', () => {
  it('sets up 168 communes with at most 8 calls each, into a file under 10 MB', () => {
    const host = readyHost();
    const names = Array.from({ length: 160 }, (_, index) => `Xã thứ ${index + 1}`);
    list(host, names, 'Còn lại');
    const { result } = host.run('setUpWorkbook');
    expect(result).toMatchObject({ communes: 168, created: 160, remaining: 0, problems: 0 });
    const file = saveWorkbook(host.file.workbook);
    expect(file.length).toBeLessThan(10_000_000);

    const opened = hostOver(openWorkbook(file));
    const { total } = opened.run('compileResults').calls;
    expect(total).toBeLessThanOrEqual(120 + 6 * 160);
    expect(opened.run('createReport').calls.total - total).toBeLessThanOrEqual(12);
  });

  it('stops between two communes when the time of a run is nearly up, and goes on at the next', () => {
    const host = readyHost();
    list(host, ['Xã một', 'Xã hai'], 'Điểm');
    const slow = hostOver(host.file.workbook, { bundle: slowBundle() });
    const run = slow.run('setUpWorkbook');
    expect(run.result).toMatchObject({ communes: 10, created: 0, remaining: 2 });
    expect(run.alerts[0]?.message).toMatch(/còn 2 xã chưa có trang\. Chạy lại/);
    expect(tabNames(slow)).not.toContain('Mẫu xã (tạm)');
    expect(host.run('setUpWorkbook').result).toMatchObject({ created: 2, remaining: 0 });
  });
});
