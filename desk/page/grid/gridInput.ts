import { belongsToInputMethod } from '../parts/inputMethod';
import { CellEditor } from './cellEditor';
import { ChoiceList } from './choiceList';
import { TICKED, UNTICKED } from './cellStore';
import type { Grid } from './grid';
import type { CommandTarget, GridActions } from './gridCommands';
import { runCommand } from './gridCommands';
import { commandOf } from './keyCommands';
import type { CellOfTab } from '../parts/place';
import { rectOf } from '../parts/place';

/** What people do in the grid by keyboard: walking, typing, dropdowns. */
export class GridInput implements CommandTarget {
  readonly editor: CellEditor;
  readonly choices: ChoiceList;
  /** Column from which Tab was first pressed: Enter goes back below it. */
  tabStart: number | null = null;
  /** Where the text under way was begun, here or in the formula bar: there it goes, wherever the selection is by then. */
  private begun: CellOfTab | null = null;
  /** After Escape, Tab leaves the grid for the next part of the page. */
  private leaving = false;

  constructor(
    readonly grid: Grid,
    readonly actions: GridActions,
  ) {
    this.editor = new CellEditor(grid.area, {
      began: () => {
        this.begin();
        grid.select({ active: grid.selection.active, extent: grid.selection.active });
      },
      changed: (text) => actions.typing(text),
    });
    this.choices = new ChoiceList(() => this.editor.focus());
    grid.area.addEventListener('keydown', (event) => this.keyPressed(event));
  }

  /** Opens the active cell for editing; a tick box has no text to edit. */
  edit(): void {
    if (this.grid.isTick(this.grid.selection.active)) return;
    this.begin();
    this.editor.edit(this.grid.cell(this.grid.selection.active)?.input ?? '');
  }

  /** Shows a text that is being typed in the formula bar. */
  mirror(text: string): void {
    this.begin();
    this.editor.mirror(text);
  }

  /** Ends editing and sends what was typed. */
  commit(): void {
    if (this.editor.mode !== 'idle') this.end(this.editor.take());
  }

  /** Ends editing with the text of the formula bar. */
  commitText(text: string): void {
    this.editor.close();
    this.end(text);
  }

  /** Whether something is being typed, here or in the formula bar. */
  get isUnderWay(): boolean {
    return this.begun !== null;
  }

  /** Whether that differs from what the cell holds. */
  get hasDraft(): boolean {
    return this.begun !== null && this.editor.text !== (this.inputOf(this.begun) ?? '');
  }

  giveUp(): void {
    this.editor.close();
    this.begun = null;
    this.actions.typing(null);
  }

  private begin(): void {
    this.begun ??= this.active();
  }

  private end(text: string): void {
    const { begun } = this;
    this.begun = null;
    if (begun !== null) this.write(begun, text);
    this.actions.typing(null);
  }

  private active(): CellOfTab | null {
    const { tab, selection } = this.grid;
    return tab && { tab: tab.id, ...selection.active };
  }

  private inputOf(cell: CellOfTab): string | undefined {
    return this.grid.cell(cell, cell.tab)?.input;
  }

  /** Sends a text where it differs from the cell's. */
  private write(cell: CellOfTab, text: string): void {
    if (text !== this.inputOf(cell)) this.actions.submit({ ...cell, texts: [[text]], paste: false });
  }

  /** Turns the tick box of the active cell over; false where it is none. */
  toggle(): boolean {
    const active = this.active();
    if (active === null || !this.grid.isTick(active)) return false;
    this.write(active, this.grid.cell(active)?.text === TICKED ? UNTICKED : TICKED);
    return true;
  }

  clear(): void {
    const { tab, selection } = this.grid;
    if (tab === null) return;
    const rect = rectOf(selection);
    const rows = Math.max(1, Math.min(rect.bottom, Math.max(tab.lastRow, rect.top)) - rect.top + 1);
    const texts = Array.from({ length: rows }, () => Array<string>(rect.right - rect.left + 1).fill(''));
    const paste = texts.length > 1 || (texts[0]?.length ?? 0) > 1;
    this.actions.submit({ tab: tab.id, row: rect.top, column: rect.left, texts, paste });
  }

  /** Opens the dropdown of the active cell, where it has one. */
  async openChoices(): Promise<void> {
    const cell = this.active();
    if (cell === null) return;
    const items = await this.actions.choices(cell.tab, cell);
    const anchor = this.grid.tab?.id === cell.tab ? this.grid.element(cell) : null;
    if (items.length === 0 || anchor === null) return;
    this.choices.open(anchor, items, this.grid.cell(cell)?.text ?? '', (item) => this.write(cell, item));
  }

  private keyPressed(event: KeyboardEvent): void {
    if (belongsToInputMethod(event)) return;
    if (this.editor.mode === 'idle' && isSpace(event) && this.toggle()) {
      event.preventDefault();
      return;
    }
    const command = commandOf(event, this.editor.mode);
    if (command === null) return;
    if (command.kind === 'next' && event.key === 'Tab' && this.leaving) {
      this.leaving = false;
      return;
    }
    this.leaving = command.kind === 'leave';
    event.preventDefault();
    runCommand(command, this);
  }
}

function isSpace({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key === ' ' && !ctrlKey && !metaKey && !shiftKey && !altKey;
}
