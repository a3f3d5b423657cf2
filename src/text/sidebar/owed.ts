import type { Owed } from '../../core/deadline';
import type { Counts, Way } from '../../core/deed';
import type { Moment } from '../../core/day';
import { lowerFirst } from '../format';
import { countsText } from '../handIn';
import { HANDED_IN } from '../standing';
import { momentText } from './frame';

export const OWED_WORDS = {
  section: 'Phải nộp',
  nothingOwed: 'Xã không phải nộp nội dung nào trong đợt này.',
  rule: 'Cách tính hạn',
  noDeadline: 'Chưa có hạn nộp.',
  checkFirst: 'Kiểm tra trước khi nộp',
  checking: 'Đang kiểm tra trang của xã…',
  mustMend: 'Phải sửa trước khi nộp',
  mayRemain: 'Có thể nộp, nhưng nên xem lại',
  placesToMend: 'chỗ phải sửa',
  placesToReview: 'chỗ nên xem lại',
  isClean: 'Không có chỗ nào phải sửa.',
  notSigned: 'Việc nộp ở đây không thay cho văn bản ký, đóng dấu.',
  submitting: 'Đang ghi nhận…',
  editedShort: 'đã sửa sau khi nộp',
  edited: 'Đã sửa sau khi nộp: nộp lại để ghi nhận bản mới.',
} as const;

/** What a thing owed is, as its state is told: handed in, by whom, and how it stands. */
export interface OwedState {
  readonly handedIn: keyof typeof HANDED_IN;
  readonly standingText: string;
  readonly handedInAt: Moment | null;
  readonly returnedBecause: string | null;
}

/** "Chưa nộp, còn 3 ngày", "Đã nộp lúc 16:05 ngày 21/08/2020, đúng hạn". */
export function stateText({ handedIn, standingText, handedInAt, returnedBecause }: OwedState): string {
  if (handedIn === 'notOwed') return HANDED_IN.notOwed;
  const standing = standingText === '' ? '' : `, ${lowerFirst(standingText)}`;
  if (handedIn === 'returned') {
    const why = returnedBecause === null || returnedBecause === '' ? '' : ` vì: ${returnedBecause}`;
    return `${HANDED_IN.returned}${standing}${why}`;
  }
  if (handedIn === 'handedIn' && handedInAt !== null) return `Đã nộp lúc ${momentText(handedInAt)}${standing}`;
  return `${HANDED_IN[handedIn]}${standing}`;
}

export function deadlineText(deadline: Moment, isExtended: boolean): string {
  return `Hạn: ${momentText(deadline)}${isExtended ? ' (đã gia hạn)' : ''}`;
}

const WAYS: Readonly<Record<Way, string>> = {
  sidebar: 'nộp ở thanh bên',
  menu: 'nộp từ menu',
  tick: 'nộp bằng ô đánh dấu',
  file: 'nộp bằng tệp',
  paper: 'nộp bằng văn bản',
};

/** "Người nộp: a@b (nộp từ menu)". */
export function byText(by: string, way: Way | null): string {
  return `Người nộp: ${by === '' ? 'không rõ tài khoản' : by}${way === null ? '' : ` (${WAYS[way]})`}`;
}

export function firstAtText(moment: Moment): string {
  return `Nộp lần đầu lúc ${momentText(moment)}`;
}

export function handInLabel(label: string, isAgain: boolean): string {
  return `Nộp ${isAgain ? 'lại ' : ''}${lowerFirst(label)}`;
}

/** Why the button cannot be pressed; `count` is of all places, shown or not. */
export function blockedBy(count: number): string {
  return count === 1 ? 'Phải sửa 1 chỗ thì mới nộp được.' : `Phải sửa hết ${count} chỗ thì mới nộp được.`;
}

/** "Hiện 20 trong 39 chỗ phải sửa." */
export function shownOf(shown: number, all: number, kind: string): string {
  return `Hiện ${shown} trong ${all} ${kind}.`;
}

/** "Nộp danh sách mời (45 người mời)?", "Nộp kế hoạch?". */
export function handInQuestion(owed: Owed, label: string, counts: Counts): string {
  const what = countsText(owed, counts);
  return `Nộp ${lowerFirst(label)}${what === '' ? '' : ` (${what})`}?`;
}

/** Where only the key of a thing is known, and not how Danh mục calls it. */
export const OWED_LABELS: Readonly<Record<Owed, string>> = {
  invitees: 'danh sách mời',
  plan: 'kế hoạch',
  results: 'kết quả',
  report: 'báo cáo',
};
