/** Calls by `Class.method` of code that is only sketched. */
export class Tally {
  readonly byMethod: Record<string, number> = {};

  /** The same calls so many times. */
  add(times: number, ...names: readonly string[]): this {
    for (const name of names) this.byMethod[name] = (this.byMethod[name] ?? 0) + times;
    return this;
  }

  get total(): number {
    return Object.values(this.byMethod).reduce((sum, count) => sum + count, 0);
  }
}
