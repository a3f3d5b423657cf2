/** Typing without a pause does not put work off for longer. */
const LONGEST = 20_000;

/** Does something when nothing more happens for a while. */
export class IdleTimer {
  private timer: NodeJS.Timeout | undefined;
  private since: number | undefined;

  constructor(private readonly work: () => void) {}

  /** Milliseconds from now, unless this is called again before. */
  restart(delay: number): void {
    const now = Date.now();
    this.since ??= now;
    clearTimeout(this.timer);
    this.timer = setTimeout(this.work, Math.max(0, Math.min(delay, this.since + LONGEST - now)));
  }

  stop(): void {
    clearTimeout(this.timer);
    this.since = undefined;
  }
}
