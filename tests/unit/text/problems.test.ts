import type { Problem, ProblemCode } from '../../../src/core/problem';
import { problemText } from '../../../src/text/problems';
import { expectSentence } from '../support/sentences';

/** Every code, with the field and the detail that it comes with. The type keeps the table whole. */
const GIVEN: Readonly<Record<ProblemCode, Pick<Problem, 'field' | 'detail'>>> = {
  'tab-missing': { detail: 'Phước Hà' },
  'tab-renamed': { detail: 'Phước Hà' },
  'tab-conflict': { field: 'Cà Ná', detail: 'X01' },
  'tab-duplicated': { detail: 'X01' },
  'opinion-id-repeated': { field: 'Nội dung', detail: 'trang Cà Ná, dòng 5' },
  'record-lost': { detail: '12' },
  'tab-to-move': { field: 'Nhị Hà', detail: 'Phước Hà' },
  'tab-moved': { field: 'Nhị Hà', detail: 'Phước Hà' },
  'rows-to-move': { field: 'Phước Hà', detail: '3 dòng' },
  'rows-left-behind': { field: 'Phước Hà', detail: '3 dòng' },
  'move-unclear': { field: 'Chuyển sang xã', detail: 'X99' },
  'tab-of-unknown-commune': { detail: 'X77' },
  'tab-without-code': { detail: 'Phước Hà' },
  'header-row-missing': {},
  'column-missing': { field: 'Tham dự' },
  'header-unknown': { field: 'Họ và tên', detail: 'Tên' },
  'label-repeated': { field: 'Năm', detail: '3' },
  'column-repeated': { field: 'Tham dự' },
  'row-without-name': { field: 'Họ và tên' },
  'row-without-content': { field: 'Nội dung' },
  'not-in-list': { field: 'Giới tính', detail: 'Gái' },
  'not-a-number': { field: 'Kinh phí đã chi', detail: 'năm triệu' },
  'not-a-day': { field: 'Ngày tổ chức', detail: '31/9/2020' },
  'not-a-moment': { field: 'Nộp báo cáo lúc', detail: 'rồi' },
  'not-a-time': { field: 'Giờ tổ chức', detail: 'sáng' },
  'not-an-email': { field: 'E-mail cán bộ xã', detail: 'chưa có' },
  'email-misspelt': { field: 'E-mail cán bộ xã', detail: 'xa@gmial.com” → “xa@gmail.com' },
  'email-with-extra': { field: 'E-mail cán bộ xã', detail: 'xa@thuannam.gov.vn' },
  'cell-error': { field: 'Thôn', detail: '#REF!' },
  misencoded: { field: 'Họ và tên' },
  'disguised-letter': { field: 'Họ và tên', detail: 'U+00AD' },
  'role-empty': { field: 'Vai trò' },
  'commune-without-name': { field: 'Tên xã' },
  'commune-repeated': { field: 'Tên xã', detail: 'Phước Hà' },
  'code-repeated': { field: 'Mã', detail: 'X01' },
  'setting-missing': { field: 'Ngày tổng hợp' },
  'list-empty': { field: 'Các nhóm chính sách' },
  'list-key-missing': { field: 'Các mức tham dự', detail: 'absent (Vắng)' },
  'list-key-unknown': { field: 'Các mức tham dự', detail: 'Đến muộn' },
  'list-item-repeated': { field: 'Các nhóm chính sách', detail: 'Y tế' },
  'rule-incomplete': {},
  'rule-shadowed': {},
  'extension-incomplete': {},
  'extension-of-unknown-commune': { field: 'Mã xã', detail: 'X99' },
  'holidays-missing': { detail: '2021' },
  'address-refused': { field: 'E-mail cán bộ xã', detail: 'can.bo@xa.example' },
  'header-strayed': { field: 'Họ và tên', detail: '4' },
  'cells-unread': { detail: '5' },
  'cells-kept': { detail: '3' },
  'locale-differs': { detail: 'en_US' },
  'time-zone-differs': { detail: 'America/New_York' },
  'opinion-names-person': { field: 'Nội dung' },
  'heading-too-wide': { field: 'Cơ quan ban hành', detail: 'ỦY BAN NHÂN DÂN HUYỆN THUẬN NAM' },
  'row-not-a-person': { field: 'Họ và tên' },
  'name-without-letters': { field: 'Họ và tên', detail: '1958' },
  'line-not-a-person': { field: 'Họ và tên', detail: 'CHỦ TỊCH' },
  'line-not-an-opinion': { field: 'Nội dung', detail: 'I. Lĩnh vực y tế' },
  'line-counted': { field: 'Họ và tên', detail: 'Tổng cộng' },
  'no-opinion-stated': { field: 'Nội dung', detail: 'Không có ý kiến' },
  'several-in-cell': { field: 'Họ và tên', detail: 'Katơr A, Katơr B' },
  'several-opinions-in-cell': { field: 'Nội dung' },
  'cells-merged': { field: 'Tham dự', detail: 'L5:L7' },
  'person-similar': { field: 'Họ và tên', detail: '5, 6, 7' },
  'person-elsewhere': { field: 'Họ và tên', detail: 'trang Cà Ná, dòng 7' },
  'substitute-listed': { field: 'Người dự thay', detail: '9' },
  'person-repeated': { field: 'Họ và tên', detail: '12' },
  'householder-unclear': { field: 'Chủ hộ', detail: 'x' },
  'substitute-without-state': { field: 'Tham dự' },
  'answer-without-state': { field: 'Tình trạng' },
  'delegate-without-commune': { field: 'Xã cử' },
  'session-day-missing': { field: 'Ngày tổ chức' },
  'day-in-future': { field: 'Ngày tổ chức' },
  'day-of-other-year': { field: 'Ngày tổ chức', detail: '2020' },
  'day-ahead': { field: 'Ngày trả lời', detail: '05/10/2020' },
  'day-far-from-round': { field: 'Ngày trả lời', detail: '05/09/2002' },
  'day-and-month-swapped': { field: 'Ngày tổ chức', detail: '09/03/2020” → “03/09/2020' },
  'day-instead-of-text': { field: 'Số văn bản trả lời', detail: '12/09/2020' },
  'hour-impossible': { field: 'Ngày tổ chức', detail: '99h99' },
  'extension-brings-forward': { field: 'Hạn mới', detail: '17:00 ngày 17/09/2020' },
  'limit-after-session': { field: 'Ngày dự kiến' },
  'days-out-of-sense': { field: 'Số ngày trước mốc', detail: '44077' },
  'moment-in-future': { field: 'Nộp báo cáo lúc' },
  'moment-is-text': { field: 'Nộp báo cáo lúc', detail: '16h ngày 20/9/2020' },
  'birth-year-doubtful': { field: 'Năm sinh', detail: '3058' },
  'amount-small': { field: 'Kinh phí đã chi', detail: '5250' },
  'label-outdated': { field: 'Đối tượng', detail: 'Hộ nghèo” → “Hộ nghèo đa chiều' },
  'label-not-counted': { field: 'Tham dự', detail: 'Có mặt' },
  'number-not-counted': { field: 'Nội dung' },
  'blanks-counted': { field: 'Họ và tên' },
  'header-counted': { field: 'Họ và tên' },
  'list-label-not-counted': { field: 'Các mức tham dự', detail: 'Có mặt*' },
  'list-key-repeated': { field: 'Các mức tham dự', detail: 'Đến muộn (present)' },
  'code-not-found': { field: 'Mã xã', detail: 'X01' },
  'code-differs': { field: 'Mã', detail: 'X01' },
  'extension-repeated': { field: 'Mã xã', detail: 'Phước Hà' },
  'extension-not-owed': { field: 'Mã xã', detail: 'Phước Hà' },
  'moment-without-record': { field: 'Nộp danh sách mời lúc' },
  'moment-differs': { field: 'Nộp danh sách mời lúc', detail: '16:30 ngày 31/08/2020' },
  'edited-since-handed-in': { field: 'Danh sách mời', detail: '16:30 ngày 31/08/2020' },
  'box-without-record': { field: 'Nộp danh sách mời lúc' },
  'nothing-to-hand-in': { field: 'Danh sách mời' },
  'signatory-title': { field: 'Họ tên người ký', detail: 'ThS. Trần Thị Mẫu' },
};
const CODES = Object.keys(GIVEN) as ProblemCode[];

describe.each(CODES)('%s', (code) => {
  it('says what is wrong and what to do, in whole sentences', () => {
    const { what, todo } = problemText({ code, tab: 'Phước Hà', ...GIVEN[code] });
    expectSentence(what);
    expectSentence(todo);
  });

  it('quotes what stands in the cell, where that is told', () => {
    const { what, todo } = problemText({ code, tab: 'Phước Hà', ...GIVEN[code] });
    const { detail } = GIVEN[code];
    if (detail !== undefined) expect(`${what} ${todo}`).toContain(detail);
  });

  it.each([
    ['without field and detail', {}],
    ['with an empty detail', { ...GIVEN[code], detail: '' }],
    ['with an empty field', { ...GIVEN[code], field: '' }],
  ])('%s has no hole', (_name, parts) => {
    const { what, todo } = problemText({ code, tab: 'Phước Hà', ...parts });
    expectSentence(what);
    expectSentence(todo);
  });
});

it('no two problems read alike', () => {
  const texts = CODES.map((code) => problemText({ code, tab: 'Phước Hà', ...GIVEN[code] }).what);
  expect(new Set(texts).size).toBe(CODES.length);
});

it('a bad cell in the words that a commune reads', () => {
  expect(problemText({ code: 'not-a-day', tab: 'Phước Hà', field: 'Ngày tổ chức', detail: '31/9/2020' })).toEqual({
    what: '“Ngày tổ chức” ghi “31/9/2020”, không đọc được thành ngày.',
    todo: 'Chỉ ghi ngày/tháng/năm của một ngày có trong lịch, ví dụ 03/9/2020; chưa có thì để trống.',
  });
});

it.each([
  ['attendance', 'người này được tính là chưa điểm danh, chưa vào số dự.'],
  ['states', 'ý kiến được tính là chưa trả lời.'],
  ['roles', 'xã được tính là xã còn lại.'],
  ['genders', 'được tính là không rõ.'],
  ['ethnicGroups', 'người này được tính là không rõ dân tộc.'],
])('words that are not in the list of %s: what becomes of them', (list, consequence) => {
  const { what } = problemText({ code: 'not-in-list', tab: 'Phước Hà', field: 'Cột', detail: 'x', list });
  expect(what).toBe(`“Cột” ghi “x”, không có trong Danh mục; ${consequence}`);
});

it('where to look up what a cell without a dropdown takes', () => {
  const { todo } = problemText({ code: 'not-in-list', tab: 'Phước Hà', field: 'Dân tộc', list: 'ethnicGroups' });
  expect(todo).toContain('cột “Các dân tộc” của trang Danh mục');
  expect(todo).not.toContain('danh sách thả xuống');
});

it.each([
  ['name', 'tên một người có trong danh sách mời hoặc phần ý kiến'],
  ['official', 'tên người chủ trì hoặc thư ký cuộc đối thoại'],
  ['phone', 'số điện thoại'],
  ['paper account email', 'số giấy tờ tùy thân, số tài khoản, địa chỉ thư điện tử'],
  ['', 'thông tin về một người'],
])('what a printed cell tells of a person is said, not repeated: %s', (detail, words) => {
  const { what } = problemText({ code: 'opinion-names-person', tab: 'Phước Hà', field: 'Nội dung', detail });
  expect(what).toBe(`“Nội dung” có ${words}; ô này được in vào báo cáo, xem lại trước khi in.`);
});

it('an official alone may stay as named by the office', () => {
  const todo = (detail: string) =>
    problemText({ code: 'opinion-names-person', tab: 'Phước Hà', field: 'Nội dung', detail }).todo;
  expect(todo('official')).toContain('chức vụ');
  expect(todo('name official')).toContain('một hộ nghèo');
});

it('an old label and the new one are told apart', () => {
  const given = { field: 'Đối tượng', detail: 'Hộ nghèo” → “Hộ nghèo đa chiều' };
  expect(problemText({ code: 'label-outdated', tab: 'Phước Hà', ...given }).what).toContain(
    '“Hộ nghèo” → “Hộ nghèo đa chiều”',
  );
});

describe('broken letters', () => {
  const told = (detail: string) => {
    const { what, todo } = problemText({ code: 'misencoded', tab: 'Phước Hà', field: 'Họ và tên', detail });
    [what, todo].forEach(expectSentence);
    return { what, todo };
  };

  it.each([
    ['tcvn3', 'TCVN3', 'chuyển từ TCVN3 (ABC) sang Unicode'],
    ['vni', 'VNI', 'chuyển từ VNI Windows sang Unicode'],
    ['utf8', 'UTF-8', 'Mở lại tệp nguồn theo bảng mã UTF-8'],
    ['lost', 'đã mất', 'không chuyển lại được'],
    ['unknown', 'lỗi phông', 'gõ lại'],
  ])('by %s: the cause and its mend', (detail, cause, mend) => {
    expect(told(detail).what).toContain(cause);
    expect(told(detail).todo).toContain(mend);
  });

  it('make the other cells of the paste doubtful', () => {
    expect(told('vni').todo).toContain('Các ô khác trên trang dán cùng lần với ô này có thể cũng sai');
  });
});

it.each([
  ['\u0430', 'có chữ “\u0430” của bảng chữ cái Nga'],
  ['\u03bf', 'có chữ “\u03bf” của bảng chữ cái Hy Lạp'],
  ['\uff30', 'có chữ “\uff30” khổ rộng'],
  ['\u00d0', 'có chữ “\u00d0” không phải chữ Việt'],
  ['U+200B', 'có dấu ẩn (U+200B) giữa các chữ'],
])('a letter that is not what it looks like: %s', (detail, told) => {
  const { what } = problemText({ code: 'disguised-letter', tab: 'Phước Hà', field: 'Họ và tên', detail });
  expect(what).toContain(told);
  expectSentence(what);
});
