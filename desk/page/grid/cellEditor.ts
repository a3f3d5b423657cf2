import type { EditMode } from './keyCommands';

export interface EditorHooks {
  /** A key began a text in the active cell. */
  readonly began: () => void;
  readonly changed: (text: string) => void;
}

/**
 * The one textarea that takes the keys. It has the focus before the first key and lies over the active cell, so that an
 * input method composes the first letter of a word as it does the others.
 */
export class CellEditor {
  mode: EditMode = 'idle';
  private composing = false;

  constructor(
    readonly area: HTMLTextAreaElement,
    private readonly hooks: EditorHooks,
  ) {
    area.addEventListener('compositionstart', () => {
      this.composing = true;
      this.begin();
    });
    area.addEventListener('compositionend', () => {
      this.composing = false;
    });
    area.addEventListener('input', () => {
      this.begin();
      this.grow();
      hooks.changed(area.value);
    });
  }

  get text(): string {
    return this.area.value;
  }

  focus(): void {
    this.area.focus({ preventScroll: true });
  }

  /** Opens the cell with its text, the caret at the end. */
  edit(text: string): void {
    this.mode = 'editing';
    this.area.value = text;
    this.area.setSelectionRange(text.length, text.length);
    this.show(true);
    this.hooks.changed(text);
  }

  /** Shows a text that is being typed elsewhere, in the formula bar. */
  mirror(text: string): void {
    this.area.value = text;
    this.show(true);
  }

  insertLineBreak(): void {
    this.area.setRangeText('\n', this.area.selectionStart, this.area.selectionEnd, 'end');
    this.mode = 'editing';
    this.grow();
    this.hooks.changed(this.area.value);
  }

  /** Ends editing and gives the text; a composition under way ends first. */
  take(): string {
    if (this.composing) {
      this.area.blur();
      this.focus();
    }
    const text = this.area.value;
    this.close();
    return text;
  }

  close(): void {
    this.mode = 'idle';
    this.area.value = '';
    this.show(false);
  }

  /** Lays the textarea over a cell; coordinates are those of the scrolled content. */
  place(at: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }): void {
    const { style } = this.area;
    style.left = `${at.left}px`;
    style.top = `${at.top}px`;
    style.minWidth = `${at.width}px`;
    style.minHeight = `${at.height}px`;
    this.grow();
  }

  private begin(): void {
    if (this.mode !== 'idle') return;
    this.mode = 'typing';
    this.show(true);
    this.hooks.began();
  }

  private show(open: boolean): void {
    this.area.classList.toggle('is-open', open);
    this.grow();
  }

  /** Where the browser cannot size a textarea by its content, its height follows the text here. */
  private grow(): void {
    if (CSS.supports('field-sizing', 'content')) return;
    this.area.style.height = '0';
    if (this.area.classList.contains('is-open')) this.area.style.height = `${this.area.scrollHeight}px`;
  }
}
