import type { TabInfo } from '../../protocol';
import { columnLetters } from '../../../host/model/columnLetters';
import { cellId } from './cellElement';
import type { CellStore } from './cellStore';
import type { ColumnLayout } from './columnLayout';
import { element, setAttribute } from '../parts/dom';
import { GridRows } from './gridRows';
import type { LookClasses } from './lookClasses';
import type { Place } from '../parts/place';
import { RowLayout } from './rowLayout';
import { words } from '../parts/words';

/** Width of the row numbers. */
export const HEAD_WIDTH = 46;
/** Rows drawn above and below those in sight. */
const SPARE_ROWS = 6;
/** Frozen columns may take this share of the width, so that on a narrow screen the rest can still be reached. */
const STUCK_SHARE = 0.6;

/** One tab as a table of which only the rows in sight are in the document. */
export class GridTable {
  readonly element: HTMLTableElement;
  readonly rowLayout: RowLayout;
  private readonly rows: GridRows;
  private readonly head = element('thead');
  private readonly above = element('tbody', { 'aria-hidden': 'true' });
  private readonly body = element('tbody');
  private readonly below = element('tbody', { 'aria-hidden': 'true' });

  constructor(
    private readonly tab: TabInfo,
    private readonly columns: ColumnLayout,
    private readonly scroller: HTMLElement,
    private readonly store: CellStore,
    looks: LookClasses,
    measured: RowLayout | undefined,
  ) {
    this.rowLayout = measured ?? new RowLayout(tab);
    this.rows = new GridRows(tab.id, columns, this.rowLayout, store, looks, tab.frozenRows, this.stuckColumns());
    this.element = element('table', {
      role: 'grid',
      id: 'grid',
      class: 'grid',
      'aria-label': words.gridOf(tab.name),
      'aria-multiselectable': 'true',
      'aria-rowcount': tab.rows + 1,
      'aria-colcount': tab.columns + 1,
    });
    this.element.style.width = `${HEAD_WIDTH + columns.width}px`;
    this.head.append(this.letters());
    for (let row = 1; row <= tab.frozenRows; row += 1) this.head.append(this.rows.row(row).element);
    this.element.append(this.widths(), this.head, this.above, this.body, this.below);
  }

  /** Draws the rows in sight; true where heights turned out otherwise than thought, so that it should be drawn again. */
  draw(): boolean {
    const { scroller, rowLayout } = this;
    for (let row = 1; row <= this.tab.frozenRows; row += 1) this.rows.row(row);
    const first = Math.max(rowLayout.first, rowLayout.rowAt(scroller.scrollTop) - SPARE_ROWS);
    const last = Math.min(rowLayout.last, rowLayout.rowAt(scroller.scrollTop + scroller.clientHeight) + SPARE_ROWS);
    this.rows.keep(first, last);
    this.place(first, last);
    const grown = this.measure(first);
    spacer(this.above, rowLayout.top(first));
    spacer(this.below, rowLayout.top(rowLayout.last + 1) - rowLayout.top(last + 1));
    setAttribute(this.element, 'aria-busy', String(!this.store.isKnown(this.tab.id, { top: first, bottom: last })));
    void this.store.ensure(this.tab.id, 1, Math.max(1, this.tab.frozenRows)).catch(ignoreUnreachable);
    void this.store.ensure(this.tab.id, first, last).catch(ignoreUnreachable);
    return grown;
  }

  cell(place: Place): HTMLElement | null {
    return this.element.querySelector(`#${cellId(place)}`);
  }

  /** Scrolls so that the cell is in sight; true where that moved something. */
  reveal({ row, column }: Place): boolean {
    const { scroller } = this;
    const { scrollTop, scrollLeft } = scroller;
    if (row >= this.rowLayout.first) this.revealRow(row);
    this.revealColumn(column);
    return scroller.scrollTop !== scrollTop || scroller.scrollLeft !== scrollLeft;
  }

  private revealRow(row: number): void {
    const { scroller, rowLayout } = this;
    const top = rowLayout.top(row);
    const bottom = top + rowLayout.height(row);
    const room = scroller.clientHeight - this.headHeight();
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (bottom > scroller.scrollTop + room) scroller.scrollTop = Math.min(top, bottom - room);
  }

  private revealColumn(column: number): void {
    const { scroller } = this;
    const { slots } = this.columns;
    const slot = slots.find((candidate) => candidate.column === column);
    const stuck = this.stuckColumns();
    if (slot === undefined || stuck.has(column)) return;
    const first = slot.left - slots.reduce((sum, { column: at, width }) => sum + (stuck.has(at) ? width : 0), 0);
    const room = scroller.clientWidth - HEAD_WIDTH;
    const right = slot.left + slot.width;
    if (first < scroller.scrollLeft) scroller.scrollLeft = first;
    else if (right > scroller.scrollLeft + room) scroller.scrollLeft = Math.min(first, right - room);
  }

  drawnRows(): Iterable<readonly [number, HTMLTableRowElement]> {
    return this.rows.elements();
  }

  letter(column: number): HTMLElement | null {
    return this.head.querySelector(`[data-column="${column}"]`);
  }

  /** What stays in sight at the top: group buttons, letters and frozen rows. */
  headHeight(): number {
    return this.head.offsetHeight + this.element.offsetTop;
  }

  private place(first: number, last: number): void {
    let next = this.body.firstElementChild;
    for (let row = first; row <= last; row += 1) {
      const { element: made } = this.rows.row(row);
      if (made === next) next = next.nextElementSibling;
      else if (made.parentElement !== this.body) this.body.insertBefore(made, next);
      else next = made.nextElementSibling;
    }
  }

  /** Takes the heights of the drawn rows, and keeps what is in sight where it is when rows above it have grown. */
  private measure(first: number): boolean {
    const { scroller, rowLayout } = this;
    const anchor = rowLayout.rowAt(scroller.scrollTop);
    const before = rowLayout.top(anchor);
    const total = rowLayout.top(rowLayout.last + 1);
    for (const [row, drawn] of this.rows.elements()) if (row >= first) rowLayout.measure(row, drawn.offsetHeight);
    const moved = rowLayout.top(anchor) - before;
    if (moved !== 0) scroller.scrollTop += moved;
    return rowLayout.top(rowLayout.last + 1) !== total;
  }

  private letters(): HTMLTableRowElement {
    const row = element('tr', { 'aria-rowindex': 1, class: 'letters' });
    const corner = element('th', { role: 'columnheader', class: 'corner', 'aria-colindex': 1, 'data-all': true });
    corner.append(element('span', { class: 'visually-hidden' }, words.corner));
    row.append(corner);
    for (const { kind, column } of this.columns.slots) {
      row.append(
        kind === 'fold'
          ? element('td', { class: 'fold', 'aria-hidden': 'true' })
          : element(
              'th',
              { role: 'columnheader', scope: 'col', 'aria-colindex': column + 1, 'data-column': column },
              columnLetters(column),
            ),
      );
    }
    return row;
  }

  private widths(): HTMLElement {
    const group = element('colgroup');
    for (const width of [HEAD_WIDTH, ...this.columns.slots.map((slot) => slot.width)]) {
      const column = element('col');
      column.style.width = `${width}px`;
      group.append(column);
    }
    return group;
  }

  private stuckColumns(): ReadonlyMap<number, number> {
    const frozen = this.columns.slots.filter(({ column }) => column <= this.tab.frozenColumns);
    const width = frozen.reduce((sum, slot) => sum + slot.width, HEAD_WIDTH);
    if (width > this.scroller.clientWidth * STUCK_SHARE) return new Map();
    return new Map(frozen.map(({ column, left }) => [column, left + HEAD_WIDTH]));
  }
}

function spacer(holder: HTMLElement, height: number): void {
  const row = holder.firstElementChild ?? holder.appendChild(element('tr'));
  if (row instanceof HTMLElement) row.style.height = `${height}px`;
}

/** The line over the page tells that the server does not answer; the rows are asked for again when it is back. */
function ignoreUnreachable(): void {
  return undefined;
}
