import { lowerFirst } from '../format';
import { communeTitle } from './commune';

/** Which of two sides counts. */
type Side = 'file' | 'tab';

export const FILE = {
  title: 'Nhận bảng của xã',
  about:
    'Chọn tệp Excel (.xlsx) do xã gửi. Tệp được đọc ngay trên máy này; chưa có gì được ghi cho đến khi anh/chị xác nhận.',
  choose: 'Tệp của xã (.xlsx)',
  reading: 'Đang đọc tệp…',
  comparing: 'Đang so sánh với bảng chung…',
  same: 'Tệp và bảng chung giống nhau: không có gì phải ghi.',
  inTab: 'Bảng chung',
  inFile: 'Theo tệp',
  emptyValue: '(trống)',
  take: 'Ghi vào bảng chung',
  taking: 'Đang ghi…',
  another: 'Chọn tệp khác',
  ticked: 'Xã đã đánh dấu nộp trong tệp',
  allTab: 'Giữ bảng chung cho tất cả',
  allFile: 'Lấy theo tệp cho tất cả',
} as const;

export const SIDE_LABELS: Readonly<Record<Side, string>> = { tab: 'Giữ bảng chung', file: 'Lấy theo tệp' };

export const DIFFERENCE_KINDS = {
  added: 'Thêm mới',
  changed: 'Sửa',
  cleared: 'Xóa nội dung',
  conflict: 'Hai bên cùng sửa',
} as const;

/** Why a file cannot be taken. */
export const FILE_ERRORS = {
  notXlsx: 'Tệp này không phải tệp Excel .xlsx. Mở tệp bằng Excel, chọn Lưu thành (Save As) kiểu .xlsx rồi chọn lại.',
  tooLarge: 'Tệp quá lớn (trên 10 MB). Chỉ gửi bảng của một xã, không kèm ảnh, rồi chọn lại.',
  unreadable: 'Không đọc được tệp này: tệp bị hỏng hoặc được đặt mật khẩu. Nhờ xã mở, lưu lại rồi gửi lại.',
  noCommune:
    'Không thấy trang của xã trong tệp: không có ô “Mã xã”. Nhờ xã gửi lại đúng tệp đã nhận, không xóa phần đầu trang.',
  severalCommunes:
    'Tệp này có trang của nhiều xã. Chỉ nhận tệp của một xã: xuất hoặc tải về riêng trang của xã đó rồi chọn lại.',
} as const;

export type FileError = keyof typeof FILE_ERRORS;

export function compareTitle(commune: string): string {
  return `So sánh với trang của ${lowerFirst(communeTitle(commune))}`;
}

export function differenceCount(count: number, conflicts: number): string {
  const both = conflicts === 0 ? '' : `, trong đó ${conflicts} ô hai bên cùng sửa`;
  return `Có ${count} chỗ khác nhau${both}.`;
}

export function mustChoose(count: number): string {
  return `Còn ${count} ô hai bên cùng sửa chưa chọn.`;
}

/** `handsIn`: whether something is handed in with the file, which may have nothing else to write. */
export function takeQuestion(count: number, commune: string, handsIn: boolean): string {
  const title = lowerFirst(communeTitle(commune));
  return count === 0 && handsIn ? `Ghi nhận việc nộp của ${title}?` : `Ghi ${count} chỗ vào trang của ${title}?`;
}

/** Of a thing whose box the commune ticked in the file. */
export function handInTicked(label: string, isAgain: boolean): string {
  return `Ghi nhận xã đã nộp ${isAgain ? 'lại ' : ''}${label}`;
}
