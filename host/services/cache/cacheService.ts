import { CacheStore } from './cache';
import type { CacheTable } from './cacheTable';

type Gas = GoogleAppsScript.Cache.CacheService;
type GasCache = GoogleAppsScript.Cache.Cache;

export class Caches implements Pick<Gas, 'getDocumentCache' | 'getScriptCache' | 'getUserCache'> {
  readonly [Symbol.toStringTag] = 'CacheService';

  constructor(
    private readonly table: CacheTable,
    private readonly person: string,
  ) {}

  getDocumentCache(): GasCache {
    return this.#cache('document');
  }

  getScriptCache(): GasCache {
    return this.#cache('script');
  }

  getUserCache(): GasCache {
    return this.#cache(`user ${this.person.toLowerCase()}`);
  }

  /** The typings leave out that nothing may be found. */
  #cache(scope: string): GasCache {
    return new CacheStore(this.table, scope);
  }
}
