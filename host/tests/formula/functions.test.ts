import type { CellValue } from '../../model/model';
import { DIV0, NA, REF, type Rows, VALUE, compute } from './grid';

function table(title: string, rows: Rows, cases: readonly (readonly [string, CellValue])[]): void {
  describe(title, () => {
    it.each(cases)('%s', (text, value) => {
      expect(compute(text, rows)).toEqual(value);
    });
  });
}

const VALUES: Rows = [
  [1, '2', true],
  [null, '', NA],
  [4.5, 'x', -3],
];

table('IF (support.google.com/docs/answer/3093364)', VALUES, [
  ['IF(A1=1,"a","b")', 'a'],
  ['IF(A2,"a","b")', 'b'],
  ['IF(FALSE,1)', false],
  ['IF(TRUE,,1)', null],
  ['IF("true",1,2)', 1],
  ['IF("x",1,2)', VALUE],
  ['IF(C2,1,2)', NA],
  ['IF(TRUE,1,1/0)', 1],
  ['SUM(IF(TRUE,A1:A3,0))', 5.5],
]);

table('IFERROR (support.google.com/docs/answer/3093304)', VALUES, [
  ['IFERROR(A1,"lỗi")', 1],
  ['IFERROR(C2,"lỗi")', 'lỗi'],
  ['IFERROR(1/0)', null],
  ['IFERROR(A2,"lỗi")', null],
]);

table('AND, OR, NOT (support.google.com/docs/answer/3093301, 3093306, 3093305)', VALUES, [
  ['AND(TRUE,1)', true],
  ['AND(TRUE,0)', false],
  ['OR(FALSE,0)', false],
  ['OR(A1:A3)', true],
  ['AND(A1:C1)', true],
  ['AND(TRUE,"x")', VALUE],
  ['OR(B2:B3)', VALUE],
  ['AND(TRUE,C2)', NA],
  ['NOT(0)', true],
  ['NOT("x")', VALUE],
  ['AND(TRUE(),NOT(FALSE()))', true],
]);

table('SUM, MAX, MIN, COUNT, COUNTA (support.google.com/docs/answer/3093669 and others)', VALUES, [
  ['SUM(A1:B3)', 5.5],
  ['SUM("2",TRUE,A1)', 4],
  ['SUM("x")', VALUE],
  ['SUM(C:C)', NA],
  ['MAX(A1:A3)', 4.5],
  ['MIN(A1:A3,C3)', -3],
  ['MAX(B1:B3)', 0],
  ['COUNT(A1:C3)', 3],
  ['COUNT("2","x",1)', 2],
  ['COUNTA(A1:C3)', 8],
  ['COUNTA(A2)', 0],
  ['COUNTA(B2)', 1],
]);

table('INT, ROUND, ABS, MOD (support.google.com/docs/answer/3093490, 3093440, 3093459, 3093497)', VALUES, [
  ['INT(8.9)', 8],
  ['INT(-8.9)', -9],
  ['ROUND(2.5)', 3],
  ['ROUND(-2.5,0)', -3],
  ['ROUND(1.005,2)', 1.01],
  ['ROUND(2.675,2)', 2.68],
  ['ROUND(1250,-2)', 1300],
  ['ROUND("x",1)', VALUE],
  ['ABS(C3)', 3],
  ['MOD(3,2)', 1],
  ['MOD(-3,2)', 1],
  ['MOD(3,-2)', -1],
  ['MOD(3,0)', DIV0],
]);

table('LEN, TRIM, CONCATENATE (support.google.com/docs/answer/3094081, 3094140, 3094123)', VALUES, [
  ['LEN("Bằng")', 4],
  ['LEN(A3)', 3],
  ['LEN(A2)', 0],
  ['TRIM("  a   b ")', 'a b'],
  ['CONCATENATE("a",A1,A2,TRUE)', 'a1TRUE'],
  ['CONCATENATE("a",C2)', NA],
]);

table('ISNUMBER, ISBLANK, ISERROR (support.google.com/docs/answer/3093296, 3093290, 3093349)', VALUES, [
  ['ISNUMBER(A1)', true],
  ['ISNUMBER(B1)', false],
  ['ISNUMBER(C2)', false],
  ['ISBLANK(A2)', true],
  ['ISBLANK(B2)', false],
  ['ISERROR(C2)', true],
  ['ISERROR(A1/0)', true],
  ['ISERROR(A1)', false],
]);

table('NOW, TODAY (support.google.com/docs/answer/3092981, 3092984): 23 November 2026, 18:00', VALUES, [
  ['NOW()', 46349.75],
  ['TODAY()', 46349],
  ['TEXT(NOW(),"HH:mm dd/MM/yyyy")', '18:00 23/11/2026'],
]);

table('TEXT (support.google.com/docs/answer/3094139), the simple patterns', VALUES, [
  ['TEXT(1,"dd/MM/yyyy")', '31/12/1899'],
  ['TEXT(61,"d/M/yy")', '1/3/00'],
  ['TEXT(46349.999994,"HH:mm")', '23:59'],
  ['TEXT(17/24,"HH:mm")', '17:00'],
  ['TEXT(0.5,"H:mm:ss")', '12:00:00'],
  ['TEXT(46349,"mm/yyyy")', '11/2026'],
  ['TEXT(46349.5,"mm:ss")', '00:00'],
  ['TEXT(46349,"""ngày"" dd")', 'ngày 23'],
  ['TEXT(7,"000")', '007'],
  ['TEXT(-7.5,"0")', '-8'],
  ['TEXT("x","0")', 'x'],
  ['TEXT(46349,"dddd")', VALUE],
  ['TEXT(46349,"mmm")', VALUE],
  ['TEXT(1.5,"0.00")', VALUE],
  ['TEXT(1,"hh:mm AM/PM")', VALUE],
]);

table('HYPERLINK (support.google.com/docs/answer/3093313) shows its label', VALUES, [
  ['HYPERLINK("#gid=1","Xã A")', 'Xã A'],
  ['HYPERLINK("https://a.vn")', 'https://a.vn'],
]);

const CODES: Rows = [
  ['Mã', 'Tên', 'Số'],
  ['002', 'Hai', 20],
  [3, 'Ba', 30],
  ['Năm*', 'Năm', null],
  ['năm mươi', 'Năm mươi', 50],
];

table('MATCH (support.google.com/docs/answer/3093378)', CODES, [
  ['MATCH("002",A1:A5,0)', 2],
  ['MATCH(3,A:A,0)', 3],
  ['MATCH("3",A:A,0)', NA],
  ['MATCH(2,A:A,0)', NA],
  ['MATCH("TÊN",A1:C1,0)', 2],
  ['MATCH("năm ?*",A:A,0)', 5],
  ['MATCH("Năm~*",A:A,0)', 4],
  ['MATCH(A9,A:A,0)', NA],
  ['MATCH(35,C2:C5,1)', 2],
  ['MATCH(50,C2:C5)', 4],
  ['MATCH(5,C2:C5,1)', NA],
  ['MATCH(1,A1:C5,0)', NA],
]);

table(
  'MATCH in a column that falls (-1)',
  [[9], [7], [3]],
  [
    ['MATCH(7,A1:A3,-1)', 2],
    ['MATCH(5,A1:A3,-1)', 2],
    ['MATCH(10,A1:A3,-1)', NA],
  ],
);

table('INDEX (support.google.com/docs/answer/3098242)', CODES, [
  ['INDEX(B:B,MATCH("002",A:A,0))', 'Hai'],
  ['INDEX(A1:C5,3,3)', 30],
  ['INDEX(A1:C1,2)', 'Tên'],
  ['INDEX(C1:C5,4)', null],
  ['INDEX(C:C,4000)', null],
  ['INDEX(A1:C5,6,1)', REF],
  ['INDEX(A1:C5,-1,1)', VALUE],
  ['SUM(INDEX(A1:C5,0,3))', 100],
  ['SUM(INDEX(A1:C5,3,0))', 33],
  ['INDEX(B:B,MATCH("x",A:A,0))', NA],
  ['INDEX(B1:B5,MATCH(1,(A1:A5=3)*(C1:C5=30),0))', 'Ba'],
]);

table('VLOOKUP (support.google.com/docs/answer/3093318)', CODES, [
  ['VLOOKUP("002",A:C,3,FALSE)', 20],
  ['VLOOKUP("năm m*",A1:C5,2,0)', 'Năm mươi'],
  ['VLOOKUP("x",A:C,2,FALSE)', NA],
  ['VLOOKUP(3,A:C,4,FALSE)', REF],
  ['VLOOKUP(3,A:C,0,FALSE)', VALUE],
  ['VLOOKUP(35,C2:C5,1)', 30],
  ['IFERROR(VLOOKUP("x",A:C,2,FALSE),"")', ''],
]);

describe('ROW and COLUMN (support.google.com/docs/answer/3093316, 3093373)', () => {
  it('tell the place of a reference, or their own', () => {
    expect(compute('ROW(C7)')).toBe(7);
    expect(compute('COLUMN(C7:D9)')).toBe(3);
    expect(compute('ROW()*100+COLUMN()', [], { cell: { row: 4, column: 2 } })).toBe(402);
  });
});

describe('a wrong number of arguments', () => {
  it.each(['IF(TRUE)', 'INT()', 'LEN(1,2)', 'NOW(1)', 'COUNTIF(A1)'])('%s is #N/A, as in Sheets', (text) => {
    expect(compute(text)).toEqual(NA);
  });
});
