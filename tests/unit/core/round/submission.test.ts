import type { Deadline } from '../../../../src/core/round/deadline';
import type { Deed } from '../../../../src/core/round/deed';
import { recordedOf } from '../../../../src/core/round/deed';
import { countingMoment, handedIn, standing } from '../../../../src/core/round/submission';
import { moment } from '../../support/days';
import { rule } from '../../support/rules';

const SOON = 3;
const LIMIT: Deadline = { moment: moment('31/8/2020 17:00'), isExtended: false, original: null };

const against = (now: string, handedInAt: string | null, deadline: Deadline = LIMIT, soon = SOON) =>
  standing(deadline, handedInAt === null ? null : moment(handedInAt), moment(now), soon);

describe('handed in', () => {
  it.each([
    ['a list sent at 17:00 on the last day is on time', '31/8/2020 17:00', { kind: 'onTime' }],
    ['a minute later it is late by one day', '31/8/2020 17:01', { kind: 'late', days: 1 }],
    ['at midnight of the last day it is late by one day', '31/8/2020 23:59', { kind: 'late', days: 1 }],
    ['the next morning it is late by one day', '1/9/2020 07:00', { kind: 'late', days: 1 }],
    ['two days later it is late by two, days off included', '2/9/2020 00:00', { kind: 'late', days: 2 }],
    ['over the end of a month', '30/9/2020 17:00', { kind: 'late', days: 30 }],
    ['long before', '1/8/2020 08:00', { kind: 'onTime' }],
    ['a day without an hour counts from 00:00', '31/8/2020', { kind: 'onTime' }],
  ])('%s', (_name, at, expected) => {
    expect(against('15/10/2020 09:00', at)).toEqual(expected);
  });

  it('what is on time stays on time however late it is now', () => {
    expect(against('31/12/2021 09:00', '31/8/2020 17:00')).toEqual({ kind: 'onTime' });
  });
});

describe('not handed in yet', () => {
  it.each([
    ['four days before', '27/8/2020 23:59', { kind: 'dueIn', days: 4 }],
    ['three days before it is due soon', '28/8/2020 00:00', { kind: 'dueSoon', days: 3 }],
    ['the day before', '30/8/2020 23:59', { kind: 'dueSoon', days: 1 }],
    ['on the last day', '31/8/2020 00:00', { kind: 'dueSoon', days: 0 }],
    ['on the limit itself it is still due', '31/8/2020 17:00', { kind: 'dueSoon', days: 0 }],
    ['a minute later it is overdue by one day', '31/8/2020 17:01', { kind: 'overdue', days: 1 }],
    ['the next day', '1/9/2020 17:01', { kind: 'overdue', days: 1 }],
    ['two days later', '2/9/2020 00:00', { kind: 'overdue', days: 2 }],
    ['a year later', '31/8/2021 09:00', { kind: 'overdue', days: 365 }],
  ])('%s', (_name, now, expected) => {
    expect(against(now, null)).toEqual(expected);
  });

  it('with 0 days set, only the last day is due soon', () => {
    expect(against('30/8/2020 08:00', null, LIMIT, 0)).toEqual({ kind: 'dueIn', days: 1 });
    expect(against('31/8/2020 08:00', null, LIMIT, 0)).toEqual({ kind: 'dueSoon', days: 0 });
  });
});

it.each(['no-compilation-day', 'no-session-day', 'no-fixed-day'] as const)(
  'without a limit it is undated and says why (%s), handed in or not',
  (reason) => {
    const none: Deadline = { moment: null, reason };
    expect(against('15/10/2020 09:00', null, none)).toEqual({ kind: 'undated', reason });
    expect(against('15/10/2020 09:00', '1/8/2020', none)).toEqual({ kind: 'undated', reason });
  },
);

it('says whether it is handed in apart from how it stands', () => {
  expect(handedIn(null, null, null)).toBe('notOwed');
  expect(handedIn(null, moment('1/8/2020'), null)).toBe('notOwed');
  expect(handedIn(rule(), null, null)).toBe('notYet');
  expect(handedIn(rule(), moment('1/1/1970 00:00'), null)).toBe('handedIn');
});

describe('something stands there that is no moment', () => {
  const none: Deadline = { moment: null, reason: 'no-fixed-day' };

  it('it is neither handed in nor not, whatever the limit', () => {
    expect(handedIn(rule(), 'unclear', null)).toBe('unclear');
    for (const deadline of [LIMIT, none]) {
      expect(standing(deadline, 'unclear', moment('15/10/2020'), SOON)).toEqual({ kind: 'unclear' });
    }
  });

  it('what is not owed stays not owed', () => {
    expect(handedIn(null, 'unclear', null)).toBe('notOwed');
  });
});

describe('the record is the truth, the cell its mirror', () => {
  const AT_8 = moment('31/8/2020 08:00');
  const AT_9 = moment('31/8/2020 09:00');
  const AT_10 = moment('31/8/2020 10:00');

  const deed = (kind: Deed['kind'], at: typeof AT_8): Deed => ({
    ...{ id: 'X01-1', kind, code: 'X01', owed: 'invitees', moment: at, recordedAt: at, by: '', way: null },
    ...{ counts: null, digest: '', note: '', until: null },
  });
  const recorded = () => recordedOf([deed('handedIn', AT_9)], 'invitees');
  const returned = () => recordedOf([deed('handedIn', AT_8), deed('returned', AT_9)], 'invitees');
  const again = () => recordedOf([deed('handedIn', AT_8), deed('returned', AT_8), deed('handedIn', AT_10)], 'invitees');

  it.each([
    ['nothing in the cell', null],
    ['an earlier moment in the cell', AT_8],
    ['a later moment in the cell', AT_10],
    ['nonsense in the cell', 'unclear'],
  ] as const)('the record counts with %s', (_name, typed) => {
    expect(countingMoment(recorded(), typed)).toBe(AT_9);
    expect(countingMoment(returned(), typed)).toBeNull();
    expect(countingMoment(again(), typed)).toBe(AT_10);
  });

  it('without a record the cell counts', () => {
    expect(countingMoment(null, AT_8)).toBe(AT_8);
    expect(countingMoment(null, null)).toBeNull();
    expect(countingMoment(null, 'unclear')).toBe('unclear');
  });

  it('what was returned is neither handed in nor simply missing', () => {
    expect(handedIn(rule(), null, returned())).toBe('returned');
    expect(handedIn(rule(), AT_9, recorded())).toBe('handedIn');
    expect(handedIn(rule(), AT_10, again())).toBe('handedIn');
    expect(handedIn(null, AT_9, recorded())).toBe('notOwed');
  });

  it('after a return the new handing in stands against the new limit', () => {
    const at = countingMoment(again(), null);
    const against = (limit: typeof AT_8) => {
      const deadline: Deadline = { moment: limit, isExtended: true, original: AT_8 };
      return standing(deadline, at, moment('2/9/2020 08:00'), SOON);
    };
    expect(against(AT_10)).toEqual({ kind: 'onTime' });
    expect(against(AT_9)).toEqual({ kind: 'late', days: 1 });
  });
});
