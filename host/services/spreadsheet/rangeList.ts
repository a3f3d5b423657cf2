import { type GasRange, Place } from './place';

type Gas = GoogleAppsScript.Spreadsheet.RangeList;

/** Ranges of one sheet, treated alike. */
export class RangeListService implements Pick<
  Gas,
  | 'getRanges'
  | 'removeCheckboxes'
  | 'check'
  | 'uncheck'
  | 'clearContent'
  | 'setValue'
  | 'setBackground'
  | 'setNumberFormat'
> {
  readonly [Symbol.toStringTag] = 'RangeList';

  constructor(private readonly ranges: readonly GasRange[]) {}

  get places(): Place[] {
    return this.ranges.filter((range: unknown): range is GasRange & Place => range instanceof Place);
  }

  getRanges(): GasRange[] {
    return [...this.ranges];
  }

  /** All cells become FALSE. */
  insertCheckboxes(...values: readonly unknown[]): Gas {
    if (values.length > 0) throw new Error('A checkbox with values of its own is not provided by the local host');
    return this.#each((range) => range.insertCheckboxes());
  }

  removeCheckboxes(): Gas {
    return this.#each((range) => range.removeCheckboxes());
  }

  check(): Gas {
    return this.#each((range) => range.check());
  }

  uncheck(): Gas {
    return this.#each((range) => range.uncheck());
  }

  clearContent(): Gas {
    return this.#each((range) => range.clearContent());
  }

  setValue(value: unknown): Gas {
    return this.#each((range) => range.setValue(value));
  }

  setBackground(color: string | null): Gas {
    return this.#each((range) => range.setBackground(color));
  }

  setNumberFormat(numberFormat: string): Gas {
    return this.#each((range) => range.setNumberFormat(numberFormat));
  }

  #each(change: (range: GasRange) => unknown): Gas {
    for (const range of this.ranges) change(range);
    return this as unknown as Gas;
  }
}
