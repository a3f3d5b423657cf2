import { holdsSeveralNames, holdsSeveralOpinions } from '../../../../src/core/records/severalRecords';

describe('a cell for one name', () => {
  it.each([
    'Nguyễn Văn A\nTrần Thị B',
    'An\r\nBình',
    'Phạm Văn D, Phạm Thị E',
    'Phạm Văn D; Phạm Thị E',
    'phạm văn d, phạm thị e',
    'Ka Să Ha + Ka Să Hi',
    'Pi Năng A & Pi Năng B',
    'Nguyễn Văn A và Trần Thị B',
    'Nguyễn Văn A và vợ',
    'Nguyễn Văn A (và vợ)',
    'Nguyễn Văn A cùng vợ',
    'Nguyễn Văn A và con',
    'Nguyễn Văn A + vợ',
    'Nguyễn Văn A và 2 con',
    'Nguyễn Văn A (02 người)',
    'Vợ chồng ông Katơr A',
    '1. Nguyễn Văn A 2. Trần Thị B',
    '1) Nguyễn Văn A\n2) Trần Thị B',
    'Ông Nguyễn Văn A, bà Trần Thị B',
    'Ông Nguyễn Văn A - Bà Trần Thị B',
    'Nguyễn Văn A (1958), Trần Thị B (1960)',
    'Nguyễn Văn A/Trần Thị B',
    'Nguyễn Văn A, Trần Văn Năm',
    'Ông Nguyễn Văn A -  bà Trần Thị B',
    'Bà Trần Thị B - Ông Nguyễn Văn A',
    'Nguyễn Văn A (2 người)',
    'Nguyễn Văn A ( 2  người )',
    'Danh sách: 1. Nguyễn Văn A 2. Trần Thị B',
    '1.An 2.Bình',
    '1 . An 2 . Bình',
    // numbered from elsewhere, or with dashes
    '3. Nguyễn Văn A\n4. Trần Thị B',
    '3.An; 4.Bình',
    '3 . An; 4 . Bình',
    '13) Nguyễn Văn A; 14) Trần Thị B',
    '- Nguyễn Văn A\n- Trần Thị B',
    // a bare comma between whole names: https://github.com/zoharbabin/web-researcher-mcp/pull/651
    'Rơ Châm A, Nay B',
    // only semicolons, taken for one: https://github.com/Librarika/Issues/issues/268
    'Ma A; Ma B; Ma C',
  ])('holds several: %j', (cell) => {
    expect(holdsSeveralNames(cell)).toBe(true);
  });

  it.each([
    'Nguyễn Thị A (vợ ông B)',
    'Nguyễn Thị A\n(vợ ông B)',
    'Nguyễn Văn A, trưởng thôn',
    'Nguyễn Văn A, Trưởng thôn Giá',
    'Nguyễn Văn A, sinh năm 1958',
    'Nguyễn Văn A - Bí thư chi bộ',
    'Ông/Bà Nguyễn Văn A',
    'Ông, bà Nguyễn Văn A',
    'Đ/c Nguyễn Văn A',
    '1. Nguyễn Văn A',
    'Đ/C Nguyễn Văn A',
    'Đ / C Nguyễn Văn A',
    'Kính mời ông/bà Nguyễn Văn A',
    'Kính mời ông / bà Nguyễn Văn A',
    'Nguyễn Thị A (con ông B, bà C)',
    'Nguyễn Văn A\n- trưởng thôn',
    'Nguyễn Văn A, người già',
    'Nguyễn Văn A, nhà ở Giá',
    'nguyễn văn a, giá',
    'Ka Să Ha + …',
    'Sùng Và Dơ',
    'Trần Văn Con',
    "K'Brếu Ha-Lan",
    'Katơr Thị Mẫu',
    'Y',
    '',
  ])('holds one: %j', (cell) => {
    expect(holdsSeveralNames(cell)).toBe(false);
  });
});

describe('a cell for one opinion', () => {
  it.each([
    ['1. Đề nghị sửa đường.\n2. Đề nghị cấp thẻ.', true],
    ['1. Đề nghị sửa đường. 2. Đề nghị cấp thẻ.', true],
    ['1) Sửa đường; 2) Cấp thẻ', true],
    ['Ý kiến 1: Sửa đường.\nÝ kiến 2: Cấp thẻ.', true],
    ['  1. Sửa đường\n2. Cấp thẻ', true],
    ['1.Sửa đường\n2.Cấp thẻ', true],
    ['1 . Sửa đường\n  2 . Cấp thẻ', true],
    ['1. Sửa đường.  2. Cấp thẻ', true],
    ['Ý kiến1: Sửa đường\nÝ kiến2: Cấp thẻ', true],
    ['Đề nghị: 1. Sửa đường. 2. Cấp thẻ.', false],
    ['Đường vào thôn hỏng.\nĐề nghị sửa.', false],
    ['1. Đề nghị sửa đường dài 1,2 km.', false],
    ['Đề nghị hỗ trợ 1.200.000 đồng.', false],
  ])('%j: %s', (content, expected) => {
    expect(holdsSeveralOpinions(content)).toBe(expected);
  });
});
