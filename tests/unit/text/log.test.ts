import type { Deed } from '../../../src/core/round/deed';
import { DEED_WORDS, deedDetail, NOT_IN_RECORD, UNKNOWN_ACCOUNT, WAY_WORDS } from '../../../src/text/log';
import { moment } from '../support/days';
import { expectVietnamese } from '../support/sentences';

const AT = moment('31/8/2020 16:30');
const deed = (change: Partial<Deed>): Deed => ({
  ...{ id: 'X01-1', kind: 'handedIn', code: 'X01', owed: 'invitees', moment: AT, recordedAt: AT, by: '', way: 'tick' },
  ...{ counts: null, digest: '0123456789abcdef', note: '', until: null },
  ...change,
});

it('has a word for everything that is done, and for every way', () => {
  expect(Object.keys(DEED_WORDS)).toEqual([
    ...['handedIn', 'returned', 'extended', 'reminded', 'called', 'merged', 'separated'],
  ]);
  expect(Object.keys(WAY_WORDS)).toEqual(['sidebar', 'menu', 'tick', 'file', 'paper']);
  expect(new Set(Object.values(DEED_WORDS)).size).toBe(7);
  for (const words of [...Object.values(DEED_WORDS), UNKNOWN_ACCOUNT, NOT_IN_RECORD]) expectVietnamese(words);
});

describe('the detail of an entry', () => {
  const counts = { invited: 45, attended: 40, opinions: 12 };
  const until = moment('2/9/2020 17:00');

  it.each<[name: string, change: Partial<Deed>, detail: string]>([
    ['a list', { counts }, '45 người mời'],
    ['results', { owed: 'results', counts }, '40 lượt người dự, 12 ý kiến'],
    ['a plan', { owed: 'plan', counts }, ''],
    [
      'a paper, recorded later',
      { way: 'paper', note: 'Văn bản 12/BC-UBND', recordedAt: moment('1/9/2020 08:00') },
      'Văn bản 12/BC-UBND; Ghi nhận 08:00 ngày 01/09/2020',
    ],
    ['a return', { kind: 'returned', note: 'Thiếu thôn', until }, 'Lý do: Thiếu thôn; Hạn mới: 17:00 ngày 02/09/2020'],
    ['an extension', { kind: 'extended', note: 'Mưa lũ', until }, 'Lý do: Mưa lũ; Hạn mới: 17:00 ngày 02/09/2020'],
    ['a reminder', { kind: 'reminded', note: 'an@phuocha.example' }, 'Gửi tới: an@phuocha.example'],
    ['a call', { kind: 'called' }, ''],
  ])('%s', (_name, change, detail) => {
    expect(deedDetail(deed(change))).toBe(detail);
  });

  it('never tells the digest', () => {
    expect(deedDetail(deed({ counts }))).not.toContain('0123456789abcdef');
  });
});
