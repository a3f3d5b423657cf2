import type { Anchors, Deadline, DeadlineRule } from '../../../../src/core/round/deadline';
import { anchorOf, extend, resolveDeadline, ruleFor } from '../../../../src/core/round/deadline';
import { OWED } from '../../../../src/core/round/owed';
import { YEAR_2020, YEAR_2026 } from '../../support/calendars';
import { day, moment, time, written, writtenLimit } from '../../support/days';
import { rule } from '../../support/rules';

const NOTHING: Anchors = { compilation: null, session: null };

const limit = (deadline: Deadline) => (deadline.moment === null ? deadline.reason : written(deadline.moment, 'moment'));

function limitBefore(session: string, change: Partial<DeadlineRule>, calendar = YEAR_2020): string {
  return limit(
    resolveDeadline(rule({ anchor: 'session', ...change }), { compilation: null, session: day(session) }, calendar),
  );
}

describe('"trước 03 ngày" for a session on Thu 03/9/2020, 02/9 being off', () => {
  it.each<[string, Partial<DeadlineRule>, string]>([
    ['three calendar days: Mon 31/8', { count: 3 }, '31/08/2020 17:00'],
    ['three clear days: Sun 30/8', { count: 4, onDayOff: 'keep' }, '30/08/2020 17:00'],
    ['three clear days, a day off moving it back: Fri 28/8', { count: 4, onDayOff: 'before' }, '28/08/2020 17:00'],
    ['three working days: Fri 28/8', { count: 3, unit: 'working' }, '28/08/2020 17:00'],
    ['two calendar days', { count: 2 }, '01/09/2020 17:00'],
    ['the day itself', { count: 0 }, '03/09/2020 17:00'],
    ['another cut-off hour', { count: 3, cutoff: time('11:30') }, '31/08/2020 11:30'],
  ])('%s', (_name, change, expected) => {
    expect(limitBefore('3/9/2020', change)).toBe(expected);
  });
});

describe('a limit on a day off', () => {
  it.each<[string, DeadlineRule['onDayOff'], string, string]>([
    ['02/9/2020', 'before', '3/9/2020', '01/09/2020'],
    ['02/9/2020', 'after', '3/9/2020', '03/09/2020'],
    ['02/9/2020', 'keep', '3/9/2020', '02/09/2020'],
    ['Sat 29/8/2020', 'before', '30/8/2020', '28/08/2020'],
    ['Sat 29/8/2020', 'after', '30/8/2020', '31/08/2020'],
    ['Sat 29/8/2020', 'keep', '30/8/2020', '29/08/2020'],
    ['Sun 03/5/2020, behind 30/4 and 01/5', 'before', '4/5/2020', '29/04/2020'],
    ['Thu 30/4/2020, before a long weekend', 'after', '1/5/2020', '04/05/2020'],
    ['a working day stays', 'after', '5/9/2020', '04/09/2020'],
  ])('%s, %s', (_name, onDayOff, session, expected) => {
    expect(limitBefore(session, { count: 1, onDayOff })).toBe(`${expected} 17:00`);
  });

  it('a make-up Saturday is no day off', () => {
    expect(limitBefore('11/1/2026', { count: 1 }, YEAR_2026)).toBe('10/01/2026 17:00');
  });
});

describe('the day a rule is anchored to', () => {
  const compilation = day('25/9/2020');
  const session = day('3/9/2020');

  it.each<[string, Partial<DeadlineRule>, Anchors, string]>([
    ['Ngày tổng hợp, when both are set', {}, { compilation, session }, '22/09/2020 17:00'],
    [
      'the commune’s Ngày dự kiến, while Ngày tổng hợp is empty',
      {},
      { compilation: null, session },
      '31/08/2020 17:00',
    ],
    ['neither set', {}, NOTHING, 'no-compilation-day'],
    ['Ngày dự kiến, whatever Ngày tổng hợp says', { anchor: 'session' }, { compilation, session }, '31/08/2020 17:00'],
    ['Ngày dự kiến does not fall back', { anchor: 'session' }, { compilation, session: null }, 'no-session-day'],
    [
      'a fixed day',
      { anchor: 'fixed', fixedDay: day('15/8/2020'), count: 0, onDayOff: 'keep' },
      NOTHING,
      '15/08/2020 17:00',
    ],
    [
      'a fixed day that is a Saturday moves back',
      { anchor: 'fixed', fixedDay: day('15/8/2020'), count: 0 },
      NOTHING,
      '14/08/2020 17:00',
    ],
    ['days before a fixed day', { anchor: 'fixed', fixedDay: day('20/8/2020') }, NOTHING, '17/08/2020 17:00'],
    [
      'a Ngày tổng hợp that is no day: it is not known, and Ngày dự kiến does not stand in',
      {},
      { compilation: 'unclear', session },
      'unreadable-compilation-day',
    ],
    [
      'a Ngày dự kiến that is no day, where Ngày tổng hợp is empty',
      {},
      { compilation: null, session: 'unclear' },
      'unreadable-session-day',
    ],
    [
      'a Ngày dự kiến that is no day, whatever Ngày tổng hợp says',
      { anchor: 'session' },
      { compilation, session: 'unclear' },
      'unreadable-session-day',
    ],
    [
      'a Ngày tổng hợp that is no day does not matter to a rule on Ngày dự kiến',
      { anchor: 'session' },
      { compilation: 'unclear', session },
      '31/08/2020 17:00',
    ],
    [
      'nor to a fixed day',
      { anchor: 'fixed', fixedDay: day('20/8/2020') },
      { compilation: 'unclear', session },
      '17/08/2020 17:00',
    ],
    ['a rule that could not be read', { isReadable: false }, { compilation, session }, 'unreadable-rule'],
    ['a fixed day that is not set yet', { anchor: 'fixed' }, { compilation, session }, 'no-fixed-day'],
  ])('%s', (_name, change, anchors, expected) => {
    expect(limit(resolveDeadline(rule(change), anchors, YEAR_2020))).toBe(expected);
  });

  it('is told by itself, unless there is none or it cannot be read', () => {
    expect(anchorOf(rule(), { compilation, session })).toBe(compilation);
    expect(anchorOf(rule({ anchor: 'session' }), { compilation, session })).toBe(session);
    expect(anchorOf(rule(), NOTHING)).toBeNull();
    expect(anchorOf(rule(), { compilation: 'unclear', session })).toBeNull();
  });

  it('a resolved limit was not put off', () => {
    expect(resolveDeadline(rule(), { compilation, session }, YEAR_2020)).toEqual({
      moment: moment('22/9/2020 17:00'),
      isExtended: false,
      original: null,
    });
  });
});

describe('an extension', () => {
  const deadline: Deadline = { moment: moment('31/8/2020 17:00'), isExtended: false, original: null };

  it.each([
    ['with an hour ends at that hour', '2/9/2020 11:30', '02/09/2020 11:30'],
    ['without an hour ends at the hour of the rule', '2/9/2020', '02/09/2020 17:00'],
    ['may fall on a day off: the district named the day', '5/9/2020', '05/09/2020 17:00'],
    ['may be midnight', '1/9/2020 00:00', '01/09/2020 00:00'],
  ])('%s', (_name, until, expected) => {
    const extended = extend(deadline, [writtenLimit(until)], rule());
    expect(limit(extended)).toBe(expected);
    expect(extended).toHaveProperty('original', moment('31/8/2020 17:00'));
  });

  it.each([
    ['a month too early, 20/8 for 17/9, leaves the limit', ['20/8/2020'], '31/08/2020 17:00'],
    ['a minute before the limit leaves it', ['31/8/2020 16:59'], '31/08/2020 17:00'],
    ['too early leaves the extension above it', ['4/9/2020', '20/8/2020'], '04/09/2020 17:00'],
    ['may be earlier than the one above it, which it corrects', ['30/9/2020', '4/9/2020'], '04/09/2020 17:00'],
  ])('%s', (_name, until, expected) => {
    expect(limit(extend(deadline, until.map(writtenLimit), rule()))).toBe(expected);
  });

  it('to the very limit is one all the same', () => {
    expect(extend(deadline, [writtenLimit('31/8/2020 17:00')], rule())).toMatchObject({ isExtended: true });
  });

  it('that cannot be read leaves the limit unknown, until one below it can be', () => {
    const [early, late] = ['3/9/2020', '4/9/2020'].map(writtenLimit);
    if (early === undefined || late === undefined) throw new Error('no limits');
    expect(extend(deadline, [early, 'unclear'], rule())).toEqual({ moment: null, reason: 'unreadable-extension' });
    expect(limit(extend(deadline, ['unclear', late], rule()))).toBe('04/09/2020 17:00');
  });

  it('gives a limit to a rule that could not be read', () => {
    const unread = rule({ isReadable: false });
    const resolved = resolveDeadline(unread, NOTHING, YEAR_2020);
    expect(limit(extend(resolved, [writtenLimit('2/9/2020 11:30')], unread))).toBe('02/09/2020 11:30');
  });

  it('gives a limit to what had none, and then there is no original', () => {
    const extended = extend({ moment: null, reason: 'no-fixed-day' }, [writtenLimit('2/9/2020')], rule());
    expect(extended).toEqual({ moment: moment('2/9/2020 17:00'), isExtended: true, original: null });
  });
});

describe('which rule binds a commune', () => {
  const forAll = rule({ owed: 'results', appliesTo: 'all', count: 1 });
  const forHosts = rule({ owed: 'results', appliesTo: 'host', count: 2 });
  const forOthers = rule({ owed: 'results', appliesTo: 'other', count: 3 });

  it.each([
    ['the first that applies wins: all before host', [forAll, forHosts], 'host', 1],
    ['the first that applies wins: host before all', [forHosts, forAll], 'host', 2],
    ['a rule of hosts does not bind the others', [forHosts, forAll], 'other', 1],
    ['nor one of the others a host', [forOthers, forHosts], 'host', 2],
    ['without a rule nothing is owed', [forOthers], 'host', null],
    ['without any rule nothing is owed', [], 'other', null],
  ] as const)('%s', (_name, rules, role, count) => {
    expect(ruleFor(rules, 'results', role)?.count ?? null).toBe(count);
  });

  it('a rule binds only the thing it names', () => {
    expect(OWED.filter((owed) => ruleFor([forAll], owed, 'host') !== null)).toEqual(['results']);
  });
});
