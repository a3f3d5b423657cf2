import { COMMUNE_BLOCKS } from '../../../../src/workbook/schema/communeTab';
import type { Typed } from '../../support/grids';
import { columnOf, communeTab } from '../../support/grids';
import { readTab } from '../../support/readTab';

const HELD: Typed = { 'Ngày tổ chức': '3/9/2020' };
const HOA: Typed = { 'Họ và tên': 'Nguyễn Thị Hòa', 'Năm sinh': 1958, Thôn: 'Thôn 1' };
const AN: Typed = { 'Họ và tên': 'Trần Văn An', 'Năm sinh': 1960, Thôn: 'Thôn 1' };
const read = (...invitees: readonly Typed[]) => readTab('Phước Hà', communeTab({ invitees, session: HELD }));
const told = (...invitees: readonly Typed[]) =>
  read(...invitees).problems.map(({ code, row, detail, also = [] }) => [
    code,
    row,
    detail,
    also.map((place) => place.row),
  ]);

describe('people who may be one', () => {
  it('are told together, with their rows, and all count', () => {
    const rows = [HOA, AN, { ...HOA, 'Họ và tên': 'Bà Nguyễn Thị Hòa' }, { ...HOA, 'Năm sinh': '' }];
    expect(read(...rows).invitees).toHaveLength(4);
    expect(read(...rows).problems).toEqual([
      {
        ...{ code: 'person-similar', tab: 'Phước Hà', row: 5, field: 'Họ và tên', detail: '5, 7, 8' },
        column: columnOf(COMMUNE_BLOCKS, 'Họ và tên'),
        also: [7, 8].map((row) => ({ tab: 'Phước Hà', row, column: columnOf(COMMUNE_BLOCKS, 'Họ và tên') })),
      },
    ]);
  });

  it('those who are written alike are named as repeated, once', () => {
    expect(told(HOA, HOA)).toEqual([['person-repeated', 6, '5', []]]);
  });

  it('two who differ by year are no one person with a third who has none', () => {
    expect(told(HOA, { ...HOA, 'Năm sinh': 1970 }, { ...HOA, 'Năm sinh': '' })).toEqual([
      ['person-similar', 5, '5, 7', [7]],
    ]);
  });
});

describe('a substitute', () => {
  const stands = (name: string): Typed => ({ ...AN, 'Tham dự': 'Dự thay', 'Người dự thay': name });

  it.each<[string, readonly unknown[]]>([
    ['Nguyễn Thị Hòa', ['substitute-listed', 6, '5', []]],
    ['Bà Nguyen Thi Hoa', ['substitute-listed', 6, '5', []]],
    ['Trần Văn An', ['substitute-listed', 6, '6', []]],
  ])('who is invited, or is the person: %s', (name, expected) => {
    expect(told(HOA, stands(name))).toEqual([expected]);
  });

  it.each(['Trần Văn Bình', 'Nguyễn Thị Hoa', ''])('who is nobody of the list: “%s”', (name) => {
    expect(told(HOA, stands(name)).filter(([code]) => code === 'substitute-listed')).toEqual([]);
  });

  it('with a namesake in another village only is not; where no village is written, nobody can tell', () => {
    expect(told({ ...HOA, Thôn: 'Thôn 2' }, stands('Nguyễn Thị Hòa'))).toEqual([]);
    expect(told({ ...HOA, Thôn: '' }, stands('Nguyễn Thị Hòa'))).toEqual([['substitute-listed', 6, '5', []]]);
  });

  it('of two words, common there, is not taken for a namesake', () => {
    expect(told({ 'Họ và tên': 'Katơr Nam', Thôn: 'Thôn 1' }, stands('Katơr Nam'))).toEqual([]);
  });
});
