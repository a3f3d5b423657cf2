import {
  count,
  date,
  documentDate,
  lowerFirst,
  money,
  number,
  outOf,
  percent,
  roman,
  upperFirst,
  wordList,
} from '../../../../src/text/phrases/format';
import { communes, inBrackets, withLevel } from '../../../../src/text/phrases/communeNames';
import { day } from '../../support/days';

it.each([
  [0, '0'],
  [999, '999'],
  [1000, '1.000'],
  [1234.5, '1.234,5'],
  [1_234_567, '1.234.567'],
  [-1200, '-1.200'],
])('the number %d is written %s', (value, text) => {
  expect(number(value)).toBe(text);
});

it.each([
  [0, '0'],
  [1, '01'],
  [9, '09'],
  [10, '10'],
  [1200, '1.200'],
])('%d in a sentence is %s', (value, text) => {
  expect(count(value)).toBe(text);
});

it('parts of a whole', () => {
  expect(outOf(6, 8)).toBe('06/08');
  expect(percent(6, 7)).toBe('85,7%');
  expect(percent(8, 8)).toBe('100%');
  expect(percent(0, 8)).toBe('0%');
});

it('amounts', () => {
  expect(money(5_000_000)).toBe('5.000.000 đồng');
});

it.each([
  ['5/8/2020', '05/08/2020', 'ngày 05 tháng 8 năm 2020'],
  ['1/1/2021', '01/01/2021', 'ngày 01 tháng 01 năm 2021'],
  ['28/2/2021', '28/02/2021', 'ngày 28 tháng 02 năm 2021'],
  ['15/12/2020', '15/12/2020', 'ngày 15 tháng 12 năm 2020'],
])('%s on the screen and in a document', (given, screen, document) => {
  expect(date(day(given))).toBe(screen);
  expect(documentDate(day(given))).toBe(document);
});

it.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [39, 'XXXIX'],
])('%i is %s', (value, numeral) => {
  expect(roman(value)).toBe(numeral);
});

it.each([
  [[], ''],
  [['Nhị Hà'], 'Nhị Hà'],
  [['Nhị Hà', 'Cà Ná'], 'Nhị Hà và Cà Ná'],
  [['Phước Hà', 'Nhị Hà', 'Cà Ná'], 'Phước Hà, Nhị Hà và Cà Ná'],
])('%j as words', (items, words) => {
  expect(wordList(items)).toBe(words);
});

it('the first letter, accents and all', () => {
  expect(upperFirst('đối thoại')).toBe('Đối thoại');
  expect(lowerFirst('Ủy ban')).toBe('ủy ban');
});

it.each([
  ['Y tế', 'y tế'],
  ['Ở nhà', 'ở nhà'],
  ['Y', 'y'],
  ['Ủy ban xã Ở Mẫu', 'ủy ban xã Ở Mẫu'],
  ['BHYT', 'BHYT'],
  ['BHYT cho hộ nghèo', 'BHYT cho hộ nghèo'],
  ['ĐỐI THOẠI CHÍNH SÁCH', 'ĐỐI THOẠI CHÍNH SÁCH'],
  ['Y TẾ', 'Y TẾ'],
  ['KT-XH', 'KT-XH'],
  ['B40', 'B40'],
  ['135 xã', '135 xã'],
  ['“Đối thoại”', '“Đối thoại”'],
  ['', ''],
])('“%s” within a sentence is “%s”', (text, within) => {
  expect(lowerFirst(text)).toBe(within);
});

it('up to twelve communes are named; more are counted', () => {
  const names = Array.from({ length: 13 }, (_, index) => `Mẫu ${index + 1}`);
  expect(communes(['Nhị Hà', 'Cà Ná'])).toBe('xã Nhị Hà và Cà Ná');
  expect(communes(names.slice(1))).toContain('Mẫu 13');
  expect(communes(names)).toBe('13 xã');
  expect(inBrackets(['Nhị Hà'])).toBe(' (Nhị Hà)');
  expect(inBrackets(names)).toBe('');
});

it.each([
  ['Đông Hải', 'xã Đông Hải'],
  ['Phường Đông Hải', 'phường Đông Hải'],
  ['PHƯỜNG ĐÔNG HẢI', 'phường ĐÔNG HẢI'],
  ['Thị trấn Phước Dân', 'thị trấn Phước Dân'],
  ['xã Cà Ná', 'xã Cà Ná'],
  ['Xã Lộc', 'xã Lộc'],
])('“%s” is called %s', (name, called) => {
  expect(withLevel(name)).toBe(called);
});

it('each commune has its level where one of them says its own', () => {
  expect(communes(['Phường Đông Hải'])).toBe('phường Đông Hải');
  expect(communes(['Nhị Hà', 'Phường Đông Hải'])).toBe('xã Nhị Hà và phường Đông Hải');
  expect(communes(['Thị trấn Phước Dân', 'Nhị Hà', 'Cà Ná'])).toBe('thị trấn Phước Dân, xã Nhị Hà và xã Cà Ná');
  expect(communes(['Nhị Hà'])).toBe('xã Nhị Hà');
  expect(inBrackets(['Nhị Hà', 'Phường Đông Hải'])).toBe(' (Nhị Hà và phường Đông Hải)');
});
