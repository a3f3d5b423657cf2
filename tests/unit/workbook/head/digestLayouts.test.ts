import { digestOf } from '../../../../src/core/letters/digest';
import { digestOfOwed, isAsHandedIn, layoutOfDigest } from '../../../../src/workbook/head/handsIn';
import { dateCell, moment } from '../../support/days';
import type { Typed, TypedTab } from '../../support/grids';
import { communeTab, startLookup, withCells } from '../../support/grids';

const LAN: Typed = {
  ...{ TT: 1, 'Họ và tên': 'Katơr Thị Lan', 'Năm sinh': '1980', 'Giới tính': 'Nữ', 'Dân tộc': 'Raglai' },
  ...{ Thôn: 'Rồ Ôn', 'Đối tượng': 'Hộ nghèo', 'Chủ hộ': 'Katơr Minh', 'Đơn vị/chức vụ': 'Nông dân' },
  ...{ 'Xã cử': 'Nhị Hà', 'Điện thoại': '0900000001', 'Tham dự': 'Dự thay', 'Người dự thay': 'Katơr Hà' },
};
const TAB: TypedTab = {
  invitees: [LAN],
  opinions: [{ 'Người nêu': 'Katơr Hà', 'Thôn người nêu': 'Rồ Ôn', Loại: 'Câu hỏi', 'Nội dung': 'Bao giờ có bác sĩ?' }],
  session: { 'Ngày tổ chức': dateCell('3/9/2020'), 'Chủ trì': 'Phó Chủ tịch' },
};
const grid = communeTab(TAB);
const isAs = (owed: 'invitees' | 'results', digest: string, tab = grid) => isAsHandedIn(tab, owed, startLookup, digest);

/** What the first layout digested, put together by its rule: every cell of its columns, blank ones too, rows sorted. */
const FIRST_LIST = digestOf(
  ['Katơr Thị Lan', '1980', 'Nữ', 'Raglai', 'Rồ Ôn', 'Hộ nghèo', 'Katơr Minh', 'Nông dân', 'Nhị Hà', '0900000001'].join(
    '\t',
  ),
);
const FIRST_RESULTS = digestOf(
  [
    ['Katơr Thị Lan', '1980', 'Rồ Ôn', 'Dự thay', 'Katơr Hà'].join('\t'),
    ['Katơr Hà', 'Rồ Ôn', '', 'Câu hỏi', 'Bao giờ có bác sĩ?'].join('\t'),
    [
      'Chủ trì\tPhó Chủ tịch',
      'Giờ tổ chức\t',
      'Kinh phí đã chi\t',
      `Ngày tổ chức\t${moment('3/9/2020')}`,
      'Số kế hoạch của xã\t',
      'Thư ký\t',
      'Địa điểm tổ chức\t',
    ].join('\n'),
  ].join('\n\n'),
);

describe('a digest of the first layout', () => {
  it('is still met by what was handed in then', () => {
    expect(isAs('invitees', FIRST_LIST)).toBe(true);
    expect(isAs('results', FIRST_RESULTS)).toBe(true);
  });

  it('is judged by the columns of then: what they did not cover accuses nobody', () => {
    const since = communeTab({ ...TAB, invitees: [{ ...LAN, 'Giới tính': 'Nam', 'Ghi chú': 'đi xa' }] });
    expect(isAs('results', FIRST_RESULTS, since)).toBe(true);
    expect(isAs('invitees', FIRST_LIST, since)).toBe(false);
  });

  it('is met no more by what they covered', () => {
    expect(
      isAs('results', FIRST_RESULTS, communeTab({ ...TAB, session: { ...TAB.session, 'Chủ trì': 'Chủ tịch' } })),
    ).toBe(false);
  });

  it('covers the session’s rows in the words of then, whatever stands below them', () => {
    const more = withCells(grid, [30, 'Thông tin cuộc đối thoại', 'Mục của xã'], [30, 'Nội dung thông tin', 'x']);
    expect(isAs('results', FIRST_RESULTS, more)).toBe(false);
  });
});

describe('a digest says by which layout it was made', () => {
  it.each([
    ['569efa64cb949cd2', 1],
    ['2:569efa64cb949cd2', 2],
    ['12:569efa64cb949cd2', 12],
  ])('%s', (digest, layout) => {
    expect(layoutOfDigest(digest)).toBe(layout);
  });

  it('today’s: the second', () => {
    expect(layoutOfDigest(digestOfOwed(grid, 'invitees', startLookup))).toBe(2);
  });

  it('what is blank leaves no mark in it, so that a column that comes later changes nothing', () => {
    const filled = digestOfOwed(communeTab({ invitees: [{ 'Họ và tên': 'Katơr Thị Lan' }] }), 'invitees', startLookup);
    expect(filled).toBe(`2:${digestOf('name=Katơr Thị Lan')}`);
  });
});
