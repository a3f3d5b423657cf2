import type { Problem } from '../../../../src/core/problem';
import { COMMUNE_BLOCKS } from '../../../../src/workbook/schema/communeTab';
import type { Typed, TypedTab } from '../../support/grids';
import { columnOf, communeTab, rowIn } from '../../support/grids';
import { readTab } from '../../support/readTab';

const column = (header: string) => columnOf(COMMUNE_BLOCKS, header);
const VALUES = column('Nội dung thông tin');
const HELD: Typed = { 'Ngày tổ chức': '3/9/2020' };
const problemsOf = (typed: TypedTab): readonly Problem[] => readTab('Phước Hà', communeTab(typed)).problems;
const codesOf = (typed: TypedTab) => problemsOf(typed).map(({ code, row }) => `${code}: ${row ?? 0}`);
const invited = (...invitees: readonly Typed[]) => codesOf({ invitees, session: HELD });
const said = (...opinions: readonly Typed[]) => codesOf({ opinions });

describe('people', () => {
  const PERSON: Typed = { 'Họ và tên': 'Katơr Mẫu', Thôn: 'Giá', 'Năm sinh': '1980' };

  it('listed twice are both counted, and the second names the row of the first', () => {
    const tab = readTab('Phước Hà', communeTab({ invitees: [PERSON, { ...PERSON, 'Họ và tên': 'KATƠR  MẪU' }] }));
    expect(tab.invitees).toHaveLength(2);
    expect(tab.problems).toMatchObject([{ code: 'person-repeated', row: 6, column: column('Họ và tên'), detail: '5' }]);
  });

  it.each([
    ['1958', []],
    ['15/3/1958', []],
    ['2020', []],
    ['', []],
    ['không rõ', []],
    ['khoảng 1950', []],
    ['58', ['birth-year-doubtful: 5']],
    ['3058', ['birth-year-doubtful: 5']],
    ['19588', ['birth-year-doubtful: 5']],
    ['2021', ['birth-year-doubtful: 5']],
    ['1985 (15/3)', []],
  ])('Năm sinh “%s”, in 2020', (year, expected) => {
    expect(invited({ ...PERSON, 'Năm sinh': year })).toEqual(expected);
  });

  it.each<[string, Typed]>([
    ['another name', { 'Họ và tên': 'Kator Mẫu' }],
    ['another village', { Thôn: 'Là A' }],
    ['another year of birth', { 'Năm sinh': '1981' }],
  ])('%s: another person', (_name, change) => {
    expect(invited(PERSON, { ...PERSON, ...change })).toEqual([]);
  });

  it.each([
    ['Dự thay', []],
    ['Có mặt', ['substitute-without-state: 5']],
    ['Vắng', ['substitute-without-state: 5']],
    ['', ['substitute-without-state: 5']],
  ])('a substitute beside Tham dự “%s”', (attendance, expected) => {
    expect(invited({ ...PERSON, 'Tham dự': attendance, 'Người dự thay': 'Pi Năng Mẫu' })).toEqual(expected);
  });

  it.each([
    ['Có mặt', 'Cà Ná', []],
    ['Có mặt', '', ['delegate-without-commune: 5']],
    ['Có mặt', 'xã Phước Hà', ['delegate-without-commune: 5']],
    ['Dự ngoài danh sách', 'PHƯỚC HÀ', ['delegate-without-commune: 5']],
    ['Vắng', '', []],
    ['', '', []],
  ])('a delegate of another commune, Tham dự “%s”, Xã cử “%s”', (attendance, sentBy, expected) => {
    const delegate = { ...PERSON, 'Đối tượng': 'Đại diện xã khác', 'Tham dự': attendance, 'Xã cử': sentBy };
    expect(invited(delegate)).toEqual(expected);
  });
});

describe('opinions', () => {
  it.each([
    ['', 'Sẽ cấp.', ['answer-without-state: 5']],
    ['Chưa trả lời', 'Sẽ cấp.', ['answer-without-state: 5']],
    ['Đã trả lời tại chỗ', 'Sẽ cấp.', []],
    ['Đã chuyển cơ quan có thẩm quyền', 'Sẽ cấp.', []],
    ['Chưa trả lời', '', []],
    ['', '', []],
  ])('Tình trạng “%s”, Nội dung trả lời “%s”', (state, answer, expected) => {
    expect(said({ 'Nội dung': 'Đề nghị cấp thẻ.', 'Tình trạng': state, 'Nội dung trả lời': answer })).toEqual(expected);
  });
});

describe('the session', () => {
  const came: Typed = { 'Họ và tên': 'Katơr Mẫu', 'Tham dự': 'Vắng' };

  it('without a day though attendance is recorded', () => {
    expect(problemsOf({ invitees: [came] })).toEqual([
      { code: 'session-day-missing', tab: 'Phước Hà', row: 5, column: VALUES, field: 'Ngày tổ chức' },
    ]);
    expect(codesOf({ invitees: [{ 'Họ và tên': 'Katơr Mẫu' }] })).toEqual([]);
  });

  it('with a day that is none is named once', () => {
    expect(codesOf({ invitees: [came], session: { 'Ngày tổ chức': 'đầu tháng 9' } })).toEqual(['not-a-day: 5']);
  });

  it('in another year than the round', () => {
    expect(problemsOf({ session: { 'Ngày tổ chức': '3/9/2019' } })).toMatchObject([
      { code: 'day-of-other-year', row: 5, column: VALUES, field: 'Ngày tổ chức', detail: '2020' },
    ]);
  });

  it.each([
    ['5.250', ['amount-small']],
    ['99.999', ['amount-small']],
    ['100.000', []],
    ['0', []],
    ['', []],
  ])('Kinh phí đã chi “%s”', (spent, codes) => {
    const row = rowIn(communeTab(), 'Thông tin cuộc đối thoại', 'Kinh phí đã chi');
    expect(codesOf({ session: { 'Kinh phí đã chi': spent } })).toEqual(codes.map((code) => `${code}: ${row}`));
  });
});
