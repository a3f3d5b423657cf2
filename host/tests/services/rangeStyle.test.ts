import { newWorkbook } from '../../xlsx/workbookFile';
import { answer, PAGES, report } from './scriptRun';

const RANGE = `${PAGES}/spreadsheet/range`;

describe('style of a range', () => {
  it.each<[call: string, facets: object]>([
    [`setFontWeight('bold')`, { bold: true }],
    [`setFontStyle('italic')`, { italic: true }],
    [`setFontSize(20)`, { fontSize: 20 }],
    [`setFontColor('red')`, { fontColor: '#ff0000' }],
    [`setFontColor('#ABC')`, { fontColor: '#aabbcc' }],
    [`setFontFamily('Times New Roman')`, { fontFamily: 'Times New Roman' }],
    [`setBackground('white')`, { background: '#ffffff' }],
    [`setBackgrounds([['#FF0000']])`, { background: '#ff0000' }],
    [`setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP)`, { wrap: 'clip' }],
    [`setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP)`, { wrap: 'wrap' }],
    [`setHorizontalAlignment('center')`, { horizontal: 'center' }],
    [`setVerticalAlignment('middle')`, { vertical: 'middle' }],
    [`setNumberFormat('0.000')`, { numberFormat: '0.000' }],
    [`setNumberFormats([['@']])`, { numberFormat: '@' }],
  ])(`%s (${RANGE})`, (call, facets) => {
    const workbook = newWorkbook();
    report(`sheet.getRange('B2').${call}`, { workbook });
    const style = workbook.sheets[0]?.cell(2, 2)?.style ?? 0;
    expect(workbook.styles.facets(style)).toEqual({ ...workbook.styles.facets(0), ...facets });
  });

  it.each<[call: string]>([
    [`setFontWeight(null)`],
    [`setFontStyle('normal')`],
    [`setFontColor(null)`],
    [`setBackground(null)`],
    [`setHorizontalAlignment('normal')`],
    [`setVerticalAlignment(null)`],
  ])(`%s resets (${RANGE})`, (call) => {
    const workbook = newWorkbook();
    const styled = `.setFontWeight('bold').setFontStyle('italic').setFontColor('red').setBackground('red').setHorizontalAlignment('right').setVerticalAlignment('top')`;
    report(`sheet.getRange('B2')${styled}.${call}`, { workbook });
    const plain = workbook.styles.facets(0);
    const facets = workbook.styles.facets(workbook.sheets[0]?.cell(2, 2)?.style ?? 0);
    const reset = Object.entries(facets).filter(([name, value]) => value === plain[name as keyof typeof plain]);
    expect(reset.length).toBe(Object.keys(plain).length - 5);
  });

  it.each([
    `setFontWeight('heavy')`,
    `setBackground('no colour')`,
    `setWrapStrategy('CLIP')`,
    `setFontSize(0)`,
    `setFontSize('12')`,
    `setHorizontalAlignment('top')`,
  ])('refuses %s', (call) => {
    expect(() => report(`sheet.getRange('A1').${call}`)).toThrow();
  });
});

describe('what a thousand cells share is kept once', () => {
  it('a range down to the last row styles the column; the head keeps its look', () => {
    const workbook = newWorkbook();
    report(
      `sheet.getRange('A1').setFontWeight('bold');
       sheet.getRange('A6').setValue('x');
       sheet.getRange('A5:B1000').setNumberFormat('@');`,
      { workbook },
    );
    const [sheet] = workbook.sheets;
    const formatAt = (row: number, column: number) =>
      workbook.styles.facets(sheet?.cell(row, column)?.style ?? sheet?.columns.get(column)?.style ?? 0).numberFormat;
    expect([formatAt(1, 1), formatAt(4, 1), formatAt(5, 1), formatAt(6, 1), formatAt(999, 2), formatAt(5, 3)]).toEqual([
      'General',
      'General',
      '@',
      '@',
      '@',
      'General',
    ]);
    expect([...(sheet?.rows() ?? [])].map(({ row, cells }) => [row, [...cells.keys()]])).toEqual([
      [1, [1, 2]],
      [2, [1, 2]],
      [3, [1, 2]],
      [4, [1, 2]],
      [6, [1]],
    ]);
    expect(workbook.styles.facets(sheet?.cell(1, 1)?.style ?? 0).bold).toBe(true);
  });

  it('a single cell in the last row is a cell', () => {
    const workbook = newWorkbook();
    report(`sheet.getRange('A1000').setFontWeight('bold')`, { workbook });
    expect([...(workbook.sheets[0]?.rows() ?? [])].map(({ row }) => row)).toEqual([1000]);
    expect(workbook.sheets[0]?.columns.size).toBe(0);
  });

  it('rows put in below take the format of the column', () => {
    const body = `
      sheet.getRange('A2:A1000').setNumberFormat('@');
      sheet.insertRowsAfter(1000, 10);
      return sheet.getRange('A1010').setValue('0912').getValue();`;
    expect(answer(body)).toBe('0912');
  });

  it('one rule on a thousand cells is one entry', () => {
    const workbook = newWorkbook();
    report(
      `sheet.getRange('C5:C1000').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build())`,
      { workbook },
    );
    expect(workbook.sheets[0]?.validations).toEqual([
      {
        ranges: [{ row: 5, column: 3, lastRow: 1000, lastColumn: 3 }],
        criterion: { kind: 'list', items: ['a'] },
        allowInvalid: true,
      },
    ]);
    expect([...(workbook.sheets[0]?.rows() ?? [])]).toEqual([]);
  });

  it('setNumberFormats with one format to a column is kept with the column', () => {
    const workbook = newWorkbook();
    report(`sheet.getRange('A1:B1000').setNumberFormats(Array.from({ length: 1000 }, () => ['@', '0']))`, { workbook });
    expect([...(workbook.sheets[0]?.rows() ?? [])]).toEqual([]);
  });
});
