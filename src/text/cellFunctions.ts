/** Sentences that the cell functions show on the cell instead of a result. */
export const CELL_FUNCTION_ERRORS = {
  anchor: 'Ngày gốc không phải ngày. Ghi theo ngày/tháng/năm, ví dụ 03/9/2020.',
  count: 'Số ngày phải là số nguyên từ 0 trở lên, ví dụ 3.',
  countTooLarge: 'Số ngày quá lớn; ghi số từ 0 đến 366, ví dụ 3.',
  unit: 'Đơn vị tính không có trong Danh mục; ghi “Ngày lịch” hoặc “Ngày làm việc”.',
  onDayOff: 'Cách xử lý ngày nghỉ không có trong Danh mục; ghi ví dụ “Dời sang ngày làm việc sau”.',
  dayKind: 'Loại ngày trong bảng ngày nghỉ không có trong Danh mục; ghi “Nghỉ” hoặc “Làm bù”, hoặc để trống.',
  handedIn: 'Ô nộp lúc không phải ngày giờ, ví dụ 31/8/2020 16:30.',
  limit: 'Ô hạn không phải ngày giờ, ví dụ 31/8/2020 17:00.',
  size: 'Hai vùng phải có cùng số ô.',
} as const;
