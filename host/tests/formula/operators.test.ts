import { DIV0, NA, NAME, REF, VALUE, compute, surroundings } from './grid';
import { evaluateFormula } from '../../formula/evaluate';
import { parseFormula } from '../../formula/syntax';

describe('arithmetic ("Calculation operators and precedence in Excel", support.microsoft.com)', () => {
  it.each([
    ['1+2*3', 7],
    ['-2^2', 4],
    ['0-2^2', -4],
    ['2^3^2', 64],
    ['50%*4', 2],
    ['"5"+1', 6],
    ['TRUE+1', 2],
    ['A9+1', 1],
    ['0*-1', 0],
    ['"x"+1', VALUE],
    ['""+1', VALUE],
    ['1/0', DIV0],
    ['1/A9', DIV0],
    ['10^400', { error: '#NUM!' }],
    ['(-8)^(1/3)', { error: '#NUM!' }],
    ['#N/A+1/0', NA],
    ['1/0+#N/A', DIV0],
    ['+"x"', 'x'],
  ])('%s', (text, value) => {
    expect(compute(text, [[1]])).toEqual(value);
  });
});

describe('joining texts', () => {
  it.each([
    ['"a"&A9&"b"', 'ab'],
    ['1&TRUE', '1TRUE'],
    ['46349.5&""', '46349.5'],
    ['0.1+0.2&""', '0.3'],
    ['1/3&""', '0.333333333333333'],
    ['"a"&#REF!', REF],
  ])('%s', (text, value) => {
    expect(compute(text)).toEqual(value);
  });
});

describe('comparing: numbers come before texts, texts before FALSE and TRUE', () => {
  const rows = [[null, '', 0, 'Xã', false]];
  it.each([
    ['A1=""', true],
    ['A1=0', true],
    ['A1=FALSE', true],
    ['B1=0', false],
    ['B1=A1', true],
    ['A1=A9', true],
    ['A1<>"x"', true],
    ['D1="XÃ"', true],
    ['D1="Xa"', false],
    ['"2"=2', false],
    ['"1">999', true],
    ['TRUE>"zzz"', true],
    ['FALSE<TRUE', true],
    ['A1<1', true],
    ['A1<"a"', true],
    ['"a"<"b"', true],
    ['"đ">"d"', true],
    ['0.1+0.2=0.3', true],
    ['46349.70833333333=46349+17/24', true],
    ['46349.70834=46349+17/24', false],
    ['1.00000000000004=1.00000000000009', false],
    ['2>=2', true],
    ['2<2', false],
    ['#N/A=#N/A', NA],
  ])('%s', (text, value) => {
    expect(compute(text, rows)).toEqual(value);
  });
});

describe('references', () => {
  it('shows nothing for a blank cell, as Sheets does', () => {
    expect(compute('A1', [[null]])).toBeNull();
  });

  it('takes of a range the cell in its own row or column', () => {
    const rows = [[10], [20], [30]];
    expect(compute('A1:A3', rows, { cell: { row: 2, column: 5 } })).toBe(20);
    expect(compute('A:A*2', rows, { cell: { row: 3, column: 5 } })).toBe(60);
    expect(compute('A1:A3*2', rows, { cell: { row: 4, column: 5 } })).toEqual(VALUE);
  });

  it('is #REF! where the sheet is gone', () => {
    expect(compute("'Không có'!A1")).toEqual(REF);
    expect(compute("SUM('Không có'!A:A)")).toEqual(REF);
  });

  it('reads another sheet, whole rows and whole columns', () => {
    const around = surroundings({ Own: [[1, 2], [3]], 'Hạn nộp': [[5], [6]] });
    const total = (text: string) => evaluateFormula(parseFormula(text, ','), around);
    expect(total("SUM('Hạn nộp'!A:A)")).toBe(11);
    expect(total('SUM(1:1)')).toBe(3);
    expect(total('SUM(A:B)')).toBe(6);
  });

  it('is #NAME? for a named range and for a function nobody knows', () => {
    expect(compute('Mốc+1')).toEqual(NAME);
    expect(compute('XLOOKUP(1,2,3)')).toEqual(NAME);
  });

  it('hands a function outside the list its arguments as rows of values', () => {
    const calls: unknown[] = [];
    const call = (name: string, args: () => unknown) => {
      calls.push([name, args()]);
      return 'done';
    };
    expect(
      compute(
        'tenXa(A1:B2,"x",3)&"!"',
        [
          ['a', null],
          [1, 2],
        ],
        { call },
      ),
    ).toBe('done!');
    expect(calls).toEqual([
      [
        'TENXA',
        [
          [
            ['a', null],
            [1, 2],
          ],
          [['x']],
          [[3]],
        ],
      ],
    ]);
  });
});
