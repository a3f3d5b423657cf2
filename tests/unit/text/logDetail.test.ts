import type { Deed } from '../../../src/core/round/deed';
import { deedDetail, readDetail } from '../../../src/text/log';
import { moment } from '../support/days';

const at = moment('31/8/2020 16:30');
const deed: Deed = {
  ...{ id: 'X01-1-a', kind: 'handedIn', code: 'X01', owed: 'invitees', moment: at, recordedAt: at, by: '', way: null },
  ...{ counts: null, digest: '', note: '', until: null },
};

it.each<[string, Partial<Deed>, ReturnType<typeof readDetail>]>([
  ['nothing', {}, { note: '', until: '', counts: null }],
  [
    'people',
    { counts: { invited: 12, attended: 0, opinions: 0 } },
    { note: '', until: '', counts: { invited: 12, attended: 0, opinions: 0 } },
  ],
  [
    'results, recorded later',
    { owed: 'results', counts: { invited: 0, attended: 9, opinions: 3 }, recordedAt: moment('1/9/2020 8:00') },
    { note: '', until: '', counts: { invited: 0, attended: 9, opinions: 3 } },
  ],
  [
    'a paper',
    { note: 'Văn bản 12/BC-UBND, nhận bưu điện' },
    { note: 'Văn bản 12/BC-UBND, nhận bưu điện', until: '', counts: null },
  ],
  [
    'a reason with a semicolon, and a limit',
    { kind: 'returned', note: 'thiếu năm sinh; ghi lại', until: moment('5/9/2020 17:00') },
    { note: 'thiếu năm sinh; ghi lại', until: '17:00 ngày 05/09/2020', counts: null },
  ],
  [
    'a unit that had handed in too',
    { kind: 'merged', note: 'X02', recordedAt: moment('9/9/2020 8:00') },
    { note: 'X02', until: '', counts: { invited: 0, attended: 0, opinions: 0 } },
  ],
  ['a unit that had not', { kind: 'merged', note: 'X02' }, { note: 'X02', until: '', counts: null }],
])('what is told of a deed can be read again: %s', (_, part, read) => {
  const told = { ...deed, ...part };
  expect(readDetail(told.kind, deedDetail(told))).toEqual(read);
});
