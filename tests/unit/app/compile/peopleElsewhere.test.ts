import { compile } from '../../../../src/app/compile/compile';
import { moment } from '../../support/days';
import type { Typed } from '../../support/grids';
import { NOW } from '../../support/memoryBook';
import { roundBook, TWO_COMMUNES } from '../../support/roundBook';

const HELD: Typed = { 'Ngày tổ chức': '3/9/2020' };
const HOA: Typed = { 'Họ và tên': 'Nguyễn Thị Hòa', 'Năm sinh': '1958', Thôn: 'Thôn 1' };

/** Where somebody is said to be in two lists, by what stands in each commune's. */
function told(...lists: readonly (readonly Typed[])[]) {
  const names = ['Phước Hà', 'Cà Ná', 'Nhị Hà'].slice(0, lists.length);
  const communes = [...TWO_COMMUNES, { Mã: 'X03', 'Tên xã': 'Nhị Hà', 'Vai trò': 'Còn lại' }].slice(0, lists.length);
  const tabs = Object.fromEntries(
    names.map((name, index) => [name, { code: `X0${index + 1}`, invitees: lists[index] ?? [], session: HELD }]),
  );
  const { results } = compile(roundBook({ communes, tabs }), moment(NOW));
  const found = results.problems.filter(({ code }) => code === 'person-elsewhere');
  expect(results.total.attendance.invited).toBe(lists.flat().length);
  return found.map(({ tab, row, detail }) => `${tab} ${row}: ${detail}`);
}

it('a person in the lists of two communes is pointed at in both, and counts in both', () => {
  expect(
    told(
      [HOA],
      [{ 'Họ và tên': 'Trần Văn An' }, { ...HOA, 'Họ và tên': 'Bà Nguyễn Thị Hòa', 'Năm sinh': '15/8/1958' }],
    ),
  ).toEqual(['Phước Hà 5: trang Cà Ná, dòng 6', 'Cà Ná 6: trang Phước Hà, dòng 5']);
});

it.each<[string, Typed]>([
  ['a namesake born in another year', { ...HOA, 'Năm sinh': '1960' }],
  ['a namesake whose year nobody wrote', { ...HOA, 'Năm sinh': '' }],
  ['another name', { ...HOA, 'Họ và tên': 'Nguyễn Thị Hoa' }],
  ['a guest whom the other commune sent', { ...HOA, 'Xã cử': 'Phước Hà' }],
  ['a delegate', { ...HOA, 'Đối tượng': 'Đại diện xã khác' }],
])('%s is not', (_name, other) => {
  expect(told([HOA], [other])).toEqual([]);
});

it('names of two words are not', () => {
  const nam = { ...HOA, 'Họ và tên': 'Katơr Nam' };
  expect(told([nam], [nam])).toEqual([]);
});

it('a name that stands in three lists is common there', () => {
  expect(told([HOA], [HOA], [{ ...HOA, 'Năm sinh': '1990' }])).toEqual([]);
});
