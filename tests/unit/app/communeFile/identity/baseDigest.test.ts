import { baseDigest } from '../../../../../src/app/communeFile/identity/baseDigest';

const BASE = [
  ['Mã xã', ''],
  ['X01', { serial: 44_084.416666666664 }],
  [true, 0.30000000000000004],
];

it.each([
  [
    'blank cells at the ends',
    [['Mã xã'], ['X01', { serial: 44_084.416666666664 }, ''], [true, 0.30000000000000004], ['']],
  ],
  [
    'numbers as Excel keeps them',
    [
      ['Mã xã', ''],
      ['X01', 44_084.4166666667],
      [true, 0.3],
    ],
  ],
])('is the same with other %s', (_, other) => {
  expect(baseDigest(other)).toBe(baseDigest(BASE));
});

it.each([
  [
    'another text',
    [
      ['Mã xã', ''],
      ['X02', { serial: 44_084.416666666664 }],
      [true, 0.3],
    ],
  ],
  [
    'another minute',
    [
      ['Mã xã', ''],
      ['X01', { serial: 44_084.41736111111 }],
      [true, 0.3],
    ],
  ],
  [
    'a moved cell',
    [
      ['', 'Mã xã'],
      ['X01', { serial: 44_084.416666666664 }],
      [true, 0.3],
    ],
  ],
  [
    'a box that is not ticked',
    [
      ['Mã xã', ''],
      ['X01', { serial: 44_084.416666666664 }],
      [false, 0.3],
    ],
  ],
])('is another one with %s', (_, other) => {
  expect(baseDigest(other)).not.toBe(baseDigest(BASE));
});
