import { isBlankText, tidy, tidyLines, withoutAccents, wordKey } from '../../../../src/core/letters/vietnamese';

const same = (one: string, other: string) => wordKey(one) === wordKey(other);

describe('texts that are the same words', () => {
  it.each([
    ['tone on the second vowel', 'hoà', 'hòa'],
    ['tone on the second vowel, capitals', 'HOÀ BÌNH', 'Hòa Bình'],
    ['oe', 'khoẻ', 'khỏe'],
    ['uy', 'thuỷ', 'thủy'],
    ['uy with each tone', 'tuỳ tuý tuỷ tuỹ tuỵ', 'tùy túy tủy tũy tụy'],
    ['oa with each tone', 'hoà hoá hoả hoã hoạ', 'hòa hóa hỏa hõa họa'],
    ['letter case, đ as well', 'ĐỒNG BÀO', 'đồng bào'],
    ['spaces around and between', '  Phước   Hà ', 'Phước Hà'],
    ['a no-break space', 'Phước\u00a0Hà', 'Phước Hà'],
    ['a line break', 'Phước\nHà', 'Phước Hà'],
    ['invisible signs at the ends', '\ufeffPhước Hà\u200b', 'Phước Hà'],
    ['letters typed as base and accents apart (NFD)', 'Phước Hà'.normalize('NFD'), 'Phước Hà'],
    ['accents in another order', 'ho\u0323\u0302', 'hộ'],
    ['accents apart and the other tone style', 'thuỷ'.normalize('NFD'), 'thủy'],
    ['a curly apostrophe', 'K’Brơi', "K'Brơi"],
    ['an opening curly apostrophe', 'K‘Brơi', "K'Brơi"],
    ['a modifier apostrophe', 'KʼBrơi', "K'Brơi"],
    ['an acute accent for an apostrophe', 'K´Brơi', "K'Brơi"],
    ['a grave accent for an apostrophe', 'K`Brơi', "K'Brơi"],
    ['nothing and spaces', '', ' \u00a0 '],
  ])('%s', (_name, one, other) => {
    expect(same(one, other)).toBe(true);
  });
});

describe('texts that are different words', () => {
  it.each([
    ['two communes of Quảng Ngãi', 'Ba Tô', 'Ba Tơ'],
    ['two other communes of it', 'Sơn Hà', 'Sơn Hạ'],
    ['a tone left out', 'Phước Hà', 'Phuoc Ha'],
    ['đ and d', 'Phước Dinh', 'Phước Đinh'],
    ['hộ nghèo and hộ thoát nghèo', 'Hộ nghèo', 'Hộ thoát nghèo'],
    ['after q the u is no vowel', 'quý', 'qúy'],
    ['an apostrophe and none', "K'Brơi", 'KBrơi'],
    ['another tone', 'hòa', 'hóa'],
    ['ô and ơ', 'thuở', 'thuổ'],
    ['words run together', 'Phước Hà', 'PhướcHà'],
  ])('%s: %s, %s', (_name, one, other) => {
    expect(same(one, other)).toBe(false);
  });
});

describe('text as it is stored', () => {
  it.each([
    ['is put together again (NFC)', 'Phước Hà'.normalize('NFD'), 'Phước Hà'],
    ['keeps people’s own tone style', 'Thuỷ', 'Thuỷ'],
    ['keeps capitals and apostrophes', 'K’Brơi', 'K’Brơi'],
    ['has its white space folded', '\tPhước \u00a0\r\n Hà\u3000', 'Phước Hà'],
    ['may be nothing', ' \u200b\ufeff ', ''],
  ])('%s', (_name, typed, stored) => {
    expect(tidy(typed)).toBe(stored);
  });

  it('keeps line breaks of any kind where lines matter', () => {
    expect(tidyLines('\nỦY BAN  NHÂN DÂN \r\n HUYỆN\u00a0THUẬN NAM\rX\n\n')).toBe(
      'ỦY BAN NHÂN DÂN\nHUYỆN THUẬN NAM\nX',
    );
  });
});

it.each<[string, boolean]>([
  ['', true],
  [' \u00a0\t\n', true],
  ['\u200b\u200c\u200d\u2060', true],
  ['\u200ba', false],
  [' . ', false],
])('%j is blank: %s', (text, expected) => {
  expect(isBlankText(text)).toBe(expected);
  expect(tidy(text) === '').toBe(expected);
});

it.each([
  ['Đặng Thị Huyền Đạo', 'Dang Thi Huyen Dao'],
  ['ấp đập'.normalize('NFD'), 'ap dap'],
  ['ĂÂÊÔƠƯ ăâêôơư', 'AAEOOU aaeoou'],
  ["Nam 12, K'Ho", "Nam 12, K'Ho"],
])('%s without accents is %s', (text, plain) => {
  expect(withoutAccents(text)).toBe(plain);
});
