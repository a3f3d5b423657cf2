import type { Column } from './column';
import { byKey } from './column';
import type { Lists } from './lists';

/** Dữ liệu cần kiểm tra; people write into one column alone, Đúng như vậy. */
export const PROBLEM_COLUMNS = [
  { key: 'ordinal', header: 'TT', kind: 'whole', width: 50 },
  { key: 'tab', header: 'Trang', kind: 'free', width: 150 },
  { key: 'cell', header: 'Ô', kind: 'free', width: 160 },
  { key: 'what', header: 'Vấn đề', kind: 'free', width: 430 },
  { key: 'todo', header: 'Cách xử lý', kind: 'free', width: 430 },
  { key: 'open', header: 'Mở', kind: 'free', width: 60 },
  { key: 'weight', header: 'Mức', kind: 'free', width: 150 },
  { key: 'answer', header: 'Đúng như vậy', kind: 'free', width: 150 },
  { key: 'key', header: 'Mã nhận biết', kind: 'free', width: 60 },
] as const satisfies readonly Column[];

export const PROBLEM_COLUMN = byKey(PROBLEM_COLUMNS);

/** Ý kiến: every opinion of the round, without the speakers. */
export const OPINION_COLUMNS = [
  { key: 'ordinal', header: 'TT', kind: 'whole', width: 50 },
  { key: 'commune', header: 'Tên xã', kind: 'free', width: 130 },
  { key: 'theme', header: 'Nhóm chính sách', kind: 'free', width: 190 },
  { key: 'kind', header: 'Loại', kind: 'free', width: 90 },
  { key: 'content', header: 'Nội dung', kind: 'free', width: 380 },
  { key: 'agency', header: 'Cơ quan trả lời', kind: 'free', width: 180 },
  { key: 'answer', header: 'Nội dung trả lời', kind: 'free', width: 380 },
  { key: 'answerDocument', header: 'Số văn bản trả lời', kind: 'free', width: 130 },
  { key: 'answeredOn', header: 'Ngày trả lời', kind: 'day', width: 100 },
  { key: 'state', header: 'Tình trạng', kind: 'free', width: 210 },
  { key: 'dueOn', header: 'Hạn trả lời', kind: 'day', width: 100 },
  { key: 'open', header: 'Mở', kind: 'free', width: 60 },
] as const satisfies readonly Column[];

/** Row of the header of Tổng hợp; above it: when it was compiled, and the last draft. */
export const SUMMARY_HEADER_ROW = 4;

const count = (key: string, header: string): Column => ({ key, header, kind: 'whole', width: 80 });

/** Tổng hợp; its columns of target groups are those of Danh mục. */
export function summaryColumns(lists: Lists): Column[] {
  return [
    count('ordinal', 'TT'),
    { key: 'commune', header: 'Tên xã', kind: 'free', width: 170 },
    { key: 'role', header: 'Vai trò', kind: 'free', width: 80 },
    { key: 'day', header: 'Ngày tổ chức', kind: 'day', width: 100 },
    count('invited', 'Số người mời'),
    count('present', 'Có mặt'),
    count('substitute', 'Dự thay'),
    count('absent', 'Vắng'),
    count('notRecorded', 'Chưa điểm danh'),
    count('uninvited', 'Dự ngoài danh sách'),
    count('attended', 'Tổng số dự'),
    ...lists.groups.map((group) => count(`group:${group.label}`, `Dự: ${group.label}`)),
    count('group:', 'Dự: không rõ đối tượng'),
    count('women', 'Nữ'),
    count('ethnicMinorities', 'Dân tộc thiểu số'),
    count('poorHouseholds', 'Số hộ nghèo dự'),
    count('nearPoorHouseholds', 'Số hộ cận nghèo dự'),
    count('opinions', 'Ý kiến'),
    count('answered', 'Đã trả lời'),
    count('forwarded', 'Đã chuyển'),
    count('unanswered', 'Chưa trả lời'),
    { key: 'spent', header: 'Kinh phí đã chi', kind: 'money', width: 120 },
    ...lists.owed.map((owed): Column => ({ key: `owed:${owed.key}`, header: owed.label, kind: 'free', width: 190 })),
    count('problems', 'Cần kiểm tra'),
  ];
}

/** Nhật ký: what was done about the things owed, oldest first. */
export const LOG_COLUMNS = [
  { key: 'moment', header: 'Thời điểm', kind: 'moment', width: 130 },
  { key: 'by', header: 'Người thực hiện', kind: 'free', width: 220 },
  { key: 'commune', header: 'Tên xã', kind: 'free', width: 140 },
  { key: 'owed', header: 'Nội dung', kind: 'free', width: 130 },
  { key: 'deed', header: 'Việc đã làm', kind: 'free', width: 170 },
  { key: 'way', header: 'Cách thức', kind: 'free', width: 150 },
  { key: 'detail', header: 'Ghi rõ', kind: 'free', width: 380 },
  { key: 'id', header: 'Mã ghi nhận', kind: 'free', width: 140 },
  { key: 'check', header: 'Đối chiếu', kind: 'free', width: 220 },
] as const satisfies readonly Column[];

export type LogColumn = (typeof LOG_COLUMNS)[number]['key'];
