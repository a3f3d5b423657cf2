import { renameSheet, shiftReferences } from '../../formula/references';
import { parseFormula, printFormula } from '../../formula/syntax';

function shifted(text: string, axis: 'row' | 'column', at: number, count: number, own = 'Own', sheet = 'Own'): string {
  return printFormula(shiftReferences(parseFormula(text, ','), own, { sheet, axis, at, count }), ',');
}

describe('rows put in', () => {
  it.each([
    ['A5', 6, 2, 'A5'],
    ['A5', 5, 2, 'A7'],
    ['$A$5', 1, 1, '$A$6'],
    ['A2:A9', 2, 1, 'A3:A10'],
    ['A2:A9', 3, 4, 'A2:A13'],
    ['A2:A9', 9, 1, 'A2:A10'],
    ['A2:A9', 10, 1, 'A2:A9'],
    ['A:A', 3, 1, 'A:A'],
    ['2:4', 3, 1, '2:5'],
    ['SUM(A1,-(B9%))&"A9"', 5, 1, 'SUM(A1,-(B10%))&"A9"'],
  ])('%s, before row %d: %d', (text, at, count, result) => {
    expect(shifted(text, 'row', at, count)).toBe(result);
  });
});

describe('rows taken out', () => {
  it.each([
    ['A5', 5, -1, '#REF!'],
    ['A5', 4, -1, 'A4'],
    ['A5', 6, -1, 'A5'],
    ['A2:A9', 2, -8, '#REF!'],
    ['A2:A9', 1, -20, '#REF!'],
    ['A2:A9', 2, -7, 'A2'.concat(':A2')],
    ['A2:A9', 1, -3, 'A1:A6'],
    ['A2:A9', 9, -5, 'A2:A8'],
    ['A2:A9', 4, -2, 'A2:A7'],
    ['A2:A9', 10, -1, 'A2:A9'],
    ['A:A', 1, -5, 'A:A'],
    ['3:4', 3, -2, '#REF!'],
    ['IF(A5="","",A5)', 5, -1, 'IF(#REF!="","",#REF!)'],
  ])('%s, from row %d: %d', (text, at, count, result) => {
    expect(shifted(text, 'row', at, count)).toBe(result);
  });
});

describe('columns', () => {
  it.each([
    ['C1', 3, 1, 'D1'],
    ['Z1', 1, 1, 'AA1'],
    ['A:C', 2, 1, 'A:D'],
    ['A:C', 1, -3, '#REF!'],
    ['$B:$B', 1, -1, '$A:$A'],
    ['1:4', 2, 5, '1:4'],
  ])('%s, at column %d: %d', (text, at, count, result) => {
    expect(shifted(text, 'column', at, count)).toBe(result);
  });
});

describe('of which sheet', () => {
  it('moves only what points at the changed sheet', () => {
    expect(shifted("A5+'Hạn nộp'!A5", 'row', 1, 1, 'Own', 'Hạn nộp')).toBe("A5+'Hạn nộp'!A6");
    expect(shifted("A5+'Hạn nộp'!A5", 'row', 1, 1, 'Hạn nộp', 'hạn NỘP')).toBe("A6+'Hạn nộp'!A6");
  });

  it('renames a sheet wherever it is named, in capitals or not', () => {
    const formula = parseFormula("SUM('Hạn nộp'!A1,HẠN!B1,\"Hạn nộp\",-('hạn NỘP'!C:C))", ',');
    expect(printFormula(renameSheet(formula, 'Hạn nộp', "Ma'am"), ',')).toBe(
      "SUM('Ma''am'!A1,HẠN!B1,\"Hạn nộp\",-('Ma''am'!C:C))",
    );
  });
});
