import { belongsToInputMethod } from '../parts/inputMethod';
import { a1Selection, parseA1 } from '../parts/address';
import { byId, element } from '../parts/dom';
import type { Selection } from '../parts/place';
import { words } from '../parts/words';

export interface FormulaBarActions {
  readonly jump: (selection: Selection) => void;
  readonly unknownAddress: (text: string) => void;
  /** The text changes here; shown in the cell too. */
  readonly typing: (text: string) => void;
  readonly commit: (text: string) => void;
  readonly giveUp: () => void;
  readonly toGrid: () => void;
}

/** The address of the selection, and the text of the active cell as it would be typed. */
export class FormulaBar {
  private readonly name = element('input', { type: 'text', id: 'address', 'aria-label': words.address });
  private readonly input = element('textarea', { id: 'formula', rows: 1, 'aria-label': words.cellText });
  /** True between the first change here and its end. */
  private isTyping = false;

  constructor(private readonly actions: FormulaBarActions) {
    for (const field of [this.name, this.input]) {
      field.setAttribute('autocomplete', 'off');
      field.spellcheck = false;
    }
    byId('formula-bar').append(this.name, element('span', { class: 'fx', 'aria-hidden': 'true' }, 'fx'), this.input);
    this.name.addEventListener('focus', () => this.name.select());
    this.name.addEventListener('keydown', (event) => this.nameKey(event));
    this.input.addEventListener('input', () => this.changed());
    this.input.addEventListener('keydown', (event) => this.inputKey(event));
    this.input.addEventListener('blur', () => this.finish());
  }

  show(selection: Selection, text: string): void {
    if (document.activeElement !== this.name) this.name.value = a1Selection(selection);
    if (!this.isTyping) this.input.value = text;
  }

  private changed(): void {
    this.isTyping = true;
    this.actions.typing(this.input.value);
  }

  private finish(): void {
    if (!this.isTyping) return;
    this.isTyping = false;
    this.actions.commit(this.input.value);
  }

  private nameKey(event: KeyboardEvent): void {
    if (belongsToInputMethod(event)) return;
    if (event.key === 'Escape') {
      this.actions.toGrid();
      return;
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const selection = parseA1(this.name.value);
    if (selection === null) {
      this.actions.unknownAddress(this.name.value);
      return;
    }
    this.actions.toGrid();
    this.actions.jump(selection);
  }

  private inputKey(event: KeyboardEvent): void {
    if (belongsToInputMethod(event)) return;
    if (event.key === 'Enter' && !event.altKey) {
      event.preventDefault();
      this.finish();
      this.actions.toGrid();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.input.setRangeText('\n', this.input.selectionStart, this.input.selectionEnd, 'end');
      this.changed();
    } else if (event.key === 'Escape') {
      this.isTyping = false;
      this.actions.giveUp();
      this.actions.toGrid();
    }
  }
}
