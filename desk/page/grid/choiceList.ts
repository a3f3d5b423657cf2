import { element } from '../parts/dom';
import { listBox } from './listBox';
import { Popup } from '../parts/popup';
import { words } from '../parts/words';

/** The dropdown of a cell. */
export class ChoiceList {
  private popup: Popup | null = null;

  constructor(private readonly giveBackFocus: () => void) {}

  open(cell: Element, items: readonly string[], current: string, choose: (item: string) => void): void {
    this.close();
    const list = listBox(words.choices, items, current, (index) => {
      const item = items[index];
      this.popup?.close(true);
      if (item !== undefined) choose(item);
    });
    this.popup = new Popup(element('div', { class: 'choices' }, list), cell, (byKey) => {
      this.popup = null;
      if (byKey) this.giveBackFocus();
    });
    list.focus();
  }

  close(): void {
    this.popup?.close(false);
  }
}
