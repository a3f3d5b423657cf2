import type { Owed } from '../../../../src/core/round/owed';
import type { Deed, DeedKind } from '../../../../src/core/round/deed';
import { isWrittenOn, lastUrgedOn, urgentOf } from '../../../../src/core/round/reminder';
import type { HandedIn, Standing, Submission } from '../../../../src/core/round/submission';
import { day, moment, written } from '../../support/days';
import { rule } from '../../support/rules';

const LIMIT = '31/8/2020 17:00';
const UNDATED: Standing = { kind: 'undated', reason: 'no-session-day' };
const OVERDUE: Standing = { kind: 'overdue', days: 1 };

/** A thing owed as a compile finds it; limit null = it has none. */
function submission(
  owed: Owed,
  handedIn: HandedIn,
  standing: Standing | null,
  limit: string | null = LIMIT,
): Submission {
  return {
    owed,
    rule: rule({ owed }),
    deadline:
      limit === null
        ? { moment: null, reason: 'no-session-day' }
        : { moment: moment(limit), isExtended: false, original: null },
    handedInAt: null,
    handedIn,
    standing,
    recorded: null,
  };
}

type Step = readonly [kind: DeedKind, at: string, owed?: Owed];

function deeds(...steps: readonly Step[]): Deed[] {
  return steps.map(([kind, at, owed = 'invitees'], index) => ({
    ...{ id: `X01-${index + 1}`, kind, code: 'X01', owed, moment: moment(at), recordedAt: moment(at), by: '' },
    ...{ way: null, counts: null, digest: '', note: '', until: null },
  }));
}

describe('what a commune is urged about', () => {
  it.each<[name: string, handedIn: HandedIn, standing: Standing | null, isUrged: boolean]>([
    ['due soon', 'notYet', { kind: 'dueSoon', days: 3 }, true],
    ['due today', 'notYet', { kind: 'dueSoon', days: 0 }, true],
    ['overdue', 'notYet', OVERDUE, true],
    ['due, but not soon', 'notYet', { kind: 'dueIn', days: 4 }, false],
    ['without a limit', 'notYet', UNDATED, false],
    ['handed in on time', 'handedIn', { kind: 'onTime' }, false],
    ['handed in late', 'handedIn', { kind: 'late', days: 2 }, false],
    ['a moment that is none', 'unclear', { kind: 'unclear' }, false],
    ['not owed', 'notOwed', null, false],
    ['returned, the new limit being far', 'returned', { kind: 'dueIn', days: 9 }, true],
    ['returned, without a limit', 'returned', UNDATED, true],
  ])('%s', (_name, handedIn, standing, isUrged) => {
    const owing = submission('invitees', handedIn, standing);
    expect(urgentOf([owing], [])).toEqual(isUrged ? [owing] : []);
  });

  it('the earliest limit first, what has none last; of equal ones in the order of things owed', () => {
    const urgent = urgentOf(
      [
        submission('invitees', 'returned', UNDATED, null),
        submission('plan', 'notYet', OVERDUE, '31/8/2020 17:01'),
        submission('results', 'notYet', OVERDUE, '31/8/2020 17:00'),
        submission('report', 'notYet', OVERDUE, '31/8/2020 17:00'),
      ],
      [],
    );
    expect(urgent.map(({ owed }) => owed)).toEqual(['results', 'report', 'plan', 'invitees']);
  });

  it('what has no limit keeps the order of things owed', () => {
    const returned = (owed: Owed) => submission(owed, 'returned', UNDATED, null);
    const urgent = urgentOf([returned('invitees'), returned('plan'), returned('results')], []);
    expect(urgent.map(({ owed }) => owed)).toEqual(['invitees', 'plan', 'results']);
  });
});

describe('the record, read later than the tabs', () => {
  const overdue = submission('invitees', 'notYet', OVERDUE);
  const isUrged = (...steps: readonly Step[]) => urgentOf([overdue], deeds(...steps)).length === 1;

  it('takes back the urging of what was handed in meanwhile', () => {
    expect(isUrged(['handedIn', '1/9/2020 08:00'])).toBe(false);
  });

  it('leaves it where that was returned, or where nothing but a reminder is recorded', () => {
    expect(isUrged(['handedIn', '1/9/2020 08:00'], ['returned', '1/9/2020 09:00'])).toBe(true);
    expect(isUrged(['reminded', '1/9/2020 08:00'])).toBe(true);
  });

  it('leaves it where something else was handed in', () => {
    expect(isUrged(['handedIn', '1/9/2020 08:00', 'plan'])).toBe(true);
  });
});

describe('whether a commune was written to on a day', () => {
  it.each<[name: string, step: Step, isWritten: boolean]>([
    ['in its first minute', ['reminded', '1/9/2020 00:00'], true],
    ['in its last minute', ['reminded', '1/9/2020 23:59'], true],
    ['the day before', ['reminded', '31/8/2020 23:59'], false],
    ['the day after', ['reminded', '2/9/2020 00:00'], false],
    ['about something else', ['reminded', '1/9/2020 08:00', 'plan'], false],
    ['called, not written to', ['called', '1/9/2020 08:00'], false],
    ['handed in, not written to', ['handedIn', '1/9/2020 08:00'], false],
  ])('%s', (_name, step, isWritten) => {
    expect(isWrittenOn(deeds(step), 'invitees', day('1/9/2020'))).toBe(isWritten);
  });

  it('one letter among much else is enough', () => {
    const record = deeds(['called', '1/9/2020 07:00'], ['reminded', '1/9/2020 08:00'], ['handedIn', '2/9/2020 09:00']);
    expect(isWrittenOn(record, 'invitees', day('1/9/2020'))).toBe(true);
  });
});

describe('when a commune was last urged', () => {
  it.each<[name: string, steps: readonly Step[], on: string]>([
    ['never', [], 'none'],
    ['by a letter', [['reminded', '1/9/2020 08:00']], '01/09/2020'],
    ['by a call, in the last minute of a day', [['called', '1/9/2020 23:59']], '01/09/2020'],
    [
      'the later of two, in whatever order they were recorded',
      [
        ['called', '3/9/2020 08:00'],
        ['reminded', '1/9/2020 08:00'],
      ],
      '03/09/2020',
    ],
    ['about one of several things', [['reminded', '1/9/2020 08:00', 'plan']], '01/09/2020'],
    ['about something else', [['reminded', '1/9/2020 08:00', 'report']], 'none'],
    [
      'handing in, returning and putting off urge nobody',
      [
        ['handedIn', '1/9/2020 08:00'],
        ['returned', '1/9/2020 09:00'],
        ['extended', '1/9/2020 10:00'],
      ],
      'none',
    ],
  ])('%s', (_name, steps, on) => {
    expect(written(lastUrgedOn(deeds(...steps), ['invitees', 'plan']))).toBe(on);
  });
});

it('a letter counts on the day on which it was recorded, whatever moment it is about', () => {
  const [deed] = deeds(['reminded', '1/9/2020 08:00']);
  const record: Deed[] = deed === undefined ? [] : [{ ...deed, moment: moment('30/8/2020 08:00') }];
  expect(isWrittenOn(record, 'invitees', day('1/9/2020'))).toBe(true);
  expect(written(lastUrgedOn(record, ['invitees']))).toBe('01/09/2020');
});
