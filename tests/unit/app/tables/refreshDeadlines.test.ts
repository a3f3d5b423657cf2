import { extend } from '../../../../src/app/district/districtDeeds';
import { refreshDeadlines } from '../../../../src/app/tables/refreshDeadlines';
import { refreshWritten } from '../../../../src/app/tables/refreshWritten';
import type { Lock } from '../../../../src/app/ports';
import { Refusal } from '../../../../src/app/refusal';
import { moment } from '../../support/days';
import type { MemoryBook } from '../../support/memoryBook';
import { clockAt, NOW, openLock, watchedLock } from '../../support/memoryBook';
import { TYPED_RULE } from '../../support/ownTabs';
import { refusalOf } from '../../support/refusals';
import { roundBook } from '../../support/roundBook';

const book = () => roundBook({ settings: { rules: [TYPED_RULE] } });

/** What a lock does when somebody else holds it, or when the work goes wrong. */
const failing = (error: Error): Lock => ({
  alone: () => {
    throw error;
  },
});

function changesUnder(work: (target: MemoryBook, lock: Lock) => void) {
  const target = book();
  const lock = watchedLock();
  const held: boolean[] = [];
  target.onChange = () => void held.push(lock.held);
  work(target, lock);
  return { changes: target.changes, held };
}

it('limits are worked out again under the lock, and nothing else is written', () => {
  const { changes, held } = changesUnder((target, lock) => {
    refreshDeadlines(target, lock, clockAt());
  });
  expect([changes, held]).toEqual([['replace Hạn nộp'], [true]]);
});

describe('after a deed of the district', () => {
  it('the limits and Nhật ký are written under the lock', () => {
    const { changes, held } = changesUnder((target, lock) => {
      refreshWritten(target, lock, clockAt());
    });
    expect([changes, held]).toEqual([
      ['replace Hạn nộp', 'replace Nhật ký'],
      [true, true],
    ]);
  });

  it('Nhật ký tells of it', () => {
    const target = book();
    const until = moment('28/9/2020 17:00');
    const means = { book: target, lock: openLock, clock: clockAt(NOW), actor: { email: 'chi@huyen.example' } };
    extend(means, { code: 'X01', owed: 'invitees', reason: 'Mưa lũ', until });
    refreshWritten(target, openLock, clockAt(NOW));
    expect(target.read('Nhật ký')).toHaveLength(2);
    expect(target.tables.get('Hạn nộp')?.rows[0]).toContainEqual({ moment: until });
  });

  it('a compile that holds the lock will write it: nobody is told of it', () => {
    const target = book();
    refreshWritten(target, failing(new Refusal('busy')), clockAt());
    expect(target.changes).toEqual([]);
  });

  it.each(['busy-recording', 'not-set-up'] as const)('any other refusal is told: %s', (code) => {
    const run = () => {
      refreshWritten(book(), failing(new Refusal(code)), clockAt());
    };
    expect(refusalOf(run).code).toBe(code);
  });

  it('a bug is not kept quiet, whatever its code', () => {
    const bug = Object.assign(new TypeError('x is undefined'), { code: 'busy' });
    expect(() => {
      refreshWritten(book(), failing(bug), clockAt());
    }).toThrow(bug);
  });
});
