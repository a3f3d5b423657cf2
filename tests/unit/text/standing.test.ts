import type { Standing } from '../../../src/core/round/submission';
import { HANDED_IN, standingText } from '../../../src/text/standing';
import { extendedText, ruleText } from '../../../src/text/rule';
import { day, time } from '../support/days';
import { rule } from '../support/rules';
import { expectVietnamese } from '../support/sentences';

it.each<[Standing | null, string]>([
  [null, 'không phải nộp'],
  [{ kind: 'onTime' }, 'đúng hạn'],
  [{ kind: 'late', days: 1 }, 'nộp trễ 1 ngày'],
  [{ kind: 'overdue', days: 12 }, 'quá hạn 12 ngày'],
  [{ kind: 'dueIn', days: 4 }, 'còn 4 ngày'],
  [{ kind: 'dueSoon', days: 3 }, 'sắp đến hạn, còn 3 ngày'],
  [{ kind: 'dueSoon', days: 0 }, 'sắp đến hạn, trong hôm nay'],
  [
    { kind: 'undated', reason: 'no-compilation-day' },
    'chưa xác định hạn: chưa có “Ngày tổng hợp” trong Thiết lập và “Ngày dự kiến” trong Các xã',
  ],
  [{ kind: 'undated', reason: 'no-session-day' }, 'chưa xác định hạn: chưa có “Ngày dự kiến” trong Các xã'],
  [{ kind: 'undated', reason: 'unreadable-rule' }, 'chưa xác định hạn: chưa đọc được quy tắc trong Thiết lập'],
  [
    { kind: 'undated', reason: 'unreadable-compilation-day' },
    'chưa xác định hạn: chưa đọc được “Ngày tổng hợp” trong Thiết lập',
  ],
  [{ kind: 'unclear' }, 'ô “Nộp lúc” chưa phải ngày giờ'],
  [{ kind: 'undated', reason: 'no-fixed-day' }, 'chưa xác định hạn: chưa có “Ngày ấn định” trong Thiết lập'],
])('%j: %s', (standing, words) => {
  expect(standingText(standing)).toBe(words);
  expectVietnamese(words);
});

it('handed in or not, in the office’s words', () => {
  expect(HANDED_IN).toMatchObject({
    ...{ notOwed: 'Không phải nộp', notYet: 'Chưa nộp', handedIn: 'Đã nộp', returned: 'Trả lại để bổ sung' },
    unclear: 'Chưa rõ lúc nộp',
  });
});

describe('a rule in words', () => {
  it.each([
    [
      {},
      'Trước Ngày tổng hợp (chưa có thì Ngày dự kiến của xã) 3 ngày, chậm nhất 17:00; gặp ngày nghỉ thì lùi về ngày làm việc trước',
    ],
    [
      { anchor: 'session', unit: 'working', onDayOff: 'keep', cutoff: time('11:30') },
      'Trước Ngày dự kiến của xã 3 ngày làm việc, chậm nhất 11:30; ngày nghỉ vẫn tính',
    ],
    [
      { anchor: 'session', count: 0 },
      'Trong Ngày dự kiến của xã, chậm nhất 17:00; gặp ngày nghỉ thì lùi về ngày làm việc trước',
    ],
    [
      { anchor: 'fixed', fixedDay: day('5/9/2020'), count: 0, onDayOff: 'after' },
      'Ngày ấn định 05/09/2020, chậm nhất 17:00; gặp ngày nghỉ thì dời sang ngày làm việc sau',
    ],
    [{ anchor: 'fixed', count: 0, onDayOff: 'keep' }, 'Ngày ấn định (chưa đặt), chậm nhất 17:00; ngày nghỉ vẫn tính'],
    [
      { anchor: 'fixed', fixedDay: day('5/9/2020'), count: 2, onDayOff: 'keep' },
      'Trước Ngày ấn định 05/09/2020 2 ngày, chậm nhất 17:00; ngày nghỉ vẫn tính',
    ],
    [{ isReadable: false }, 'Quy tắc trong Thiết lập có ô chưa đọc được'],
  ] as const)('%j', (change, words) => {
    expect(ruleText(rule(change))).toBe(words);
    expectVietnamese(words);
  });
});

it('a limit that was put off is told with the rule that it replaces', () => {
  expect(extendedText(rule({ anchor: 'session', count: 0 }))).toBe(
    'Gia hạn theo bảng Gia hạn trong Thiết lập; quy tắc chung: Trong Ngày dự kiến của xã, chậm nhất 17:00; gặp ngày nghỉ thì lùi về ngày làm việc trước',
  );
});
