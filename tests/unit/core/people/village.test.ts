import { isSameVillage } from '../../../../src/core/people/village';

it.each([
  ['Giá', 'Giá'],
  ['Thôn Giá', 'giá'],
  ['1', 'Thôn 1'],
  ['tổ dân phố 3', '3'],
  ['Khu phố  Văn Lâm', 'Văn Lâm'],
  ['Buôn Hòa', 'Hoà'],
])('%j and %j are one', (one, other) => {
  expect([isSameVillage(one, other), isSameVillage(other, one)]).toEqual([true, true]);
});

it.each([
  ['Thôn 1', 'Tổ 1'],
  ['Giá', 'Giá 2'],
  ['Ba Tô', 'Ba Tơ'],
  ['', ''],
  ['', 'Thôn'],
  ['Thôn', 'Bản'],
])('%j and %j are not', (one, other) => {
  expect([isSameVillage(one, other), isSameVillage(other, one)]).toEqual([false, false]);
});
