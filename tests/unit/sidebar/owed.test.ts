import type { OwedView } from '../../../src/api';
import { mostUrgent } from '../../../sidebar/commune/mostUrgent';
import { filterBoard, keptCommune } from '../../../sidebar/district/boardFilter';
import { owedSign } from '../../../sidebar/parts/owedSign';
import { deadlineText, handInLabel, handInQuestion, stateText } from '../../../src/text/sidebar/owed';
import { moment, NOT_OWED, owedView } from '../../page/sidebar/support/communeFace';

const view = (part: Partial<OwedView>) => owedView('invitees', 'Danh sách mời', part);
const overdue = view({ standing: { kind: 'overdue', days: 2 }, standingText: 'quá hạn 2 ngày' });
const onTime = view({
  handedIn: 'handedIn',
  standing: { kind: 'onTime' },
  standingText: 'đúng hạn',
  handedInAt: moment('2020-08-21T16:05'),
});
const returned = view({
  handedIn: 'returned',
  standing: { kind: 'dueIn', days: 3 },
  returnedBecause: 'Thiếu số điện thoại.',
});
const notOwed = view(NOT_OWED);

describe('how a thing owed is told', () => {
  it.each([
    [overdue, 'Chưa nộp, quá hạn 2 ngày'],
    [onTime, 'Đã nộp lúc 16:05 ngày 21/08/2020, đúng hạn'],
    [returned, 'Đã trả lại. Lý do: Thiếu số điện thoại. Nộp lại trước 17:00 ngày 28/08/2020 (còn 3 ngày).'],
    [
      { ...returned, standing: { kind: 'dueSoon', days: 0 }, returnedBecause: 'Danh sách thiếu 2 thôn' },
      'Đã trả lại. Lý do: Danh sách thiếu 2 thôn. Nộp lại trước 17:00 ngày 28/08/2020 (trong hôm nay).',
    ],
    [
      { ...returned, standing: { kind: 'overdue', days: 2 }, returnedBecause: '' },
      'Đã trả lại. Nộp lại trước 17:00 ngày 28/08/2020 (quá hạn 2 ngày).',
    ],
    [
      {
        ...returned,
        deadline: null,
        standing: { kind: 'undated', reason: 'no-fixed-day' },
        standingText: 'chưa xác định hạn',
      },
      'Đã trả lại. Lý do: Thiếu số điện thoại. Chưa xác định hạn.',
    ],
    [{ ...onTime, lastAt: onTime.handedInAt }, 'Đã nộp lúc 16:05 ngày 21/08/2020, đúng hạn'],
    [
      { ...onTime, lastAt: moment('2020-08-28T17:00') },
      'Đã nộp lúc 16:05 ngày 21/08/2020, đúng hạn, nộp lại 17:00 ngày 28/08/2020',
    ],
    [
      { ...onTime, lastAt: moment('2020-08-28T17:01') },
      'Đã nộp lúc 16:05 ngày 21/08/2020, đúng hạn, nộp lại 17:01 ngày 28/08/2020 (sau hạn)',
    ],
    [
      { ...onTime, deadline: null, lastAt: moment('2020-08-28T17:01') },
      'Đã nộp lúc 16:05 ngày 21/08/2020, đúng hạn, nộp lại 17:01 ngày 28/08/2020',
    ],
    [notOwed, 'Không phải nộp'],
  ] as const)('%#', (owed, words) => {
    expect(stateText(owed)).toBe(words);
  });

  it('the limit, also when it was put off', () => {
    expect(deadlineText(moment('2020-08-28T17:00'), false)).toBe('Hạn: 17:00 ngày 28/08/2020');
    expect(deadlineText(moment('2020-08-28T17:00'), true)).toBe('Hạn: 17:00 ngày 28/08/2020 (đã gia hạn)');
  });

  it('what handing in does', () => {
    expect(handInLabel('Danh sách mời', false)).toBe('Nộp danh sách mời');
    expect(handInLabel('Kết quả', true)).toBe('Nộp lại kết quả');
    const counts = { invited: 45, attended: 40, opinions: 12 };
    expect(handInQuestion('invitees', 'Danh sách mời', counts)).toBe('Nộp danh sách mời (45 người mời)?');
    expect(handInQuestion('results', 'Kết quả', counts)).toBe('Nộp kết quả (40 lượt người dự, 12 ý kiến)?');
    expect(handInQuestion('plan', 'Kế hoạch', counts)).toBe('Nộp kế hoạch?');
  });
});

describe('every state has a sign of its own', () => {
  it.each([
    [overdue, 'late'],
    [view({ standing: { kind: 'dueSoon', days: 1 } }), 'soon'],
    [view({}), 'waiting'],
    [view({ standing: { kind: 'undated', reason: 'no-session-day' } }), 'unknown'],
    [onTime, 'done'],
    [{ ...onTime, isEdited: true }, 'edited'],
    [returned, 'returned'],
    [notOwed, 'none'],
  ])('%#', (owed, sign) => {
    expect(owedSign(owed)).toBe(sign);
  });
});

const later = owedView('results', 'Kết quả', { deadline: moment('2020-09-30T17:00') });

describe('what to hand in next', () => {
  it('is what is due first', () => expect(mostUrgent([later, overdue])).toBe(overdue));
  it('is not what stands', () => expect(mostUrgent([onTime, later])).toBe(later));
  it('is what was changed since', () => {
    const edited = { ...onTime, isEdited: true };
    expect(mostUrgent([edited, later])).toBe(edited);
  });
  it('is nothing when all is handed in', () => expect(mostUrgent([onTime, notOwed])).toBeUndefined());
});

describe('the board', () => {
  const row = (commune: string, owed: readonly OwedView[]) => ({ code: commune, commune, tab: commune, owed });
  const board = [row('Phước Hà', [onTime]), row('Cà Ná', [overdue, notOwed]), row('Đông Hải', [returned])];
  const names = (...filter: [Parameters<typeof filterBoard>[1], string]) =>
    filterBoard(board, ...filter).map(({ commune }) => commune);

  it.each([
    ['notYet', '', ['Cà Ná', 'Đông Hải']],
    ['overdue', '', ['Cà Ná']],
    ['all', '', ['Phước Hà', 'Cà Ná', 'Đông Hải']],
    ['all', 'dong hai', ['Đông Hải']],
    ['overdue', 'phuoc', []],
  ] as const)('%s “%s”', (filter, search, communes) => {
    expect(names(filter, search)).toEqual(communes);
  });

  it('keeps what was just acted on in sight, and nothing else of that commune', () => {
    const kept = { code: 'Cà Ná', owed: 'invitees' } as const;
    const extended = { ...overdue, standing: { kind: 'dueIn', days: 9 } } as const;
    const after = [row('Phước Hà', [onTime]), row('Cà Ná', [extended, later])];
    expect(filterBoard(after, 'overdue', '')).toEqual([]);
    expect(filterBoard(after, 'overdue', '', kept)).toEqual([row('Cà Ná', [extended])]);
    expect(keptCommune(after, 'overdue', '', kept)).toBe('Cà Ná');
    expect(keptCommune(after, 'notYet', '', kept)).toBeUndefined();
    expect(keptCommune(after, 'overdue', 'phuoc', kept)).toBeUndefined();
    expect(keptCommune(after, 'overdue', '', null)).toBeUndefined();
  });

  it('shows of a commune only what the filter asks for', () => {
    expect(filterBoard(board, 'overdue', '')[0]?.owed).toEqual([overdue]);
  });
});
