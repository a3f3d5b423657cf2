import { FormulaSyntaxError, parseFormula, printFormula } from '../../formula/syntax';

function failureOf(text: string, separator: ';' | ','): string {
  try {
    parseFormula(text, separator);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return error.code;
    throw error;
  }
  return 'accepted';
}

describe('a formula read and written again', () => {
  it.each([
    ['A1', 'A1'],
    ['$a$1', '$A$1'],
    ['a$1:$b9', 'A$1:$B9'],
    ['B9:A1', 'A1:B9'],
    ['A:$C', 'A:$C'],
    ['1:$4', '1:$4'],
    ["'Hạn nộp'!A1", "'Hạn nộp'!A1"],
    ["'Ma''am'!$J:$J", "'Ma''am'!$J:$J"],
    ['Tổng!B2', 'Tổng!B2'],
    ["'Tổng'!B2", 'Tổng!B2'],
    ["'A1'!B2", "'A1'!B2"],
    ["'2026'!B2", "'2026'!B2"],
    ['"Ông ""Tư"""', '"Ông ""Tư"""'],
    ['""', '""'],
    ['1.5', '1.5'],
    ['true', 'TRUE'],
    ['#n/a', '#N/A'],
    ['#REF!$A$1', '#REF!'],
    ["'Xã'!#REF!", '#REF!'],
    ['-A1%', '-A1%'],
    ['(1+2)*3', '(1+2)*3'],
    [' 1 <> 2 ', '1<>2'],
    ['a1<=b1', 'A1<=B1'],
    ['SUM( A1 , 2 )', 'SUM(A1,2)'],
    ['If(A1,,"x")', 'IF(A1,,"x")'],
    ['F(,)', 'F(,)'],
    ['now()', 'NOW()'],
    ['log10(5)', 'LOG10(5)'],
    ['_xlfn.Ifs(A1,2)', '_XLFN.IFS(A1,2)'],
    ['mã_số+1', 'mã_số+1'],
    ["'Hạn nộp'!Mốc", "'Hạn nộp'!Mốc"],
  ])('%s is %s', (text, printed) => {
    expect(printFormula(parseFormula(text, ','), ',')).toBe(printed);
  });

  it('puts the semicolon between arguments where the file has the comma', () => {
    expect(printFormula(parseFormula('IF(A1="a,b",SUM(B:B,1),2)', ','), ';')).toBe('IF(A1="a,b";SUM(B:B;1);2)');
  });

  it('reads the semicolon as the file grammar has the comma', () => {
    expect(parseFormula('COUNTIFS(A:A;"x";B:B;1)', ';')).toEqual(parseFormula('COUNTIFS(A:A,"x",B:B,1)', ','));
  });

  it.each([
    ['1,5*2', '1.5*2'],
    ['ROUND(2,5;0)', 'ROUND(2.5,0)'],
    ['-,5', '-0.5'],
    ['SUM(1,2;3,25E2)', 'SUM(1.2,325)'],
  ])('with the decimal comma %s is %s in the file, and back', (text, inFile) => {
    const formula = parseFormula(text, ';', ',');
    expect(printFormula(formula, ',')).toBe(inFile);
    expect(parseFormula(printFormula(formula, ';', ','), ';', ',')).toEqual(formula);
  });

  it.each(['1.5*2', '1,2,3', '1.234,5', 'A1,5', 'SUM(A1,A2)'])('with the decimal comma %s is no formula', (text) => {
    expect(() => parseFormula(text, ';', ',')).toThrow(FormulaSyntaxError);
  });
});

describe('how tightly operators bind', () => {
  it.each([
    ['1+2*3', '1+(2*3)'],
    ['2*3^2', '2*(3^2)'],
    ['-2^2', '(-2)^2'],
    ['2^3^2', '(2^3)^2'],
    ['8-4-2', '(8-4)-2'],
    ['1&2+3', '1&(2+3)'],
    ['1=2&3', '1=(2&3)'],
    ['2^-1', '2^(-1)'],
    ['3*50%', '3*(50%)'],
  ])('%s means %s', (text, bracketed) => {
    const withoutBrackets = (key: string, value: unknown): unknown =>
      typeof value === 'object' && value !== null && 'inner' in value ? value.inner : value;
    const tree = (formula: string) => JSON.stringify(parseFormula(formula, ','), withoutBrackets);
    expect(tree(text)).toBe(tree(bracketed));
  });
});

describe('what is not a formula', () => {
  it.each([
    ['a comma between arguments where vi_VN has the semicolon', 'SUM(A1,B1)', ';'],
    ['a semicolon between arguments in the file grammar', 'SUM(A1;B1)', ','],
    ['nothing', '', ','],
    ['an equals sign at the start', '=A1', ','],
    ['an open bracket', '(1', ','],
    ['an open function', 'SUM(A1', ','],
    ['an open text', '"abc', ','],
    ['two values side by side', 'A1 B1', ','],
    ['an operator without an operand', '1+', ','],
    ['a closing bracket too many', 'A1)', ','],
    ['a decimal comma', '1,5', ';'],
    ['a sign of no meaning', 'A1?', ','],
  ] as const)('%s', (_, text, separator) => {
    expect(failureOf(text, separator)).toBe('malformed');
  });

  it.each([
    ['an array literal', 'SUM({1,2})'],
    ['a column of a table', 'SUM(Bảng[Số])'],
    ['another workbook', '[1]Tổng!A1'],
    ['a spilled range', 'A1#'],
    ['a range open below, which Excel does not know', 'J12:J'],
    ['a range that ends in a function', 'A1:INDEX(B:B,2)'],
  ])('%s is told from a mistake', (_, text) => {
    expect(failureOf(text, ',')).toBe('unsupported');
  });
});
