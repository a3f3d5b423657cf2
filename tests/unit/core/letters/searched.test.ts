import { searched } from '../../../../src/core/letters/searched';

it.each([
  ['Nhị Hà', 'nhi ha'],
  ['Đắk Lắk', 'dak lak'],
  ['Phước Hữu', 'phuoc huu'],
  ['Nhị Hà'.normalize('NFD'), 'nhi ha'],
  ['Katơr 2', 'kator 2'],
])('finds %s by %s', (name, typed) => {
  expect(searched(name)).toBe(typed);
});
