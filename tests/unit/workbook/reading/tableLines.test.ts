import { COMMUNE_BLOCKS } from '../../../../src/workbook/schema/communeTab';
import type { Typed } from '../../support/grids';
import { columnOf, communeTab } from '../../support/grids';
import { readTab } from '../../support/readTab';

const TAB = 'Phước Hà';
const HELD: Typed = { 'Ngày tổ chức': '3/9/2020' };
const invited = (...invitees: readonly Typed[]) => readTab(TAB, communeTab({ invitees, session: HELD }));
const said = (...opinions: readonly Typed[]) => readTab(TAB, communeTab({ opinions, session: HELD }));
const codes = ({ problems }: ReturnType<typeof readTab>) => problems.map(({ code, row }) => `${code}: ${row ?? 0}`);

describe('a line among people', () => {
  it.each([
    ['Cộng Thị Hai', 'row-not-a-person'],
    ['X. Lan', 'row-not-a-person'],
    ['Tổng Văn Nam', 'row-not-a-person'],
    ['UBND XÃ PHƯỚC HÀ', 'line-not-a-person'],
  ])('“%s” alone is named; its year, village or group makes it a person', (name, code) => {
    const alone = invited({ 'Họ và tên': name, 'Tham dự': 'Có mặt', 'Giới tính': 'Nữ' });
    expect(alone.invitees).toEqual([]);
    expect(codes(alone)).toEqual([`${code}: 5`]);
    const filled = [{ 'Năm sinh': '1958' }, { 'Năm sinh': '15/8/1958' }, { Thôn: 'Giá' }, { 'Đối tượng': 'Hộ nghèo' }];
    for (const cell of filled) {
      const person = invited({ 'Họ và tên': name, ...cell });
      expect(person.invitees.map((invitee) => invitee.name)).toEqual([name]);
      expect(person.problems).toEqual([]);
    }
  });

  it.each(['A. Thôn Giá', '* Hộ nghèo', 'CHỦ TỊCH', 'Danh sách có 25 người', 'Tổng cộng', 'nt'])(
    '“%s” with a year of birth beside it counts, and that is told',
    (name) => {
      const tab = invited({ 'Họ và tên': name, 'Năm sinh': '1958' });
      expect(tab.invitees).toHaveLength(1);
      expect(codes(tab)).toEqual(['line-counted: 5']);
    },
  );

  it.each<[string, Typed]>([
    ['a title whose village says the same', { 'Họ và tên': 'A. Thôn Giá', Thôn: 'Giá' }],
    ['a title whose group says the same', { 'Họ và tên': 'I. Hộ nghèo', 'Đối tượng': 'Hộ nghèo' }],
    ['a total over columns of numbers', { 'Họ và tên': 'Tổng cộng', 'Năm sinh': '45', Thôn: '3' }],
    ['an error that was pasted as text', { 'Họ và tên': '#REF!  ', 'Năm sinh': '1958', Thôn: 'Giá' }],
    ['a dash in a filled row', { 'Họ và tên': '-', 'Năm sinh': '1958', Thôn: 'Giá' }],
  ])('%s is none', (_name, row) => {
    const tab = invited(row);
    expect(tab.invitees).toEqual([]);
    expect(tab.problems).toHaveLength(1);
  });

  // the header counted as a record: https://github.com/digitalfabrik/lunes-cms/issues/907
  it.each<[string, Typed]>([
    ['whole', { 'Họ và tên': 'Họ và tên', 'Năm sinh': 'Năm sinh', Thôn: 'Thôn', 'Tham dự': 'Tham dự' }],
    ['in capitals', { 'Họ và tên': 'HỌ VÀ TÊN', 'Giới tính': 'GIỚI TÍNH' }],
    ['otherwise worded', { 'Họ và tên': 'Tên người dự', 'Năm sinh': 'Năm sinh', Thôn: 'Thôn' }],
    ['shortened', { 'Họ và tên': 'Họ tên' }],
  ])('the header again, %s, is named once and not counted', (_name, row) => {
    const tab = invited(row, { 'Họ và tên': 'Katơr Mẫu' });
    expect(tab.invitees.map(({ name }) => name)).toEqual(['Katơr Mẫu']);
    expect(codes(tab)).toEqual(['row-not-a-person: 5']);
  });

  it('is named once, at its name, whatever else is wrong in it', () => {
    const tab = invited(
      { 'Họ và tên': 'CHỦ TỊCH', 'Giới tính': 'Gái', 'Tham dự': '#REF!' },
      { 'Họ và tên': '#N/A', Thôn: '#REF!' },
    );
    expect(tab.problems).toMatchObject([
      { code: 'line-not-a-person', row: 5, column: columnOf(COMMUNE_BLOCKS, 'Họ và tên'), detail: 'CHỦ TỊCH' },
      { code: 'cell-error', row: 6, field: 'Họ và tên' },
    ]);
  });
});

describe('a line among opinions', () => {
  it.each<[string, Typed]>([
    ['a title', { 'Nội dung': 'I. Lĩnh vực y tế' }],
    ['a theme alone', { 'Nội dung': 'Y tế' }],
    ['a total', { 'Nội dung': 'Tổng cộng: 5 ý kiến' }],
    ['a ditto', { 'Nội dung': 'nt' }],
    ['a number in brackets', { 'Nội dung': '(3)' }],
    ['the header again', { 'Nội dung': 'Nội dung', 'Tình trạng': 'Tình trạng' }],
    [
      'the header of two other columns',
      { 'Nội dung': 'Ý kiến, kiến nghị', 'Người nêu': 'Người nêu', 'Cơ quan trả lời': 'Cơ quan trả lời' },
    ],
    ['a pasted error although somebody stands beside it', { 'Nội dung': '#N/A!', 'Người nêu': 'Katơr Mẫu' }],
  ])('%s is named once and is none', (_name, row) => {
    const tab = said({ 'Tình trạng': 'Chưa trả lời', ...row });
    expect(tab.opinions).toEqual([]);
    expect(codes(tab)).toEqual(['line-not-an-opinion: 5']);
    expect(tab.saysNoOpinions).toBe(false);
  });

  it('with who said it beside it is an opinion; what only points elsewhere is told', () => {
    const tab = said(
      { 'Nội dung': 'Y tế', 'Người nêu': 'Katơr Mẫu' },
      { 'Nội dung': 'nt', 'Người nêu': 'Pi Năng Mẫu' },
      { 'Nội dung': '-', 'Người nêu': 'Chamaléa Mẫu' },
    );
    expect(tab.opinions.map(({ content }) => content)).toEqual(['Y tế', 'nt', '-']);
    expect(codes(tab)).toEqual(['line-counted: 6', 'line-counted: 7']);
  });
});

describe('a session at which nobody spoke', () => {
  it.each(['Không có ý kiến', 'Không có', 'Không', 0, '0', 'Không phát biểu'])(
    '“%s” is no opinion, and says so',
    (content) => {
      const tab = said({ 'Nội dung': content, 'Tình trạng': 'Chưa trả lời' });
      expect(tab.opinions).toEqual([]);
      expect(codes(tab)).toEqual(['no-opinion-stated: 5']);
      expect(tab.saysNoOpinions).toBe(true);
    },
  );

  it('beside an opinion it says nothing of the session', () => {
    const tab = said({ 'Nội dung': 'Không có ý kiến', 'Người nêu': 'Katơr Mẫu' }, { 'Nội dung': 'Đề nghị cấp thẻ.' });
    expect(tab.opinions).toHaveLength(1);
    expect(tab.saysNoOpinions).toBe(false);
  });

  it('nothing written says nothing', () => {
    expect(said().saysNoOpinions).toBe(false);
    expect(said({ 'Người nêu': 'Katơr Mẫu' }).saysNoOpinions).toBe(false);
  });
});

describe('several records in one cell', () => {
  it('count as one, and are named', () => {
    const tab = invited({
      'Họ và tên': 'Nguyễn Văn A\nTrần Thị B',
      Thôn: 'Giá',
      'Người dự thay': 'Ma A, Ma B',
      'Tham dự': 'Dự thay',
    });
    expect(tab.invitees).toHaveLength(1);
    expect(tab.problems).toMatchObject([
      { code: 'several-in-cell', row: 5, field: 'Họ và tên', detail: 'Nguyễn Văn A Trần Thị B' },
      { code: 'several-in-cell', row: 5, field: 'Người dự thay', detail: 'Ma A, Ma B' },
    ]);
  });

  it('numbered opinions likewise', () => {
    const tab = said({ 'Nội dung': '1. Đề nghị sửa đường.\n2. Đề nghị cấp thẻ.' });
    expect(tab.opinions).toHaveLength(1);
    expect(codes(tab)).toEqual(['several-opinions-in-cell: 5']);
  });
});
