import type { LocalHost } from '../../host';
import { answer, hostOf, PAGES, report } from './scriptRun';

const LOCK = `${PAGES}/lock/lock`;
const SERVICE = `${PAGES}/lock/lock-service`;

describe('within one execution', () => {
  it(`a lock holds until it is released (${LOCK}#hasLock())`, () => {
    const body = `
      const lock = LockService.getDocumentLock();
      const states = [lock.hasLock(), lock.tryLock(10), lock.hasLock(), lock.tryLock(10)];
      lock.releaseLock();
      lock.releaseLock();
      return [...states, lock.hasLock()];`;
    expect(answer(body)).toEqual([false, true, true, true, false]);
  });

  it(`wants a time to wait (${LOCK}#waitLock(Integer))`, () => {
    expect(() => report('LockService.getScriptLock().waitLock()')).toThrow('signature');
  });
});

/** While `lan` is in the midst of `first`, `minh` runs `second`; gives what both returned. */
function meanwhile(first: string, second: string, others = 'minh@example.com'): [unknown, unknown] {
  let inside: unknown;
  let isInside = false;
  const host = hostOf(
    `function first() { ${first} }
     function second() { ${second} }`,
    {
      beforeCall: (call, running) => {
        if (call !== 'Utilities.sleep' || isInside) return;
        isInside = true;
        inside = running.runAs(others, 'second').result;
      },
    },
  );
  const outside = host.runAs('lan@example.com', 'first').result;
  return [outside, inside];
}

describe('between two executions', () => {
  const hold = (lock: string) =>
    `const lock = LockService.${lock}; lock.waitLock(1000); Utilities.sleep(1); return lock.hasLock();`;
  const take = (lock: string) => `const lock = LockService.${lock}; return lock.tryLock(1000) + ',' + lock.hasLock();`;

  it.each(['getScriptLock()', 'getDocumentLock()'])(
    `%s is held by one of them (${SERVICE}#getDocumentLock())`,
    (lock) => {
      expect(meanwhile(hold(lock), take(lock))).toEqual([true, 'false,false']);
    },
  );

  it('the two locks are different ones', () => {
    expect(meanwhile(hold('getScriptLock()'), take('getDocumentLock()'))).toEqual([true, 'true,true']);
  });

  it(`the lock of a user stops that user alone (${SERVICE}#getUserLock())`, () => {
    expect(meanwhile(hold('getUserLock()'), take('getUserLock()'))).toEqual([true, 'true,true']);
    expect(meanwhile(hold('getUserLock()'), take('getUserLock()'), 'Lan@example.com')).toEqual([true, 'false,false']);
  });

  it(`waitLock throws when the time is up (${LOCK}#waitLock(Integer))`, () => {
    const wait = `try { LockService.getScriptLock().waitLock(10); } catch (error) { return error.message; }`;
    expect(meanwhile(hold('getScriptLock()'), wait)[1]).toMatch(/^Lock timeout/);
  });

  it('what another holds cannot be released', () => {
    const release = `LockService.getScriptLock().releaseLock(); return LockService.getScriptLock().tryLock(1);`;
    expect(meanwhile(hold('getScriptLock()'), release)).toEqual([true, false]);
  });

  it.each([
    ['released', `lock.releaseLock();`],
    ['dropped by a dialog', `SpreadsheetApp.getUi().alert('Chờ');`],
  ])('a lock that was %s is free for the other', (_, drop) => {
    const first = `const lock = LockService.getScriptLock(); lock.waitLock(1); ${drop} Utilities.sleep(1); return lock.hasLock();`;
    expect(meanwhile(first, take('getScriptLock()'))).toEqual([false, 'true,true']);
  });

  it.each([`return 1;`, `throw new Error('hỏng');`])(
    `the end of an execution gives its locks back: %s (${LOCK}#releaseLock())`,
    (end) => {
      const host = hostOf(`function main() { LockService.getScriptLock().waitLock(1); ${end} }
      function next() { return LockService.getScriptLock().tryLock(1); }`);
      try {
        host.run('main');
      } catch {
        // the second case fails on purpose
      }
      expect(host.run('next').result).toBe(true);
    },
  );

  it('a function in a cell keeps no lock when it is done', () => {
    const host = hostOf(`function HAM() { return LockService.getScriptLock().tryLock(1); }
      function main() { SpreadsheetApp.getActiveSheet().getRange('A1').setFormula('=HAM()').getValue(); return LockService.getScriptLock().tryLock(1); }`);
    expect(host.run('main').result).toBe(true);
  });
});

describe('twenty people at once', () => {
  const people = Array.from({ length: 20 }, (_, index) => `can.bo.${index + 1}@example.com`);

  /** Each next person starts while the one before is in the midst of the function. */
  function together(code: string): { readonly host: LocalHost; readonly results: Map<string, unknown> } {
    const results = new Map<string, unknown>();
    const waiting = [...people];
    const host = hostOf(code, {
      editors: people,
      beforeCall: (call, running) => {
        if (call === 'Utilities.sleep') next(running);
      },
    });
    function next(running: LocalHost): void {
      const person = waiting.shift();
      if (person === undefined) return;
      running.editAs(person, 'Trang', 20 - waiting.length, 1, person);
      results.set(person, running.runAs(person, 'main').result);
    }
    next(host);
    return { host, results };
  }

  it('each sees itself, before and after the others ran', () => {
    const { host, results } = together(`function main() {
      const before = Session.getActiveUser().getEmail();
      Utilities.sleep(1);
      return before === Session.getActiveUser().getEmail() ? before : 'lẫn';
    }`);
    expect([...results].filter(([person, seen]) => person === seen)).toHaveLength(20);
    expect(host.actingPerson).toBe('owner@example.com');
  });

  it('the first has the lock, and the other nineteen are told that it is not free', () => {
    const { results } = together(`function main() {
      const got = LockService.getDocumentLock().tryLock(2000);
      Utilities.sleep(1);
      return got;
    }`);
    expect(people.map((person) => results.get(person))).toEqual([true, ...Array.from({ length: 19 }, () => false)]);
  });

  it('what each writes under a lock that it gives back is all there', () => {
    const { host, results } = together(`function main() {
      const properties = PropertiesService.getDocumentProperties();
      const lock = LockService.getDocumentLock();
      lock.waitLock(1000);
      properties.setProperty('nộp', (properties.getProperty('nộp') || '') + Session.getActiveUser().getEmail() + ' ');
      lock.releaseLock();
      Utilities.sleep(1);
      return true;
    }`);
    expect([...results.values()].every(Boolean)).toBe(true);
    expect(host.file.workbook.metadata.get('property.nộp')?.trim().split(' ')).toEqual(people);
    expect(people.map((_, index) => host.file.workbook.sheets[0]?.cell(index + 1, 1)?.value)).toEqual(people);
  });

  it('each has its own tab open', () => {
    const host = hostOf(
      `function make() { SpreadsheetApp.getActive().insertSheet('A'); SpreadsheetApp.getActive().insertSheet('B'); }
       function main() { Utilities.sleep(1); return SpreadsheetApp.getActiveSheet().getName(); }`,
      {
        beforeCall: (call, running) => {
          if (call !== 'Utilities.sleep' || running.actingPerson !== 'lan@example.com') return;
          running.editAs('minh@example.com', 'B', 1, 1, 'x');
        },
      },
    );
    host.run('make');
    host.editAs('lan@example.com', 'A', 1, 1, 'x');
    expect(host.runAs('lan@example.com', 'main').result).toBe('A');
    expect(host.runAs('minh@example.com', 'main').result).toBe('B');
  });
});
