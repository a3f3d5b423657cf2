import type { CellValue } from '../../model/model';
import { NA, VALUE, compute, down } from './grid';

const MIXED: CellValue[] = ['Có', 'có', 'không', '', null, 0, 5, '5', true, 'TRUE?', NA, 'a*b', 'a?b', 'axb'];

function matching(criterion: string, values: readonly CellValue[] = MIXED): CellValue[] {
  return values.filter((value) => compute(`COUNTIF(A1,${criterion})`, [[value]]) === 1);
}

describe('COUNTIF (support.google.com/docs/answer/3093480): which cells meet a criterion', () => {
  it.each<[string, CellValue[]]>([
    ['"CÓ"', ['Có', 'có']],
    ['"=Có"', ['Có', 'có']],
    ['"<>Có"', MIXED.slice(2)],
    ['""', ['', null]],
    ['"="', [null]],
    ['"<>"', MIXED.filter((value) => value !== null)],
    ['5', [5, '5']],
    ['"5"', [5, '5']],
    ['"=5"', [5, '5']],
    ['"<>5"', MIXED.filter((value) => value !== 5 && value !== '5')],
    ['">=5"', [5]],
    ['">0"', [5]],
    ['"<5"', [0]],
    ['"<=0"', [0]],
    ['0', [0]],
    ['B9', [0]],
    ['TRUE', [true]],
    ['"true"', [true]],
    ['#N/A', [NA]],
    ['"#N/A"', [NA]],
    ['"?*"', ['Có', 'có', 'không', '5', 'TRUE?', 'a*b', 'a?b', 'axb']],
    ['"*"', ['Có', 'có', 'không', '', '5', 'TRUE?', 'a*b', 'a?b', 'axb']],
    ['"<>*"', [null, 0, 5, true, NA]],
    ['"a?b"', ['a*b', 'a?b', 'axb']],
    ['"a~?b"', ['a?b']],
    ['"a~*b"', ['a*b']],
    ['"*ng"', ['không']],
    ['"c?"', ['Có', 'có']],
    ['"??"', ['Có', 'có']],
    ['">axa"', ['Có', 'có', 'không', 'TRUE?', 'axb']],
  ])('%s', (criterion, values) => {
    expect(matching(criterion)).toEqual(values);
  });

  it.each([
    ['a tilde written twice means itself', '"a~~b"', 'a~b'],
    ['signs of regular expressions mean themselves', '"(1+1).*"', '(1+1).$'],
    ['a star reaches over line ends', '"a*b"', 'a\nb'],
  ])('%s', (_, criterion, value) => {
    expect(matching(criterion, [value, 'zzz', 'ab1'])).toEqual([value]);
  });

  it('counts over a range, a whole column and several columns', () => {
    const rows = [
      ['x', 'x'],
      ['y', 'x'],
    ];
    expect(compute('COUNTIF(A1:A2,"x")', rows)).toBe(1);
    expect(compute('COUNTIF(B:B,"x")', rows)).toBe(2);
    expect(compute('COUNTIF(A1:B2,"x")', rows)).toBe(3);
  });

  it('compares a moment with one that went through a text', () => {
    const moment = 46349 + 17 / 24;
    expect(compute('COUNTIF(A:A,"<="&B1)', [[moment, moment]])).toBe(1);
    expect(compute('COUNTIF(A:A,"<"&B1)', [[moment, moment]])).toBe(0);
  });
});

describe('COUNTIFS (support.google.com/docs/answer/3256550)', () => {
  const rows = [
    ['Xã A', 'Có', 3],
    ['Xã A', 'Không', 4],
    ['Xã B', 'Có', 5],
    ['Xã A', 'có', null],
  ];
  it.each([
    ['COUNTIFS(A:A,"Xã A",B:B,"Có")', 2],
    ['COUNTIFS(A1:A4,"Xã A",C1:C4,">3")', 1],
    ['COUNTIFS(A:A,"Xã A",C:C,"")', 1],
    ['COUNTIFS(A:A,"?*")', 4],
    ['COUNTIFS(A1:A4,"Xã A",B1:B3,"Có")', VALUE],
    ['COUNTIFS(A1:A4,"Xã A",B1:C4,"Có")', VALUE],
    ['COUNTIFS(A1:A4,"Xã A",B1:B4)', NA],
  ])('%s', (text, value) => {
    expect(compute(text, rows)).toEqual(value);
  });
});

describe('SUMIF and SUMIFS (support.google.com/docs/answer/3093583 and 3238496)', () => {
  const rows = [
    ['Xã A', 'Có', 3],
    ['Xã A', 'Không', 4],
    ['Xã B', 'Có', 5],
    ['Xã A', 'có', '7'],
    ['Lỗi', null, NA],
  ];
  it.each([
    ['SUMIF(A:A,"xã a",C:C)', 7],
    ['SUMIF(C1:C4,">3")', 9],
    ['SUMIF(A1:A4,"Xã B",C1)', 5],
    ['SUMIF(A:A,"Lỗi",C:C)', NA],
    ['SUMIF(A:A,"không có",C:C)', 0],
    ['SUMIFS(C:C,A:A,"Xã A",B:B,"Có")', 3],
    ['SUMIFS(C:C,A:A,"Xã*")', 12],
    ['SUMIFS(C1:C4,A1:A3,"Xã A")', VALUE],
    ['SUMIFS(C1:C4,A1:A4,"Xã A",B1:B3,"Có")', VALUE],
    ['SUMIFS(C:C,A:A)', NA],
  ])('%s', (text, value) => {
    expect(compute(text, rows)).toEqual(value);
  });
});

describe('SUMPRODUCT (support.google.com/docs/answer/3094294)', () => {
  const rows = [
    ['x', 2, 3],
    ['y', 4, 5],
    ['X', 6, 7],
    [null, 'n', true],
  ];
  it.each([
    ['SUMPRODUCT(B1:B3,C1:C3)', 68],
    ['SUMPRODUCT(--(A1:A4="x"))', 2],
    ['SUMPRODUCT(--(A:A="x"))', 2],
    ['SUMPRODUCT((A1:A3="x")*(B1:B3>2)*C1:C3)', 7],
    ['SUMPRODUCT(B1:B4,C1:C4)', 68],
    ['SUMPRODUCT(--(A1:A4=""))', 1],
    ['SUMPRODUCT(IF(A1:A3="x",B1:B3,0))', 8],
    ['SUMPRODUCT(1/COUNTIF(A1:A3,A1:A3))', 2],
    ['SUMPRODUCT(LEN(A1:A4))', 3],
    ['SUMPRODUCT((B1:B3>1)*(B1:C1>2))', 3],
    ['SUMPRODUCT(--ISNUMBER(MATCH(A1:A3,A2:A2,0)))', 1],
    ['SUMPRODUCT(ROW(A2:A4))', 9],
    ['SUMPRODUCT(B1:B3,C1:C2)', VALUE],
    ['SUMPRODUCT(B1:B4*1)', VALUE],
  ])('%s', (text, value) => {
    expect(compute(text, rows)).toEqual(value);
  });
});

describe('columns of other types beside', () => {
  it('a number kept as text meets its number, with zeros in front too', () => {
    expect(compute('COUNTIF(A:A,"0912")', down('0912', 912, '912 ', '0913'))).toBe(3);
  });
});
