import { lowerFirst } from '../phrases/format';
import { communeTitle } from './commune';

export const DISTRICT_SECTIONS = {
  board: 'Theo dõi',
  problems: 'Kiểm tra',
  report: 'Báo cáo',
  reminders: 'Đôn đốc',
  file: 'Nhận bảng',
} as const;

export const BOARD = {
  title: 'Bảng theo dõi các xã',
  empty: 'Trang Các xã chưa có xã nào. Ghi tên các xã rồi chạy “Chuẩn bị bảng theo dõi” trong menu.',
  filter: 'Hiện',
  all: 'Tất cả',
  notYet: 'Chưa nộp',
  overdue: 'Quá hạn',
  search: 'Tìm xã (không cần gõ dấu)',
  noMatch: 'Không có xã nào khớp với điều kiện đang chọn.',
  openTab: 'Mở trang của xã',
  return: 'Trả lại để bổ sung',
  extend: 'Gia hạn',
  paper: 'Ghi bản giấy đã nhận',
} as const;

export const DEEDS = {
  reason: 'Lý do',
  returnReason: 'Lý do trả lại',
  day: 'Hạn mới, ngày',
  time: 'Giờ',
  cameDay: 'Ngày nhận',
  cameTime: 'Giờ nhận',
  number: 'Số và ký hiệu văn bản',
  numberHint: 'Ví dụ 12/BC-UBND; ghi “không số” nếu văn bản không có số.',
  by: 'Cách nhận',
  byHint: 'Ví dụ: trực tiếp, bưu điện, e-mail.',
  doReturn: 'Trả lại',
  doExtend: 'Gia hạn',
  doPaper: 'Ghi nhận',
  needReason: 'Ghi lý do để xã rõ.',
  needNumber: 'Ghi số và ký hiệu, hoặc “không số”.',
  needBy: 'Ghi văn bản đến bằng cách nào.',
} as const;

export const REPORT_WORDS = {
  title: 'Tổng hợp và báo cáo',
  compile: 'Tổng hợp báo cáo',
  compileAbout: 'Kiểm tra, đếm lại mọi trang của các xã và ghi vào các trang Tổng hợp, Ý kiến.',
  compiling: 'Đang tổng hợp…',
  draft: 'Tạo dự thảo báo cáo',
  draftAbout: 'Tổng hợp lại từ đầu rồi viết dự thảo báo cáo thành văn bản.',
  drafting: 'Đang viết dự thảo, thường mất dưới một phút…',
  openDraft: 'Mở dự thảo',
  copyLink: 'Chép đường dẫn',
  linkAddress: 'Đường dẫn của dự thảo',
} as const;

/** "Gia hạn: kết quả, xã Cà Ná". */
export function deedTitle(action: string, label: string, commune: string): string {
  return `${action}: ${lowerFirst(label)}, ${lowerFirst(communeTitle(commune))}`;
}

/** "Hiện 12/168 xã." */
export function shown(count: number, all: number): string {
  return `Hiện ${count}/${all} xã.`;
}

/** Why a commune is shown that the filter would leave out: something was just done about it. */
export function keptOnBoard(commune: string): string {
  return `${communeTitle(commune)} vừa được cập nhật nên vẫn hiện ở đây; chọn lại ở “${BOARD.filter}” để lọc lại.`;
}

/** "Đang tổng hợp: 5/8, Phước Hà". */
export function progressText(progress: { done: number; total: number; label: string } | null): string {
  if (progress === null) return REPORT_WORDS.compiling;
  const { done, total, label } = progress;
  return `Đang tổng hợp: ${done}/${total}${label === '' ? '' : `, ${label}`}`;
}
