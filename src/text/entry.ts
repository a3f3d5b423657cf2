import type { ProblemCode } from '../core/problem';
import { tidy } from '../core/letters/vietnamese';
import { problemText } from './problems/problems';

/** What a field of a form can be wrong about. */
export type EntryFault = Extract<
  ProblemCode,
  'not-a-day' | 'not-a-moment' | 'not-a-time' | 'not-a-number' | 'not-in-list' | 'cell-error' | 'row-not-a-person'
>;

const SHOWN_LABELS = 8;

/** What is wrong with what was typed into a field, and how to write it. `labels`: what the list of the field offers. */
export function wrongEntry(fault: EntryFault, field: string, typed: string, labels: readonly string[]): string {
  const detail = excerpt(typed);
  switch (fault) {
    case 'not-in-list':
      return `“${field}” ghi “${detail}”, không có trong Danh mục. ${offered(labels)}`;
    case 'cell-error':
      return `“${field}” ghi “${detail}” là một báo lỗi của bảng tính. Ghi lại giá trị, hoặc để trống.`;
    case 'row-not-a-person':
      return `“${field}” ghi “${detail}”, không phải họ tên. Ghi họ tên của một người, ví dụ Nguyễn Thị Mẫu.`;
    default: {
      const { what, todo } = problemText({ code: fault, tab: '', field, detail });
      return `${what} ${todo}`;
    }
  }
}

/** A cell of a spreadsheet holds 50.000 characters (support.google.com/drive/answer/37603). */
export const LONGEST_TEXT = 50_000;

export function tooLong(field: string): string {
  return `“${field}” dài hơn 50.000 ký tự nên không ghi được vào một ô. Rút gọn, hoặc chia thành nhiều dòng.`;
}

/** The first words of a text, on one line. */
export function excerpt(text: string, length = 60): string {
  const words = tidy(text);
  if (words.length <= length) return words;
  const cut = words.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
}

/** Why one person's attendance was not recorded. */
export const UNMARKED = {
  notFound: (name: string) =>
    `Không tìm thấy “${name}” trong phần Người được mời: dòng đã bị xóa hoặc đổi tên. Bấm “Cập nhật” rồi điểm danh lại.`,
  ambiguous: (name: string) =>
    `Có nhiều dòng mang tên “${name}” và các dòng đã thay đổi, không rõ là dòng nào. Bấm “Cập nhật” rồi điểm danh lại.`,
  labelLost: (name: string) =>
    `Chưa điểm danh được cho “${name}”: Danh mục không còn mức tham dự này. Báo cơ quan tổng hợp ghi lại khóa của mục này trong Danh mục.`,
} as const;

function offered(labels: readonly string[]): string {
  if (labels.length === 0) return 'Báo cơ quan tổng hợp bổ sung mục vào Danh mục, hoặc để trống.';
  const more = labels.length > SHOWN_LABELS ? '…' : '.';
  return `Chọn một trong các mục: ${labels.slice(0, SHOWN_LABELS).join('; ')}${more}`;
}
