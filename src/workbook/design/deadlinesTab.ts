import type { Column } from '../schema/column';
import { byKey } from '../schema/column';
import { columnLetters, quotedTab } from './a1';
import { DEADLINES_TAB } from '../schema/tabs';

/** Hạn nộp: one row for each commune and thing owed; the tabs of communes look their limits up here by `lookup`. */
export const DEADLINES = [
  { key: 'code', header: 'Mã', kind: 'free', width: 70 },
  { key: 'commune', header: 'Tên xã', kind: 'free', width: 140 },
  { key: 'owed', header: 'Nội dung phải nộp', kind: 'free', width: 140 },
  { key: 'rule', header: 'Cách tính hạn', kind: 'free', width: 330 },
  { key: 'deadline', header: 'Hạn', kind: 'moment', width: 130 },
  { key: 'original', header: 'Hạn gốc', kind: 'moment', width: 130 },
  { key: 'soonFrom', header: 'Sắp đến hạn từ ngày', kind: 'day', width: 110 },
  { key: 'handedInAt', header: 'Nộp lúc', kind: 'moment', width: 130 },
  { key: 'handedIn', header: 'Trạng thái nộp', kind: 'free', width: 150 },
  { key: 'standing', header: 'So với hạn', kind: 'free', width: 230 },
  { key: 'lookup', header: 'Khóa tra cứu', kind: 'free', width: 110 },
] as const satisfies readonly Column[];

export const DEADLINE = byKey(DEADLINES);

export type DeadlineColumn = (typeof DEADLINES)[number]['key'];

/** The whole column of Hạn nộp as formulas name it. */
export function deadlineRange(key: DeadlineColumn): string {
  const letters = columnLetters(DEADLINES.findIndex((column) => column.key === key) + 1);
  return `${quotedTab(DEADLINES_TAB)}!$${letters}:$${letters}`;
}
