import { withLevel } from './phrases/communeNames';

/** Words of what the district does about the things owed. */

/** Why a limit was put off, when that was because the thing was given back. */
export function returnReason(reason: string): string {
  return `Trả lại để bổ sung: ${reason}`;
}

/** Number and symbol of a paper, and how it came. */
export function paperNote(number: string, by: string): string {
  return by === '' ? `Văn bản ${number}` : `Văn bản ${number}, nhận ${by}`;
}

export function returnedDone(commune: string, label: string): string {
  return `Đã trả lại ${label.toLowerCase()} của ${withLevel(commune)}. Xã thấy lý do ở đầu trang của mình; nên gọi điện báo thêm.`;
}

export function extendedDone(commune: string, label: string): string {
  return `Đã gia hạn ${label.toLowerCase()} cho ${withLevel(commune)}; hạn mới có trong Thiết lập và Hạn nộp.`;
}

export function paperDone(commune: string, label: string): string {
  return `Đã ghi nhận ${label.toLowerCase()} bản giấy của ${withLevel(commune)}.`;
}
