import type { Moment } from '../../core/time/day';
import { clockText, dayOfMoment, timeOfMoment } from '../../core/time/day';
import { date } from '../phrases/format';

/** Words of the sidebar that belong to no single task. */
export const FRAME = {
  title: 'Đối thoại giảm nghèo',
  refresh: 'Cập nhật',
  refreshing: 'Đang cập nhật…',
  loading: 'Đang đọc bảng theo dõi…',
  closeMessage: 'Đóng thông báo',
  tasks: 'Việc cần làm',
  toBoard: '← Bảng theo dõi chung',
  toOpenTab: 'Xem trang đang mở',
  retry: 'Thử lại',
  cancel: 'Thôi',
  goToTab: 'Mở trang',
  copied: 'Đã chép; dán vào nơi cần gửi.',
  notCopied: 'Trình duyệt không cho chép tự động: nội dung đã được chọn, bấm Ctrl+C để chép.',
} as const;

/** States of the sidebar that show no data. */
export const STATES = {
  offlineTitle: 'Mất kết nối mạng',
  offline:
    'Máy đang không có mạng. Những gì đang gõ ở đây vẫn còn, đừng đóng thanh bên; kiểm tra mạng rồi bấm “Thử lại”. Khi có mạng, bảng sẽ tự cập nhật.',
  failedTitle: 'Chưa đọc được bảng theo dõi',
  failedTodo:
    'Chờ một phút rồi bấm “Thử lại”. Nếu vẫn vậy, đóng thanh bên rồi mở lại từ menu “Đối thoại giảm nghèo”; nếu trình duyệt đang mở nhiều tài khoản Google, chỉ giữ lại tài khoản dùng cho bảng này.',
  unauthorisedTitle: 'Cần cấp quyền',
  unauthorisedTodo:
    'Đóng thanh bên, chọn lại việc cần làm trong menu “Đối thoại giảm nghèo” và bấm Cho phép khi Google hỏi. Nếu không muốn cấp quyền, vẫn có thể ghi và nộp ngay trên trang của xã bằng ô đánh dấu ở đầu trang.',
  noPermissionTitle: 'Trang này không do anh/chị phụ trách',
  noOwnTabs:
    'Chưa có trang nào mở cho tài khoản này. Báo cơ quan tổng hợp ghi địa chỉ e-mail của anh/chị vào trang Các xã.',
  ownTabs: 'Trang của anh/chị:',
} as const;

/** A sentence of Google, or of the local host, marked as such. */
export function systemSays(message: string): string {
  return `Hệ thống báo: ${message}`;
}

/** "Cập nhật lúc 10:05". */
export function readAt(clock: string): string {
  return `Cập nhật lúc ${clock}`;
}

/** "16:30 ngày 28/08/2020". */
export function momentText(moment: Moment): string {
  return `${clockText(timeOfMoment(moment))} ngày ${date(dayOfMoment(moment))}`;
}
