import { ethnicityOf, leavesOpen } from '../../../../src/core/people/ethnicity';
import { ETHNIC_GROUPS, OFFICIAL_NAMES, SHARED_NAMES } from '../../../../src/core/people/ethnicGroups';

const told = (text: string, spellings?: Parameters<typeof ethnicityOf>[1]) => {
  const { side, group } = ethnicityOf(text, spellings);
  return group === null ? side : `${side}: ${group}`;
};

describe('the official list', () => {
  it('has 54 groups, each understood by its own name; the Kinh alone are the majority', () => {
    expect(OFFICIAL_NAMES).toHaveLength(54);
    for (const { key, label } of OFFICIAL_NAMES) {
      expect(told(label)).toBe(key === 'kinh' ? 'majority: kinh' : `minority: ${key}`);
    }
  });

  it.each(Object.entries(ETHNIC_GROUPS).flatMap(([key, names]) => names.split(', ').map((name) => [name, key])))(
    '“%s” is %s, in any case and without its blanks and hyphens',
    (name, key) => {
      for (const text of [name, name.toUpperCase(), name.replace(/[ -]/g, ''), `${name}.`]) {
        expect(ethnicityOf(text).group).toBe(key);
      }
    },
  );

  it.each(SHARED_NAMES.split(', '))('“%s” is a minority, nobody knows which', (name) => {
    expect(told(name)).toBe('minority');
  });
});

it.each([
  ['KINH', 'majority: kinh'],
  [' kinh ', 'majority: kinh'],
  ['người Kinh', 'majority: kinh'],
  ['Dân tộc Kinh', 'majority: kinh'],
  ['Dân tộc - Kinh', 'majority: kinh'],
  ['Người: Kinh', 'majority: kinh'],
  ['Kinh (Việt)', 'majority: kinh'],
  ['(Kinh)', 'majority: kinh'],
  ['Việt.', 'majority: kinh'],
  ['viet', 'majority: kinh'],
  ['người Raglai', 'minority: raglai'],
  ['K’ho', 'minority: coho'],
  ["H'Mông", 'minority: hmong'],
  ['Ê Đê', 'minority: ede'],
  ['Ede', 'minority: ede'],
  ['Tay', 'minority: tay'],
  ['Ba na', 'minority: bana'],
  ['Cham', 'minority: cham'],
  ['Ta oi', 'minority: taoi'],
  ['Bru – Vân Kiều', 'minority: bruvankieu'],
  ['Mông (Mèo)', 'minority: hmong'],
  ['Chăm (Hroi)', 'minority: cham'],
  ['Tày/Nùng', 'minority'],
  ['Tày / / Nùng', 'minority'],
  ['– (Kinh) .', 'majority: kinh'],
  ['Mán', 'minority'],
  // official names win over the subgroups of others
  ['Thổ', 'minority: tho'],
  ['Hoa', 'minority: hoa'],
  ['Lào', 'minority: lao'],
  ['Thái', 'minority: thai'],
])('“%s”: %s', (text, expected) => {
  expect(told(text)).toBe(expected);
});

it.each([
  ...['', '  ', '-', '…', 'x', '?', '0', 'k', 'K.', 'nt', 'Không rõ', 'không', 'constructor'],
  ...['Việt Nam', 'Việt kiều', 'DT: Kinh', 'K\u200binh', 'Kih', 'Kinhh', 'Kinh?', 'Không phải Kinh', 'Kinh/Chăm'],
  // a sex, a word of an address, a kinship without accents are no Trại, Xá, Lê
  ...['Trai', 'xa', 'le'],
  // the other of two is not written
  'Kinh/',
  ...['Cao người Lan', 'Raglai, mẹ người Kinh', 'Chăm, nhánh không rõ', 'Lào Cai', 'Hàn Quốc'],
])('“%s” is unknown: neither the majority nor a minority', (text) => {
  expect(told(text)).toBe('unknown');
});

describe('the office’s own spellings', () => {
  const spellings = [
    { label: 'Rắc-lây', key: 'raglai' },
    { label: 'Kinh gốc Bắc', key: 'kinh' },
    { label: 'Kinh', key: 'kinh' },
    { label: 'Mán', key: 'dao' },
    { label: 'Thổ', key: 'tay' },
    { label: 'Pa', key: 'nobody' },
  ];

  it.each([
    ['rắc lây', 'minority: raglai'],
    ['Kinh gốc Bắc', 'majority: kinh'],
    // what several groups are called elsewhere is one of them here
    ['Mán', 'minority: dao'],
    // an official name is never another group's
    ['Thổ', 'minority: tho'],
    ['Pa', 'unknown'],
    ['Chăm', 'minority: cham'],
    ['Kinh', 'majority: kinh'],
    // whatever else stands between the letters
    ['K-inh', 'unknown'],
  ])('“%s”: %s', (text, expected) => {
    expect(told(text, spellings)).toBe(expected);
  });

  // a community that goes by the name of a subgroup: https://github.com/Tatoeba/tatoeba2/issues/1059
  it('a subgroup that the list lacks is unknown until the office adds it', () => {
    expect(told('Mông Xanh')).toBe('unknown');
    expect(told('Mông Xanh', [{ label: 'Mông xanh', key: 'hmong' }])).toBe('minority: hmong');
  });
});

it.each<[string, boolean]>([
  ['', true],
  ['- - -', true],
  ['…', true],
  ['(không rõ)', true],
  ['Chưa rõ', true],
  ['x', false],
  ['?', false],
  ['không', false],
  ['0', false],
])('“%s” leaves it open: %s', (text, expected) => {
  expect(leavesOpen(text)).toBe(expected);
});

it('the same words are worked out once, by the same spellings', () => {
  const spellings = [{ label: 'Chàm', key: 'tay' }];
  expect(ethnicityOf('Chàm')).toBe(ethnicityOf('Chàm'));
  expect(ethnicityOf('Chàm', spellings)).toBe(ethnicityOf('Chàm', spellings));
  expect(told('Chàm', spellings)).toBe('minority: tay');
  expect(told('Chàm')).toBe('minority: cham');
});
