import { looksMisencoded, tidy, tidyLines, wordKey } from '../../../src/core/vietnamese';

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

describe('letters of a legacy font or a wrong decoding', () => {
  it.each([
    ['TCVN3, hộ cận nghèo', 'hé cËn nghÌo'],
    ['TCVN3, Phước Hà', 'Ph\u00adíc Hµ'],
    ['TCVN3, Nguyễn Thị', 'NguyÔn ThÞ'],
    ['TCVN3, Trần Văn', 'TrÇn V¨n'],
    ['VNI, hộ cận nghèo', 'hoä caän ngheøo'],
    ['VNI, Phước Hà', 'Phöôùc Haø'],
    ['VNI, Đàng', 'Ñaøng'],
    ['UTF-8 read as CP1252, hộ cận nghèo', 'há»™ cáº\u00adn nghÃ¨o'],
    ['UTF-8 read as CP1252, Phước Hà', 'PhÆ°á»›c HÃ\u00a0'],
    ['UTF-8 read as CP1252, hò', 'hÃ²'],
  ])('%s', (_name, text) => {
    expect(looksMisencoded(text)).toBe(true);
  });

  it.each([
    ...['Nguyễn Thị Xuân Cường', 'Pi Năng Thị Lựu', 'Katơr Ổi', 'Chamaléa Âu', 'Đàng Năng Hỏa', 'Bá Trung Thiêm'],
    ...['K’Brơi', 'Ủy ban nhân dân xã «Phước Hà»', 'trên 38 °C', 'được ½ số hộ', 'Phước Hà · Nhị Hà', 'AB-CD/98 (1%)'],
    ...['Tiếng Việt “trong ngoặc kép” – có gạch…', '', 'đất rừng 500 m², nước 20 M³'],
  ])('not in “%s”', (text) => {
    expect(looksMisencoded(text)).toBe(false);
    expect(looksMisencoded(text.normalize('NFD'))).toBe(false);
  });

  it('not in any letter that Vietnamese has', () => {
    const vowels = Array.from('aăâeêioôơuưy').flatMap((vowel) =>
      ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) => vowel + tone),
    );
    const letters = [...vowels, 'đ'].join(' ');
    expect(looksMisencoded(letters)).toBe(false);
    expect(looksMisencoded(letters.toUpperCase())).toBe(false);
  });
});
