import type { CellEditor } from './cellEditor';
import type { Edit } from './edits';
import type { Grid } from './grid';
import type { Command } from './keyCommands';
import type { Direction } from './movement';
import { jump, lastPlace, step } from './movement';
import type { Place } from '../parts/place';

export interface GridActions {
  readonly submit: (edit: Edit) => void;
  readonly choices: (tab: number, place: Place) => Promise<readonly string[]>;
  readonly follow: (link: string) => void;
  readonly switchTab: (by: -1 | 1) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** The text of the active cell changes under the person's hands; null = no longer. */
  readonly typing: (text: string | null) => void;
}

/** What commands act on. */
export interface CommandTarget {
  readonly grid: Grid;
  readonly editor: CellEditor;
  readonly actions: GridActions;
  tabStart: number | null;
  readonly edit: () => void;
  readonly commit: () => void;
  readonly giveUp: () => void;
  readonly clear: () => void;
  readonly openChoices: () => Promise<void>;
}

/** Does what a key asks. */
export function runCommand(command: Command, input: CommandTarget): void {
  const { grid, editor, actions } = input;
  switch (command.kind) {
    case 'next': {
      next(input, command.direction);
      return;
    }
    case 'edit': {
      input.edit();
      return;
    }
    case 'giveUp': {
      input.giveUp();
      return;
    }
    case 'lineBreak': {
      editor.insertLineBreak();
      return;
    }
    case 'clear': {
      input.clear();
      return;
    }
    case 'choices':
      return void input.openChoices();
    case 'undo': {
      actions.undo();
      return;
    }
    case 'redo': {
      actions.redo();
      return;
    }
    case 'tab':
      input.commit();
      {
        actions.switchTab(command.by);
        return;
      }
    case 'follow': {
      const link = grid.cell(grid.selection.active)?.link;
      if (link !== undefined) actions.follow(link);
      return;
    }
    case 'all': {
      grid.select({ active: { row: 1, column: 1 }, extent: lastPlace(grid.terrain()) }, false);
      return;
    }
    case 'leave':
      return;
    default: {
      walk(input, command);
      return;
    }
  }
}

type Walk = Extract<Command, { readonly extend: boolean }>;

function walk({ grid }: CommandTarget, command: Walk): void {
  const { active, extent } = grid.selection;
  const target = targetOf(command, command.extend ? extent : active, grid);
  grid.select({ active: command.extend ? active : target, extent: target });
}

function targetOf(command: Walk, from: Place, grid: Grid): Place {
  const terrain = grid.terrain();
  switch (command.kind) {
    case 'move':
      return step(from, command.direction, terrain);
    case 'jump':
      return jump(from, command.direction, terrain);
    case 'page':
      return step(from, command.direction, terrain, grid.pageRows());
    case 'home':
      return { row: from.row, column: terrain.columns[0] ?? 1 };
    case 'end':
      return { row: from.row, column: terrain.columns.at(-1) ?? 1 };
    case 'bookStart':
      return { row: 1, column: terrain.columns[0] ?? 1 };
    case 'bookEnd':
      return lastPlace(terrain);
  }
}

/** Enter and Tab end editing and go on; Enter after a run of Tabs goes below where the run began. */
function next(input: CommandTarget, direction: Direction): void {
  const { grid } = input;
  input.commit();
  const { active } = grid.selection;
  const terrain = grid.terrain();
  const sideways = direction === 'left' || direction === 'right';
  if (sideways) input.tabStart ??= active.column;
  const start = direction === 'down' && input.tabStart !== null ? { ...active, column: input.tabStart } : active;
  if (!sideways) input.tabStart = null;
  const target = step(start, direction, terrain);
  grid.select({ active: target, extent: target });
}
