import type { BrokenBy } from '../../../../src/core/letters/brokenLetters';
import { brokenLetters } from '../../../../src/core/letters/brokenLetters';
import type { Encoder } from '../../support/brokenLetters';
import { asTcvn3, asVni, lostToQuestionMarks, utf8AsCp1252, utf8AsLatin1 } from '../../support/brokenLetters';
import { COMMUNE_NAMES, MINORITY_NAMES, madeUpPeople } from '../../support/names';

const NAMES = [...COMMUNE_NAMES, ...madeUpPeople(1000)];
const named = (text: string) => brokenLetters(text) !== null;

describe('3,321 communes and 1,000 people', () => {
  it('are whole as they are, as letters with accents apart, and in capitals', () => {
    expect(COMMUNE_NAMES).toHaveLength(3321);
    expect(NAMES.filter(named)).toEqual([]);
    expect(NAMES.map((name) => name.normalize('NFD')).filter(named)).toEqual([]);
    expect(NAMES.map((name) => name.toUpperCase()).filter(named)).toEqual([]);
  });

  it.each<[string, Encoder, number, BrokenBy]>([
    ['typed for a font of TCVN3', asTcvn3, 99, 'tcvn3'],
    ['typed for a font of VNI', asVni, 95, 'vni'],
    ['typed for a font of VNI, in capitals', (name) => asVni(name.toUpperCase()), 95, 'vni'],
    ['in UTF-8 read as CP1252', utf8AsCp1252, 99.5, 'utf8'],
    ['in UTF-8 read as CP1252, its no-break spaces become spaces', (name) => spaced(utf8AsCp1252(name)), 99.5, 'utf8'],
    ['in UTF-8 read as Latin-1', utf8AsLatin1, 99.5, 'utf8'],
    ['in UTF-8 read as CP1252 twice', (name) => utf8AsCp1252(utf8AsCp1252(name)), 99.5, 'utf8'],
    ['with accents apart, in UTF-8 read as CP1252', (name) => utf8AsCp1252(name.normalize('NFD')), 99.5, 'utf8'],
    ['with letters become question marks', lostToQuestionMarks, 99, 'lost'],
  ])('%s: of those that it changes enough are named, with the cause', (_name, encode, percent, cause) => {
    const broken = NAMES.map(encode).filter(
      (text, index) => text !== NAMES[index] && text !== NAMES[index]?.toUpperCase(),
    );
    const found = broken.map(brokenLetters).filter((by) => by !== null);
    expect((100 * found.length) / broken.length).toBeGreaterThanOrEqual(percent);
    expect((100 * found.filter((by) => by === cause).length) / found.length).toBeGreaterThanOrEqual(99);
  });
});

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

it.each(MINORITY_NAMES)('%s is whole', (name) => {
  expect(brokenLetters(name)).toBeNull();
  expect(brokenLetters(name.normalize('NFD'))).toBeNull();
});

describe('letters broken on the way', () => {
  it.each<[BrokenBy, string]>([
    ['tcvn3', 'hé cËn nghÌo'],
    ['tcvn3', 'Ph\u00adíc Hµ'],
    ['tcvn3', 'Ph\u00adíc'],
    ['tcvn3', 'NguyÔn ThÞ'],
    ['tcvn3', 'NguyÔn Minh HiÕu'],
    ['tcvn3', 'TrÇn V¨n'],
    ['tcvn3', 'Trung Gi·'],
    ['tcvn3', 'Thôn Ba Bµu, xã Ph\u00adíc Nam'],
    ['tcvn3', 'Phó Léc'],
    ['tcvn3', 'kÐm'],
    ['tcvn3', 'wÐb'],
    ['vni', 'hoä caän ngheøo'],
    ['vni', 'Phöôùc Haø'],
    ['vni', 'Ñaøng'],
    ['vni', 'Nguyeãn Vaên Bình'],
    ['vni', 'NGUYEÃN VAÊN BÌNH'],
    ['vni', 'Thanh Sôn'],
    ['vni', 'Ñr'],
    // a word of another language stays as it is
    ['vni', 'Nguyeãn Ka'],
    // https://github.com/duyet/vietnamese-namedb/issues/1
    ['vni', 'Nguyeãn Vaên Nguyeân'],
    ['vni', 'Mai Vaên Löûa'],
    ['vni', 'Tröông Truùc Ngoan'],
    ['utf8', 'há»™ cáº\u00adn nghÃ¨o'],
    ['utf8', 'PhÆ°á»›c HÃ\u00a0'],
    ['utf8', 'hÃ²'],
    ['utf8', 'HÃ\u00a0 Lam'],
    ['utf8', 'LÃ o Cai'],
    ['utf8', 'Nguyá»…n Thá»‹ An'],
    ['utf8', 'NguyÃ¡Â»â€¦n'],
    ['utf8', 'Ä\ufffdá»“ng'],
    ['utf8', 'Ã” MÃ´n'],
    // https://github.com/openmaptiles/openmaptiles/issues/475
    ['lost', '\ufffdộ \ufffd\ufffd'],
    ['lost', 'Nguy\ufffdn V\ufffdn B'],
    ['lost', 'Nguy?n V?n An'],
    ['lost', 'Tr?n Th? Hoa'],
    ['lost', '?ông Anh'],
    ['lost', 'Tô ?ình Vinh'],
    ['lost', '?? Minh Quý'],
    ['lost', 'Kat?r'],
    ['lost', 'Nguy¿n'],
    ['unknown', 'Müller'],
    ['unknown', 'Müller ở Hà Nội'],
  ])('%s: %s', (cause, text) => {
    expect(brokenLetters(text)).toBe(cause);
  });
});

describe('nothing is broken in', () => {
  it.each([
    ...['Nguyễn Thị Xuân Cường', 'Đàng Năng Hỏa', 'Bá Trung Thiêm', 'Hoàng Hoà', 'Tô Thò', 'Ðặng Văn', 'Phước\u00adHà'],
    ...[
      'Phó Ban',
      'Phó ban',
      'Phó thôn',
      'Phó trưởng thôn',
      'Dòng sông',
      'LÊ LÝ',
      'XÃ PHƯỚC HÀ',
      'UBND XÃ',
      'XÃ Tam Lanh',
      '“XÃ”',
    ],
    ...[
      'Ủy ban nhân dân xã «Phước Hà»',
      '«đá»',
      'trên 38 °C',
      'được ½ số hộ',
      'Phước Hà · Nhị Hà',
      'AB-CD/98 (1%)',
      '5 × 3 m',
    ],
    ...['Tiếng Việt “trong ngoặc kép” – có gạch…', '', 'đất rừng 500 m², nước 20 M³', 'Hà Nam', 'Cà phê', 'Quý III'],
    ...[
      'Bao giờ có bác sĩ?',
      'Xã có đường không?Ai làm?',
      'Khi nào có điện?vì sao',
      'Ai?',
      'Ở đâu??',
      'Có hay không?!',
      '(có?)',
    ],
    ...['https://x.vn/?a=b', 'UBND?vì sao', '?', '??'],
    // a slip of the hand, beside letters that a font of VNI does not leave: ở, ý, and không, which would become khơng
    ...['Vaên ở xa', 'Vaên Lý', 'Vaên không', 'Vaên giông', 'Nhà Vaên ở xa?'],
    // no word of Vietnamese comes of it, and Lê is no word that a font of TCVN3 leaves
    ...['Koân', 'Phó Lê', 'Thôn Ðông'],
  ])('“%s”', (text) => {
    expect(brokenLetters(text)).toBeNull();
    expect(brokenLetters(text.normalize('NFD'))).toBeNull();
  });

  it('any letter that Vietnamese has', () => {
    const vowels = Array.from('aăâeêioôơuưy').flatMap((vowel) =>
      ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) => vowel + tone),
    );
    const letters = [...vowels, 'đ'].join(' ');
    expect(brokenLetters(letters)).toBeNull();
    expect(brokenLetters(letters.toUpperCase())).toBeNull();
  });
});
