import type { Owed } from '../../../src/core/round/owed';
import { OWED } from '../../../src/core/round/owed';
import { noFaceMessage } from '../../../src/text/faces';
import {
  countsText,
  handedInMessage,
  handedInNote,
  EDITED_NOTE,
  returnedNote,
  saysHandedIn,
  TICK_TO_HAND_IN,
  UNTICKED_NOTE,
} from '../../../src/text/handIn';
import { SAVED } from '../../../src/text/saved';
import { moment } from '../support/days';
import { expectSentence, expectVietnamese } from '../support/sentences';

const COUNTS = { invited: 45, attended: 40, opinions: 12 };
const AT = moment('31/8/2020 16:30');

describe('what is counted of what was handed in', () => {
  it.each<[Owed, string]>([
    ['invitees', '45 người mời'],
    ['plan', ''],
    ['results', '40 lượt người dự, 12 ý kiến'],
    ['report', ''],
  ])('%s', (owed, text) => {
    expect(countsText(owed, COUNTS)).toBe(text);
    expect(countsText(owed, null)).toBe('');
  });
});

describe('beside the box', () => {
  it('before: what the box is for', () => {
    expectVietnamese(TICK_TO_HAND_IN);
  });

  it.each(
    OWED.flatMap((owed) =>
      [null, AT].flatMap((again) => [COUNTS, null].map((counts) => [owed, again, counts] as const)),
    ),
  )('handed in: %s, again %s', (owed, again, counts) => {
    const note = handedInNote(owed, counts, again);
    expectSentence(note);
    expect(note.startsWith('Đã nộp lại 16:30 ngày 31/08/2020')).toBe(again !== null);
  });

  it('handed in: with what is counted', () => {
    expect(handedInNote('invitees', COUNTS, null)).toBe('Đã nộp: 45 người mời.');
    expect(handedInNote('results', COUNTS, AT)).toBe('Đã nộp lại 16:30 ngày 31/08/2020: 40 lượt người dự, 12 ý kiến.');
    expect(handedInNote('invitees', { ...COUNTS, invited: 0 }, null)).toBe('Đã nộp: 0 người mời.');
  });

  it('unticked: it still counts', () => {
    expectSentence(UNTICKED_NOTE);
  });

  it('edited since: what to do; an edit takes the place of what says so and of nothing else', () => {
    expectSentence(EDITED_NOTE);
    const handedIn = OWED.flatMap((owed) => [handedInNote(owed, COUNTS, null), handedInNote(owed, null, AT)]);
    expect([...handedIn, EDITED_NOTE].every(saysHandedIn)).toBe(true);
    expect([TICK_TO_HAND_IN, UNTICKED_NOTE, returnedNote('Thiếu thôn'), ''].some(saysHandedIn)).toBe(false);
  });

  it.each([
    ['Thiếu thôn', 'Trả lại để bổ sung: Thiếu thôn. Sửa xong, đánh dấu lại để nộp.'],
    ['Thiếu thôn.', 'Trả lại để bổ sung: Thiếu thôn. Sửa xong, đánh dấu lại để nộp.'],
    ['Đã đủ chưa?', 'Trả lại để bổ sung: Đã đủ chưa? Sửa xong, đánh dấu lại để nộp.'],
  ])('returned: the reason ends as a sentence does: %s', (reason, note) => {
    expect(returnedNote(reason)).toBe(note);
    expectSentence(note);
  });
});

it('whoever hands in by menu or sidebar is told the moment, and that the signed paper is still due', () => {
  const done = handedInMessage('Danh sách mời', AT, true);
  expect(done).toMatch(/^Đã nộp danh sách mời; .* 16:30 ngày 31\/08\/2020\./);
  expect(done).toContain('không thay cho văn bản có chữ ký');
  const unchanged = handedInMessage('Danh sách mời', AT, false);
  expect(unchanged).toBe(
    'Danh sách mời đã nộp, thời điểm tính hạn là 16:30 ngày 31/08/2020; từ lần nộp cuối không có gì thay đổi.',
  );
  const again = handedInMessage('Danh sách mời', AT, true, true);
  expect(again).toMatch(/^Đã nộp lại danh sách mời; thời điểm tính hạn là 16:30 ngày 31\/08\/2020\./);
  [done, unchanged, again].forEach(expectSentence);
});

it.each([
  ['in the tab of another commune', noFaceMessage('Cà Ná', ['Phước Hà'], true)],
  ['in a tab of nobody, of two communes', noFaceMessage(null, ['Phước Hà', 'Nhị Hà'], true)],
  ['a stranger', noFaceMessage('Cà Ná', [], true)],
  ['an unknown account', noFaceMessage('Cà Ná', [], false)],
])('who has no face is told what to do: %s', (_name, message) => {
  expectSentence(message);
});

it.each([
  ['a person', SAVED.invitee('Katơr Thị Lan', 12)],
  ['an opinion', SAVED.opinion(12)],
  ['the session', SAVED.session],
  ['who came', SAVED.marks(1)],
])('what was saved is said: %s', (_name, message) => {
  expectSentence(message);
});
