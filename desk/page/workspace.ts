import type { ActiveCells, BookState, TabInfo } from '../protocol';
import { formatTarget, parseTarget } from './parts/address';
import type { CellStore } from './grid/cellStore';
import type { Grid } from './grid/grid';
import type { Selection } from './parts/place';
import { rectOf } from './parts/place';
import type { TabStrip } from './bars/tabStrip';
import { setAttribute } from './parts/dom';

/** Milliseconds. */
const SETTLED = 300;

/** What is being typed. */
export interface Draft {
  /** Ends the text under way, as a click elsewhere does. */
  readonly commit: () => void;
  readonly isUnderWay: () => boolean;
}

/** Which tab is open: follows the book's state, links, and the address of the page, which a reload keeps. */
export class Workspace {
  private state: BookState | null = null;
  private remembering = 0;

  constructor(
    readonly grid: Grid,
    private readonly strip: TabStrip,
    private readonly store: CellStore,
    private readonly draft: Draft,
  ) {}

  get book(): BookState | null {
    return this.state;
  }

  /** Takes the book's new state; the first one opens the tab that the page's address names. */
  take(state: BookState): void {
    const before = this.grid.tab;
    this.state = state;
    const isNew = this.store.setVersion(state.version);
    if (before === null) {
      const target = parseTarget(location.hash);
      this.open(target?.tab ?? firstTab(state), target?.selection ?? undefined);
      return;
    }
    const tab = state.tabs.find(({ id }) => id === before.id);
    if (tab === undefined) {
      this.open(firstTab(state));
      return;
    }
    if (shapeOf(tab) !== shapeOf(before)) this.grid.show(tab);
    else {
      this.grid.follow(tab);
      if (isNew) this.grid.schedule();
    }
    this.strip.show(state.tabs, tab.id);
  }

  /** What is selected in the open tab. */
  active(): ActiveCells | null {
    const { tab, selection } = this.grid;
    if (tab === null) return null;
    const { top, left, bottom, right } = rectOf(selection);
    return { tab: tab.id, row: top, column: left, lastRow: bottom, lastColumn: right };
  }

  /** False where there is no such tab. */
  goTo(tab: number, selection: Selection | null): boolean {
    if (this.state?.tabs.some(({ id }) => id === tab) !== true) return false;
    this.open(tab, selection ?? undefined);
    return true;
  }

  /** Goes where an answer of the server leads, unless the person has begun to type elsewhere meanwhile. */
  lead(tab: number, selection: Selection | null): void {
    if (!this.draft.isUnderWay()) this.goTo(tab, selection);
  }

  switchBy(by: number): void {
    const shown = this.state?.tabs.filter(({ id, hidden }) => !hidden || id === this.grid.tab?.id) ?? [];
    const at = shown.findIndex(({ id }) => id === this.grid.tab?.id);
    const next = shown[at + by];
    if (next !== undefined) this.open(next.id);
  }

  /** Writes the place into the page's address, once it has stayed for a moment: browsers allow that only so often. */
  remember(): void {
    clearTimeout(this.remembering);
    this.remembering = setTimeout(() => this.write(), SETTLED);
  }

  private write(): void {
    const { tab, selection } = this.grid;
    if (tab !== null) history.replaceState(null, '', formatTarget(tab.id, selection));
  }

  private open(id: number, selection?: Selection): void {
    const tab = this.state?.tabs.find((candidate) => candidate.id === id) ?? this.state?.tabs[0];
    if (tab === undefined || this.state === null) return;
    this.draft.commit();
    this.strip.show(this.state.tabs, tab.id);
    setAttribute(this.grid.scroller, 'aria-labelledby', `tab-${tab.id}`);
    this.grid.show(tab, selection);
    this.write();
  }
}

function firstTab({ tabs }: BookState): number {
  return (tabs.find(({ hidden }) => !hidden) ?? tabs[0])?.id ?? 0;
}

/** What the table is built from; where only `lastRow` differs, it stays. */
function shapeOf(tab: TabInfo): string {
  return JSON.stringify({ ...tab, lastRow: 0 });
}
