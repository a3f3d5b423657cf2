import type { LocalHost } from '../../../host/host';

/** Numbers from 0 to 1 that only the seed decides (mulberry32, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same list in another order. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

/** Lets somebody else act before one call of a run, or before none; tells the calls. */
export class Meanwhile {
  readonly calls: string[] = [];
  private act: (host: LocalHost) => void = () => undefined;
  private at = Number.POSITIVE_INFINITY;
  private isActing = false;

  readonly beforeCall = (call: string, host: LocalHost): void => {
    if (this.isActing) return;
    this.calls.push(call);
    if (this.calls.length - 1 !== this.at) return;
    this.isActing = true;
    this.act(host);
    this.isActing = false;
  };

  /** From now on, before the call of this 0-based place. */
  before(place: number, act: (host: LocalHost) => void): void {
    this.calls.length = 0;
    this.at = place;
    this.act = act;
  }

  /** Places of the calls that were made while the document lock was held, its release included. */
  places(): { readonly all: readonly number[]; readonly locked: readonly number[] } {
    const taken = this.calls.indexOf('Lock.tryLock');
    const released = this.calls.indexOf('Lock.releaseLock');
    const all = this.calls.map((_, place) => place);
    return { all, locked: taken < 0 ? [] : all.filter((place) => place > taken && place <= released) };
  }
}
