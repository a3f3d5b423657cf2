import { cellElement } from './cellElement';
import type { CellStore } from './cellStore';
import type { ColumnLayout, Slot } from './columnLayout';
import { element } from '../parts/dom';
import type { LookClasses } from './lookClasses';
import type { RowLayout } from './rowLayout';

interface DrawnRow {
  readonly element: HTMLTableRowElement;
  readonly key: string;
}

/** Makes the rows of a tab, and makes them again only where what they show has changed. */
export class GridRows {
  private readonly drawn = new Map<number, DrawnRow>();

  constructor(
    private readonly tab: number,
    private readonly columns: ColumnLayout,
    private readonly rows: RowLayout,
    private readonly store: CellStore,
    private readonly looks: LookClasses,
    private readonly frozenRows: number,
    /** Left edges of the columns that stay while the rest scrolls, from the row number on. */
    private readonly stuck: ReadonlyMap<number, number>,
  ) {}

  /** The row's element, and whether it was made just now. */
  row(row: number): { readonly element: HTMLTableRowElement; readonly isNew: boolean } {
    const key = this.key(row);
    const before = this.drawn.get(row);
    if (before?.key === key) return { element: before.element, isNew: false };
    const made = this.make(row);
    before?.element.replaceWith(made);
    this.drawn.set(row, { element: made, key });
    return { element: made, isNew: true };
  }

  /** Takes away the rows outside these, frozen ones excepted. */
  keep(first: number, last: number): void {
    for (const [row, { element: drawn }] of this.drawn) {
      if (row > this.frozenRows && (row < first || row > last)) {
        drawn.remove();
        this.drawn.delete(row);
      }
    }
  }

  elements(): Iterable<readonly [number, HTMLTableRowElement]> {
    return [...this.drawn].map(([row, { element: drawn }]) => [row, drawn] as const);
  }

  private key(row: number): string {
    const parts = this.columns.slots.map(({ column, kind }) => {
      if (kind === 'fold') return '';
      const { text, look, link, warning, pending } = this.store.cell(this.tab, { row, column });
      const place = { row, column };
      const signs = [
        pending ? '…' : '',
        this.hasDropdown(row, column) ? '▼' : '',
        this.store.isTick(this.tab, place) ? '☐' : '',
        this.store.isLocked(this.tab, place) ? '#' : '',
      ].join('');
      return [text, this.looks.nameOf(look), link ?? '', warning ?? '', signs].join('\u0001');
    });
    return parts.join('\u0002');
  }

  private make(row: number): HTMLTableRowElement {
    const made = element('tr', { 'aria-rowindex': row + 1 });
    const height = this.rows.fixedHeight(row);
    made.hidden = height === 0;
    if (height !== undefined) made.style.height = `${height}px`;
    made.append(element('th', { role: 'rowheader', scope: 'row', 'aria-colindex': 1, 'data-row': row }, String(row)));
    const { slots } = this.columns;
    slots.forEach((slot, index) => made.append(this.slot(row, slot, this.room(row, slots, index), height)));
    return made;
  }

  private slot(row: number, { kind, column }: Slot, room: number, height: number | undefined): HTMLElement {
    if (kind === 'fold') return element('td', { class: 'fold', 'aria-hidden': 'true' });
    const place = { row, column };
    const cell = this.store.cell(this.tab, place);
    const hasDropdown = this.hasDropdown(row, column);
    const made = cellElement(place, cell, {
      className: this.looks.nameOf(cell.look),
      hasDropdown,
      isTick: this.store.isTick(this.tab, place),
      isLocked: this.store.isLocked(this.tab, place),
      room,
      height,
    });
    const left = this.stuck.get(column);
    if (left !== undefined) {
      made.classList.add('stuck');
      made.style.left = `${left}px`;
    }
    return made;
  }

  private hasDropdown(row: number, column: number): boolean {
    return this.store.hasDropdown(this.tab, { row, column });
  }

  /** A text may run over into the empty cells on its right. */
  private room(row: number, slots: readonly Slot[], index: number): number {
    const own = slots[index];
    if (own === undefined || own.kind === 'fold') return 0;
    let room = own.width;
    const { text, kind } = this.store.cell(this.tab, { row, column: own.column });
    if (text === '' || kind !== 'text' || this.hasDropdown(row, own.column)) return room;
    for (const next of slots.slice(index + 1)) {
      if (next.kind === 'fold' || this.store.cell(this.tab, { row, column: next.column }).text !== '') break;
      room += next.width;
    }
    return room;
  }
}
