import type { ContractCase } from './contractCase';
import { casesOf, matching, refusalOf, REFUSED } from './contractCase';

type Properties = GoogleAppsScript.Properties.Properties;
type Cache = GoogleAppsScript.Cache.Cache;

const KEY = 'selfCheck.try';

/** Document properties, cache and locks. */
export function storeCases(): ContractCase[] {
  return [
    ...casesOf('Properties', 'properties/properties', [
      {
        at: 'setProperty(String,String)',
        says: 'Keeps a text whole: lines and Vietnamese letters too.',
        run: () => withProperties((properties) => properties.setProperty(KEY, 'Xã Ỷ Lan\n1').getProperty(KEY)),
        expected: 'Xã Ỷ Lan\n1',
      },
      {
        at: 'setProperty(String,String)',
        says: 'Takes 8,500 bytes; more than 9 KB are refused.',
        run: () =>
          withProperties((properties) => {
            properties.setProperty(KEY, 'a'.repeat(8_500));
            return [
              properties.getProperty(KEY)?.length ?? 0,
              refusalOf(() => properties.setProperty(KEY, 'a'.repeat(20_000))),
            ];
          }),
        expected: [8_500, REFUSED],
        isAssumed: true,
      },
      {
        at: 'getProperty(String)',
        says: 'Gives null for a key that is not there.',
        run: () => withProperties((properties) => properties.getProperty(KEY)),
        expected: null,
      },
      {
        at: 'setProperties(Object)',
        says: 'Sets several at once and leaves the others.',
        run: () =>
          withProperties((properties) => {
            properties.setProperty(KEY, 'a').setProperties({ [`${KEY}2`]: 'b' });
            return [properties.getProperty(KEY), properties.getProperty(`${KEY}2`)];
          }),
        expected: ['a', 'b'],
      },
      {
        at: 'getProperties()',
        says: 'Gives all of them by their keys.',
        run: () => withProperties((properties) => properties.setProperty(KEY, 'a').getProperties()[KEY] ?? null),
        expected: 'a',
      },
    ]),
    ...casesOf('PropertiesService', 'properties/properties-service', [
      {
        at: 'getDocumentProperties()',
        says: 'In a bound script there is a store of the document.',
        run: () => (PropertiesService.getDocumentProperties() as Properties | null) !== null,
        expected: true,
      },
    ]),
    ...casesOf('Cache', 'cache/cache', [
      {
        at: 'put(String,String,Integer)',
        says: 'Keeps a text for a time.',
        run: () => withCache((cache) => (cache.put(KEY, 'Tổng hợp 1/8', 600), cache.get(KEY))),
        expected: 'Tổng hợp 1/8',
      },
      {
        at: 'get(String)',
        says: 'Gives null for a key that is not there.',
        run: () => withCache((cache) => cache.get(KEY)),
        expected: null,
      },
    ]),
    ...casesOf('CacheService', 'cache/cache-service', [
      {
        at: 'getUserCache()',
        says: 'What one handle puts, another reads.',
        run: () => withCache((cache) => (cache.put(KEY, 'a', 60), CacheService.getUserCache().get(KEY))),
        expected: 'a',
      },
    ]),
    ...casesOf('Lock', 'lock/lock', [
      {
        at: 'tryLock(Integer)',
        says: 'Takes a free lock, and tells so; it is held until it is released.',
        run: () => {
          const lock = LockService.getScriptLock();
          const states = [lock.hasLock(), lock.tryLock(5_000), lock.hasLock()];
          lock.releaseLock();
          return [...states, lock.hasLock()];
        },
        expected: [false, true, true, false],
      },
      {
        at: 'tryLock(Integer)',
        says: 'Has no effect on a lock that is held already: nested use in one run does not wait for itself.',
        run: () => {
          const lock = LockService.getDocumentLock();
          const taken = [lock.tryLock(5_000), lock.tryLock(100), LockService.getDocumentLock().tryLock(100)];
          lock.releaseLock();
          return taken;
        },
        expected: [true, true, true],
        isAssumed: true,
      },
      {
        at: 'releaseLock()',
        says: 'Has no effect where no lock is held.',
        run: () => {
          const lock = LockService.getDocumentLock();
          lock.releaseLock();
          return [lock.hasLock(), lock.tryLock(5_000), (lock.releaseLock(), lock.hasLock())];
        },
        expected: [false, true, false],
      },
    ]),
    ...casesOf('LockService', 'lock/lock-service', [
      {
        at: 'getDocumentLock()',
        says: 'In a bound script there is a lock of the document.',
        run: () => (LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null) !== null,
        expected: true,
      },
      {
        at: 'getScriptLock()',
        says: 'Is another lock than that of the document: one can be held inside the other.',
        run: () => {
          const [outer, inner] = [LockService.getScriptLock(), LockService.getDocumentLock()];
          const taken = [outer.tryLock(5_000), inner.tryLock(5_000)];
          inner.releaseLock();
          const held = outer.hasLock();
          outer.releaseLock();
          return [...taken, held];
        },
        expected: matching('[true,true,true]', (found) => JSON.stringify(found) === '[true,true,true]'),
      },
    ]),
  ];
}

function withProperties<T>(work: (properties: Properties) => T): T {
  const properties = PropertiesService.getDocumentProperties();
  try {
    return work(properties);
  } finally {
    for (const key of [KEY, `${KEY}2`]) properties.deleteProperty(key);
  }
}

function withCache<T>(work: (cache: Cache) => T): T {
  const cache = CacheService.getUserCache();
  try {
    return work(cache);
  } finally {
    cache.remove(KEY);
  }
}
