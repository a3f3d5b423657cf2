import type { BookState, MenuInfo, MenuItem, Saving } from '../../protocol';
import { button, byId, element, setText } from '../parts/dom';
import { type BarMenu, MenuBar } from './menuBar';
import { words } from '../parts/words';

export interface TopBarActions {
  readonly run: (item: MenuItem) => void;
  readonly takeOut: () => void;
  readonly takeOutCommune: () => void;
  readonly find: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly actAs: (email: string) => void;
  readonly documents: () => void;
  /** Opens the question again which of two versions of the file is kept. */
  readonly conflict: () => void;
  readonly toGrid: () => void;
}

/** File name, saved state, menus, undo, role and documents. */
export class TopBar {
  private readonly name = element('h1', { class: 'file-name' });
  private readonly saving = element('p', { class: 'saving', role: 'status' });
  private readonly conflict: HTMLButtonElement;
  private readonly menus: MenuBar;
  private readonly undo: HTMLButtonElement;
  private readonly redo: HTMLButtonElement;
  private readonly documents: HTMLButtonElement;
  private readonly roles = element('select', { id: 'role' });
  private persons = '';
  private told: Saving = { kind: 'saved' };
  /** Cells that the server does not know. */
  private unwritten = 0;

  constructor(private readonly actions: TopBarActions) {
    this.menus = new MenuBar(words.menuBar, actions.toGrid);
    this.undo = button('↶', actions.undo, { 'aria-label': words.undo, title: words.undoKey, class: 'sign' });
    this.redo = button('↷', actions.redo, { 'aria-label': words.redo, title: words.redoKey, class: 'sign' });
    this.conflict = button('', actions.conflict);
    this.documents = button('', actions.documents, { class: 'documents' });
    this.roles.addEventListener('change', () => {
      actions.actAs(this.roles.value);
      actions.toGrid();
    });
    byId('top').append(
      element('div', { class: 'title-line' }, this.name, this.saving),
      element(
        'div',
        { class: 'tool-line' },
        this.undo,
        this.redo,
        this.menus.element,
        this.documents,
        element('label', { class: 'role', for: 'role' }, element('span', {}, words.role), this.roles),
      ),
    );
  }

  show(state: BookState): void {
    setText(this.name, state.fileName);
    document.title = words.pageTitle(state.fileName);
    this.told = state.saving;
    this.showSaving();
    const isRunning = state.running !== null && state.running !== '';
    this.menus.show([this.fileMenu(), ...state.menus.map((menu) => this.scriptMenu(menu))], isRunning);
    setDisabled(this.undo, !state.canUndo);
    setDisabled(this.redo, !state.canRedo);
    this.documents.hidden = state.documents.length === 0;
    setText(this.documents, words.documents(state.documents.length));
    this.showRoles(state);
  }

  /** What the page could not hand over is not saved, whatever the server said last. */
  showUnwritten(cells: number): void {
    this.unwritten = cells;
    this.showSaving();
  }

  /** Always there, whatever the script's menus are. */
  private fileMenu(): BarMenu {
    const { takeOut, takeOutCommune, find } = this.actions;
    const items = [
      { label: words.takeOut, press: takeOut },
      { label: words.takeOutCommune, press: takeOutCommune },
      { label: '' },
      { label: words.find, press: find },
    ];
    return { title: words.fileMenu, items };
  }

  private scriptMenu({ title, items }: MenuInfo): BarMenu {
    const bar = items.map((item) => ({
      label: item.label,
      press: item.functionName === undefined ? undefined : () => this.actions.run(item),
    }));
    return { title, items: bar };
  }

  /** Words; a conflict that was put off stays in reach as a button. */
  private showSaving(): void {
    const { told, unwritten } = this;
    const isConflict = told.kind === 'conflict' && unwritten === 0;
    this.saving.classList.toggle('is-bad', told.kind === 'failed' || isConflict || unwritten > 0);
    if (isConflict) {
      setText(this.conflict, words.saving(told));
      if (!this.saving.contains(this.conflict)) this.saving.replaceChildren(this.conflict);
      return;
    }
    const hadFocus = document.activeElement === this.conflict;
    setText(this.saving, unwritten > 0 ? words.unsaved(unwritten) : words.saving(told));
    if (hadFocus) this.actions.toGrid();
  }

  private showRoles({ persons, actingAs }: BookState): void {
    const shape = JSON.stringify(persons);
    if (shape !== this.persons) {
      this.persons = shape;
      this.roles.replaceChildren(...persons.map(({ email, label }) => element('option', { value: email }, label)));
    }
    this.roles.value = actingAs;
  }
}

/** Stays in reach of the keyboard, so that the focus is not lost when the last edit has been undone. */
function setDisabled(target: HTMLButtonElement, disabled: boolean): void {
  target.setAttribute('aria-disabled', String(disabled));
}
