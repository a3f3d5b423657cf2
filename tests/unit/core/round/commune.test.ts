import { sameCode } from '../../../../src/core/round/commune';

it.each([
  ['X01', 'X01', true],
  ['x01', 'X01', true],
  ['X01', 'x01', true],
  ['đ01', 'Đ01', true],
  ['X01', 'X02', false],
  ['X01', 'X1', false],
  ['X01', '', false],
])('Mã “%s” and “%s” are the same: %s', (one, other, isSame) => {
  expect(sameCode(one, other)).toBe(isSame);
});
