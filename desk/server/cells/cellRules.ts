import { bookMessages } from '../../messages';
import type { Criterion, Rect, Sheet, Validation } from '../../../host/model/model';
import type { BoundFile } from '../../../host/book/boundFile';
import { common } from '../../../host/book/rects';
import { listItems } from '../../../host/book/validationSource';
import { validationAt } from '../../../host/book/validationWriting';

/** The dropdowns of a tab, each list read once. */
export class CellRules {
  private readonly items = new Map<Criterion, ReadonlySet<string> | undefined>();

  constructor(
    private readonly file: BoundFile,
    private readonly sheet: Sheet,
  ) {}

  /** The cells with a dropdown within a window. */
  dropdowns(window: Rect): Rect[] {
    return this.#within(window, ({ kind }) => kind !== 'other' && kind !== 'checkbox');
  }

  /** The tick boxes within a window. */
  ticks(window: Rect): Rect[] {
    return this.#within(window, ({ kind }) => kind === 'checkbox');
  }

  #within(window: Rect, wanted: (criterion: Criterion) => boolean): Rect[] {
    return this.sheet.validations
      .filter(({ criterion }) => wanted(criterion))
      .flatMap(({ ranges }) => ranges.flatMap((range) => common(range, window) ?? []));
  }

  /** What a cell's dropdown offers, blank items left out. */
  choices(row: number, column: number): string[] {
    const rule = validationAt(this.sheet, row, column);
    return [...(this.#itemsOf(rule) ?? [])].filter((item) => item.trim() !== '');
  }

  /** Why a value does not suit its cell; undefined when it does. */
  warning(row: number, column: number, value: string | number | boolean, shown: string): string | undefined {
    const rule = validationAt(this.sheet, row, column);
    if (!rule) return undefined;
    if (rule.criterion.kind === 'checkbox')
      return typeof value === 'boolean' ? undefined : bookMessages.notTicked(shown);
    const items = this.#itemsOf(rule);
    return items === undefined || items.has(shown) ? undefined : bookMessages.notInList(shown);
  }

  #itemsOf(rule: Validation | undefined): ReadonlySet<string> | undefined {
    if (!rule) return undefined;
    const { criterion } = rule;
    if (!this.items.has(criterion)) {
      const items = listItems(this.file, this.sheet, criterion);
      this.items.set(criterion, items && new Set(items));
    }
    return this.items.get(criterion);
  }
}
