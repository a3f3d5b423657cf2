import type { Sheet } from '../../../host/model/model';
import type { ChangedCell } from './cellWatch';

/** One edit by hand, as it can be taken back. */
export interface Step {
  readonly sheet: Sheet;
  /** The cell that the person typed into. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly ChangedCell[];
}

const MOST_STEPS = 200;

/** The edits of one window that can be taken back and made again. */
export class History {
  private undone: Step[] = [];
  private done: Step[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  add(step: Step): void {
    this.done.push(step);
    if (this.done.length > MOST_STEPS) this.done.shift();
    this.undone = [];
  }

  clear(): void {
    this.done = [];
    this.undone = [];
  }

  /** The step to take back, or to make again; nothing moves before `settle`. */
  next(direction: 'undo' | 'redo'): Step | undefined {
    return (direction === 'undo' ? this.done : this.undone).at(-1);
  }

  /** The next step can not be carried out any more. */
  drop(direction: 'undo' | 'redo'): void {
    (direction === 'undo' ? this.done : this.undone).pop();
  }

  /** The next step was carried out. */
  settle(direction: 'undo' | 'redo'): void {
    const [from, to] = direction === 'undo' ? [this.done, this.undone] : [this.undone, this.done];
    const step = from.pop();
    if (step) to.push(step);
  }
}

/** The state before the first of two changes and after the second. */
export function merged(first: readonly ChangedCell[], second: readonly ChangedCell[]): ChangedCell[] {
  const keyOf = ({ sheet, row, column }: ChangedCell) => `${sheet.id} ${row} ${column}`;
  const cells = new Map(first.map((change) => [keyOf(change), change]));
  for (const change of second)
    cells.set(keyOf(change), { ...change, before: (cells.get(keyOf(change)) ?? change).before });
  return [...cells.values()];
}
