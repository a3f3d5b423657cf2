import { recalculate } from '../../../host/formula/recalculate';
import type { Workbook } from '../../../host/model/model';
import { changeGrid } from '../../../host/book/gridChange';
import { openWorkbook, saveWorkbook } from '../../../host/xlsx/workbookFile';
import { caseFile } from '../support/caseFile';
import { partsOf, twoSheets, worksheet, zip } from '../../../host/tests/xlsx/handmade';

const NOON = { now: 44104.5 };
/** Rows 1 to 5 of A and B, by which one row alone is 4 × 4 and all of them together are 55. */
const NUMBERS = [1, 2, 3, 4, 5].map((n) => `<c r="A${n}"><v>${n}</v></c><c r="B${n}"><v>${n}</v></c>`);

/** A workbook whose first sheet has the cell in D4, and in E4 a formula that needs it. */
function fileWith(cell: string): Workbook {
  const extra = (n: number) => (n === 4 ? `${cell}<c r="E4"><f>D4*2</f><v>0</v></c>` : '');
  const rows = NUMBERS.map((cells, index) => `<row r="${index + 1}">${cells}${extra(index + 1)}</row>`);
  return openWorkbook(
    zip(twoSheets({ 'xl/worksheets/sheet1.xml': worksheet(`<sheetData>${rows.join('')}</sheetData>`) })),
  );
}

const firstOf = ({ sheets: [sheet] }: Workbook) => {
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};
const savedXml = (workbook: Workbook) => partsOf(saveWorkbook(workbook))['xl/worksheets/sheet1.xml'] ?? '';

it('f17: the array formula and its value stand in the saved file, whatever else set-up wrote', () => {
  const host = caseFile('f17-array-formula');
  host.run('setUpWorkbook');
  const cells =
    Object.values(partsOf(saveWorkbook(host.file.workbook)))
      .join('')
      .match(/<c r="D4".*?<\/c>/g) ?? [];
  expect(cells.filter((cell) => cell.includes('t="array"'))).toEqual([
    expect.stringMatching(/<f [^>]*t="array" ref="D4:D4"[^>]*>SUM\(A1:A5\*B1:B5\)<\/f><v>55<\/v>/),
  ]);
});

const KEPT: readonly (readonly [string, string])[] = [
  ['an array formula', '<c r="D4"><f t="array" ref="D4">SUM(A1:A5*B1:B5)</f><v>55</v></c>'],
  ['a formula that spills', '<c r="D4" cm="1"><f t="array" ref="D4:D5">_xlfn.UNIQUE(A1:A5)</f><v>55</v></c>'],
  // https://github.com/proompteng/bilig/issues/108
  ['an array of two cells', '<c r="D4"><f t="array" ref="D4:D5">MMULT(MINVERSE(A1:B2),B1:B2)</f><v>55</v></c>'],
  ['another workbook', '<c r="D4"><f>[1]Sheet1!A1</f><v>55</v></c>'],
  ['another workbook, its sheet quoted', `<c r="D4"><f>'[1]Tổng hợp'!A1</f><v>55</v></c>`],
  ['the totals of a table', '<c r="D4"><f>Table1[[#Totals],[x]]</f><v>55</v></c>'],
  // https://github.com/PHPOffice/PhpSpreadsheet/issues/3191
  [
    'columns of the same row of a table',
    '<c r="D4"><f>Bảng1[[#This Row],[Асв]]*Bảng1[[#This Row],[eb]]</f><v>55</v></c>',
  ],
  ['a defined name', '<c r="D4"><f>SUM(Số_người)</f><v>55</v></c>'],
  // https://github.com/proompteng/bilig/issues/81
  ["a function of somebody's add-in", '<c r="D4"><f>_xll.KITTY(A1,B1)</f><v>55</v></c>'],
  // https://github.com/qax-os/excelize/issues/2303
  ['the same cell of several sheets', `<c r="D4"><f>SUM('Bảng kê:Danh mục'!A1)</f><v>55</v></c>`],
  ['a lookup that is not known here', '<c r="D4"><f>_xlfn.XLOOKUP(5,A1:A5,B1:B5)</f><v>55</v></c>'],
  ['a place made of text', '<c r="D4"><f>INDIRECT("A"&amp;5)*11</f><v>55</v></c>'],
  ['names within a formula', '<c r="D4"><f>_xlfn.LET(_xlpm.x,A5,_xlpm.x*11)</f><v>55</v></c>'],
  ['a data table', '<c r="D4"><f t="dataTable" ref="D4:D5" dt2D="0" dtr="0" r1="A1"></f><v>55</v></c>'],
];

describe.each(KEPT)('what the evaluator cannot compute: %s', (_, cell) => {
  it('keeps its value and its own XML, and formulas that need it take that value', () => {
    const workbook = fileWith(cell);
    recalculate(workbook, NOON);
    expect(firstOf(workbook).cell(4, 4)?.value).toBe(55);
    expect(firstOf(workbook).cell(4, 5)?.value).toBe(110);
    expect(savedXml(workbook)).toContain(cell);
  });

  it('keeps it too after what it is computed from has changed', () => {
    const workbook = fileWith(cell);
    recalculate(workbook, NOON);
    firstOf(workbook).setCell(1, 1, { value: 100, style: 0 });
    recalculate(workbook, NOON);
    expect(savedXml(workbook)).toContain(cell);
  });
});

it.each([
  ['an array formula', '<f t="array" ref="D4">SUM(A1:A5*B1:B5)</f>'],
  ['a lookup that is not known here', '<f>_xlfn.XLOOKUP(5,A1:A5,B1:B5)</f>'],
])('%s without a value shows that it is not computed, and the file is given no value', (_, formula) => {
  const workbook = fileWith(`<c r="D4">${formula}</c>`);
  recalculate(workbook, NOON);
  expect(firstOf(workbook).cell(4, 4)?.value).toEqual({ error: '#NAME?' });
  expect(savedXml(workbook)).toContain(`<c r="D4">${formula}</c>`);
});

it('an array formula stays one where a row is put in above it', () => {
  const workbook = fileWith('<c r="D4"><f t="array" ref="D4">SUM(A1:A5*B1:B5)</f><v>55</v></c>');
  changeGrid(workbook, firstOf(workbook), 'row', 1, 1);
  recalculate(workbook, NOON);
  expect(savedXml(workbook)).toContain('<c r="D5"><f t="array" ref="D5">SUM(A2:A6*B2:B6)</f><v>55</v></c>');
});

it('an array formula that was typed over comes back as one when that is undone', () => {
  const workbook = fileWith('<c r="D4"><f t="array" ref="D4">SUM(A1:A5*B1:B5)</f><v>55</v></c>');
  const sheet = firstOf(workbook);
  const before = sheet.cell(4, 4);
  sheet.setCell(4, 4, { value: 7, style: 0 });
  recalculate(workbook, NOON);
  sheet.setCell(4, 4, before);
  recalculate(workbook, NOON);
  expect(savedXml(workbook)).toContain('<c r="D4"><f t="array" ref="D4">SUM(A1:A5*B1:B5)</f><v>55</v></c>');
});

it('a formula typed where an array formula stood is computed', () => {
  const workbook = fileWith('<c r="D4"><f t="array" ref="D4">SUM(A1:A5*B1:B5)</f><v>55</v></c>');
  firstOf(workbook).setCell(4, 4, { value: null, formula: 'SUM(A1:A5)', style: 0 });
  recalculate(workbook, NOON);
  expect(savedXml(workbook)).toContain('<c r="D4"><f>SUM(A1:A5)</f><v>15</v></c>');
});
