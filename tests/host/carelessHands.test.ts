import {
  byHand,
  columnOf,
  contentsOf,
  problemsOf,
  readyHost,
  sampleHost,
  sheetOf,
  tableOf,
} from './support/spreadsheet';
import type { LocalHost } from '../../local/host';

type Counts = Readonly<Record<string, number>>;

const compiled = (host: LocalHost): Counts => host.run('compileResults').result as Counts;
const summaryOf = (host: LocalHost, commune: string) =>
  tableOf(host, 'Tổng hợp', 4).find((row) => row['Tên xã'] === commune);
const withoutProblems = (counts: Counts) => ({ ...counts, problems: undefined });

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
      "tab('Phước Hà').insertRowBefore(1); tab('Phước Hà').insertRowBefore(1); tab('Phước Hà').getRange(1, 2).setValue('Xã Phước Hà')",
    );
    expect(withoutProblems(compiled(host))).toEqual(withoutProblems(BASELINE));
    expect(problemsOf(host)).toContain(
      'Phước Hà G11: “Đối tượng” ghi “Hộ thoát nghèo”, không có trong Danh mục; được tính là không rõ.',
    );
  });

  it('with a column moved to the front, head and all', () => {
    const host = byHand(
      sampleHost(),
      `const sheet = tab('Phước Hà'); sheet.insertColumnBefore(1);
       const from = sheet.getRange(1, 13, sheet.getMaxRows(), 1); sheet.getRange(1, 1, sheet.getMaxRows(), 1).setValues(from.getValues());
       sheet.deleteColumns(13, 1);`,
    );
    expect(columnOf(host, 'Phước Hà', 'Tham dự', 4)).toBe(1);
    expect(withoutProblems(compiled(host))).toEqual(withoutProblems(BASELINE));
    expect(newProblems(host)).toEqual([expect.stringContaining('Phước Hà H9: “Đối tượng”')]); // G9 before
  });

  it('with a column of its own inserted between ours', () => {
    const host = byHand(
      sampleHost(),
      "tab('Phước Hà').insertColumnAfter(3); tab('Phước Hà').getRange(4, 4).setValue('Số CMND')",
    );
    expect(withoutProblems(compiled(host))).toEqual(withoutProblems(BASELINE));
  });

  it('with the dates left as text', () => {
    const host = byHand(
      sampleHost(),
      `const sheet = tab('Phước Hà'); const cell = sheet.getRange(5, 32); cell.setNumberFormat('@'); cell.setValue('25/8/2020');
       const moment = sheet.getRange(2, 8); moment.setNumberFormat('@'); moment.setValue('16h00 ngày 21/8/2020');`,
    );
    expect(withoutProblems(compiled(host))).toEqual(withoutProblems(BASELINE));
    expect(newProblems(host)).toEqual([
      expect.stringContaining('Phước Hà H2: “Nộp danh sách mời lúc” ghi “16h00 ngày 21/8/2020”, đọc được'),
    ]);
    expect(summaryOf(host, 'Phước Hà')?.['Danh sách mời']).toBe('Đúng hạn');
  });

  it('with 1,500 people in one tab', () => {
    const host = byHand(
      readyHost(),
      `const sheet = tab('Cà Ná'); sheet.insertRowsAfter(sheet.getMaxRows(), 600);
       sheet.getRange(5, 2, 1500, 1).setValues(Array.from({ length: 1500 }, (_, i) => ['Người thứ ' + (i + 1)]));`,
    );
    expect(compiled(host)).toMatchObject({ invited: 1500, notRecorded: 1500, problems: 0 });
  });
});

describe('what cannot be read is named and spoils only what needs it', () => {
  it('a deleted tab: the other communes count, and the missing one is named where it is listed', () => {
    const people = Number(summaryOf(untouched, 'Phước Nam')?.['Số người mời']);
    const host = byHand(sampleHost(), "book.deleteSheet(tab('Phước Nam'))");
    expect(compiled(host)).toMatchObject({ communes: 8, invited: Number(BASELINE['invited']) - people });
    expect(newProblems(host)).toEqual([expect.stringContaining('Các xã A6: Không tìm thấy trang của xã “Phước Nam”')]);
  });

  it('a cleared header: only its breakdown is unknown, and setting up brings the header back', () => {
    const gender = columnOf(untouched, 'Phước Hà', 'Giới tính', 4);
    const host = byHand(sampleHost(), `tab('Phước Hà').getRange(4, ${gender}).clearContent()`);
    expect(withoutProblems(compiled(host))).toEqual(withoutProblems(BASELINE));
    expect(newProblems(host)).toEqual([expect.stringContaining('Không tìm thấy mục “Giới tính”')]);
    expect(summaryOf(host, 'Phước Hà')?.['Nữ']).toBe(0);
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

  it('a merged cell: the row that lost its name is named', () => {
    const host = byHand(sampleHost(), "tab('Cà Ná').getRange(5, 2, 2, 1).merge()");
    expect(compiled(host)['invited']).toBe(Number(BASELINE['invited']) - 1);
    expect(newProblems(host)).toEqual([
      expect.stringContaining('Cà Ná B6: Dòng có ghi thông tin nhưng thiếu Họ và tên'),
    ]);
  });
});

describe('names of communes', () => {
  const renamed = (...names: readonly string[]) => {
    const host = readyHost();
    host.paste(
      'Các xã',
      10,
      2,
      names.map((name) => [name]),
    );
    host.run('setUpWorkbook');
    return host;
  };

  it('keeps two communes apart whose names differ by an accent', () => {
    const host = renamed('Ba Tô', 'Ba Tơ');
    host.paste('Ba Tô', 5, 2, [['Người một'], ['Người hai']]);
    host.paste('Ba Tơ', 5, 2, [['Người ba']]);
    expect(compiled(host)).toMatchObject({ communes: 10, invited: 3, problems: 2 }); // no Vai trò given to either
    expect(summaryOf(host, 'Ba Tô')?.['Số người mời']).toBe(2);
    expect(summaryOf(host, 'Ba Tơ')?.['Số người mời']).toBe(1);
  });

  it('takes an apostrophe in a name', () => {
    const host = renamed("Ea H'leo", 'Đắk R’lấp');
    host.paste("Ea H'leo", 5, 2, [['Người một']]);
    host.paste("Ea H'leo", 5, 7, [['Hộ lạ']]);
    expect(compiled(host)).toMatchObject({ invited: 1 });
    expect(problemsOf(host)).toContainEqual(expect.stringContaining("Ea H'leo G5: “Đối tượng” ghi “Hộ lạ”"));
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
      "tab('Phước Hà').getRange(5, 21, 20, 1).clearContent(); tab('Phước Dinh').getRange(5, 16, 40, 14).clearContent()",
    );
    const { opinions } = compiled(after);
    expect(tableOf(after, 'Ý kiến')).toHaveLength(Number(opinions));
    expect(opinions).toBeLessThan(Number(BASELINE['opinions']));
  });
});
