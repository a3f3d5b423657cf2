import type { Direction } from './movement';

/** What a key asks of the grid. */
export type Command =
  | { readonly kind: 'move' | 'jump'; readonly direction: Direction; readonly extend: boolean }
  | { readonly kind: 'page'; readonly direction: 'up' | 'down'; readonly extend: boolean }
  | { readonly kind: 'home' | 'end' | 'bookStart' | 'bookEnd'; readonly extend: boolean }
  | { readonly kind: 'next'; readonly direction: Direction }
  | { readonly kind: 'tab'; readonly by: -1 | 1 }
  | {
      readonly kind:
        'edit' | 'giveUp' | 'lineBreak' | 'clear' | 'all' | 'undo' | 'redo' | 'choices' | 'follow' | 'leave';
    };

/** idle: cells are walked; typing: a key began the text, arrows end it; editing: the caret walks in the text. */
export type EditMode = 'idle' | 'typing' | 'editing';

/** What of a KeyboardEvent matters. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The command of a key, null where the browser or the input method should have it. Letters never are commands. */
export function commandOf(press: KeyPress, mode: EditMode): Command | null {
  const { key, shiftKey, altKey } = press;
  const control = press.ctrlKey || press.metaKey;
  if (key === 'Enter') return enterCommand(press, mode);
  if (key === 'Tab' && !control && !altKey) return { kind: 'next', direction: shiftKey ? 'left' : 'right' };
  if (key === 'Escape') return { kind: mode === 'idle' ? 'leave' : 'giveUp' };
  if (control && key === 'PageUp') return { kind: 'tab', by: -1 };
  if (control && key === 'PageDown') return { kind: 'tab', by: 1 };
  if (mode === 'editing') return null;
  const arrow = ARROWS[key];
  if (mode === 'typing') return arrow === undefined || control || shiftKey ? null : { kind: 'next', direction: arrow };
  return idleCommand(press, control, arrow);
}

function enterCommand({ ctrlKey, metaKey, shiftKey, altKey }: KeyPress, mode: EditMode): Command | null {
  const control = ctrlKey || metaKey;
  if (mode === 'idle' && control) return { kind: 'follow' };
  if (mode !== 'idle' && (altKey || control)) return { kind: 'lineBreak' };
  if (altKey || control) return null;
  return { kind: 'next', direction: shiftKey ? 'up' : 'down' };
}

function idleCommand({ key, shiftKey, altKey }: KeyPress, control: boolean, arrow?: Direction): Command | null {
  if (arrow === 'down' && altKey) return { kind: 'choices' };
  if (altKey) return null;
  if (arrow !== undefined) return { kind: control ? 'jump' : 'move', direction: arrow, extend: shiftKey };
  if (key === 'Home') return { kind: control ? 'bookStart' : 'home', extend: shiftKey };
  if (key === 'End') return { kind: control ? 'bookEnd' : 'end', extend: shiftKey };
  if (key === 'PageUp' || key === 'PageDown') {
    return { kind: 'page', direction: key === 'PageUp' ? 'up' : 'down', extend: shiftKey };
  }
  if (key === 'F2') return { kind: 'edit' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  if (!control) return null;
  const letter = key.toLowerCase();
  if (letter === 'a') return { kind: 'all' };
  if (letter === 'z') return { kind: shiftKey ? 'redo' : 'undo' };
  return letter === 'y' ? { kind: 'redo' } : null;
}
