import { cellAt, columnOf, inHead, pasteInto, rowOf } from './support/cells';
import { byHand, contentsOf, problemsOf, readyHost, sampleHost, sheetOf, tableOf } from './support/spreadsheet';
import type { LocalHost } from '../../host/host';

type Counts = Readonly<Record<string, number>>;

const compiled = (host: LocalHost): Counts => host.run('compileResults').result as Counts;
const summaryOf = (host: LocalHost, commune: string) =>
  tableOf(host, 'Tổng hợp', 4).find((row) => row['Tên xã'] === commune);
const withoutProblems = (counts: Counts) => ({ ...counts, problems: undefined, findings: undefined });

const untouched = sampleHost();
const BASELINE = compiled(untouched);
const BASELINE_PROBLEMS = problemsOf(untouched);

/** The problems that a change brought, beside those the sample has. */
const newProblems = (host: LocalHost) => problemsOf(host).filter((problem) => !BASELINE_PROBLEMS.includes(problem));

describe('a tab that somebody rearranged still counts', () => {
  it.each([
    [
      'renamed',
      "tab('Phước Nam').setName('P.Nam (chị Lan)')",
      'P.Nam (chị Lan) : Trang này là của xã “Phước Nam” nhưng mang tên khác',
    ],
    ['copied', "tab('Phước Nam').copyTo(book)", 'Trang này là bản sao, trùng Mã xã “X05”'],
  ])('%s', (_, act, problem) => {
    const host = byHand(sampleHost(), act);
    expect(withoutProblems(compiled(host))).toEqual(withoutProblems(BASELINE));
    expect(newProblems(host).filter((text) => text.includes(problem))).toHaveLength(1);
  });

  it('with rows inserted above the table', () => {
    const host = byHand(
      sampleHost(),
      "tab('Phước Hà').insertRowBefore(1); tab('Phước Hà').insertRowBefore(1); cell('Phước Hà', 1, 'Họ và tên').setValue('Xã Phước Hà')",
    );
    expect(withoutProblems(compiled(host))).toEqual(withoutProblems(BASELINE));
    const cell = cellAt(host, 'Phước Hà', 11, 'Đối tượng');
    expect(problemsOf(host)).toContain(
      `Phước Hà ${cell}: “Đối tượng” ghi “Hộ thoát nghèo”, không có trong Danh mục; được tính là không rõ.`,
    );
  });

  it('with a column moved to the front, head and all', () => {
    const host = byHand(
      sampleHost(),
      `const sheet = tab('Phước Hà'); sheet.insertColumnBefore(1); const from = column('Phước Hà', 'Tham dự');
       sheet.getRange(1, 1, sheet.getMaxRows(), 1).setValues(sheet.getRange(1, from, sheet.getMaxRows(), 1).getValues());
       sheet.deleteColumns(from, 1);`,
    );
    expect(columnOf(host, 'Phước Hà', 'Tham dự')).toBe(1);
    expect(withoutProblems(compiled(host))).toEqual(withoutProblems(BASELINE));
    const [now, before] = [host, untouched].map((one) => cellAt(one, 'Phước Hà', 9, 'Đối tượng'));
    expect(now).not.toBe(before);
    expect(newProblems(host)[0]).toContain(`Phước Hà ${now}: “Đối tượng”`);
    expect(problemsOf(host)).toHaveLength(BASELINE_PROBLEMS.length);
  });

  it('with a column of its own inserted between ours', () => {
    const host = byHand(
      sampleHost(),
      `const year = column('Phước Hà', 'Năm sinh'); tab('Phước Hà').insertColumnAfter(year);
       tab('Phước Hà').getRange(4, year + 1).setValue('Số CMND');`,
    );
    expect(withoutProblems(compiled(host))).toEqual(withoutProblems(BASELINE));
  });

  it('with the dates left as text', () => {
    const host = byHand(
      sampleHost(),
      `const day = cell('Phước Hà', 5, 'Nội dung thông tin'); day.setNumberFormat('@'); day.setValue('25/8/2020');
       const moment = cell('Phước Hà', 2, 'Nộp danh sách mời lúc'); moment.setNumberFormat('@'); moment.setValue('16h00 ngày 21/8/2020');`,
    );
    expect(withoutProblems(compiled(host))).toEqual(withoutProblems(BASELINE));
    expect(newProblems(host)).toEqual([
      expect.stringContaining(
        `Phước Hà ${inHead(host, 'Phước Hà', 'Nộp danh sách mời lúc')}: “Nộp danh sách mời lúc” ghi “16h00 ngày 21/8/2020”, đọc được`,
      ),
    ]);
    expect(summaryOf(host, 'Phước Hà')?.['Danh sách mời']).toBe('Đúng hạn');
  });

  it('with 1,500 people in one tab', () => {
    const host = byHand(
      readyHost(),
      `const sheet = tab('Cà Ná'); sheet.insertRowsAfter(sheet.getMaxRows(), 600);
       sheet.getRange(5, column('Cà Ná', 'Họ và tên'), 1500, 1).setValues(Array.from({ length: 1500 }, (_, i) => ['Người thứ ' + (i + 1)]));`,
    );
    expect(compiled(host)).toMatchObject({ invited: 1500, notRecorded: 1500, problems: 0 });
  });
});

describe('what cannot be read is named and spoils only what needs it', () => {
  it('a deleted tab: the other communes count, and the missing one is named where it is listed', () => {
    const people = Number(summaryOf(untouched, 'Phước Nam')?.['Số người mời']);
    const host = byHand(sampleHost(), "book.deleteSheet(tab('Phước Nam'))");
    expect(compiled(host)).toMatchObject({ communes: 8, invited: Number(BASELINE['invited']) - people });
    const listed = cellAt(host, 'Các xã', rowOf(host, 'Các xã', 'Tên xã', 'Phước Nam'), 'Mã');
    expect(newProblems(host)).toEqual([
      expect.stringContaining(`Các xã ${listed}: Không tìm thấy trang của xã “Phước Nam”`),
    ]);
  });

  it('a cleared header: only its breakdown is unknown, and setting up brings the header back', () => {
    const host = byHand(sampleHost(), "cell('Phước Hà', 4, 'Giới tính').clearContent()");
    expect(withoutProblems(compiled(host))).toEqual(withoutProblems(BASELINE));
    expect(newProblems(host)).toEqual([
      expect.stringContaining('Không tìm thấy mục “Giới tính”'),
      expect.stringMatching(/D5, D6.*53 ô ghi ngoài các bảng/),
    ]);
    expect(summaryOf(host, 'Phước Hà')?.['Nữ']).toBe('Chưa rõ');
    host.run('setUpWorkbook');
    compiled(host);
    expect(newProblems(host)).toEqual([]);
    expect(summaryOf(host, 'Phước Hà')).toEqual(summaryOf(untouched, 'Phước Hà'));
  });

  it('a deleted header row: the tab is named, the rest counts', () => {
    const people = Number(summaryOf(untouched, 'Phước Hà')?.['Số người mời']);
    const host = byHand(sampleHost(), "tab('Phước Hà').deleteRows(4, 1)");
    expect(compiled(host)['invited']).toBe(Number(BASELINE['invited']) - people);
    expect(problemsOf(host)).toContainEqual(expect.stringContaining('Phước Hà : Không tìm thấy dòng tiêu đề'));
  });

  it('a merged cell: the row that lost its name is named, and the merge', () => {
    const host = byHand(sampleHost(), "tab('Cà Ná').getRange(5, column('Cà Ná', 'Họ và tên'), 2, 1).merge()");
    expect(compiled(host)['invited']).toBe(Number(BASELINE['invited']) - 1);
    expect(newProblems(host)).toEqual([
      expect.stringContaining(
        `Cà Ná ${cellAt(host, 'Cà Ná', 6, 'Họ và tên')}: Dòng có ghi thông tin nhưng thiếu Họ và tên`,
      ),
      expect.stringContaining(`Cà Ná ${cellAt(host, 'Cà Ná', 5, 'Họ và tên')}: Ở cột “Họ và tên”, các ô`),
    ]);
  });
});

describe('names of communes', () => {
  const renamed = (...names: readonly string[]) => {
    const host = readyHost();
    const rows = names.map((name) => [name]);
    pasteInto(host, 'Các xã', 10, 'Tên xã', rows);
    host.run('setUpWorkbook');
    return host;
  };

  it('keeps two communes apart whose names differ by an accent', () => {
    const host = renamed('Ba Tô', 'Ba Tơ');
    pasteInto(host, 'Ba Tô', 5, 'Họ và tên', [['Người một'], ['Người hai']]);
    pasteInto(host, 'Ba Tơ', 5, 'Họ và tên', [['Người ba']]);
    expect(compiled(host)).toMatchObject({ communes: 10, invited: 3, problems: 2 }); // no Vai trò given to either
    expect(summaryOf(host, 'Ba Tô')?.['Số người mời']).toBe(2);
    expect(summaryOf(host, 'Ba Tơ')?.['Số người mời']).toBe(1);
  });

  it('takes an apostrophe in a name', () => {
    const host = renamed("Ea H'leo", 'Đắk R’lấp');
    pasteInto(host, "Ea H'leo", 5, 'Họ và tên', [['Người một']]);
    pasteInto(host, "Ea H'leo", 5, 'Đối tượng', [['Hộ lạ']]);
    expect(compiled(host)).toMatchObject({ invited: 1 });
    const cell = cellAt(host, "Ea H'leo", 5, 'Đối tượng');
    expect(problemsOf(host)).toContainEqual(expect.stringContaining(`Ea H'leo ${cell}: “Đối tượng” ghi “Hộ lạ”`));
  });
});

describe('compiling', () => {
  it('changes nothing in the communes’ tabs', () => {
    const host = sampleHost();
    const tabs = host.file.workbook.sheets.slice(9);
    host.open(); // so that what compares with the present time is of today
    const before = tabs.map(contentsOf);
    host.run('createReport');
    expect(tabs).toHaveLength(8);
    expect(tabs.map(contentsOf)).toEqual(before);
  });

  it('twice gives the same', () => {
    const host = sampleHost();
    const shown = () =>
      ['Hạn nộp', 'Tổng hợp', 'Ý kiến', 'Dữ liệu cần kiểm tra'].map((tab) => contentsOf(sheetOf(host, tab)));
    host.run('compileResults');
    const first = shown();
    host.run('compileResults');
    expect(shown()).toEqual(first);
  });

  it('leaves no row behind when there are fewer than before', () => {
    const host = sampleHost();
    host.run('compileResults');
    const after = byHand(
      host,
      `tab('Phước Hà').getRange(5, column('Phước Hà', 'Nội dung'), 20, 1).clearContent();
       const [from, to] = ['STT', 'Mã ý kiến'].map((header) => column('Phước Dinh', header));
       tab('Phước Dinh').getRange(5, from, 40, to - from + 1).clearContent();`,
    );
    const { opinions } = compiled(after);
    expect(tableOf(after, 'Ý kiến')).toHaveLength(Number(opinions));
    expect(opinions).toBeLessThan(Number(BASELINE['opinions']));
  });
});
