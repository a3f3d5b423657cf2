import { noDayTyped } from '../../../../src/app/handIn/noDayTyped';
import { COMMUNE_BLOCKS } from '../../../../src/workbook/schema/communeTab';
import { columnOf } from '../../support/grids';
import { roundBook } from '../../support/roundBook';

const TAB = 'Phước Hà';

function typed(value: string | undefined, header: string, row = 5): readonly string[] {
  const place = () => ({ row, column: columnOf(COMMUNE_BLOCKS, header) });
  return noDayTyped(roundBook(), TAB, null, value, place);
}

describe('a number typed into a column of days', () => {
  it.each([
    '912345678',
    '0912345678',
    '84912345678',
    '123456789012',
    '1e15',
    '-1000000000000000',
    '1e+300',
    '-1',
    '2958466',
  ])('%s is no day, and that is said at once', (value) => {
    expect(typed(value, 'Ngày trả lời')).toEqual([
      `“Ngày trả lời” ghi “${value}”, không đọc được thành ngày. Chỉ ghi ngày/tháng/năm của một ngày có trong lịch, ví dụ 03/9/2020; chưa có thì để trống.`,
    ]);
  });

  it.each(['44077', '0', '2958465', '3/9/2020', 'TRUE', '', undefined])('%p is passed over', (value) => {
    expect(typed(value, 'Ngày trả lời')).toEqual([]);
  });

  it('belongs where telephone numbers do', () => {
    expect(typed('912345678', 'Điện thoại')).toEqual([]);
  });

  it('beside Ngày tổ chức is said, beside Chủ trì not', () => {
    expect(typed('912345678', 'Nội dung thông tin', 5)).toHaveLength(1);
    expect(typed('912345678', 'Nội dung thông tin', 8)).toEqual([]);
  });

  it('in the head is said where a moment of handing in stands', () => {
    expect(typed('912345678', 'Chủ hộ', 2)).toHaveLength(1);
    expect(typed('912345678', 'Họ và tên', 2)).toEqual([]);
  });
});
