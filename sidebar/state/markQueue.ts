import type { AttendanceMark, RefusedMark } from '../../src/api';
import type { Failure } from './server';
import { Store } from './store';

export interface QueueState {
  /** Every mark that has not reached the tab, oldest first. */
  readonly unsaved: readonly AttendanceMark[];
  /** Marks that the tab has no place for: of people who were removed or renamed meanwhile. */
  readonly refused: readonly RefusedMark[];
  readonly isSaving: boolean;
  readonly failure: Failure | null;
  /** Whether anything was saved since the sidebar was opened. */
  readonly hasSaved: boolean;
}

const PAUSE = 700;
const BATCH = 50;

/** Marks on their way to a commune's tab: sent in small batches, one after another, and kept until they have arrived. */
export class MarkQueue {
  readonly state = new Store<QueueState>({
    unsaved: [],
    refused: [],
    isSaving: false,
    failure: null,
    hasSaved: false,
  });
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    /** Gives the marks that were refused; the others have arrived. */
    private readonly send: (marks: readonly AttendanceMark[]) => Promise<readonly RefusedMark[]>,
    private readonly failureOf: (error: unknown) => Failure,
    private readonly pause = PAUSE,
  ) {}

  /** A newer mark of the same person takes the place of one that waits. */
  add(marks: readonly AttendanceMark[]): void {
    const keys = new Set(marks.map(keyOf));
    const unsaved = [...this.state.value.unsaved.filter((mark) => !keys.has(keyOf(mark))), ...marks];
    const refused = this.state.value.refused.filter(({ mark }) => !keys.has(keyOf(mark)));
    this.change({ unsaved, refused });
    this.soon();
  }

  /** Sends at once what waits, also after a failure. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.state.value.isSaving) return;
    while (this.state.value.unsaved.length > 0) {
      const batch = this.state.value.unsaved.slice(0, BATCH);
      this.change({ isSaving: true, failure: null });
      let refused: readonly RefusedMark[];
      try {
        refused = await this.send(batch);
      } catch (error) {
        this.change({ isSaving: false, failure: this.failureOf(error) });
        return;
      }
      const arrived = new Set(batch);
      const unsaved = this.state.value.unsaved.filter((mark) => !arrived.has(mark));
      const hasSaved = this.state.value.hasSaved || refused.length < batch.length;
      this.change({ unsaved, refused: [...this.state.value.refused, ...refused], isSaving: false, hasSaved });
    }
  }

  /** The person has read which marks were refused. */
  forgetRefused(): void {
    this.change({ refused: [] });
  }

  /** Forgets what could not be saved: only when the person says so. */
  discard(): void {
    this.change({ unsaved: [], failure: null });
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), this.pause);
  }

  private change(part: Partial<QueueState>): void {
    this.state.set({ ...this.state.value, ...part });
  }
}

function keyOf({ row, name }: AttendanceMark): string {
  return `${row}|${name}`;
}
