import { newWorkbook } from '../../xlsx/workbookFile';
import { answer, PAGES, report } from './scriptRun';

const RANGE = `${PAGES}/spreadsheet/range`;
const NOW = { now: '2020-09-25T10:00' };

describe(`setValues converts texts as if typed in under vi_VN (${RANGE}#setValues(Object))`, () => {
  it.each<[typed: string, value: unknown, shown: string]>([
    ['3/4', '2020-04-02T17:00:00.000Z', '03/04/2020'],
    ['3-4-2021', '2021-04-02T17:00:00.000Z', '03/04/2021'],
    ['31/12/99', '1999-12-30T17:00:00.000Z', '31/12/1999'],
    ['31/12/29', '2029-12-30T17:00:00.000Z', '31/12/2029'],
    ['1/1/30', '1929-12-31T17:00:00.000Z', '01/01/1930'],
    ['29/2/2020', '2020-02-28T17:00:00.000Z', '29/02/2020'],
    ['29/2/2021', '29/2/2021', '29/2/2021'],
    ['9/25/2020', '9/25/2020', '9/25/2020'],
    ['2020-09-25', '2020-09-24T17:00:00.000Z', '2020-09-25'],
    ['3/2020', '2020-02-29T17:00:00.000Z', '3/2020'],
    ['25/9/2020 7:30', '2020-09-25T00:30:00.000Z', '25/09/2020 7:30:00'],
    ['25/9/2020 7:61', '25/9/2020 7:61', '25/9/2020 7:61'],
    ['25/9/2020 25:00', '25/9/2020 25:00', '25/9/2020 25:00'],
    ['25/9/2020 7:30 CH', '2020-09-25T12:30:00.000Z', '25/09/2020 19:30:00'],
    ['25/9/2020 12:05 AM', '2020-09-24T17:05:00.000Z', '25/09/2020 0:05:00'],
    ['13:00 CH', '13:00 CH', '13:00 CH'],
    ['7h30', '7h30', '7h30'],
    ['12/KH-UBND', '12/KH-UBND', '12/KH-UBND'],
    ['0912', 912, '912'],
    ['0912345678', 912345678, '912345678'],
    [' 12 ', 12, '12'],
    ['-5', -5, '-5'],
    ['+5', 5, '5'],
    ['1.234,5', 1234.5, '1.234,5'],
    ['1.234', 1234, '1.234'],
    ['1,5', 1.5, '1,5'],
    [',5', 0.5, '0,5'],
    ['1.5', '1.5', '1.5'],
    ['1.2345', '1.2345', '1.2345'],
    ['1,234,567', '1,234,567', '1,234,567'],
    ['50%', 0.5, '50%'],
    ['12,5%', 0.125, '12,50%'],
    ['1e3', 1000, '1,00E+03'],
    ['1.500.000 ₫', 1500000, '1.500.000 ₫'],
    ['1.500.000 đ', '1.500.000 đ', '1.500.000 đ'],
    ['TRUE', true, 'TRUE'],
    ['false', false, 'FALSE'],
    ["'0912", '0912', '0912'],
    ["'=1+1", '=1+1', '=1+1'],
    ["''", "'", "'"],
    ['=1+1', 2, '2'],
    ['=', '=', '='],
    ['-abc', '-abc', '-abc'],
    ['@abc', '@abc', '@abc'],
    ['Nguyễn Văn A', 'Nguyễn Văn A', 'Nguyễn Văn A'],
    ['', '', ''],
  ])('%j is %j, shown as %j', (typed, value, shown) => {
    const body = `
      const range = sheet.getRange('B2');
      range.setValues([[${JSON.stringify(typed)}]]);
      return [range.getValues(), range.getDisplayValues(), range.getValue(), range.getDisplayValue()];`;
    expect(answer(body, NOW)).toEqual([[[value]], [[shown]], value, shown]);
  });

  it.each<[typed: string, value: unknown, shown: string]>([
    ['3/4', '2020-03-04T08:00:00.000Z', '3/4/2020'],
    ['25/9/2020', '25/9/2020', '25/9/2020'],
    ['03/9/2020', '2020-03-09T07:00:00.000Z', '3/9/2020'],
    ['1,234.5', 1234.5, '1,234.5'],
    ['1.234,5', '1.234,5', '1.234,5'],
    ['2.000', 2, '2'],
    ['1,000,000', 1000000, '1,000,000'],
    ['$2.99', 2.99, '$2.99'],
  ])('under en_US %j is %j, shown as %j', (typed, value, shown) => {
    const body = `
      const range = sheet.getRange('B2').setValue(${JSON.stringify(typed)});
      return [range.getValue(), range.getDisplayValue()];`;
    expect(answer(body, { ...NOW, locale: 'en_US', zone: 'America/Los_Angeles' })).toEqual([value, shown]);
  });

  it('keeps what is typed into a plain-text cell, without a leading apostrophe', () => {
    const typed = ['0912', '3/4', '=1+1', 'TRUE', "'09"];
    const body = `
      const range = sheet.getRange(1, 1, 1, 5).setNumberFormat('@').setValues([${JSON.stringify(typed)}]);
      return [range.getValues()[0], range.getFormulas()[0]];`;
    expect(answer(body)).toEqual([
      ['0912', '3/4', '=1+1', 'TRUE', '09'],
      ['', '', '', '', ''],
    ]);
  });

  it('keeps the format of a cell that is not automatic', () => {
    const body = `
      const range = sheet.getRange('A1').setNumberFormat('0.00').setValue('25/9/2020');
      return [range.getNumberFormat(), range.getValue()];`;
    expect(answer(body)).toEqual(['0.00', 44099]);
  });

  it('takes null and the empty text as empty', () => {
    const body = `
      const range = sheet.getRange('A1:B1').setValues([['a', 'b']]);
      range.setValues([[null, '']]);
      return [range.getValues(), range.isBlank(), sheet.getLastRow()];`;
    expect(answer(body)).toEqual([[['', '']], true, 0]);
  });

  it.each(['undefined', 'NaN', '1 / 0', '{}', '[1]', 'new Date(NaN)', '() => 1', 'Symbol.iterator'])(
    'refuses %s, on which the reference is silent',
    (value) => {
      expect(() => report(`sheet.getRange('A1').setValue(${value})`)).toThrow('does not name');
    },
  );

  it('refuses more than 50000 characters', () => {
    expect(() => report(`sheet.getRange('A1').setValue('x'.repeat(50001))`)).toThrow('maximum of 50000 characters');
  });
});

describe(`the size of the data must be the range's (${RANGE}#setValues(Object))`, () => {
  it.each<[data: string, message: string]>([
    [
      '[[1, 2]]',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      '[]',
      'The number of rows in the data does not match the number of rows in the range. The data has 0 but the range has 2.',
    ],
    [
      '[[1, 2], [3]]',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      '[[1, 2, 3], [4, 5, 6]]',
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    ],
    ['"text"', "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues."],
  ])('%s', (data, message) => {
    expect(() => report(`sheet.getRange('A1:B2').setValues(${data})`)).toThrow(message);
  });

  it('changes nothing when it throws', () => {
    const body = `
      const range = sheet.getRange('A1:B1').setValues([['a', 'b']]);
      try { range.setValues([['c', undefined]]); } catch (error) {}
      return range.getValues();`;
    expect(answer(body)).toEqual([['a', 'b']]);
  });
});

describe(`getValues gives numbers, booleans, texts and dates (${RANGE}#getValues())`, () => {
  it('arrays and dates belong to the script', () => {
    const body = `
      sheet.getRange('A1').setValue(new Date(2020, 8, 25));
      const values = sheet.getDataRange().getValues();
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date];`;
    expect(answer(body)).toEqual([true, true, true]);
  });

  it.each([
    ['2020-09-25T03:00:00.000Z', '25/09/2020 10:00:00'],
    ['2020-09-24T17:00:00.000Z', '25/09/2020'],
    ['1970-01-01T00:00:00.000Z', '01/01/1970 8:00:00'],
    ['2020-09-25T03:00:00.123Z', '25/09/2020 10:00:00'],
  ])("a date set is the same instant got, shown in the spreadsheet's zone: %s", (instant, shown) => {
    const body = `
      const range = sheet.getRange('A1').setValue(new Date('${instant}'));
      return [range.getValue().toISOString(), range.getDisplayValue()];`;
    expect(answer(body)).toEqual([instant, shown]);
  });

  it('a time of day is that time on 30 December 1899', () => {
    const body = `
      const range = sheet.getRange('A1').setValue('7:30');
      return [Utilities.formatDate(range.getValue(), 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd HH:mm:ss'), range.getDisplayValue()];`;
    expect(answer(body)).toEqual(['1899-12-30 07:30:00', '7:30']);
  });

  it("follows the spreadsheet's zone, not the machine's", () => {
    const body = `
      sheet.getRange('A1').setValue('25/9/2020');
      const before = sheet.getRange('A1').getValue();
      ss.setSpreadsheetTimeZone('America/New_York');
      return [before, sheet.getRange('A1').getValue()];`;
    expect(answer(body)).toEqual(['2020-09-24T17:00:00.000Z', '2020-09-25T04:00:00.000Z']);
  });

  it('a number with a date format is a date, without it a number', () => {
    const body = `
      const range = sheet.getRange('A1').setValue(44099);
      const plain = range.getValue();
      return [plain, range.setNumberFormat('dd/mm/yyyy').getValue(), range.setNumberFormat('0').getValue()];`;
    expect(answer(body)).toEqual([44099, '2020-09-24T17:00:00.000Z', 44099]);
  });

  it('an error is its text', () => {
    expect(answer(`return sheet.getRange('A1').setFormula('=1/0').getValue();`)).toBe('#DIV/0!');
  });

  it('a merged block holds the value of its first cell only', () => {
    const body = `
      const range = sheet.getRange('A1:B2').setValues([['a', 'b'], ['c', 'd']]).merge();
      const merged = range.getValues();
      range.breakApart();
      return [merged, range.getValues()];`;
    const one = [
      ['a', ''],
      ['', ''],
    ];
    expect(answer(body)).toEqual([one, one]);
  });
});

it(`merge over merged cells makes one block of all (${RANGE}#merge())`, () => {
  const workbook = newWorkbook();
  report(`sheet.getRange('B1:C2').merge(); sheet.getRange('A1:B2').merge(); sheet.getRange('E1').merge();`, {
    workbook,
  });
  expect(workbook.sheets[0]?.merges).toEqual([{ row: 1, column: 1, lastRow: 2, lastColumn: 2 }]);
});

describe(`setFormula and getFormula (${RANGE}#setFormulas(String))`, () => {
  it.each<[locale: string, set: string, got: string, value: unknown]>([
    ['vi_VN', '=SUM(1;2)', '=SUM(1;2)', 3],
    ['vi_VN', 'SUM(1;2)', '=SUM(1;2)', 3],
    ['vi_VN', '=ROUND(2,5;0)', '=ROUND(2,5;0)', 3],
    ['vi_VN', '=SUM(1,2)', '=SUM(1,2)', 1.2],
    ['en_US', '=SUM(1,2)', '=SUM(1,2)', 3],
    ['en_US', '=1.5*2', '=1.5*2', 3],
    ['en_US', '=SUM(1;2)', '=SUM(1,2)', 3],
  ])('%s: %s', (locale, set, got, value) => {
    const body = `
      const range = sheet.getRange('A1').setFormula('${set}');
      return [range.getFormula(), range.getFormulas(), range.getValue()];`;
    expect(answer(body, { locale })).toEqual([got, [[got]], value]);
  });

  it.each([
    `setFormula('=SUM(A1,A2)')`,
    `setValue('=SUM(A1,A2)')`,
    `setFormula('=1.5*2')`,
    `setFormulas([['=IF(A1=1,2,3)']])`,
    `setValue('+84 912 345')`,
  ])('refuses under vi_VN what Sheets shows as #ERROR!: %s', (call) => {
    expect(() => report(`sheet.getRange('A1').${call}`)).toThrow('Formula parse error');
  });

  it('recomputes when a cell it reads changes, in the same run', () => {
    const body = `
      sheet.getRange('A1:A2').setValues([[1], [2]]);
      const sum = sheet.getRange('A3').setFormula('=SUM(A1:A2)');
      const first = sum.getValue();
      sheet.getRange('A1').setValue(10);
      return [first, sum.getValue(), sum.getDisplayValues()];`;
    expect(answer(body)).toEqual([3, 12, [['12']]]);
  });

  it('a plain-text cell keeps a formula as text, an empty one clears', () => {
    const body = `
      const range = sheet.getRange('A1:B1').setNumberFormat('@').setFormulas([['=1+1', '']]);
      return [range.getValues(), range.getFormulas()];`;
    expect(answer(body)).toEqual([[['=1+1', '']], [['', '']]]);
  });

  it('NOW() is the fixed time', () => {
    const body = `return sheet.getRange('A1').setNumberFormat('dd/mm/yyyy hh:mm').setFormula('=NOW()').getDisplayValue();`;
    expect(answer(body, NOW)).toBe('25/09/2020 10:00');
  });

  it('leaves computed values in the workbook', () => {
    const workbook = newWorkbook();
    report(`sheet.getRange('A1').setFormula('=6*7');`, { workbook });
    expect(workbook.sheets[0]?.cell(1, 1)).toMatchObject({ value: 42, formula: '6*7' });
  });
});

describe(`clearContent leaves the formatting (${RANGE}#clearContent())`, () => {
  it('and the cells beside it', () => {
    const body = `
      sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]).setFontWeight('bold').setNumberFormat('@');
      sheet.getRange('A1:B1').clearContent();
      return [sheet.getRange('A1:C1').getValues(), sheet.getRange('A1').getNumberFormat()];`;
    expect(answer(body)).toEqual([[['', '', 'c']], '@']);
  });
});
