import { compile } from '../../../../src/app/compile/compile';
import { summaryRows } from '../../../../src/app/tables/summaryRows';
import type { Content } from '../../../../src/workbook/design/content';
import { summaryColumns } from '../../../../src/workbook/schema/outputs';
import { day, moment } from '../../support/days';
import type { Typed, TypedTab } from '../../support/grids';
import { communeTab, withCells } from '../../support/grids';
import { NOW } from '../../support/memoryBook';
import { TYPED_RULE } from '../../support/ownTabs';
import type { GivenRound } from '../../support/roundBook';
import { roundBook } from '../../support/roundBook';

const people = (count: number, given: Typed): Typed[] =>
  Array.from({ length: count }, (_, index) => ({ 'Họ và tên': `Người Thứ ${index + 1}`, ...given }));
const said = (count: number, state: string): Typed[] =>
  Array.from({ length: count }, () => ({ 'Nội dung': 'Sửa đường', 'Tình trạng': state }));

/** No two figures of this tab are alike, so that none can stand in another's column. */
const HOST: TypedTab = {
  code: 'X01',
  invitees: [
    ...people(2, { 'Tham dự': 'Có mặt', 'Đối tượng': 'Hộ nghèo', 'Giới tính': 'Nữ', Thôn: 'Giá' }),
    ...people(3, { 'Tham dự': 'Có mặt', 'Đối tượng': 'Hộ nghèo', 'Chủ hộ': 'Katơr A', Thôn: 'Rồ Ôn' }),
    ...people(4, { 'Tham dự': 'Có mặt', 'Đối tượng': 'Hộ cận nghèo', Thôn: 'Là A', 'Dân tộc': 'Raglai' }),
    // what these six invitees are says nothing of who came in their place: till then Nữ was 8, Dân tộc thiểu số 10
    ...people(6, { 'Tham dự': 'Dự thay', 'Dân tộc': 'Chăm', 'Giới tính': 'Nữ' }),
    ...people(11, { 'Tham dự': 'Vắng' }),
    ...people(12, {}),
    ...people(7, { 'Tham dự': 'Dự ngoài danh sách', 'Đối tượng': 'Đại diện xã khác' }),
  ],
  opinions: [
    ...said(1, 'Đã trả lời tại chỗ'),
    ...said(13, 'Đã trả lời bằng văn bản'),
    ...said(15, 'Đã chuyển cơ quan có thẩm quyền'),
    ...said(17, 'Chưa trả lời'),
  ],
  session: { 'Ngày tổ chức': '3/9/2020', 'Kinh phí đã chi': '5.000.000' },
};

const OTHER: TypedTab = {
  code: 'X02',
  invitees: people(1, { 'Tham dự': 'Có mặt', 'Giới tính': 'Nữ' }),
  opinions: said(1, 'Chưa trả lời'),
  session: { 'Ngày tổ chức': '5/9/2020', 'Kinh phí đã chi': '2.000.000' },
};

/** The rows of Tổng hợp by header. */
function rowsOf(round: GivenRound): Readonly<Record<string, Content | undefined>>[] {
  const { results, basis } = compile(roundBook(round), moment(NOW));
  return summaryRows(results, basis).map((row) =>
    Object.fromEntries(summaryColumns(basis.lists).map(({ key, header }) => [header, row.get(key)])),
  );
}

const FIGURES = {
  ...{ 'Số người mời': 38, 'Có mặt': 9, 'Dự thay': 6, Vắng: 11, 'Chưa điểm danh': 12, 'Dự ngoài danh sách': 7 },
  ...{ 'Tổng số dự': 22, 'Dự: Hộ nghèo': 5, 'Dự: Hộ cận nghèo': 4, 'Dự: Đại diện xã khác': 7 },
  ...{ 'Dự: không rõ đối tượng': 6, Nữ: 2, 'Dân tộc thiểu số': 4, 'Số hộ nghèo dự': 3, 'Số hộ cận nghèo dự': 4 },
  ...{ 'Ý kiến': 46, 'Đã trả lời': 14, 'Đã chuyển': 15, 'Chưa trả lời': 17, 'Kinh phí đã chi': 5_000_000 },
};

describe('the row of a commune', () => {
  const round = { tabs: { 'Phước Hà': HOST, 'Cà Ná': OTHER } };

  it('has each figure in its own column', () => {
    expect(rowsOf(round)[0]).toMatchObject({
      ...{ TT: 1, 'Tên xã': 'Phước Hà', 'Vai trò': 'Điểm', 'Ngày tổ chức': { day: day('3/9/2020') } },
      ...FIGURES,
    });
  });

  it('tells how each thing owed stands under the name of the thing', () => {
    const rules = [TYPED_RULE, { ...TYPED_RULE, 'Nội dung phải nộp': 'Kết quả', 'Số ngày trước mốc': 0 }];
    const tabs = { 'Phước Hà': { ...HOST, handedIn: { results: '3/9/2020 16:00' } }, 'Cà Ná': OTHER };
    expect(rowsOf({ settings: { rules }, tabs })[0]).toMatchObject({
      ...{ 'Danh sách mời': 'Quá hạn 25 ngày', 'Kế hoạch': 'Không phải nộp', 'Kết quả': 'Đúng hạn' },
      'Báo cáo': 'Không phải nộp',
    });
  });

  it('counts what there is to check in its own tab', () => {
    const doubtful = { ...OTHER, invitees: [{ 'Họ và tên': 'A B', 'Giới tính': 'Gái', 'Đối tượng': 'Nghèo' }] };
    const rows = rowsOf({ tabs: { 'Phước Hà': HOST, 'Cà Ná': doubtful } });
    const clean = rowsOf(round);
    expect(Number(rows[1]?.['Cần kiểm tra']) - Number(clean[1]?.['Cần kiểm tra'])).toBe(2);
    expect(rows[0]?.['Cần kiểm tra']).toBe(clean[0]?.['Cần kiểm tra']);
  });

  it('of a tab that could not be read has no figure at all, and says so where the day would stand', () => {
    const row = rowsOf({ tabs: { 'Cà Ná': OTHER } })[0];
    expect(row?.['Ngày tổ chức']).toBe('Chưa có số liệu');
    const { 'Kinh phí đã chi': spent, ...counted } = FIGURES;
    expect(spent).toBeGreaterThan(0);
    expect(row?.['Kinh phí đã chi']).toBe('');
    for (const header of Object.keys(counted)) expect([header, row?.[header]]).toEqual([header, undefined]);
  });
});

describe('the subtotals', () => {
  const rows = rowsOf({ tabs: { 'Phước Hà': HOST, 'Cà Ná': OTHER } });

  it('of the hosts are those of the one host, without an ordinal, a role or what it owes', () => {
    expect(rows[2]).toMatchObject({ 'Tên xã': 'Cộng các xã tổ chức điểm', 'Ngày tổ chức': '1 cuộc', ...FIGURES });
    for (const header of ['TT', 'Vai trò', 'Danh sách mời']) expect(rows[2]?.[header]).toBeUndefined();
  });

  it('of the others and of all', () => {
    expect(rows[3]).toMatchObject({ 'Ngày tổ chức': '1 cuộc', 'Tổng số dự': 1, 'Kinh phí đã chi': 2_000_000 });
    expect(rows[4]).toMatchObject({ 'Ngày tổ chức': '2 cuộc', 'Tổng số dự': 23, 'Kinh phí đã chi': 7_000_000 });
  });

  it('only the total says how much there is to check', () => {
    const [hosts, others, total] = rows.slice(2).map((row) => row['Cần kiểm tra']);
    const each = rows.slice(0, 2).map((row) => Number(row['Cần kiểm tra']));
    expect([hosts, others, total]).toEqual(['', '', each.reduce((sum, count) => sum + count, 0)]);
  });

  it('say nothing of money where nobody wrote any', () => {
    const without = { ...OTHER, session: { 'Ngày tổ chức': '5/9/2020' } };
    expect(rowsOf({ tabs: { 'Phước Hà': HOST, 'Cà Ná': without } })[3]?.['Kinh phí đã chi']).toBe('');
  });
});

describe('where a header was lost', () => {
  const PEOPLE = ['Số người mời', 'Có mặt', 'Dự thay', 'Vắng', 'Chưa điểm danh', 'Dự ngoài danh sách', 'Tổng số dự'];
  const GROUPS = ['Dự: Hộ nghèo', 'Dự: Hộ cận nghèo', 'Dự: Đại diện xã khác', 'Dự: không rõ đối tượng'];
  const HOUSEHOLDS = ['Số hộ nghèo dự', 'Số hộ cận nghèo dự'];
  const ANSWERS = ['Đã trả lời', 'Đã chuyển', 'Chưa trả lời'];

  it.each<[lost: string, unknown: readonly string[]]>([
    ['Họ và tên', [...PEOPLE, ...GROUPS, ...HOUSEHOLDS, 'Nữ', 'Dân tộc thiểu số']],
    ['Giới tính', ['Nữ']],
    ['Dân tộc', ['Dân tộc thiểu số']],
    ['Đối tượng', [...GROUPS, ...HOUSEHOLDS]],
    ['Chủ hộ', HOUSEHOLDS],
    ['Nội dung', ['Ý kiến', ...ANSWERS]],
    ['Tình trạng', ANSWERS],
    ['Nội dung thông tin', ['Ngày tổ chức', 'Kinh phí đã chi']],
  ])('%s: the figures that need it are unknown, all others stand', (lost, unknown) => {
    const tab = withCells(communeTab(HOST), [4, lost, 'Tiêu đề gõ nhầm']);
    const row = rowsOf({ tabs: { 'Phước Hà': tab, 'Cà Ná': OTHER } })[0];
    for (const header of [...Object.keys(FIGURES), 'Ngày tổ chức'])
      expect([header, row?.[header] === 'Chưa rõ']).toEqual([header, unknown.includes(header)]);
  });
});
