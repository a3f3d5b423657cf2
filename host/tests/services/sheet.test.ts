import { newWorkbook } from '../../xlsx/workbookFile';
import { answer, PAGES, report } from './scriptRun';

const SHEET = `${PAGES}/spreadsheet/sheet`;

describe(`getRange (${SHEET}#getRange(Integer,Integer))`, () => {
  it.each<[args: string, notation: string, size: number[]]>([
    ['2, 3', 'C2', [2, 3, 2, 3, 1, 1]],
    ['2, 3, 4', 'C2:C5', [2, 3, 5, 3, 4, 1]],
    ['2, 3, 4, 2', 'C2:D5', [2, 3, 5, 4, 4, 2]],
    [`'B2:D4'`, 'B2:D4', [2, 2, 4, 4, 3, 3]],
    [`'D4:B2'`, 'B2:D4', [2, 2, 4, 4, 3, 3]],
    [`'$B$2'`, 'B2', [2, 2, 2, 2, 1, 1]],
    [`'Trang!B2'`, 'B2', [2, 2, 2, 2, 1, 1]],
    [`'B:C'`, 'B1:C1000', [1, 2, 1000, 3, 1000, 2]],
    [`'3:4'`, 'A3:Z4', [3, 1, 4, 26, 2, 26]],
    [`'C990:C'`, 'C990:C1000', [990, 3, 1000, 3, 11, 1]],
  ])('getRange(%s) is %s', (args, notation, size) => {
    const body = `
      const range = sheet.getRange(${args});
      return [range.getA1Notation(), [range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn(),
        range.getNumRows(), range.getNumColumns()], range.getSheet().getName()];`;
    expect(answer(body)).toEqual([notation, size, 'Trang']);
  });

  it.each<[args: string, message: string]>([
    ['0, 1', 'The starting row of the range is too small.'],
    ['1, 0', 'The starting column of the range is too small.'],
    ['1, 1, 0', 'The number of rows in the range must be at least 1.'],
    ['1, 1, 1, 0', 'The number of columns in the range must be at least 1.'],
    ['1001, 1', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['1, 1, 1001', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['1, 27', 'The coordinates of the range are outside the dimensions of the sheet.'],
    [`'A1001'`, 'Range not found'],
    [`'Khác!A1'`, 'Range not found'],
    [`'not a range'`, 'Range not found'],
    ['1, undefined', "don't match the method signature"],
    ['1.5, 1', "don't match the method signature"],
    [`'1', 1`, "don't match the method signature"],
  ])('getRange(%s) throws: %s', (args, message) => {
    expect(() => report(`sheet.getRange(${args})`)).toThrow(message);
  });

  it(`offset keeps the size (${PAGES}/spreadsheet/range#offset(Integer,Integer))`, () => {
    const body = `
      const cell = sheet.getRange('B2:C3');
      return [cell.offset(1, 1), cell.offset(-1, -1), cell.offset(1, 1, 2), cell.offset(1, 1, 2, 2), cell.offset(0, 0, 1, 1)]
        .map((range) => range.getA1Notation());`;
    expect(answer(body)).toEqual(['C3:D4', 'A1:B2', 'C3:D4', 'C3:D4', 'B2']);
  });
});

describe(`where content ends (${SHEET}#getLastRow())`, () => {
  it('an empty sheet ends at 0 and its data range is A1', () => {
    const body = `return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation(), sheet.getMaxRows(), sheet.getMaxColumns()];`;
    expect(answer(body)).toEqual([0, 0, 'A1', 1000, 26]);
  });

  it('formats and rules are no content, formulas and FALSE are', () => {
    const body = `
      sheet.getRange('A1:Z1000').setBackground('red');
      sheet.getRange('H9').setFontWeight('bold');
      const ends = [sheet.getLastRow()];
      sheet.getRange('B3').setFormula('=""');
      ends.push(sheet.getLastRow(), sheet.getLastColumn());
      sheet.getRange('C4').setValue(false);
      return [...ends, sheet.getLastRow(), sheet.getDataRange().getA1Notation()];`;
    expect(answer(body)).toEqual([0, 3, 2, 4, 'A1:C4']);
  });
});

describe('rows and columns', () => {
  it.each<[call: string, formula: string, values: unknown[]]>([
    ['insertRowBefore(1)', '=SUM(A2:A4)', [['', 1, 2, 3]]],
    ['insertRowsAfter(2, 2)', '=SUM(A1:A5)', [[1, 2, '', '']]],
    ['insertRowsAfter(3, 1)', '=SUM(A1:A3)', [[1, 2, 3, '']]],
    ['deleteRows(2, 1)', '=SUM(A1:A2)', [[1, 3, '', '']]],
    ['deleteRows(1, 3)', '=SUM(#REF!)', [['', '', '', '']]],
  ])(`%s moves formulas along (${SHEET}#insertRowsAfter(Integer,Integer))`, (call, formula, values) => {
    const body = `
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      const other = ss.insertSheet('Tổng').getRange('A1').setFormula('=SUM(Trang!A1:A3)');
      sheet.${call};
      return [other.getFormula().replace('Trang!', ''), [sheet.getRange('A1:A4').getValues().flat()], sheet.getMaxRows()];`;
    const rows = call.includes('delete')
      ? 1000 - Number(/, (\d)/.exec(call)?.[1])
      : 1000 + Number(/, (\d)/.exec(call)?.[1] ?? 1);
    expect(answer(body)).toEqual([formula, values, rows]);
  });

  it.each<[call: string, formula: string]>([
    ['insertColumnBefore(1)', '=B1+C1'],
    ['insertColumnAfter(1)', '=A1+C1'],
    ['insertColumnsAfter(2, 3)', '=A1+B1'],
    ['deleteColumns(1, 1)', '=#REF!+A1'],
  ])(`%s moves formulas along (${SHEET}#insertColumnsAfter(Integer,Integer))`, (call, formula) => {
    const body = `
      sheet.getRange('J1').setFormula('=A1+B1');
      sheet.${call};
      return sheet.getDataRange().getFormulas()[0].find((text) => text !== '');`;
    expect(answer(body)).toBe(formula);
  });

  it('a row put in looks like the one before it, rule included', () => {
    const workbook = newWorkbook();
    const body = `
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a']).build();
      sheet.getRange('A1:A1000').setDataValidation(rule);
      sheet.getRange('A3').setNumberFormat('@').setValue('x');
      sheet.insertRowsAfter(3, 1).insertRowsAfter(1001, 2);
      return [sheet.getRange('A4').getNumberFormat(), sheet.getRange('A4').getValue(), sheet.getRange('A1003').getDataValidation() !== null];`;
    expect(answer(body, { workbook })).toEqual(['@', '', true]);
    expect(workbook.sheets[0]?.validations).toHaveLength(1);
  });

  it.each([
    ['deleteRows(1000, 2)', 'out of bounds'],
    ['deleteRows(0, 1)', 'out of bounds'],
    ['deleteRows(1, 1000)', 'not possible to delete all non-frozen rows'],
    ['deleteColumns(1, 26)', 'not possible to delete all non-frozen columns'],
    ['insertRowsAfter(1001, 1)', 'out of bounds'],
    ['insertRowsAfter(1, 0)', 'signature'],
    ['setFrozenRows(1000)', 'freeze'],
    ['setColumnWidth(27, 100)', 'out of bounds'],
  ])('%s throws', (call, message) => {
    expect(() => report(`sheet.${call}`)).toThrow(message);
  });

  it('all but frozen rows cannot be deleted', () => {
    expect(() => report(`sheet.setFrozenRows(4); sheet.deleteRows(5, 996);`)).toThrow('non-frozen rows');
    expect(() => report(`sheet.setFrozenRows(4); sheet.deleteRows(5, 995);`)).not.toThrow();
  });

  it(`freezes, sizes and groups (${SHEET}#setFrozenRows(Integer))`, () => {
    const workbook = newWorkbook();
    const body = `
      sheet.setFrozenRows(4);
      sheet.setColumnWidths(1, 2, 30).setColumnWidth(3, 200).setRowHeightsForced(1, 3, 21).setRowHeight(4, 40);
      sheet.getRange('B:D').shiftColumnGroupDepth(1);
      sheet.getRange('C:C').shiftColumnGroupDepth(1);
      sheet.getRange('E:E').shiftColumnGroupDepth(-1);
      sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
      return [sheet.getFrozenRows(), sheet.getFrozenColumns(), [1, 2, 3, 4, 5].map((column) => sheet.getColumnGroupDepth(column))];`;
    expect(answer(body, { workbook })).toEqual([4, 0, [0, 1, 2, 1, 0]]);
    const [sheet] = workbook.sheets;
    expect([1, 2, 3, 4].map((column) => sheet?.columns.get(column)?.width)).toEqual([30, 30, 200, undefined]);
    expect([1, 2, 3, 4, 5].map((row) => sheet?.rowSizes.get(row)?.height)).toEqual([21, 21, 21, 40, undefined]);
  });
});

describe('the sheet itself', () => {
  it(`setName renames in formulas (${SHEET}#setName(String))`, () => {
    const body = `
      const other = ss.insertSheet('Tổng').getRange('A1').setFormula("=Trang!A1+'Trang'!B1");
      sheet.setName("Xã Phước Ninh d'x");
      return [sheet.getName(), other.getFormula(), ss.getSheetByName('Trang')];`;
    const name = "'Xã Phước Ninh d''x'";
    expect(answer(body)).toEqual(["Xã Phước Ninh d'x", `=${name}!A1+${name}!B1`, null]);
  });

  it.each([`setName('')`, `setName('tổng')`, `setName('TỔNG')`, `setName(5)`])('%s throws', (call) => {
    expect(() => report(`ss.insertSheet('Tổng'); sheet.${call}`)).toThrow();
  });

  it(`copyTo makes "Copy of …" at the end, with everything in it (${SHEET}#copyTo(Spreadsheet))`, () => {
    const body = `
      sheet.getRange('A1').setValue('x').setNumberFormat('@');
      sheet.getRange('B1').setFormula('=A1&"y"');
      sheet.setFrozenRows(1);
      ss.insertSheet('Sau');
      const copy = sheet.copyTo(ss);
      const again = sheet.copyTo(ss);
      sheet.getRange('A1').setValue('z');
      return [copy.getName(), again.getName(), copy.getSheetId() !== sheet.getSheetId(), copy.getIndex(), copy.getFrozenRows(),
        copy.getRange('A1:B1').getValues(), copy.getRange('A1').getNumberFormat()];`;
    expect(answer(body)).toEqual(['Copy of Trang', 'Copy of Trang 2', true, 3, 1, [['x', 'xy']], '@']);
  });

  it(`the only visible sheet cannot be hidden (${SHEET}#hideSheet())`, () => {
    expect(() => report('sheet.hideSheet()')).toThrow("can't hide all the sheets");
    const body = `ss.insertSheet('B'); sheet.hideSheet().hideSheet(); const hidden = sheet.isSheetHidden(); return [hidden, sheet.showSheet().isSheetHidden()];`;
    expect(answer(body)).toEqual([true, false]);
  });

  it(`clearContents keeps formats (${SHEET}#clearContents())`, () => {
    const body = `
      sheet.getRange('A1').setValue('x').setNumberFormat('@');
      sheet.clearContents();
      return [sheet.getLastRow(), sheet.getRange('A1').getNumberFormat()];`;
    expect(answer(body)).toEqual([0, '@']);
  });
});
