import { element } from '../parts/dom';
import { Popup } from '../parts/popup';

/** An item, or a separator where nothing is pressed. */
export interface BarItem {
  readonly label: string;
  readonly press?: (() => void) | undefined;
}

export interface BarMenu {
  readonly title: string;
  readonly items: readonly BarItem[];
}

/** Menus as a menu bar: arrows, Home, End, Enter, Escape, first letters by the browser's own. */
export class MenuBar {
  readonly element = element('div', { role: 'menubar', class: 'menu-bar' });
  private popup: Popup | null = null;
  private shown = '';
  private disabled = false;

  constructor(
    label: string,
    private readonly giveBackFocus: () => void,
  ) {
    this.element.setAttribute('aria-label', label);
    this.element.addEventListener('keydown', (event) => this.barKey(event));
  }

  show(menus: readonly BarMenu[], running: boolean): void {
    this.disabled = running;
    const shape = JSON.stringify(menus);
    if (shape === this.shown) return;
    this.shown = shape;
    this.popup?.close(false);
    this.element.replaceChildren(...menus.map((menu, index) => this.title(menu, index === 0)));
  }

  private title(menu: BarMenu, first: boolean): HTMLElement {
    const title = element(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
        tabindex: first ? 0 : -1,
      },
      menu.title,
    );
    title.addEventListener('click', () => (this.popup === null ? this.open(title, menu) : this.popup.close(true)));
    title.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.open(title, menu, event.key === 'ArrowUp');
      else return;
      event.preventDefault();
    });
    return title;
  }

  private open(title: HTMLElement, menu: BarMenu, atEnd = false): void {
    this.popup?.close(false);
    const box = element('div', { role: 'menu', class: 'menu', 'aria-label': menu.title });
    box.append(...menu.items.map((item) => this.item(item)));
    box.addEventListener('keydown', (event) => this.menuKey(event, title));
    title.setAttribute('aria-expanded', 'true');
    this.popup = new Popup(box, title, (byKey) => {
      this.popup = null;
      title.setAttribute('aria-expanded', 'false');
      if (byKey) title.focus();
    });
    itemsOf(box)
      .at(atEnd ? -1 : 0)
      ?.focus();
  }

  private item(item: BarItem): HTMLElement {
    if (item.press === undefined) return element('div', { role: 'separator' });
    const attributes = { role: 'menuitem', tabindex: -1, 'aria-disabled': this.disabled && 'true' };
    const made = element('div', attributes, item.label);
    const press = () => {
      if (this.disabled) return;
      this.popup?.close(false);
      this.giveBackFocus();
      item.press?.();
    };
    made.addEventListener('click', press);
    made.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      press();
    });
    return made;
  }

  private menuKey(event: KeyboardEvent, title: HTMLElement): void {
    const items = itemsOf(this.popup?.box ?? null);
    const at = items.findIndex((item) => item === document.activeElement);
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (target !== undefined) items.at(target === items.length ? 0 : target)?.focus();
    else if (event.key === 'Tab') this.popup?.close(true);
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      this.popup?.close(true);
      title.dispatchEvent(new KeyboardEvent('keydown', { key: event.key, bubbles: true }));
      const active = document.activeElement;
      if (active instanceof HTMLElement && active !== title) active.click();
    } else return;
    if (event.key !== 'Tab') event.preventDefault();
  }

  private barKey(event: KeyboardEvent): void {
    const titles = itemsOf(this.element);
    const at = titles.findIndex((title) => title === document.activeElement);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) {
      if (event.key === 'Escape') this.giveBackFocus();
      return;
    }
    event.preventDefault();
    const next = titles[(at + step + titles.length) % titles.length];
    for (const title of titles) title.tabIndex = title === next ? 0 : -1;
    next?.focus();
  }
}

function itemsOf(holder: HTMLElement | null): HTMLElement[] {
  return [...(holder?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}
