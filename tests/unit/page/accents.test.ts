import { withoutAccents } from '../../../desk/page/parts/accents';

it.each([
  ['Nhị Hà', 'nhi ha'],
  ['Đắk Lắk', 'dak lak'],
  ['Phước Hữu', 'phuoc huu'],
  ['Nhị Hà'.normalize('NFD'), 'nhi ha'],
  ['Katơr 2', 'kator 2'],
])('finds %s by %s', (name, typed) => {
  expect(withoutAccents(name)).toBe(typed);
});
