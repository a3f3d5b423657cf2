import { isCalledAfter, isCalledAs, tabName } from '../../../../src/workbook/design/tabName';

/** Source: Microsoft Support, "Rename a worksheet". */
function isAccepted(name: string): boolean {
  return name.length >= 1 && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name) && name.toLowerCase() !== 'history';
}

describe('what a commune’s tab is called', () => {
  it.each([
    ['Phước Hà', 'Phước Hà'],
    ['  Phước   Hà ', 'Phước Hà'],
    ['K’Brơi', 'K’Brơi'],
    ["K'Brơi", "K'Brơi"],
    ['Xã A/B', 'Xã A-B'],
    // https://github.com/python-excel/xlwt/issues/63
    ['Civil/Structural', 'Civil-Structural'],
    ['Xã 1: Phước Hà', 'Xã 1- Phước Hà'],
    ['Phước Hà [mới]', 'Phước Hà (mới)'],
    ['Phước Hà (?)*', 'Phước Hà ()'],
    ["'Phước Hà'", 'Phước Hà'],
    // https://github.com/SheetJS/sheetjs/issues/2458
    ['History', 'Xã History'],
    ['???', 'Xã'],
    ['A'.repeat(31), 'A'.repeat(31)],
    // https://github.com/awalker89/openxlsx/issues/65
    ['abcdefghijklmnopqrstuvwxyzABCDEF', 'abcdefghijklmnopqrstuvwxyzABCDE'],
    ['Xã Phan Rang và vùng phụ cận ven biển', 'Xã Phan Rang và vùng phụ cận'],
    ['Thị trấn Phước Dân và các thôn 1', 'Thị trấn Phước Dân và các thôn'],
    [`${'a'.repeat(30)}𠀀`, 'a'.repeat(30)],
    [`${'a'.repeat(30)}ơ\u0330`, 'a'.repeat(30)],
    [`${'a'.repeat(30)}'b`, 'a'.repeat(30)],
  ])('%s: %s', (commune, name) => {
    expect(tabName(commune)).toBe(name);
    expect(isAccepted(name)).toBe(true);
  });

  it.each(['Phước Hà', 'Xã Phan Rang và vùng phụ cận ven biển', 'A'.repeat(40), '???', 'History'])(
    'with a number it is still accepted: %s',
    (commune) => {
      for (const number of [2, 10, 168]) {
        expect(isAccepted(tabName(commune, number))).toBe(true);
        expect(tabName(commune, number).endsWith(` (${number})`)).toBe(true);
      }
    },
  );
});

describe('whether a tab is called as a commune', () => {
  const LONG = 'Xã Phan Rang và vùng phụ cận ven biển';

  it.each<[string, string, boolean, boolean]>([
    ['PHƯỚC HÀ', 'Phước Hà', true, true],
    ['Phước Hà (2)', 'Phước Hà', false, false],
    ['Xã A-B', 'Xã A/B', true, true],
    ['Xã A/B', 'Xã A/B', true, true],
    ['Xã Phan Rang và vùng phụ cận', LONG, true, true],
    [LONG, LONG, true, true],
    ['Xã Phan Rang và vùng phụ (2)', LONG, false, true],
    ['Xã Phan Rang', LONG, false, false],
  ])('%s, %s', (tab, commune, isItsOwn, isAfterIt) => {
    expect(isCalledAs(tab, commune)).toBe(isItsOwn);
    expect(isCalledAfter(tab, commune)).toBe(isAfterIt);
  });
});
