import { belongsToInputMethod } from '../parts/inputMethod';
import type { TabInfo } from '../../protocol';
import { searched } from '../../../src/core/letters/searched';
import { button, element, setText } from '../parts/dom';
import { Popup } from '../parts/popup';
import { words } from '../parts/words';

/** All tabs in a list with a search box in which accents do not matter. */
export class TabFinder {
  private popup: Popup | null = null;

  constructor(
    private readonly choose: (tab: number) => void,
    private readonly giveBackFocus: () => void,
  ) {}

  open(anchor: HTMLElement, tabs: readonly TabInfo[], active: number): void {
    if (this.popup !== null) {
      this.popup.close(true);
      return;
    }
    const search = element('input', { type: 'search', id: 'tab-search', autocomplete: 'off' });
    const found = element('p', { class: 'visually-hidden', role: 'status' });
    const list = element('ul', { class: 'tab-names' });
    const entries = tabs.map((tab) => ({ plain: searched(tab.name), item: this.item(tab, active) }));
    list.append(...entries.map(({ item }) => item));
    search.addEventListener('input', () => {
      const wanted = searched(search.value.trim());
      for (const { plain, item } of entries) item.hidden = !plain.includes(wanted);
      setText(found, words.tabsFound(entries.filter(({ item }) => !item.hidden).length));
    });
    const label = element('label', { for: 'tab-search' }, words.findTab);
    const box = element('div', { class: 'tab-finder', role: 'dialog', 'aria-label': words.allTabs });
    box.append(label, search, found, list);
    box.addEventListener('keydown', (event) => keyPressed(event, search, list));
    this.popup = new Popup(box, anchor, (byKey) => {
      this.popup = null;
      if (byKey) anchor.focus();
    });
    search.focus();
  }

  private item(tab: TabInfo, active: number): HTMLElement {
    const press = button(tab.hidden ? words.hiddenTab(tab.name) : tab.name, () => {
      this.popup?.close(false);
      this.choose(tab.id);
      this.giveBackFocus();
    });
    if (tab.id === active) press.setAttribute('aria-current', 'true');
    return element('li', {}, press);
  }
}

function keyPressed(event: KeyboardEvent, search: HTMLElement, list: HTMLElement): void {
  if (belongsToInputMethod(event)) return;
  const shown = [...list.querySelectorAll<HTMLElement>('li:not([hidden]) button')];
  const at = shown.findIndex((press) => press === document.activeElement);
  if (event.key === 'ArrowDown') shown[Math.min(at + 1, shown.length - 1)]?.focus();
  else if (event.key === 'ArrowUp') (at <= 0 ? search : shown[at - 1])?.focus();
  else if (event.key === 'Enter' && event.target === search) shown[0]?.click();
  else return;
  event.preventDefault();
}
