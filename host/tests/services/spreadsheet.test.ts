import { answer, hostOf, PAGES, report } from './scriptRun';

const SPREADSHEET = `${PAGES}/spreadsheet/spreadsheet`;

describe('sheets of the spreadsheet', () => {
  it(`insertSheet follows the active sheet and becomes active (${SPREADSHEET}#insertSheet(String))`, () => {
    const body = `
      ss.insertSheet('B');
      ss.insertSheet('C');
      ss.setActiveSheet(sheet);
      const made = ss.insertSheet('D');
      return [ss.getSheets().map((one) => one.getName()), ss.getActiveSheet().getName(), made.getMaxRows(), made.getMaxColumns()];`;
    expect(answer(body)).toEqual([['Trang', 'D', 'B', 'C'], 'D', 1000, 26]);
  });

  it(`insertSheet at an index, 0 the first (${SPREADSHEET}#insertSheet(String,Integer))`, () => {
    const body = `ss.insertSheet('B', 0); ss.insertSheet('C', 2); return ss.getSheets().map((one) => one.getName());`;
    expect(answer(body)).toEqual(['B', 'Trang', 'C']);
  });

  it.each([`insertSheet('trang')`, `insertSheet('')`, `insertSheet('B', 5)`, `insertSheet('B', -1)`])(
    '%s throws',
    (call) => {
      expect(() => report(`ss.${call}`)).toThrow();
    },
  );

  it(`getSheetByName is null when there is none (${SPREADSHEET}#getSheetByName(String))`, () => {
    expect(
      answer(`return [ss.getSheetByName('Không có'), ss.getSheetByName('Trang').getSheetId() === sheet.getSheetId()];`),
    ).toEqual([null, true]);
  });

  it('objects of one sheet are not identical, as in Apps Script', () => {
    expect(answer(`return ss.getSheets()[0] === ss.getSheets()[0];`)).toBe(false);
  });

  it(`moveActiveSheet counts from 1 (${SPREADSHEET}#moveActiveSheet(Integer))`, () => {
    const body = `
      ss.insertSheet('B');
      ss.insertSheet('C');
      ss.moveActiveSheet(1);
      return [ss.getSheets().map((one) => one.getName()), ss.getActiveSheet().getName()];`;
    expect(answer(body)).toEqual([['C', 'Trang', 'B'], 'C']);
  });

  it.each([0, 3])('moveActiveSheet(%d) of two throws', (position) => {
    expect(() => report(`ss.insertSheet('B'); ss.moveActiveSheet(${position});`)).toThrow();
  });

  it(`deleteSheet leaves #REF! behind (${SPREADSHEET}#deleteSheet(Sheet))`, () => {
    const body = `
      const gone = ss.insertSheet('Xã');
      const cell = sheet.getRange('A1').setFormula('=SUM(Xã!A1:B2;Xã!C:C)');
      ss.deleteSheet(gone);
      return [cell.getFormula(), cell.getValue(), ss.getSheets().length];`;
    expect(answer(body)).toEqual(['=SUM(#REF!;#REF!)', '#REF!', 1]);
  });

  it.each([`getName()`, `getRange('A1')`])('a deleted sheet answers no more: %s', (call) => {
    expect(() => report(`const gone = ss.insertSheet('B'); ss.deleteSheet(gone); gone.${call};`)).toThrow(
      /^Sheet \d+ not found$/,
    );
  });

  it('nor does a range of it', () => {
    const body = `const gone = ss.insertSheet('B'); const range = gone.getRange('A1'); ss.deleteSheet(gone); range.setValue(1);`;
    expect(() => report(body)).toThrow(/^Sheet \d+ not found$/);
  });

  it('the last visible sheet cannot be deleted', () => {
    expect(() => report('ss.deleteSheet(sheet)')).toThrow("can't remove all the visible sheets");
  });
});

describe('what is selected', () => {
  const where = `const [range, cell] = [SpreadsheetApp.getActiveRange(), SpreadsheetApp.getCurrentCell()];
    return [range.getSheet().getName(), range.getA1Notation(), cell.getA1Notation()].join();`;

  it.each([`other.getRange('B2:D5').activate()`, `ss.setActiveRange(other.getRange('B2:D5'))`])(
    `%s opens the sheet of the range (${SPREADSHEET}#setActiveRange(Range))`,
    (call) => {
      expect(answer(`const other = ss.insertSheet('B'); ss.setActiveSheet(sheet); ${call}; ${where}`)).toBe(
        'B,B2:D5,B2',
      );
    },
  );

  it.each<[after: string, selected: string]>([
    [`sheet.activate()`, 'Trang,C3:C4,C3'],
    [`ss.insertSheet('B')`, 'B,A1,A1'],
    [`sheet.deleteColumns(3, 24)`, 'Trang,A1,A1'],
  ])('after %s', (after, selected) => {
    expect(answer(`sheet.getRange('C3:C4').activate(); ${after}; ${where}`)).toBe(selected);
  });

  it('is what a person typed into, for that person', () => {
    const host = hostOf(`function where() { ${where} }`);
    host.run('where');
    host.editAs('lan@example.com', 'Trang', 5, 2, 'x');
    host.editAs('minh@example.com', 'Trang', 9, 3, 'x');
    expect(host.runAs('lan@example.com', 'where').result).toBe('Trang,B5,B5');
    expect(host.runAs('minh@example.com', 'where').result).toBe('Trang,C9,C9');
  });
});

describe('settings of the spreadsheet', () => {
  it(`locale and zone (${SPREADSHEET}#setSpreadsheetLocale(String))`, () => {
    const body = `
      const before = [ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone()];
      ss.setSpreadsheetLocale('vi_VN');
      ss.setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');
      return [before, ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone()];`;
    expect(answer(body, { locale: 'en_US', zone: 'Etc/GMT' })).toEqual([
      ['en_US', 'Etc/GMT'],
      'vi_VN',
      'Asia/Ho_Chi_Minh',
    ]);
  });

  it.each([`setSpreadsheetLocale('tiếng Việt')`, `setSpreadsheetTimeZone('Hà Nội')`, `setSpreadsheetTimeZone(7)`])(
    '%s throws',
    (call) => {
      expect(() => report(`ss.${call}`)).toThrow();
    },
  );

  it(`the id stays, and a file has a name and no address (${SPREADSHEET}#getId())`, () => {
    expect(
      answer(`return [ss.getId() === ss.getId(), ss.getUrl(), ss.getName()];`, {
        name: 'Đối thoại 2020',
      }),
    ).toEqual([true, '', 'Đối thoại 2020']);
  });

  it(`toast (${SPREADSHEET}#toast(String,String))`, () => {
    const { toasts } = report(`ss.toast('Xong'); ss.toast('Đã tổng hợp', 'Đối thoại', -1);`);
    expect(toasts).toEqual([
      { message: 'Xong', title: '' },
      { message: 'Đã tổng hợp', title: 'Đối thoại' },
    ]);
  });
});
