/** Hướng dẫn: what a commune does, in ten lines. */
export const GUIDE_TITLE = 'HƯỚNG DẪN DÀNH CHO CÁN BỘ XÃ';

export const GUIDE_LINES: readonly string[] = [
  '1. Mở trang mang tên xã mình (hàng tên trang ở cuối màn hình). Chỉ ghi vào trang của xã mình.',
  '2. Phần “Người được mời”: mỗi người một dòng, bắt buộc có Họ và tên; các cột khác ghi được đến đâu hay đến đó.',
  '3. Ô có mũi tên ▼ thì chọn trong danh sách. Dán từ Word, Excel được; nên dán bằng Ctrl+Shift+V để giữ nguyên khung.',
  '4. Ngày ghi theo ngày/tháng/năm, ví dụ 03/9/2020. Bỏ một người thì xóa nội dung các ô, không xóa dòng.',
  '5. Hôm đối thoại: ghi cột Tham dự cho từng người (Có mặt, Vắng; Dự thay thì ghi thêm Người dự thay); người đến ngoài danh sách ghi thêm dòng mới, chọn “Dự ngoài danh sách”.',
  '6. Phần “Ý kiến”: mỗi ý kiến một dòng, ghi Nội dung, Nhóm chính sách, Cơ quan trả lời, Nội dung trả lời và Tình trạng.',
  '7. Phần “Thông tin cuộc đối thoại” (ngoài cùng bên phải): ghi Ngày tổ chức và các mục còn lại sau khi tổ chức xong.',
  '8. Không sửa bốn hàng trên cùng, trừ ô nền trắng dưới chữ “Nộp … lúc”. Các hàng này cho biết hạn nộp, tình trạng nộp và số liệu tạm tính; nộp xong thì ghi ngày giờ vào ô trắng.',
  '9. Nộp trên bảng này không thay cho văn bản có chữ ký, đóng dấu gửi theo quy định.',
  '10. Ai mở được bảng này đều đọc được mọi trang: không ghi số căn cước, số tài khoản hay điều riêng tư không cần thiết.',
];
