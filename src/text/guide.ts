import { MENU } from './menu';

/** Hướng dẫn: what a commune does, in ten lines. */
export const GUIDE_TITLE = 'HƯỚNG DẪN DÀNH CHO CÁN BỘ XÃ';

export const GUIDE_LINES: readonly string[] = [
  '1. Mở trang mang tên xã mình (hàng tên trang ở cuối màn hình). Chỉ ghi vào trang của xã mình.',
  '2. Phần “Người được mời”: mỗi người một dòng, bắt buộc có Họ và tên; các cột khác ghi được đến đâu hay đến đó.',
  '3. Ô có mũi tên ▼ thì chọn trong danh sách. Dán từ Word, Excel được; nên dán bằng Ctrl+Shift+V để giữ nguyên khung.',
  '4. Ngày ghi theo ngày/tháng/năm, ví dụ 03/9/2020. Bỏ một người thì xóa nội dung các ô, không xóa dòng; dòng trống không được tính.',
  '5. Hôm đối thoại: ghi cột Tham dự cho từng người (Có mặt, Vắng; Dự thay thì ghi thêm Người dự thay); người đến ngoài danh sách ghi thêm dòng mới, chọn “Dự ngoài danh sách”.',
  '6. Phần “Ý kiến”: mỗi ý kiến một dòng, ghi Nội dung, Nhóm chính sách, Cơ quan trả lời, Nội dung trả lời và Tình trạng; Mã ý kiến tự có, không sửa.',
  '7. Phần “Thông tin cuộc đối thoại” (ngoài cùng bên phải): ghi Ngày tổ chức và các mục còn lại sau khi tổ chức xong.',
  '8. Nộp: đánh dấu ô vuông dưới chữ “Nộp … lúc” ở đầu trang, trên điện thoại cũng được. Ô bên trái báo đã nộp, hoặc còn phải sửa gì. Sửa sau khi nộp thì bỏ dấu rồi đánh dấu lại; lần nộp đầu vẫn được tính. Nộp ở đây không thay cho văn bản có chữ ký, đóng dấu.',
  `9. Trên máy tính, menu “${MENU.title}” > “${MENU.sidebar}” giúp nhập nhanh, điểm danh, xem chỗ cần sửa và nộp. Nếu thanh bên không mở được vì trình duyệt có nhiều tài khoản Google, mở cửa sổ ẩn danh và chỉ đăng nhập tài khoản cơ quan.`,
  '10. Ai mở được bảng này đều đọc được mọi trang: không ghi số căn cước, số tài khoản hay điều riêng tư không cần thiết.',
];

/** What the district does, below. */
export const DISTRICT_GUIDE_TITLE = 'DÀNH CHO CƠ QUAN TỔNG HỢP';

export const DISTRICT_GUIDE_LINES: readonly string[] = [
  `1. Ghi các xã, vai trò, e-mail cán bộ vào “Các xã”, điền “Thiết lập”, chạy “${MENU.setUp}”, chia sẻ bảng tính cho cán bộ xã, rồi chạy “${MENU.protect}”. Thêm, bớt người hoặc xã thì sửa Các xã và chạy lại cả hai.`,
  '2. Bảo vệ chỉ ngăn việc ghi nhầm, không ngăn việc đọc: ai mở được bảng tính đều đọc được mọi trang, kể cả trang ẩn.',
  `3. “${MENU.sidebar}”: bảng theo dõi các xã, trả lại để bổ sung, gia hạn, ghi nhận bản giấy, đôn đốc, tổng hợp và dự thảo báo cáo.`,
  `4. Xã không dùng bảng chung: mở trang của xã, chạy “${MENU.exportFile}” rồi gửi tệp cho xã; cán bộ xã cũng tự xuất được. Tệp xã gửi về thì nhận bằng “${MENU.takeFile}”.`,
  '5. Việc nộp được ghi vào một bản ghi riêng đi cùng bảng tính này; “Nhật ký” chép lại bản ghi đó. Bản sao của bảng tính, hoặc tệp tải về, không mang theo bản ghi, chỉ còn Nhật ký.',
  '6. “Dữ liệu cần kiểm tra”: chỗ nào xem lại thấy đúng thì ghi x vào cột “Đúng như vậy” của dòng đó, các lần tổng hợp sau không nhắc nữa; xóa x thì nhắc lại. Chỗ làm cho con số chưa biết được thì phải sửa.',
  `7. Xã sáp nhập, chia tách giữa đợt: ở dòng của xã chuyển đi trong Các xã, ghi vào cột “Chuyển sang xã” Mã hoặc tên xã nhận (chỉ chuyển một số thôn thì ghi X08: Thôn 1, Thôn 2), rồi chạy “${MENU.setUp}”; thêm e-mail cán bộ vào dòng của xã nhận. Xóa ô đó và chạy lại thì tách lại.`,
];
