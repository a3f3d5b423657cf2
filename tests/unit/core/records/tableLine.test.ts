import { lineAmongNames, lineAmongOpinions, saysNone } from '../../../../src/core/records/tableLine';
import { wordKey } from '../../../../src/core/letters/vietnamese';

const among = (labels: readonly string[]) => (words: string) => labels.map(wordKey).includes(wordKey(words));
const nameLine = (text: string) => lineAmongNames(text, among(['Hộ nghèo', 'Người dân, cộng đồng dân cư']));
const opinionLine = (text: string) => lineAmongOpinions(text, among(['Y tế', 'Giáo dục', 'Kiến nghị']));

describe('where a name should stand', () => {
  it.each([
    ...['A. Thôn Giá', '* Hộ nghèo', '1. Hộ cận nghèo', 'Người lập biểu', 'CHỦ TỊCH', 'Danh sách có 25 người'],
    ...['Không có', 'nt', 'A. HỘ NGHÈO', 'Thôn Là A:', 'Tổng cộng', 'Cộng: 12', 'Tổng số: 45 người', 'TỔNG'],
    ...['I. Hộ nghèo', 'II) Thôn Giá', 'iv.Hộ cận nghèo', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ...['Độc lập - Tự do - Hạnh phúc', 'Nơi nhận:', '(Ký, ghi rõ họ tên)', 'Ngày    tháng    năm 2020'],
    ...['Thuận Nam, ngày … tháng 8 năm 2020', 'KT. CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN', '- Lưu: VT.', 'Như trên'],
    ...['12. Hộ nghèo', '1.2. Hộ nghèo', '1.10. Hộ nghèo', 'II - Hộ nghèo', 'II- Hộ nghèo', '++ Hộ nghèo', 'Khác:'],
    ...['Các hộ nghèo', 'Nhóm 1', 'Làng Giá', 'Ấp 3', 'Xóm Mới', 'Khu phố 2', 'Khối phố 5', 'Tiểu khu 4'],
    ...['Tổ dân phố 1', 'Đối tượng khác', 'Thành phần mời', 'Lĩnh vực y tế', 'Phụ lục 1', 'Biểu số 2', 'Mẫu số 1'],
    ...['Kèm theo Kế hoạch', 'Ghi chú', 'Đảng Cộng sản Việt Nam', 'Đã ký', 'Ký tên', 'Ghi rõ họ tên', 'Nơi nhận'],
    ...['Xác nhận của UBND xã', 'Kính gửi UBND huyện', 'Phước Hà, ngày 05 tháng 9'],
    ...['Ấn định 12hộ', 'Ấn định 12 hộ, đã duyệt', 'N/T', 'n. t.', 'n t', '( nt )'],
    ...['Người dân, cộng đồng dân cư', 'II. Thôn Là A', 'Danh sách hộ nghèo', 'Ấn định danh sách có 12 hộ', '-nt-'],
  ])('%s: certainly none', (text) => {
    expect(nameLine(text)).toBe('certain');
  });

  it.each([
    ...['Hội đồng nhân dân xã', 'HĐND xã', 'Đảng uỷ xã', 'Uỷ ban Mặt trận xã', 'Uỷ ban MTTQ xã', 'UBMTTQ xã'],
    ...['Tổng Hội An', 'Nguyễn Văn An và vợ là bà Trần Thị Bình'],
    ...['X. Lan', 'Cộng Thị Hai', 'Tổng Văn Nam', 'UBND XÃ PHƯỚC HÀ', 'Ủy ban nhân dân xã'],
    'Thực hiện Kế hoạch số 98 về tổ chức đối thoại chính sách giảm nghèo',
  ])('%s: perhaps one', (text) => {
    expect(nameLine(text)).toBe('uncertain');
  });

  it.each([
    '-',
    '(2)',
    '…',
    '12',
    '#REF!',
    '#N/A',
    '#n/a',
    '#TÊN?',
    '#DIV/0!',
    'Loading...',
    'Loading…',
    'Đang tải...',
  ])('%s: nothing', (text) => {
    expect(nameLine(text)).toBe('nothing');
  });

  it.each([
    ...['Katơr Thị Mẫu', 'Y', 'I Mẫu', 'Tống Văn Mẫu', 'Vi Văn Mẫu', 'Công Thị Mẫu', 'Họ Văn Mẫu', 'An', "H'Lan"],
    ...['1. Nguyễn Văn A', '- Nguyễn Văn A', 'A. Nguyễn Văn B', 'Hồ Thị Nhóm', 'Kỳ Văn Ký', 'Chủ Văn Tịch'],
    ...['Nguyễn Thị A (vợ ông Nguyễn Văn B)', 'Nguyễn Văn A (hộ 3 khẩu)', 'Lâm Danh', 'Trưởng thôn Giá'],
    ...[
      'Hộc Thị Mẫu',
      'Không Văn Lan',
      'Nguyễn T',
      'N. T. Lan',
      'Nat',
      'Lan, 5 hội',
      'Nguyễn Văn An và vợ, bà Trần Thị Bình',
    ],
    ...['Lan #A', '#1 Nguyễn Văn A', 'Nguyễn Đang Tải', 'Đang Tải Lan', 'Loading Lan'],
    ...['Đại diện Hội Nông dân xã', 'Nguyen Van A', 'NGUYỄN THỊ HÒA', 'Nguyễn Thị Không', 'N. V. A', 'Đ/c Lan'],
  ])('%s: a name', (text) => {
    expect(nameLine(text)).toBeNull();
  });
});

describe('where an opinion should stand', () => {
  it.each([
    ['nt', 'certain'],
    ['-', 'certain'],
    ['(3)', 'certain'],
    ['#REF!', 'nothing'],
    ['Tổng cộng: 5 ý kiến', 'certain'],
    ['Cộng', 'certain'],
    ['Có 5 ý kiến', 'certain'],
    ['Lĩnh vực giáo dục:', 'certain'],
    ['Người lập biểu', 'certain'],
    ['Độc lập - Tự do - Hạnh phúc', 'certain'],
    ['I. Lĩnh vực y tế', 'uncertain'],
    ['Lĩnh vực y tế', 'uncertain'],
    ['II. Về giáo dục', 'uncertain'],
    ['1. Y tế', 'uncertain'],
    ['Y tế', 'uncertain'],
    ['A. Giáo dục', 'uncertain'],
    ['UBND XÃ PHƯỚC HÀ', 'uncertain'],
    ['“Y tế”.', 'uncertain'],
    ['B) Điện nước', 'uncertain'],
    ['Có tất cả 5 ý kiến', 'certain'],
    ['Danh sách các hộ nghèo của thôn Giá xã Phước Hà có 5 người', 'certain'],
    ['Ý kiến của bà con thôn Giá:', 'certain'],
  ])('%s: %s', (text, expected) => {
    expect(opinionLine(text)).toBe(expected);
  });

  it.each([
    'Đề nghị cấp thẻ.',
    'I. Đề nghị cấp thẻ bảo hiểm y tế.',
    'Thôn Giá chưa có điện',
    'UBND xã trả lời chậm',
    'Tổng số hộ nghèo được vay còn ít, đề nghị tăng thêm',
    'Cộng đồng dân cư muốn nhà sinh hoạt',
    'Danh sách hộ nghèo sai tên nhiều người',
    'Có 5 người chưa có thẻ',
    'Đường vào thôn',
    'Đường vào thôn.',
    'Mở lĩnh vực mới',
    'I. Đề nghị cấp thẻ',
    'A. Thôn chưa có điện',
    'Thôn có 5 người',
    'Có nhiều hộ nghèo trong thôn chưa được vay vốn, thôn Giá có 5 người',
    'Ý kiến của bà con thôn Giá về điện:',
    'Hộ nghèo',
    'Xin cấp đất',
    'Một',
  ])('%s: an opinion', (text) => {
    expect(opinionLine(text)).toBeNull();
  });

  it.each([
    ...['Không ai ý kiến', 'Không ai phát biểu'],
    ...['Không có ý kiến', 'không', 'Không có', '0', 'Không phát biểu', 'Không có ý kiến.', 'KHÔNG CÓ Ý KIẾN GÌ THÊM'],
    ...[
      'Khong co y kien',
      'Không ai có ý kiến',
      '(Không có ý kiến phát biểu)',
      'Nhân dân không có ý kiến',
      '- Không có',
    ],
  ])('%s: nobody voiced any', (text) => {
    expect(saysNone(text)).toBe(true);
  });

  it.each([
    ...['Không có điện', 'Chưa có', 'Không có nước sạch để dùng', 'Ý kiến', '', '10', 'Không cấp thẻ'],
    ...['Không có ý kiến trả lời của xã', 'Hỏi xã nhiều lần mà vẫn không có ý kiến'],
  ])('%s: something else', (text) => {
    expect(saysNone(text)).toBe(false);
  });
});
