import type { TabInfo } from '../../protocol';
import { button, byId, element, setAttribute, setText } from '../parts/dom';
import { TabFinder } from './tabFinder';
import { words } from '../parts/words';

/** The tabs of the workbook, at the bottom; the list beside them finds one among many. */
export class TabStrip {
  private readonly list = element('div', { role: 'tablist', class: 'tab-list', 'aria-label': words.tabs });
  private readonly finder: TabFinder;
  private tabs: readonly TabInfo[] = [];
  private active = 0;

  constructor(
    private readonly choose: (tab: number) => void,
    toGrid: () => void,
  ) {
    const open = button('☰', () => this.finder.open(open, this.tabs, this.active), {
      class: 'sign',
      'aria-label': words.allTabs,
      title: words.allTabs,
      'aria-haspopup': 'dialog',
    });
    this.finder = new TabFinder(choose, toGrid);
    this.list.addEventListener('keydown', (event) => this.keyPressed(event));
    byId('tabs').append(open, this.list);
  }

  show(tabs: readonly TabInfo[], active: number): void {
    const moved = active !== this.active;
    this.tabs = tabs;
    this.active = active;
    const shown = tabs.filter(({ id, hidden }) => !hidden || id === active);
    const known = new Map([...this.list.children].map((child) => [child.id, child]));
    const wanted = shown.map((tab) => known.get(`tab-${tab.id}`) ?? this.tab(tab.id));
    if (wanted.some((child, index) => this.list.children[index] !== child) || known.size !== wanted.length) {
      this.list.replaceChildren(...wanted);
    }
    shown.forEach(({ id, name }, index) => {
      const child = wanted[index];
      if (child === undefined) return;
      setText(child, name);
      setAttribute(child, 'aria-selected', String(id === active));
      setAttribute(child, 'tabindex', id === active ? '0' : '-1');
    });
    if (moved) this.list.querySelector(`#tab-${active}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private tab(id: number): HTMLElement {
    return button('', () => this.choose(id), { role: 'tab', id: `tab-${id}`, 'aria-controls': 'sheet' });
  }

  /** Arrows walk along the tabs; Enter or the space bar opens one. */
  private keyPressed(event: KeyboardEvent): void {
    const all = [...this.list.querySelectorAll<HTMLElement>('[role="tab"]')];
    const at = all.findIndex((tab) => tab === document.activeElement);
    const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    all[target]?.focus();
  }
}
