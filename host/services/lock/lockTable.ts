/** The locks of a spreadsheet and its script, and which execution holds each. */
export class LockTable {
  private readonly holders = new Map<string, object>();

  /** False when another execution has it; taking it again changes nothing. */
  take(name: string, holder: object): boolean {
    if (!this.holders.has(name)) this.holders.set(name, holder);
    return this.isHeld(name, holder);
  }

  isHeld(name: string, holder: object): boolean {
    return this.holders.get(name) === holder;
  }

  release(name: string, holder: object): void {
    if (this.isHeld(name, holder)) this.holders.delete(name);
  }

  releaseAll(holder: object): void {
    for (const name of [...this.holders.keys()]) this.release(name, holder);
  }
}
