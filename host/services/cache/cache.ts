import { mismatch, strings, wholeNumbers } from '../callShape';
import type { CacheTable } from './cacheTable';

type Gas = GoogleAppsScript.Cache.Cache;

const PAGE = 'CacheService.Cache';
const LONGEST_KEY = 250;
const LARGEST_VALUE = 100 * 1024;
const USUAL_SECONDS = 600;
const MOST_SECONDS = 21_600;

export class CacheStore implements Pick<Gas, 'get' | 'getAll' | 'put' | 'putAll' | 'remove' | 'removeAll'> {
  readonly [Symbol.toStringTag] = 'Cache';

  constructor(
    private readonly table: CacheTable,
    private readonly scope: string,
  ) {}

  get(key: string): string | null {
    strings(`${PAGE}.get`, key);
    return this.table.get(this.scope, key) ?? null;
  }

  /** Only the keys that are found. */
  getAll(keys: string[]): Record<string, string> {
    const found = listed('getAll', keys).map((key) => [key, this.table.get(this.scope, key)] as const);
    return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== undefined));
  }

  put(key: string, value: string, expirationInSeconds = USUAL_SECONDS): void {
    strings(`${PAGE}.put`, key, value);
    this.#put('put', [[key, value]], expirationInSeconds);
  }

  putAll(values: Record<string, string>, expirationInSeconds = USUAL_SECONDS): void {
    if (typeof values !== 'object' || Array.isArray(values)) throw mismatch(`${PAGE}.putAll`, [values]);
    strings(`${PAGE}.putAll`, ...Object.values(values));
    this.#put('putAll', Object.entries(values), expirationInSeconds);
  }

  remove(key: string): void {
    strings(`${PAGE}.remove`, key);
    this.table.remove(this.scope, key);
  }

  removeAll(keys: string[]): void {
    for (const key of listed('removeAll', keys)) this.table.remove(this.scope, key);
  }

  #put(method: string, entries: readonly [string, string][], seconds: number): void {
    wholeNumbers(`${PAGE}.${method}`, seconds);
    if (seconds < 1 || seconds > MOST_SECONDS) throw new Error(`Invalid argument: ${seconds}`);
    for (const [key, value] of entries) {
      if (key.length > LONGEST_KEY) throw new Error('Argument too large: key');
      if (Buffer.byteLength(value) > LARGEST_VALUE) throw new Error('Argument too large: value');
    }
    for (const [key, value] of entries) this.table.put(this.scope, key, value, seconds);
  }
}

function listed(method: string, keys: unknown): string[] {
  if (!Array.isArray(keys)) throw mismatch(`${PAGE}.${method}`, [keys]);
  strings(`${PAGE}.${method}`, ...(keys as unknown[]));
  return keys as string[];
}
