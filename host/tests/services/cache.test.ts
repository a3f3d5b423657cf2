import { hostOf, PAGES, report } from './scriptRun';

const CACHE = `${PAGES}/cache/cache`;
const SERVICE = `${PAGES}/cache/cache-service`;

/** A host with a clock that the test sets, and a function that does what it says with `cache`. */
function officeOf() {
  const clock = { minutes: 0 };
  const host = hostOf(
    `function run(body, kind) {
      return JSON.stringify(new Function('cache', body)(CacheService['get' + kind + 'Cache']()) ?? null);
    }`,
    { now: () => Date.UTC(2020, 8, 25, 10) + clock.minutes * 60_000 },
  );
  const run = (body: string, kind = 'Script', person = 'lan@example.com') =>
    JSON.parse(host.runAs(person, 'run', [body, kind]).result as string) as unknown;
  return { clock, run };
}

it(`keeps a value from one run to the next, and null is what is not there (${CACHE}#get(String))`, () => {
  const { run } = officeOf();
  run(`cache.put('foo', 'bar');`);
  expect(run(`return [cache.get('foo'), cache.get('x')];`)).toEqual(['bar', null]);
});

it(`getAll gives only what is found (${CACHE}#getAll(String))`, () => {
  const { run } = officeOf();
  run(`cache.putAll({ foo: 'somevalue', x: 'othervalue' });`);
  expect(run(`return cache.getAll(['foo', 'x', 'missing']);`)).toEqual({ foo: 'somevalue', x: 'othervalue' });
});

it(`remove and removeAll (${CACHE}#removeAll(String))`, () => {
  const { run } = officeOf();
  run(`cache.putAll({ a: '1', b: '2', c: '3', d: '4' }); cache.remove('a'); cache.removeAll(['b', 'c', 'missing']);`);
  expect(run(`return cache.getAll(['a', 'b', 'c', 'd']);`)).toEqual({ d: '4' });
});

it.each<[call: string, minutes: number, found: boolean]>([
  [`put('a', '1')`, 9.99, true],
  [`put('a', '1')`, 10, false],
  [`putAll({ a: '1' })`, 10, false],
  [`put('a', '1', 1200)`, 19.99, true],
  [`putAll({ a: '1' }, 1200)`, 20, false],
  [`put('a', '1', 21600)`, 359, true],
  [`put('a', '1', 21600)`, 360, false],
])(`%s after %d minutes (${CACHE}#put(String,String,Integer))`, (call, minutes, found) => {
  const { clock, run } = officeOf();
  run(`cache.${call};`);
  clock.minutes = minutes;
  expect(run(`return cache.get('a') !== null;`)).toBe(found);
});

it(`a value put again lasts anew (${CACHE}#put(String,String))`, () => {
  const { clock, run } = officeOf();
  run(`cache.put('a', '1');`);
  clock.minutes = 8;
  run(`cache.put('a', '2');`);
  clock.minutes = 16;
  expect(run(`return cache.get('a');`)).toBe('2');
});

it(`document, script and each user have caches of their own (${SERVICE}#getUserCache())`, () => {
  const { run } = officeOf();
  for (const kind of ['Document', 'Script', 'User']) run(`cache.put('a', '${kind}');`, kind);
  const seen = (person: string) =>
    ['Document', 'Script', 'User'].map((kind) => run(`return cache.get('a');`, kind, person));
  expect(seen('lan@example.com')).toEqual(['Document', 'Script', 'User']);
  expect(seen('minh@example.com')).toEqual(['Document', 'Script', null]);
});

it(`more than 1,000 items leave the 900 that expire last (${CACHE}#put(String,String))`, () => {
  const { run } = officeOf();
  run(`for (let i = 1; i <= 1000; i++) cache.put('k' + i, 'x', 1000 + i);`);
  const kept = `return Object.keys(cache.getAll(Array.from({ length: 1001 }, (_, i) => 'k' + (i + 1)))).length;`;
  expect(run(kept)).toBe(1000);
  run(`cache.put('k1001', 'x', 1);`);
  expect(run(kept)).toBe(900);
  expect(run(`return [cache.get('k1001'), cache.get('k100'), cache.get('k101')];`)).toEqual([null, null, 'x']);
});

it('a key of 250 characters and a value of 100 KB are the largest', () => {
  const { run } = officeOf();
  run(`cache.put('k'.repeat(250), 'ê'.repeat(51200));`);
  expect(run(`return cache.get('k'.repeat(250)).length;`)).toBe(51_200);
});

it.each([
  [`put('k'.repeat(251), 'x')`, 'Argument too large: key'],
  [`put('k', 'ê'.repeat(51201))`, 'Argument too large: value'],
  [`put('k', 'x', 0)`, 'Invalid argument'],
  [`put('k', 'x', 21601)`, 'Invalid argument'],
  [`put('k', 5)`, 'signature'],
  [`putAll({ a: 'x', b: 5 })`, 'signature'],
  [`get(5)`, 'signature'],
  [`getAll('a')`, 'signature'],
])('%s throws', (call, message) => {
  expect(() => report(`CacheService.getScriptCache().${call}`)).toThrow(message);
});

it('what one of many is refused, none is kept', () => {
  const { run } = officeOf();
  expect(() => run(`cache.putAll({ a: 'x', ['k'.repeat(251)]: 'x' });`)).toThrow();
  expect(run(`return cache.get('a');`)).toBeNull();
});
