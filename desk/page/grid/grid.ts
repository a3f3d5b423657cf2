import type { TabInfo } from '../../protocol';
import { cellId, placeOf } from './cellElement';
import type { CellStore, ShownCell } from './cellStore';
import type { ColumnLayout } from './columnLayout';
import { layColumns } from './columnLayout';
import { setAttribute } from '../parts/dom';
import { GridTable } from './gridTable';
import { groupBar } from './groupBar';
import type { LookClasses } from './lookClasses';
import type { Terrain } from './movement';
import { clamp } from './movement';
import type { Place, Selection } from '../parts/place';
import { contains, rectOf, samePlace } from '../parts/place';
import type { RowLayout } from './rowLayout';

/** How often a frame may be drawn again because rows turned out higher than thought. */
const SETTLING = 3;

interface TabMemory {
  selection: Selection;
  readonly folded: Set<number>;
  scrollTop: number;
  scrollLeft: number;
  rows?: RowLayout | undefined;
  shape?: string;
}

const START: Selection = { active: { row: 1, column: 1 }, extent: { row: 1, column: 1 } };

/** The active tab on the screen: its table, its selection, its folded groups. Each tab is remembered as it was left. */
export class Grid {
  private shown: { tab: TabInfo; table: GridTable; columns: ColumnLayout } | null = null;
  private readonly memories = new Map<number, TabMemory>();
  private painted: Element[] = [];
  private frame = 0;

  constructor(
    readonly scroller: HTMLElement,
    readonly area: HTMLTextAreaElement,
    private readonly store: CellStore,
    private readonly looks: LookClasses,
    private readonly hooks: { readonly selected: () => void; readonly drawn: () => void },
  ) {
    // It stays in its place in the document for good: taken out, it would lose the focus.
    scroller.append(area);
    scroller.addEventListener('scroll', () => this.schedule(), { passive: true });
    new ResizeObserver(() => this.schedule()).observe(scroller);
  }

  get tab(): TabInfo | null {
    return this.shown?.tab ?? null;
  }

  get selection(): Selection {
    return this.memory().selection;
  }

  /** Shows a tab, at the cells given (unfolding the group that holds them) or where it was left; the same tab again = its shape has changed. */
  show(tab: TabInfo, selection?: Selection): void {
    const again = this.shown?.tab.id === tab.id;
    const memory = this.memory(tab.id);
    const shape = JSON.stringify([tab.rows, tab.columns, tab.frozenRows, tab.frozenColumns, tab.widths, tab.heights]);
    if (memory.shape !== shape) memory.rows = undefined;
    memory.shape = shape;
    const target = selection?.active.column ?? 0;
    for (const { from, to } of tab.groups) if (target >= from && target <= to) memory.folded.delete(from);
    const columns = layColumns(tab, memory.folded);
    const table = new GridTable(tab, columns, this.scroller, this.store, this.looks, memory.rows);
    memory.rows = table.rowLayout;
    const bar = groupBar(columns, (from) => this.toggleGroup(from));
    const { scrollTop, scrollLeft } = again ? this.scroller : memory;
    this.shown = { tab, table, columns };
    while (this.area.previousSibling !== null) this.area.previousSibling.remove();
    this.area.before(...(bar === null ? [] : [bar]), table.element);
    this.draw();
    if (this.scroller.scrollTop !== scrollTop || this.scroller.scrollLeft !== scrollLeft) {
      this.scroller.scrollTop = scrollTop;
      this.scroller.scrollLeft = scrollLeft;
      this.draw();
    }
    this.select(selection ?? memory.selection, selection !== undefined);
  }

  /** The same tab with another last row. */
  follow(tab: TabInfo): void {
    if (this.shown !== null) this.shown = { ...this.shown, tab };
  }

  select(selection: Selection, reveal = true): void {
    if (this.shown === null) return;
    const { tab, table } = this.shown;
    const terrain = this.terrain();
    const before = this.selection;
    const selected = { active: clamp(selection.active, terrain), extent: clamp(selection.extent, terrain) };
    this.memory().selection = selected;
    const inSight = samePlace(selected.active, before.active) ? selected.extent : selected.active;
    // Rows that come into sight may turn out higher than thought, hence a second look.
    for (let look = 0; look < 2 && reveal && table.reveal(inSight); look += 1) this.draw();
    this.paint();
    this.hooks.drawn();
    const { top, bottom } = rectOf(selected);
    void this.store.ensure(tab.id, Math.min(top, tab.lastRow), Math.min(bottom, tab.lastRow)).catch(() => undefined);
    this.hooks.selected();
  }

  /** Whether a cell of the tab can be gone to: neither row nor column is hidden. A folded group opens again. */
  canReach({ row, column }: Place): boolean {
    if (this.shown === null) return false;
    const { tab, table } = this.shown;
    return !table.rowLayout.hidden.has(row) && tab.widths[column - 1] !== 0;
  }

  /** Selects cells wherever they are, unfolding the group that holds the active one. */
  jump(selection: Selection): void {
    if (this.shown === null) return;
    const { column } = selection.active;
    const { folded } = this.memory();
    const isFolded = this.shown.tab.groups.some(({ from, to }) => column >= from && column <= to && folded.has(from));
    if (isFolded) this.show(this.shown.tab, selection);
    else this.select(selection);
  }

  /** Whether the cell is a tick box. */
  isTick(place: Place): boolean {
    return this.shown !== null && this.store.isTick(this.shown.tab.id, place);
  }

  /** Of the active tab, unless another is named. */
  cell(place: Place, tab = this.shown?.tab.id): ShownCell | null {
    return tab === undefined ? null : this.store.cell(tab, place);
  }

  /** Whether these rows are here and as new as the book. */
  isFresh(top: number, bottom: number): boolean {
    return this.shown !== null && this.store.isFresh(this.shown.tab.id, { top, bottom });
  }

  element(place: Place): HTMLElement | null {
    return this.shown?.table.cell(place) ?? null;
  }

  /** Where the active cell is, in the coordinates of the scrolled content; null where it is out of sight. */
  activeBox(): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } | null {
    const cell = this.element(this.selection.active)?.getBoundingClientRect();
    if (cell === undefined) return null;
    const { left, top } = this.scroller.getBoundingClientRect();
    return {
      left: cell.left - left + this.scroller.scrollLeft,
      top: cell.top - top + this.scroller.scrollTop,
      width: cell.width,
      height: cell.height,
    };
  }

  placeAt(target: EventTarget | null): Place | null {
    return placeOf(target);
  }

  terrain(): Terrain {
    const { tab, table, columns } = this.shown ?? {};
    return {
      rows: tab?.rows ?? 1,
      hiddenRows: table?.rowLayout.hidden ?? new Set(),
      lastRow: tab?.lastRow ?? 1,
      columns: columns?.columns ?? [1],
      isFilled: (place) => (this.cell(place)?.text ?? '') !== '',
    };
  }

  /** Rows that fit on the screen. */
  pageRows(): number {
    const height = this.scroller.clientHeight - (this.shown?.table.headHeight() ?? 0);
    return Math.max(1, Math.floor(height / 24));
  }

  toggleGroup(from: number): void {
    if (this.shown === null) return;
    const { folded } = this.memory();
    if (!folded.delete(from)) folded.add(from);
    const hadFocus = document.activeElement?.getAttribute('data-group') === String(from);
    this.show(this.shown.tab);
    const press = this.scroller.querySelector<HTMLElement>(`[data-group="${from}"]`);
    if (hadFocus) press?.focus();
  }

  schedule(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.draw();
    });
  }

  private draw(): void {
    if (this.shown === null) return;
    const { table } = this.shown;
    for (let round = 0; round < SETTLING && table.draw(); round += 1);
    const memory = this.memory();
    memory.scrollTop = this.scroller.scrollTop;
    memory.scrollLeft = this.scroller.scrollLeft;
    this.paint();
    this.hooks.drawn();
  }

  /** Marks the selected cells, and tells assistive technology which one is active. */
  private paint(): void {
    if (this.shown === null) return;
    const { table } = this.shown;
    const { active } = this.selection;
    const rect = rectOf(this.selection);
    for (const cell of this.painted) {
      cell.removeAttribute('aria-selected');
      cell.classList.remove('is-active', 'is-marked');
    }
    const activeCell = table.cell(active);
    activeCell?.classList.add('is-active');
    const marked: Element[] = activeCell === null ? [] : [activeCell];
    for (const [row, drawn] of table.drawnRows()) {
      if (row < rect.top || row > rect.bottom) continue;
      drawn.firstElementChild?.classList.add('is-marked');
      if (drawn.firstElementChild !== null) marked.push(drawn.firstElementChild);
      for (const cell of drawn.children) {
        const place = placeOf(cell);
        if (place === null || !contains(rect, place)) continue;
        cell.setAttribute('aria-selected', 'true');
        marked.push(cell);
      }
    }
    for (const column of this.terrain().columns) {
      const letter = column >= rect.left && column <= rect.right ? table.letter(column) : null;
      letter?.classList.add('is-marked');
      if (letter !== null) marked.push(letter);
    }
    this.painted = marked;
    setAttribute(this.area, 'aria-activedescendant', activeCell === null ? null : cellId(active));
  }

  private memory(tab = this.shown?.tab.id ?? 0): TabMemory {
    const known = this.memories.get(tab);
    if (known !== undefined) return known;
    const made: TabMemory = { selection: START, folded: new Set(), scrollTop: 0, scrollLeft: 0 };
    this.memories.set(tab, made);
    return made;
  }
}
