import { type CivilTime, civilTime, readCivilTime } from '../../../host/book/serial';

/** The clock of a book: the real time, or one that starts at a given time and runs on; it can be held while edits are replayed. */
export class BookClock {
  private readonly start: CivilTime | undefined;
  private readonly begun = Date.now();
  private held: CivilTime | undefined;

  /** `start` such as 2020-09-25T10:00, as the clock on the wall shows it; undefined for the real time. */
  constructor(start: string | undefined) {
    this.start = start === undefined ? undefined : readCivilTime(start);
  }

  readonly read = (zone: string): CivilTime => {
    if (this.held !== undefined) return this.held;
    return this.start === undefined ? civilTime(Date.now(), zone) : this.start + Date.now() - this.begun;
  };

  /** Does something as if it were done at that time. */
  at<Result>(time: CivilTime, work: () => Result): Result {
    this.held = time;
    try {
      return work();
    } finally {
      this.held = undefined;
    }
  }
}
