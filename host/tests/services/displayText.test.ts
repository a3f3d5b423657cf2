import { displayText } from '../../book/displayText';
import { localeRules } from '../../book/localeRules';
import { openWorkbook, saveWorkbook } from '../../xlsx/workbookFile';
import { partsOf, twoSheets, worksheet, zip } from '../xlsx/handmade';
import { answer } from './scriptRun';

const PAGE = 'https://developers.google.com/sheets/api/guides/formats';

function shown(value: string | number | boolean | null, format: string, locale = 'vi_VN'): string {
  const rules = localeRules(locale);
  if (!rules) throw new Error(locale);
  return displayText(value, format, rules);
}

describe(`number formats under vi_VN (${PAGE})`, () => {
  it.each<[value: number, format: string, text: string]>([
    [1234.5, 'General', '1234,5'],
    [0.1 + 0.2, 'General', '0,3'],
    [1e15, 'General', '1E+15'],
    [-0.5, 'General', '-0,5'],
    [12345.125, '####.#', '12345,1'],
    [12.34, '000.0000', '012,3400'],
    [12, '#,##0', '12'],
    [1234567.891, '#,##0.00', '1.234.567,89'],
    [2.675, '0.00', '2,68'],
    [0.5, '0', '1'],
    [-3.1, '0', '-3'],
    [-0.2, '0', '0'],
    [0.256, '0.0%', '25,6%'],
    [1500000, '#,##0 "đồng"', '1.500.000 đồng'],
    [1500, '#,##0\\ [$₫]', '1.500 ₫'],
    [-5, '0;(0)', '(5)'],
    [0, '0;-0;"không"', 'không'],
    [12000000, '0.0,,', '12,0'],
    [123456, '0.00E+00', '1,23E+05'],
    [44099, '@', '44099'],
  ])('%d as %s is %s', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it.each<[serial: number, format: string, text: string]>([
    [44099, 'dd/mm/yyyy', '25/09/2020'],
    [44099, 'd/m/yy', '25/9/20'],
    [44099.4375, 'dd/mm/yyyy hh:mm', '25/09/2020 10:30'],
    [44099.4375, 'HH"h"mm', '10h30'],
    [0.3125, 'h:mm:ss', '7:30:00'],
    [0.8125, 'h:mm am/pm', '7:30 PM'],
    [0.5, 'h am/pm', '12 PM'],
    [0, 'h am/pm', '12 AM'],
    [1.5, '[h]:mm', '36:00'],
    [44099, 'dddd', 'Thứ Sáu'],
    [44099.999999, 'dd/mm/yyyy hh:mm:ss', '26/09/2020 00:00:00'],
    [1, 'yyyy-mm-dd', '1899-12-31'],
    [-1, 'yyyy-mm-dd', '1899-12-29'],
  ])('%d as %s is %s', (serial, format, text) => {
    expect(shown(serial, format)).toBe(text);
  });

  it('texts, booleans and empty cells', () => {
    expect(shown('a', '@')).toBe('a');
    expect(shown('a', '0;0;0;"<"@">"')).toBe('<a>');
    expect(shown(true, '0')).toBe('TRUE');
    expect(shown(null, '0')).toBe('');
  });
});

describe("Excel's short date, which a file leaves to the locale of whoever opens it (formats 14 and 22)", () => {
  // 43894 is 4 March 2020 in Excel
  const open = () => {
    const xml = worksheet(
      '<sheetData><row r="1"><c r="A1" s="1"><v>43894</v></c><c r="B1" s="2"><v>43894.375</v></c></row></sheetData>',
    );
    const base = twoSheets({ 'xl/worksheets/sheet1.xml': xml });
    const styles = base['xl/styles.xml'] ?? '';
    const formats = '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs>';
    return openWorkbook(zip({ ...base, 'xl/styles.xml': styles.replace(/<cellXfs.*<\/cellXfs>/, formats) }));
  };

  it.each([
    ['vi_VN', '04/03/2020', '04/03/2020 9:00'],
    ['en_US', '3/4/2020', '3/4/2020 9:00'],
  ])('under %s shows %s and %s', (locale, date, dateTime) => {
    const body = `return sheet.getRange('A1:B1').getDisplayValues();`;
    expect(answer(body, { workbook: open(), locale })).toEqual([[date, dateTime]]);
  });

  it('follows the locale when that is set', () => {
    const body = `
      sheet.getRange('A1').getDisplayValue();
      ss.setSpreadsheetLocale('vi_VN');
      return sheet.getRange('A1').getDisplayValue();`;
    expect(answer(body, { workbook: open(), locale: 'en_US' })).toBe('04/03/2020');
  });

  it('stays the format of its cell, and a format that a script names is another', () => {
    const workbook = open();
    answer(`sheet.getRange('A1').setValue('5/3/2020'); sheet.getRange('C1').setNumberFormat('mm-dd-yy');`, {
      workbook,
    });
    const parts = partsOf(saveWorkbook(workbook));
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<c r="A1" s="1"><v>43895</v></c>');
    expect(parts['xl/styles.xml']).toContain('<numFmt numFmtId="165" formatCode="mm-dd-yy"/>');
  });
});
