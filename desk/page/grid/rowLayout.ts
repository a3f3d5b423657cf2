import type { TabInfo } from '../../protocol';

export const DEFAULT_HEIGHT = 21;

/** Heights of a tab's rows: those set in the file, else as measured once shown, else the default. */
export class RowLayout {
  readonly first: number;
  readonly last: number;
  readonly hidden: ReadonlySet<number>;
  private readonly fixed: ReadonlyMap<number, number>;
  private readonly measured = new Map<number, number>();
  private tops: number[] | null = null;

  constructor(tab: TabInfo) {
    this.first = tab.frozenRows + 1;
    this.last = tab.rows;
    this.fixed = new Map(tab.heights);
    this.hidden = new Set(tab.heights.filter(([, height]) => height === 0).map(([row]) => row));
  }

  /** Pixels set in the file; undefined = as high as its text. */
  fixedHeight(row: number): number | undefined {
    return this.fixed.get(row);
  }

  height(row: number): number {
    return this.fixed.get(row) ?? this.measured.get(row) ?? DEFAULT_HEIGHT;
  }

  measure(row: number, height: number): void {
    if (this.height(row) === height || height <= 0) return;
    this.measured.set(row, height);
    this.tops = null;
  }

  /** Distance of a row from the first row below the frozen ones; `last + 1` gives the height of all. */
  top(row: number): number {
    return this.table()[row - this.first] ?? 0;
  }

  rowAt(y: number): number {
    const tops = this.table();
    let low = 0;
    let high = tops.length - 2;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((tops[middle] ?? 0) <= y) low = middle;
      else high = middle - 1;
    }
    return Math.min(this.last, this.first + low);
  }

  private table(): readonly number[] {
    if (this.tops !== null) return this.tops;
    const tops = [0];
    for (let row = this.first; row <= this.last; row += 1) tops.push((tops.at(-1) ?? 0) + this.height(row));
    this.tops = tops;
    return tops;
  }
}
