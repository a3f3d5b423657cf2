import type { Cell } from '../../../../src/workbook/cells/cell';
import {
  dayOfCell,
  isErrorCell,
  momentOfCell,
  moneyOf,
  NO_DATE,
  textOf,
  timeOfCell,
  UNREADABLE,
  wholeOf,
} from '../../../../src/workbook/cells/cell';
import { clockText } from '../../../../src/core/time/day';
import { dateCell, written } from '../../support/days';

const NO = 'unreadable';
const shown = <T>(value: T | typeof UNREADABLE, words: (value: T) => string) =>
  value === UNREADABLE ? NO : words(value);

describe('a day, in the forms people type', () => {
  it.each<[Cell, string]>([
    [dateCell('03/9/2020'), '03/09/2020'],
    [dateCell('03/9/2020 23:59'), '03/09/2020'],
    ['03/09/2020', '03/09/2020'],
    ['3/9/2020', '03/09/2020'],
    ['03-9-2020', '03/09/2020'],
    ['03.09.2020', '03/09/2020'],
    [' 3 / 9 / 2020 ', '03/09/2020'],
    ['ngày 5 tháng 8 năm 2020', '05/08/2020'],
    ['Ngày 05 tháng 08 năm 2020', '05/08/2020'],
    ['ngày 05 tháng 8 năm 2020'.normalize('NFD'), '05/08/2020'],
    ['29/2/2020', '29/02/2020'],
    ['Thứ năm, ngày 03/9/2020', '03/09/2020'],
    ['thứ 5, 3/9/2020', '03/09/2020'],
    ['Sáng thứ năm, ngày 3 tháng 9 năm 2020', '03/09/2020'],
    ['Chủ nhật 06/9/2020', '06/09/2020'],
    ['03/9/2020, lúc 8h30', '03/09/2020'],
    ['03/9/2020 08:00', '03/09/2020'],
    ['ngày 3 tháng 9 năm 2020, 8 giờ 30 phút', '03/09/2020'],
    ['Thứ chín, ngày 03/9/2020', NO],
    ['03/9/2020 tại UBND xã', NO],
    ['31/12/1999', '31/12/1999'],
    ['29/2/2021', NO],
    ['31/4/2020', NO],
    ['13/13/2020', NO],
    ['9/3', NO],
    ['03/09/20', '03/09/2020'],
    ['3.9.20', '03/09/2020'],
    ['3/9/20 14h', '03/09/2020'],
    ['3/9/020', NO],
    ['2020-09-03', '03/09/2020'],
    ['2020/9/3', '03/09/2020'],
    ['2020-09-03T14:00:00', '03/09/2020'],
    ['2020-09-03 14:00', '03/09/2020'],
    ['2020-13-03', NO],
    ['2020-09-31', NO],
    ['3/9/2020 lúc 14h', '03/09/2020'],
    ['14h ngày 3/9/2020', '03/09/2020'],
    ['3/9/2020.', '03/09/2020'],
    ['31/11/2018', NO],
    ['15/3/9/2020', NO],
    ['0912345678', NO],
    [912345678, NO],
    [1e300, NO],
    [NO_DATE, NO],
    ['tháng 9/2020', NO],
    ['chưa rõ', NO],
    ['03/09/2020 và 04/09/2020', NO],
    ['3/9/20200', NO],
    ['3/9/0020', NO],
    [dateCell('30/12/1899 08:00'), NO],
    [dateCell('1/1/1900'), '01/01/1900'],
    [dateCell('31/12/2199'), '31/12/2199'],
    [dateCell('3/9/2220'), NO],
    [44077, NO],
    [true, NO],
    ['', NO],
  ])('%p: %s', (cell, expected) => {
    expect(shown(dayOfCell(cell), (day) => written(day))).toBe(expected);
  });
});

describe('a moment, in the forms people type', () => {
  it.each<[Cell, string]>([
    [dateCell('31/8/2020 16:30'), '31/08/2020 16:30'],
    ['31/8/2020 16:30', '31/08/2020 16:30'],
    ['31/8/2020 16:30:00', '31/08/2020 16:30'],
    ['31/8/2020 16h30', '31/08/2020 16:30'],
    ['16h30 ngày 05/8/2020', '05/08/2020 16:30'],
    ['lúc 16 giờ 30 ngày 05/8/2020', '05/08/2020 16:30'],
    ['16 giờ 30 phút, ngày 05/8/2020', '05/08/2020 16:30'],
    ['16 giờ 30 phút ngày 05 tháng 8 năm 2020', '05/08/2020 16:30'],
    ['31/8/2020', '31/08/2020 00:00'],
    ['ngày 31 tháng 8 năm 2020', '31/08/2020 00:00'],
    ['31/8/2020 24:00', '01/09/2020 00:00'],
    ['31/8/2020 17:00:59', '31/08/2020 17:00'],
    ['2020-08-31T16:30', '31/08/2020 16:30'],
    ['2020-08-31 16:30:59', '31/08/2020 16:30'],
    ['31/08/20 16:30', '31/08/2020 16:30'],
    ['5 giờ chiều ngày 31/8/2020', '31/08/2020 17:00'],
    ['thứ hai, 31/8/2020 8h30 sáng', '31/08/2020 08:30'],
    ['31/8/2020 99h99', NO],
    ['31/8/2020 25:00', NO],
    ['2020-08-31T16:30:00Z', NO],
    ['31/8/2020 24:01', NO],
    ['31/8/2020 16:60', NO],
    ['31/8/2020 chiều', NO],
    ['31/9/2020 16:30', NO],
    ['16:30', NO],
    ['đã nộp', NO],
    [44077.5, NO],
    [true, NO],
    [dateCell('30/12/1899 08:00'), NO],
  ])('%p: %s', (cell, expected) => {
    expect(shown(momentOfCell(cell), (moment) => written(moment, 'moment'))).toBe(expected);
  });
});

describe('a clock time, in the forms people type', () => {
  it.each<[Cell, string]>([
    ['08:00', '08:00'],
    ['8:05', '08:05'],
    ['8h', '08:00'],
    ['8h30', '08:30'],
    ['8H30', '08:30'],
    ['8g30', '08:30'],
    ['8 giờ', '08:00'],
    ['8 giờ 30', '08:30'],
    ['8 giờ 30 phút', '08:30'],
    ['08 giờ 30’'.replace('’', 'p'), '08:30'],
    ['14:00:00', '14:00'],
    [dateCell('30/12/1899 08:30'), '08:30'],
    ['23:59', '23:59'],
    [dateCell('30/12/1899 23:59'), '23:59'],
    ['17:00:30', '17:00'],
    ['17:00:60', NO],
    ['5 giờ chiều', '17:00'],
    ['8h30 sáng', '08:30'],
    ['sáng 8h30', '08:30'],
    ['17 giờ 30 phút', '17:30'],
    ['8g', '08:00'],
    ['12 giờ trưa', '12:00'],
    ['1 giờ trưa', '13:00'],
    ['8 giờ tối', '20:00'],
    ['2:30 PM', '14:30'],
    ['12:15 AM', '00:15'],
    ['14h chiều', '14:00'],
    ['17h sáng', NO],
    ['12 giờ đêm', NO],
    ['99h99', NO],
    ['25:00', NO],
    ['24:00', NO],
    ['8:60', NO],
    ['8', NO],
    [8, NO],
    ['sáng', NO],
    ['8h30 và 14h', NO],
  ])('%p: %s', (cell, expected) => {
    expect(shown(timeOfCell(cell), clockText)).toBe(expected);
  });
});

describe('a whole number', () => {
  it.each<[Cell, number | string]>([
    [0, 0],
    [120, 120],
    ['120', 120],
    [' 120 ', 120],
    ['1.200', 1200],
    ['1.234.567', 1_234_567],
    ['5,250,000', 5_250_000],
    ['5,250', NO],
    ['5.250,000', NO],
    ['007', 7],
    [-1, NO],
    [1.5, NO],
    ['1,5', NO],
    ['1.20', NO],
    ['-3', NO],
    ['120 người', 120],
    ['3 ngày', 3],
    ['03 NGÀY', 3],
    ['120 hộ', NO],
    ['một trăm', NO],
    [true, NO],
    [dateCell('3/9/2020'), NO],
    ['', NO],
  ])('%p: %p', (cell, expected) => {
    expect(wholeOf(cell) === UNREADABLE ? NO : wholeOf(cell)).toBe(expected);
  });
});

describe('an amount of đồng', () => {
  it.each<[Cell, number | string]>([
    [5_000_000, 5_000_000],
    ['5.000.000', 5_000_000],
    ['5.000.000 đ', 5_000_000],
    ['5.000.000đ', 5_000_000],
    ['5.000.000 đồng', 5_000_000],
    ['5.000.000 đồng.', 5_000_000],
    ['5000000 VNĐ', 5_000_000],
    ['5 000 000', 5_000_000],
    ['0', 0],
    ['5 triệu', NO],
    ['5,000,000', 5_000_000],
    ['5,00,000', NO],
    ['5.000.000 USD', NO],
    ['khoảng 5.000.000', NO],
    [0.5, NO],
    [-5, NO],
  ])('%p: %p', (cell, expected) => {
    expect(moneyOf(cell) === UNREADABLE ? NO : moneyOf(cell)).toBe(expected);
  });
});

it.each<[Cell, string]>([
  ['Phước Hà', 'Phước Hà'],
  [1985, '1985'],
  [true, 'true'],
  [dateCell('3/9/2020 08:00'), '03/09/2020'],
])('the words of %p are “%s”', (cell, words) => {
  expect(textOf(cell)).toBe(words);
});

it.each<[Cell, boolean]>([
  ['#N/A', true],
  ['#REF!', true],
  ['#NAME?', true],
  ['#VALUE!', true],
  ['#DIV/0!', true],
  ['#NUM!', true],
  ['#NULL!', true],
  ['#ERROR!', true],
  ['Loading...', true],
  ['#1', false],
  ['Lỗi #REF!', false],
  ['', false],
  [0, false],
])('%p is what a broken formula leaves: %s', (cell, error) => {
  expect(isErrorCell(cell)).toBe(error);
});
