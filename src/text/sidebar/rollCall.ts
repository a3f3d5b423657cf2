import { number } from '../phrases/format';

export const ROLL_CALL = {
  title: 'Điểm danh',
  search: 'Tìm người (không cần gõ dấu)',
  keys: 'Phím tắt: ↑ ↓ chuyển người, C có mặt, V vắng, T dự thay, Delete bỏ điểm danh.',
  more: 'Thêm: lọc, ghi cho tất cả, phím tắt',
  list: 'Danh sách điểm danh',
  nobody: 'Danh sách mời chưa có ai. Thêm người mời trước rồi điểm danh.',
  noMatch:
    'Không có ai khớp với nội dung tìm. Nếu người này không có trong danh sách, ghi ở “Người đến ngoài danh sách”.',
  unmark: 'Bỏ điểm danh',
  unmarkShort: 'Bỏ',
  substitute: 'Họ tên người dự thay',
  onlyUnrecorded: 'Chỉ hiện người chưa điểm danh',
  allRecorded: 'Đã điểm danh hết danh sách.',
  saving: 'Đang lưu…',
  saved: 'Đã lưu.',
  keepOpen: 'Đừng đóng thanh bên; kiểm tra mạng rồi bấm “Thử lại”, cứ điểm danh tiếp cũng được.',
  discard: 'Bỏ các lượt chưa lưu',
  seen: 'Đã xem',
  uninvitedTitle: 'Người đến ngoài danh sách',
  uninvitedAdd: 'Ghi người này',
  uninvitedRemoved: 'Danh mục không còn mức tham dự cho người ngoài danh sách; báo cơ quan tổng hợp.',
} as const;

/** Headcounts as they stand on the screen. */
export interface RollCallCounts {
  readonly invited: number;
  readonly recorded: number;
  readonly present: number;
  readonly substitute: number;
  readonly absent: number;
  readonly uninvited: number;
}

export function countText(counts: RollCallCounts): string {
  const { invited, recorded, present, substitute, absent, uninvited } = counts;
  const outside = uninvited === 0 ? '' : `, ngoài danh sách ${uninvited}`;
  return `Đã điểm danh ${number(recorded)}/${number(invited)}: có mặt ${present}, dự thay ${substitute}, vắng ${absent}${outside}.`;
}

export function markAllLabel(label: string): string {
  return `Ghi “${label}” cho tất cả người chưa điểm danh`;
}

export function markAllConfirm(label: string): string {
  return `Ghi “${label}”`;
}

export function markAllQuestion(label: string, count: number): string {
  return `Ghi “${label}” cho ${count} người chưa điểm danh?`;
}

export function waitingText(count: number): string {
  return `Còn ${count} lượt chờ lưu…`;
}

export function notSavedText(count: number): string {
  return `Chưa lưu được ${count} lượt; các lượt này vẫn còn ở đây.`;
}

/** Above the list of those whose row is not there any more. */
export function refusedText(count: number): string {
  return `${count} lượt không ghi được vào bảng:`;
}

/** Beside the mark of someone whose mark has not reached the tab. */
export const UNSAVED = 'chưa lưu';
