import type { Face } from '../../src/api';
import type { Failure } from './server';
import { Store } from './store';

export type Wanted = 'auto' | 'district';

export interface Reading {
  /** The last that was read; null = none yet. */
  readonly face: Face | null;
  readonly isReading: boolean;
  /** Why the last reading gave nothing; the face before it stays. */
  readonly failure: Failure | null;
  /** By this browser's clock, milliseconds; null = not yet. */
  readonly readAt: number | null;
}

/** What the sidebar shows: never two readings at once, and never an older answer over a newer one. */
export class FaceReader {
  readonly state = new Store<Reading>({ face: null, isReading: false, failure: null, readAt: null });
  private wanted: Wanted = 'auto';
  private running: Promise<void> | null = null;
  private isAskedAgain = false;
  /** Grows when an answer that is still under way has become old. */
  private version = 0;

  constructor(
    private readonly read: (wanted: Wanted) => Promise<Face>,
    private readonly failureOf: (error: unknown) => Failure,
    private readonly now: () => number = Date.now,
  ) {}

  /** Reads what is wanted now; while a reading is under way, once more after it. */
  refresh(wanted: Wanted = this.wanted): Promise<void> {
    if (wanted !== this.wanted) this.version++;
    this.wanted = wanted;
    if (this.running !== null) this.isAskedAgain = true;
    else
      this.running = this.readUntilCurrent().finally(() => {
        this.running = null;
      });
    return this.running;
  }

  /** Keeps to the district's face, or to the open tab's, from the next reading on. */
  want(wanted: Wanted): void {
    this.wanted = wanted;
  }

  /** An own action ended with this: readings that began before it are old. */
  take(face: Face): void {
    this.version++;
    this.state.set({ ...this.state.value, face, failure: null, readAt: this.now() });
  }

  private async readUntilCurrent(): Promise<void> {
    this.state.set({ ...this.state.value, isReading: true });
    do {
      this.isAskedAgain = false;
      await this.readOnce();
    } while (this.needsAnother());
    this.state.set({ ...this.state.value, isReading: false });
  }

  private needsAnother(): boolean {
    return this.isAskedAgain;
  }

  private async readOnce(): Promise<void> {
    const version = this.version;
    const answer = await this.read(this.wanted).then(
      (face) => ({ face, failure: null, readAt: this.now() }),
      (error: unknown) => ({ failure: this.failureOf(error) }),
    );
    if (version === this.version) this.state.set({ ...this.state.value, ...answer });
  }
}
