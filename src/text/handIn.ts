import type { Moment } from '../core/time/day';
import type { Counts } from '../core/round/deed';
import type { Owed, OwedContent } from '../core/round/owed';
import { thingOwed } from '../core/round/owed';
import { momentText } from './phrases/format';

/** What a commune reads when it hands something in. */

/** Left of the box that hands in, while nothing came of it yet. */
export const TICK_TO_HAND_IN = 'Đánh dấu để nộp →';

const HANDED_IN = 'Đã nộp';

/** Left of the box when what was handed in is no longer what the tab holds. */
export const EDITED_NOTE = `${HANDED_IN}, sau đó có sửa. Muốn nộp bản đã sửa: bỏ dấu rồi đánh dấu lại.`;

/** Whether a note left of a box is one of those that say so. */
export function saysHandedIn(note: string): boolean {
  return note.startsWith(HANDED_IN);
}

/** Left of the box once it is handed in; `again` = when, if it was handed in before and that moment stays. */
export function handedInNote(owed: Owed, counts: Counts | null, again: Moment | null): string {
  const what = countsText(owed, counts);
  const done = again === null ? HANDED_IN : `${HANDED_IN} lại ${momentText(again)}`;
  return what === '' ? `${done}.` : `${done}: ${what}.`;
}

/** Left of a box that was unticked though the record holds it; the moment that counts stays above the box. */
export const UNTICKED_NOTE = 'Lần nộp trước vẫn được tính. Nếu có sửa thì đánh dấu lại để nộp.';

/** Left of the box of what was returned. */
export function returnedNote(reason: string): string {
  const stop = /[.!?…]$/.test(reason) ? '' : '.';
  return `Trả lại để bổ sung: ${reason}${stop} Sửa xong, đánh dấu lại để nộp.`;
}

/** Said wherever somebody hands in. */
export const NO_PAPER = 'Việc nộp ở đây không thay cho văn bản có chữ ký, đóng dấu.';

/** To the person who handed in by the menu, the sidebar or a file; `isAgain` = the moment that counts is an earlier one. */
export function handedInMessage(label: string, moment: Moment, isNew: boolean, isAgain = false): string {
  return isNew
    ? `${HANDED_IN} ${isAgain ? 'lại ' : ''}${label.toLowerCase()}; thời điểm tính hạn là ${momentText(moment)}. ${NO_PAPER}`
    : `${label} đã nộp, thời điểm tính hạn là ${momentText(moment)}; từ lần nộp cuối không có gì thay đổi.`;
}

/** "45 người mời", "40 lượt người dự, 12 ý kiến"; '' = nothing is counted. */
export function countsText(owed: Owed, counts: Counts | null): string {
  return counts === null ? '' : COUNTED[thingOwed(owed).content](counts);
}

/** What `countsText` told; null = the words tell of none. */
export function countsIn(words: string): Counts | null {
  const [, invited] = /^(\d+) người mời$/.exec(words) ?? [];
  const [, attended, opinions] = /^(\d+) lượt người dự, (\d+) ý kiến$/.exec(words) ?? [];
  if (invited === undefined && attended === undefined) return null;
  return { invited: Number(invited ?? 0), attended: Number(attended ?? 0), opinions: Number(opinions ?? 0) };
}

const COUNTED: Readonly<Record<OwedContent, (counts: Counts) => string>> = {
  inviteeList: ({ invited }) => `${invited} người mời`,
  sessionResults: ({ attended, opinions }) => `${attended} lượt người dự, ${opinions} ý kiến`,
  paper: () => '',
};
