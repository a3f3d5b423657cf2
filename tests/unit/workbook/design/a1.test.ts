import { cellName, cellOfPlace, columnLetters, placeOfCell, quotedTab } from '../../../../src/workbook/design/a1';

it.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

it('a cell goes by column, then row', () => {
  expect(cellName(12, 28)).toBe('AB12');
});

it('a place is named by its cell, a whole tab by none, and the name leads back to it', () => {
  expect(cellOfPlace({ tab: 'Cà Ná', row: 12, column: 28 })).toBe('AB12');
  expect(cellOfPlace({ tab: 'Cà Ná', row: 4 })).toBe('A4');
  expect(cellOfPlace({ tab: 'Cà Ná' })).toBe('');
  expect([placeOfCell('AB12'), placeOfCell('')]).toEqual([{ row: 12, column: 28 }, {}]);
});

it.each([
  ['Danh mục', "'Danh mục'"],
  ["Đắk R'Lấp", "'Đắk R''Lấp'"],
])('the tab %s is %s in a formula', (tab, quoted) => {
  expect(quotedTab(tab)).toBe(quoted);
});
