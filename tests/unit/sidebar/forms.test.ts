import { fieldError, formErrors } from '../../../sidebar/forms/fieldCheck';
import { INVITEE_FORM, OPINION_FORM, SESSION_FORM, UNINVITED_FORM } from '../../../sidebar/forms/formFields';
import { INVITEES, OPINIONS } from '../../../src/workbook/schema/communeTab';

const keys = (fields: readonly { readonly key: string }[]) => fields.map(({ key }) => key);

it('the form of an invitee holds every column but the row number, the id, and what is written on the day', () => {
  const shown = [...keys(INVITEE_FORM.first), ...keys(INVITEE_FORM.more)];
  const notTyped = ['ordinal', 'attendance', 'substitute', 'note', 'id'];
  expect(shown.sort()).toEqual(
    keys(INVITEES)
      .filter((key) => !notTyped.includes(key))
      .sort(),
  );
});

it('the form of an opinion holds every column but the row number and the code', () => {
  const shown = [...keys(OPINION_FORM.first), ...keys(OPINION_FORM.more)];
  expect(shown.sort()).toEqual(
    keys(OPINIONS)
      .filter((key) => key !== 'ordinal' && key !== 'id')
      .sort(),
  );
});

it('an arrival outside the list gives name, village and group', () => {
  expect(keys(UNINVITED_FORM.first)).toEqual(['name', 'village', 'group']);
  expect(UNINVITED_FORM.more).toEqual([]);
});

it('labels are the headers of the tab', () => {
  expect(INVITEE_FORM.first.map(({ label }) => label)).toEqual(['Họ và tên', 'Thôn', 'Đối tượng', 'Giới tính']);
});

describe('a text that the tab could not read is said beside its field', () => {
  const field = (kind: 'day' | 'time' | 'money' | 'text') => ({ key: 'x', label: 'x', kind });

  it.each([
    ['day', '05/8/2020', ''],
    ['day', '31/4/2020', 'Chưa đọc được ngày: ghi ngày/tháng/năm, năm đủ bốn chữ số, ví dụ 05/8/2026.'],
    ['day', '', ''],
    ['day', '3-9', 'Chưa đọc được ngày: ghi ngày/tháng/năm, năm đủ bốn chữ số, ví dụ 05/8/2026.'],
    ['time', '8h30', ''],
    ['time', '25:00', 'Chưa đọc được giờ: ghi giờ:phút, ví dụ 08:00.'],
    ['money', '1.500.000', ''],
    ['money', 'một triệu', 'Chưa đọc được số tiền: chỉ ghi số, ví dụ 1.500.000.'],
    ['text', 'gì cũng được', ''],
  ] as const)('%s “%s”', (kind, text, error) => {
    expect(fieldError(field(kind), text)).toBe(error);
  });

  it('and so is an empty name', () => {
    expect(formErrors(INVITEE_FORM.first, INVITEE_FORM.required, { name: '  ' })).toEqual({
      name: 'Ghi họ và tên.',
    });
  });

  it('and so is a whole list pasted into a name', () => {
    const list = 'Katơr Điểu '.repeat(200);
    expect(formErrors(INVITEE_FORM.first, INVITEE_FORM.required, { name: list })).toEqual({
      name: 'Họ và tên dài quá 100 ký tự: mỗi lần chỉ thêm một người. Nếu muốn dán cả danh sách, dán thẳng vào cột Họ và tên trên trang.',
    });
    const longest = 'Ê'.repeat(100);
    expect(formErrors(INVITEE_FORM.first, INVITEE_FORM.required, { name: longest })).toEqual({});
  });

  it('facts of the session may all stay empty', () => {
    expect(formErrors(SESSION_FORM, '', {})).toEqual({});
  });
});
