import { problemText } from '../../../../src/text/problems/problems';
import { GIVEN_WITH, PROBLEM_CODES } from '../../support/problems';
import { expectSentence } from '../../support/sentences';

describe.each(PROBLEM_CODES)('%s', (code) => {
  it('says what is wrong and what to do, in whole sentences', () => {
    const { what, todo } = problemText({ code, tab: 'Phước Hà', ...GIVEN_WITH[code] });
    expectSentence(what);
    expectSentence(todo);
  });

  it('quotes what stands in the cell, where that is told', () => {
    const { what, todo } = problemText({ code, tab: 'Phước Hà', ...GIVEN_WITH[code] });
    const { detail } = GIVEN_WITH[code];
    if (detail !== undefined) expect(`${what} ${todo}`).toContain(detail);
  });

  it.each([
    ['without field and detail', {}],
    ['with an empty detail', { ...GIVEN_WITH[code], detail: '' }],
    ['with an empty field', { ...GIVEN_WITH[code], field: '' }],
  ])('%s has no hole', (_name, parts) => {
    const { what, todo } = problemText({ code, tab: 'Phước Hà', ...parts });
    expectSentence(what);
    expectSentence(todo);
  });
});

it('no two problems read alike', () => {
  const texts = PROBLEM_CODES.map((code) => problemText({ code, tab: 'Phước Hà', ...GIVEN_WITH[code] }).what);
  expect(new Set(texts).size).toBe(PROBLEM_CODES.length);
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
