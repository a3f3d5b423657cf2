import type { Owed } from '../../core/round/owed';
import { forEachOwed } from '../../core/round/owed';
import type { Counts, Way } from '../../core/round/deed';
import type { Moment } from '../../core/time/day';
import type { Standing } from '../../core/round/submission';
import { lowerFirst, upperFirst } from '../phrases/format';
import { countsText, NO_PAPER } from '../handIn';
import { HANDED_IN, STANDING } from '../standing';
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
  isClean: 'Không có chỗ nào phải sửa.',
  notSigned: NO_PAPER,
  submitting: 'Đang ghi nhận…',
  editedShort: 'đã sửa sau khi nộp',
  edited: 'Đã sửa sau khi nộp: nộp lại để ghi nhận bản mới.',
} as const;

/** What a thing owed is, as its state is told: handed in, by whom, and how it stands. */
export interface OwedState {
  readonly handedIn: keyof typeof HANDED_IN;
  readonly standing: Standing | null;
  readonly standingText: string;
  readonly deadline: Moment | null;
  readonly handedInAt: Moment | null;
  readonly lastAt: Moment | null;
  readonly returnedBecause: string | null;
}

/** "Chưa nộp, còn 3 ngày", "Đã nộp lúc 16:05 ngày 21/08/2020, đúng hạn". */
export function stateText(state: OwedState): string {
  const { handedIn, standingText, handedInAt } = state;
  if (handedIn === 'notOwed') return HANDED_IN.notOwed;
  if (handedIn === 'returned') return returnedText(state);
  const standing = standingText === '' ? '' : `, ${lowerFirst(standingText)}`;
  if (handedIn !== 'handedIn' || handedInAt === null) return `${HANDED_IN[handedIn]}${standing}`;
  return `Đã nộp lúc ${momentText(handedInAt)}${standing}${againText(state)}`;
}

/** ", nộp lại 08:02 ngày 03/09/2020 (sau hạn)": only where the moment that counts is another. */
function againText({ handedInAt, lastAt, deadline }: OwedState): string {
  if (lastAt === null || lastAt === handedInAt) return '';
  return `, nộp lại ${momentText(lastAt)}${deadline !== null && lastAt > deadline ? ' (sau hạn)' : ''}`;
}

/** "Đã trả lại. Lý do: Thiếu số điện thoại. Nộp lại trước 17:00 ngày 04/09/2020 (còn 1 ngày)." */
function returnedText({ returnedBecause, deadline, standing, standingText }: OwedState): string {
  const reason = (returnedBecause ?? '').trim();
  const why = reason === '' ? '' : ` Lý do: ${asSentence(reason)}`;
  if (deadline === null) return `Đã trả lại.${why} ${asSentence(upperFirst(standingText))}`.trimEnd();
  return `Đã trả lại.${why} Nộp lại trước ${momentText(deadline)}${leftText(standing)}.`;
}

function leftText(standing: Standing | null): string {
  if (standing?.kind === 'overdue') return ` (${STANDING.overdue} ${standing.days} ${STANDING.days})`;
  if (standing?.kind !== 'dueIn' && standing?.kind !== 'dueSoon') return '';
  return standing.days === 0 ? ' (trong hôm nay)' : ` (${STANDING.dueIn} ${standing.days} ${STANDING.days})`;
}

function asSentence(text: string): string {
  return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
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

/** "Người nộp: a@b (nộp từ menu)"; of a paper it is known who recorded it. */
export function byText(by: string, way: Way | null): string {
  const who = way === 'paper' ? 'Người ghi nhận' : 'Người nộp';
  return `${who}: ${by === '' ? 'không rõ tài khoản' : by}${way === null ? '' : ` (${WAYS[way]})`}`;
}

export function firstAtText(moment: Moment): string {
  return `Nộp lần đầu lúc ${momentText(moment)}`;
}

export function handInLabel(label: string, isAgain: boolean): string {
  return `Nộp ${isAgain ? 'lại ' : ''}${lowerFirst(label)}`;
}

/** Why the button cannot be pressed; `count` is of all places, shown or not. */
export function blockedBy(count: number): string {
  return count === 1 ? 'Sửa chỗ này rồi mới nộp được.' : `Sửa hết ${count} chỗ này rồi mới nộp được.`;
}

/** "Nộp danh sách mời (45 người mời)?", "Nộp kế hoạch?". */
export function handInQuestion(owed: Owed, label: string, counts: Counts): string {
  const what = countsText(owed, counts);
  return `Nộp ${lowerFirst(label)}${what === '' ? '' : ` (${what})`}?`;
}

/** Before results are handed in while people of the list have no attendance yet. */
export function notRecorded(count: number): string {
  return `Còn ${count} người chưa điểm danh; những người này chưa được tính vào số dự.`;
}

/** Where only the key of a thing is known, and not how Danh mục calls it. */
export const OWED_LABELS = forEachOwed(({ name }): string => lowerFirst(name));
