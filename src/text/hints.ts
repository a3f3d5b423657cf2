/** How to fill each setting, shown beside it in Thiết lập. */
export const SETTING_HINTS = {
  roundName: 'Dùng trong trích yếu của báo cáo, không ghi năm; ví dụ Đối thoại chính sách giảm nghèo.',
  year: 'Năm của đợt đối thoại.',
  superior:
    'Để trống nếu cơ quan ban hành là UBND. Xuống dòng trong ô (Ctrl+Enter; trong Excel là Alt+Enter) thì văn bản cũng xuống dòng.',
  issuer: 'Tên cơ quan ký báo cáo, chữ in hoa. Mỗi phần một dòng.',
  symbol: 'Phần sau dấu gạch chéo của số văn bản, ví dụ BC-UBND.',
  place: 'Tên địa danh ghi trước ngày tháng, ví dụ Thuận Nam.',
  addressee: 'Chỉ ghi khi báo cáo gửi cấp trên; mỗi nơi một dòng.',
  legalBases: 'Mỗi căn cứ một dòng. Để trống nếu không nêu căn cứ.',
  planNumber: 'Số và ký hiệu kế hoạch của đợt, ví dụ 98/KH-UBND.',
  planDay: 'Ngày ban hành kế hoạch, ví dụ 10/7/2020.',
  planIssuer: 'Cơ quan ký kế hoạch, ghi đủ tên.',
  planTitle: 'Trích yếu của kế hoạch.',
  fund: 'Nguồn kinh phí thực hiện, ghi như trong kế hoạch.',
  authority: 'Ví dụ: TM. ỦY BAN NHÂN DÂN, dòng dưới KT. CHỦ TỊCH.',
  position: 'Ví dụ: PHÓ CHỦ TỊCH.',
  signatory: 'Họ và tên người ký, không ghi học hàm, học vị.',
  recipients: 'Mỗi nơi một dòng, dòng cuối là Lưu: VT…',
  districtEmails: 'Những người được mở dự thảo báo cáo; cách nhau bằng dấu chấm phẩy.',
  compilationDay: 'Ngày cơ quan tổng hợp chốt số liệu. Để trống thì hạn tính theo Ngày dự kiến của từng xã.',
  soonDays: 'Còn chừng ấy ngày thì báo “sắp đến hạn”; để trống là 3.',
  layout: 'Chương trình tự ghi, không sửa: cho biết bảng được lập theo bố cục nào.',
} as const;

/** Shown when a person types something else into a cell with a dropdown. */
export const DROPDOWN_HELP =
  'Chọn một mục trong danh sách thả xuống. Cần thêm mục, đề nghị cơ quan tổng hợp bổ sung vào trang Danh mục.';
