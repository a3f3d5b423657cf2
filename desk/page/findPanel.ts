import type { Requests, TextSearch } from '../protocol';
import { columnLetters } from '../../host/model/columnLetters';
import type { Request } from './parts/client';
import type { Typing } from './deeds';
import { button, element, setText } from './parts/dom';
import { belongsToInputMethod } from './parts/inputMethod';
import { words } from './parts/words';
import type { Workspace } from './workspace';
import { labelledField } from './windows/labelledField';

/** Milliseconds after the last letter. */
const PAUSE = 250;

type FoundCells = Requests['find']['answer']['cells'];

export interface FindHooks {
  readonly request: Request;
  readonly workspace: Workspace;
  readonly typing: Typing;
  readonly failed: (error: unknown) => void;
  readonly toGrid: () => void;
  readonly changed: (version: number) => void;
}

/** Find and replace in the open tab, in a window beside which the grid can still be used. */
export class FindPanel {
  private readonly text = element('input', { type: 'text', autocomplete: 'off' });
  private readonly by = element('input', { type: 'text', autocomplete: 'off' });
  private readonly whole = element('input', { type: 'checkbox', id: 'find-whole' });
  private readonly scope = element('select');
  private readonly column = element('option', { value: 'column' });
  private readonly status = element('p', { role: 'status' });
  private readonly box: HTMLElement;
  private counting = 0;
  /** Which count or replacement the status tells of; what is answered later than a newer one says nothing. */
  private telling = 0;

  constructor(private readonly hooks: FindHooks) {
    this.scope.append(element('option', { value: 'tab' }, words.findInTab), this.column);
    this.box = element(
      'div',
      { class: 'find-panel', role: 'dialog', 'aria-label': words.findTitle },
      element('h2', {}, words.findTitle),
      labelledField(words.findWhat, this.text),
      labelledField(words.replaceBy, this.by),
      labelledField(words.findWhere, this.scope),
      element('div', { class: 'field check' }, this.whole, element('label', { for: 'find-whole' }, words.findWhole)),
      this.status,
      element(
        'div',
        { class: 'buttons' },
        button(words.findNext, () => this.attempt(() => this.next()), { class: 'primary' }),
        button(words.replaceAll, () => this.attempt(() => this.replace())),
        button(words.close, () => this.close()),
      ),
    );
    this.box.addEventListener('input', () => {
      clearTimeout(this.counting);
      this.counting = setTimeout(() => this.attempt(() => this.count()), PAUSE);
    });
    this.box.addEventListener('keydown', (event) => this.keyPressed(event));
  }

  /**
   * Where whole columns are selected, only the first of them is searched; who comes to replace replaces whole cells. Both
   * hold unless the person says otherwise.
   */
  open(purpose: 'find' | 'replace'): void {
    const { grid } = this.hooks.workspace;
    const active = this.hooks.workspace.active();
    setText(this.column, words.findInColumn(columnLetters(active?.column ?? 1)));
    this.column.dataset['column'] = String(active?.column ?? 1);
    if (!this.box.isConnected) {
      this.scope.value = active?.lastRow === grid.tab?.rows ? 'column' : 'tab';
      this.whole.checked = purpose === 'replace';
    }
    document.querySelector('main')?.append(this.box);
    setText(this.status, '');
    this.text.focus();
    this.text.select();
  }

  private close(): void {
    clearTimeout(this.counting);
    this.box.remove();
    this.hooks.toGrid();
  }

  private attempt(work: () => Promise<unknown>): void {
    work().catch(this.hooks.failed);
  }

  private search(): TextSearch | null {
    const tab = this.hooks.workspace.grid.tab?.id;
    const text = this.text.value;
    if (tab === undefined || text === '') return null;
    const column = this.scope.value === 'column' ? Number(this.column.dataset['column']) : null;
    return { tab, text, whole: this.whole.checked, column };
  }

  /** Tells of all cells; gives those that can be gone to. */
  private async count(): Promise<FoundCells> {
    const search = this.search();
    const tell = this.teller();
    const { cells } = search === null ? { cells: [] } : await this.hooks.request('find', search);
    const { grid } = this.hooks.workspace;
    const inReach = cells.filter((cell) => grid.canReach(cell));
    tell(search === null ? '' : words.found(cells.length, cells.length - inReach.length));
    return inReach;
  }

  /** The next cell after the active one, from the top again after the last. */
  private async next(): Promise<void> {
    const { workspace, typing } = this.hooks;
    const tab = workspace.grid.tab?.id;
    await typing.ended();
    const cells = await this.count();
    const active = workspace.active();
    if (active === null || active.tab !== tab) return;
    const { row, column } = active;
    const next = cells.find((cell) => cell.row > row || (cell.row === row && cell.column > column)) ?? cells[0];
    if (next !== undefined) workspace.lead(tab, { active: next, extent: next });
  }

  private async replace(): Promise<void> {
    const search = this.search();
    if (search === null) return;
    await this.hooks.typing.ended();
    const tell = this.teller();
    const { version, count, locked } = await this.hooks.request('replace', { ...search, by: this.by.value });
    this.hooks.changed(version);
    tell(words.replaced(count, locked));
  }

  /** Puts off no count any more: the status stays until the next keystroke. */
  private teller(): (text: string) => void {
    clearTimeout(this.counting);
    const turn = ++this.telling;
    return (text) => {
      if (turn === this.telling) setText(this.status, text);
    };
  }

  private keyPressed(event: KeyboardEvent): void {
    if (belongsToInputMethod(event)) return;
    if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && event.target === this.text) this.attempt(() => this.next());
    else return;
    event.preventDefault();
  }
}

/** Ctrl+F and Ctrl+H, wherever the focus is in the page. */
export function listenToFindKeys(open: (purpose: 'find' | 'replace') => void): void {
  document.addEventListener('keydown', (event) => {
    const isFind = ['f', 'h'].includes(event.key.toLowerCase()) && (event.ctrlKey || event.metaKey);
    if (!isFind || event.altKey || event.shiftKey || document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    open(event.key.toLowerCase() === 'f' ? 'find' : 'replace');
  });
}
