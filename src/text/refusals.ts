/** Why the add-on refuses to do something, and what to do. */
export const REFUSALS = {
  'not-set-up': () =>
    'Bảng tính này chưa được chuẩn bị. Chạy “Chuẩn bị bảng theo dõi” trong menu “Đối thoại giảm nghèo” trước.',
  'own-tab-missing': (tab) =>
    `Không tìm thấy trang “${tab}”. Nếu trang đã bị đổi tên, đổi lại đúng tên “${tab}” rồi chạy lại; nếu đã bị xóa, khôi phục bằng Tệp > Nhật ký phiên bản hoặc từ tệp lưu trước.`,
  busy: () => 'Một người khác đang chuẩn bị hoặc tổng hợp. Chờ một phút rồi thử lại.',
  'no-communes': () => 'Trang Các xã chưa có xã nào. Ghi tên các xã vào cột Tên xã rồi chạy lại.',
  'communes-unreadable': () =>
    'Trang Các xã mất dòng tiêu đề nên không đọc được. Khôi phục bằng Hoàn tác hoặc Tệp > Nhật ký phiên bản rồi chạy lại.',
  'lists-unreadable': () =>
    'Trang Danh mục mất dòng tiêu đề nên không đọc được. Khôi phục bằng Hoàn tác hoặc Tệp > Nhật ký phiên bản rồi chạy lại.',
  'draft-not-made': () =>
    'Số liệu đã tổng hợp xong nhưng Google Drive chưa tạo được dự thảo. Chạy lại “Tạo dự thảo báo cáo”; khi Google hỏi quyền thì đồng ý. Nếu vẫn không được, kiểm tra dung lượng Drive còn trống.',
} as const satisfies Readonly<Record<string, (detail: string) => string>>;

export type RefusalCode = keyof typeof REFUSALS;

/** Shown for a bug: one plain sentence; the log holds the rest. */
export const BUG =
  'Có lỗi ngoài dự kiến; những gì các xã đã ghi vẫn còn nguyên. Thử lại; nếu vẫn vậy, báo người quản trị kèm giờ xảy ra lỗi.';
