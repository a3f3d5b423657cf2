const MOST_ITEMS = 1000;
/** So many stay when there are too many: those that expire last. */
const KEPT_ITEMS = 900;

interface Item {
  readonly value: string;
  /** Instant in milliseconds. */
  readonly expires: number;
}

/** What scripts keep for a while, for as long as the host lives. */
export class CacheTable {
  private readonly scopes = new Map<string, Map<string, Item>>();

  constructor(private readonly clock: () => number) {}

  get(scope: string, key: string): string | undefined {
    const item = this.scopes.get(scope)?.get(key);
    return item && item.expires > this.clock() ? item.value : undefined;
  }

  put(scope: string, key: string, value: string, seconds: number): void {
    const items = this.scopes.get(scope) ?? new Map<string, Item>();
    this.scopes.set(scope, items);
    items.set(key, { value, expires: this.clock() + seconds * 1000 });
    if (items.size <= MOST_ITEMS) return;
    const soonest = [...items].sort(([, one], [, other]) => one.expires - other.expires);
    for (const [gone] of soonest.slice(0, items.size - KEPT_ITEMS)) items.delete(gone);
  }

  remove(scope: string, key: string): void {
    this.scopes.get(scope)?.delete(key);
  }
}
