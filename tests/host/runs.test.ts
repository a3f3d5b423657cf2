import { cellAt, pasteInto, setFact, setSetting, typeInto } from './support/cells';
import {
  slowBundle,
  byHand,
  contentsOf,
  documentOf,
  hostOver,
  lockedBundle,
  problemsOf,
  readyHost,
  sampleHost,
  sheetOf,
  tableOf,
  tracingBundle,
} from './support/spreadsheet';

describe('what a run asks of Google', () => {
  it('compiling 8 communes and drafting their report takes at most 120 calls', () => {
    const compiled = sampleHost({ answer: 'no' }).run('compileResults').calls.total;
    const drafted = sampleHost({ answer: 'yes' }).run('compileResults');
    expect(drafted.files).toHaveLength(1);
    expect(drafted.calls.total).toBeLessThanOrEqual(120);
    expect(drafted.calls.total - compiled).toBeLessThanOrEqual(12);
  });

  it('writes under the script lock, and flushes before it gives it back', () => {
    const trace: string[] = [];
    hostOver(sampleHost().file.workbook, { bundle: tracingBundle(), log: (line) => trace.push(line) }).run(
      'compileResults',
    );
    expect(trace).toEqual(['tryLock', 'flush', 'releaseLock']);
  });

  it('says so, and changes nothing, while somebody else compiles', () => {
    const host = sampleHost();
    const before = contentsOf(sheetOf(host, 'Tổng hợp'));
    const locked = hostOver(host.file.workbook, { bundle: lockedBundle() });
    expect(() => locked.run('compileResults')).toThrow(
      'Một người khác đang chuẩn bị hoặc tổng hợp. Chờ một phút rồi thử lại.',
    );
    expect(contentsOf(sheetOf(host, 'Tổng hợp'))).toEqual(before);
  });

  it('tells the district in a toast when an edit could not bring the limits up to date', () => {
    const locked = hostOver(sampleHost().file.workbook, { bundle: lockedBundle() });
    expect(setSetting(locked, 'Năm', '2021').toasts[0]?.message).toContain('Một người khác đang chuẩn bị');
  });

  it('offers everything in the menu, by functions that are there', () => {
    expect(sampleHost().open().menus).toEqual([
      {
        caption: 'Đối thoại giảm nghèo',
        entries: [
          { caption: 'Mở thanh bên', functionName: 'openSidebar' },
          null,
          { caption: 'Nộp danh sách mời', functionName: 'handInInvitees' },
          { caption: 'Nộp kế hoạch', functionName: 'handInPlan' },
          { caption: 'Nộp kết quả', functionName: 'handInResults' },
          { caption: 'Nộp báo cáo', functionName: 'handInReport' },
          null,
          { caption: 'Tổng hợp báo cáo', functionName: 'compileResults' },
          { caption: 'Tạo dự thảo báo cáo', functionName: 'createReport' },
          { caption: 'Đôn đốc các xã', functionName: 'remindCommunes' },
          { caption: 'Xuất bảng của xã', functionName: 'exportCommune' },
          { caption: 'Nhận bảng của xã', functionName: 'openFileExchange' },
          null,
          { caption: 'Chuẩn bị bảng theo dõi', functionName: 'setUpWorkbook' },
          { caption: 'Bảo vệ các trang', functionName: 'protectWorkbook' },
          { caption: 'Kiểm tra cài đặt', functionName: 'checkInstallation' },
          null,
          { caption: 'Giấy phép phần mềm nguồn mở', functionName: 'showNotices' },
        ],
      },
    ]);
  });
});

describe('when Google is so slow that a run would be cut off', () => {
  it('compiling stops before it writes, and says what to do', () => {
    const host = sampleHost();
    const { workbook } = host.file;
    host.open(); // so that what compares with the present time is of today
    const before = workbook.sheets.map(contentsOf);
    expect(() => hostOver(workbook, { bundle: slowBundle() }).run('compileResults')).toThrow(
      /chưa ghi gì, số liệu cũ còn nguyên/,
    );
    expect(workbook.sheets.map(contentsOf)).toEqual(before);
  });
});

describe('sharing the draft', () => {
  it('tells which address Drive refused and which is none, and shares with the rest', () => {
    const host = sampleHost();
    setSetting(host, 'E-mail cán bộ tổng hợp', 'lan.vhtt; hung@thuannam.example.vn');
    const run = host.run('createReport');
    expect(run.files[0]?.sharedWith).toEqual(['hung@thuannam.example.vn']);
    expect(problemsOf(host)).toContainEqual(expect.stringContaining('“lan.vhtt”'));
    const { problems } = sampleHost().run('compileResults').result as { problems: number };
    expect(run.alerts.at(-1)?.message).toContain(`Còn ${problems + 1} chỗ cần kiểm tra`);
  });
});

describe('what could not be read is marked in the report, never told as zero', () => {
  it('a tab that lost its header row', () => {
    const host = byHand(sampleHost(), "tab('Phước Hà').deleteRows(4, 1)");
    const run = host.run('compileResults');
    expect(run.alerts[0]?.message).toContain('Đã tổng hợp 7/8 xã (chưa đủ số liệu: Phước Hà)');
    const text = documentOf(host.run('createReport')).replace(/<[^>]+>/g, '');
    expect(text).toContain('[chưa có số liệu đọc được của xã Phước Hà]');
    expect(text).toContain('Còn 02 xã chưa tổ chức (Nhị Hà và Phước Ninh)');
    expect(text).not.toMatch(/quá hạn chưa nộp \([^)]*Phước Hà/);
  });

  it('a day and a moment that are none', () => {
    const host = sampleHost();
    setFact(host, 'Phước Nam', 'Ngày tổ chức', '12/9/2020 - 13/9/2020');
    typeInto(host, 'Nhị Hà', 2, 'Nộp danh sách mời lúc', 'đã nộp');
    const text = documentOf(host.run('createReport')).replace(/<[^>]+>/g, '');
    expect(text).toContain('[chưa có ngày tổ chức của xã Phước Nam]');
    expect(text).toContain('01 xã chưa rõ thời điểm nộp (Nhị Hà)');
    expect(text).toContain('Còn 02 xã chưa tổ chức (Nhị Hà và Phước Ninh)');
  });

  it('a session day that is still to come is not counted as held', () => {
    const host = sampleHost();
    setFact(host, 'Phước Hà', 'Ngày tổ chức', '25/12/2020');
    host.run('compileResults');
    expect(problemsOf(host)).toContainEqual(expect.stringContaining('Ngày tổ chức là ngày chưa đến'));
    expect(tableOf(host, 'Tổng hợp', 4).at(-1)?.['Ngày tổ chức']).toBe('5 cuộc');
  });
});

describe('a paste from Word', () => {
  it('brings no headings, totals and headers into the count, and one fault in a column is told once', () => {
    const host = readyHost();
    const people = Array.from({ length: 30 }, (_, index) => [
      `Người thứ ${'một hai ba bốn năm sáu bảy tám chín mười'.split(' ')[index % 10] ?? ''} ${'abc'[Math.floor(index / 10)] ?? ''}`,
    ]);
    pasteInto(host, 'Cà Ná', 5, 'Họ và tên', [['Họ và tên'], ['I. Hộ nghèo'], ...people, ['Tổng cộng'], ['Cộng']]);
    const attendance = people.map(() => ['x']);
    pasteInto(host, 'Cà Ná', 7, 'Tham dự', attendance);
    const { invited, notRecorded } = host.run('compileResults').result as Record<string, number>;
    expect([invited, notRecorded]).toEqual([30, 30]);
    const problems = problemsOf(host);
    expect(problems).toHaveLength(2);
    const cells = (header: string, rows: readonly number[]) =>
      rows.map((row) => cellAt(host, 'Cà Ná', row, header)).join(', ');
    expect(problems.map((problem) => problem.replace(/: .*/, '')).sort()).toEqual([
      `Cà Ná ${cells('Họ và tên', [5, 6, 37, 38])}`,
      `Cà Ná ${cells('Tham dự', [7, 8, 9, 10, 11])} và 25 ô khác`,
    ]);
  });
});
