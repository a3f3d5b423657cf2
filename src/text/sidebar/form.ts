export const FORM = {
  inviteeTitle: 'Thêm người mời',
  opinionTitle: 'Thêm ý kiến',
  sessionTitle: 'Cuộc đối thoại',
  addInvitee: 'Thêm người',
  addOpinion: 'Thêm ý kiến',
  saveSession: 'Lưu thông tin',
  saving: 'Đang lưu…',
  notChosen: 'Chưa chọn',
  required: 'bắt buộc',
  maybeSaved:
    'Chưa rõ dòng này đã vào bảng hay chưa. Bấm “Cập nhật” và xem dòng cuối trên trang trước khi bấm lại, để không ghi hai lần.',
  nothingChanged: 'Chưa có gì thay đổi để lưu.',
  answerDetails: 'Trả lời, tình trạng và ghi chú',
  personDetails: 'Thêm chi tiết',
  linesHint: 'Bấm Enter để xuống dòng, Ctrl+Enter để lưu.',
} as const;

/** How to write each kind of value that has its own form. */
export const KIND_HINTS = {
  day: 'Ngày/tháng/năm, ví dụ 05/8/2026.',
  time: 'Giờ:phút, ví dụ 08:00.',
  money: 'Số tiền bằng đồng, ví dụ 1.500.000.',
} as const;

export const FIELD_ERRORS = {
  name: 'Ghi họ và tên.',
  longName:
    'Họ và tên dài quá 100 ký tự: mỗi lần chỉ thêm một người. Nếu muốn dán cả danh sách, dán thẳng vào cột Họ và tên trên trang.',
  content: 'Ghi nội dung ý kiến.',
  empty: 'Ghi nội dung này.',
  day: 'Chưa đọc được ngày: ghi ngày/tháng/năm, năm đủ bốn chữ số, ví dụ 05/8/2026.',
  time: 'Chưa đọc được giờ: ghi giờ:phút, ví dụ 08:00.',
  money: 'Chưa đọc được số tiền: chỉ ghi số, ví dụ 1.500.000.',
} as const;

export function mendFields(count: number): string {
  return `Còn ${count} mục ghi chưa đúng, xem dòng chữ dưới mỗi mục.`;
}

/** What stands in the tab now was changed by someone while the person was typing. */
export function changedMeanwhile(now: string): string {
  return now === '' ? 'Trong bảng, mục này vừa được xóa.' : `Trong bảng hiện ghi: ${now}`;
}
