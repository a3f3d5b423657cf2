/** Why the add-on refuses to do something, and what to do. */
export const REFUSALS = {
  'not-set-up':
    'Bảng tính này chưa được chuẩn bị. Chạy “Chuẩn bị bảng theo dõi” trong menu “Đối thoại giảm nghèo” trước.',
  busy: 'Một người khác đang chuẩn bị hoặc tổng hợp. Chờ một phút rồi thử lại.',
  'no-communes': 'Trang Các xã chưa có xã nào. Ghi tên các xã vào cột Tên xã rồi chạy lại.',
  'communes-unreadable':
    'Trang Các xã mất dòng tiêu đề nên không đọc được. Khôi phục bằng Hoàn tác hoặc Tệp > Nhật ký phiên bản rồi chạy lại.',
  'lists-unreadable':
    'Trang Danh mục mất dòng tiêu đề nên không đọc được. Khôi phục bằng Hoàn tác hoặc Tệp > Nhật ký phiên bản rồi chạy lại.',
  'drive-withheld':
    'Chưa tạo được dự thảo vì tiện ích chưa được phép tạo tệp trong Google Drive. Chạy lại, khi Google hỏi thì đồng ý quyền này.',
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** Shown for a bug: one plain sentence; the log holds the rest. */
export const BUG =
  'Có lỗi ngoài dự kiến, chưa có gì bị thay đổi. Thử lại; nếu vẫn vậy, báo người quản trị kèm giờ xảy ra lỗi.';
