import type { EditMode, KeyPress } from '../../../desk/page/grid/keyCommands';
import { commandOf } from '../../../desk/page/grid/keyCommands';

/** 'Ctrl+Shift+z' as a browser tells it. */
function pressed(keys: string): KeyPress {
  const parts = keys.split('+');
  const has = (name: string) => parts.slice(0, -1).includes(name);
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: has('Ctrl'),
    metaKey: has('Meta'),
    shiftKey: has('Shift'),
    altKey: has('Alt'),
  };
}

const on = (mode: EditMode, keys: string) => commandOf(pressed(keys), mode);

describe('while cells are walked', () => {
  it.each([
    ['ArrowDown', { kind: 'move', direction: 'down', extend: false }],
    ['Shift+ArrowLeft', { kind: 'move', direction: 'left', extend: true }],
    ['Ctrl+ArrowRight', { kind: 'jump', direction: 'right', extend: false }],
    ['Meta+Shift+ArrowUp', { kind: 'jump', direction: 'up', extend: true }],
    ['PageDown', { kind: 'page', direction: 'down', extend: false }],
    ['Ctrl+PageUp', { kind: 'tab', by: -1 }],
    ['Home', { kind: 'home', extend: false }],
    ['Ctrl+End', { kind: 'bookEnd', extend: false }],
    ['Enter', { kind: 'next', direction: 'down' }],
    ['Shift+Enter', { kind: 'next', direction: 'up' }],
    ['Shift+Tab', { kind: 'next', direction: 'left' }],
    ['Ctrl+Enter', { kind: 'follow' }],
    ['Alt+ArrowDown', { kind: 'choices' }],
    ['F2', { kind: 'edit' }],
    ['Backspace', { kind: 'clear' }],
    ['Ctrl+Z', { kind: 'undo' }],
    ['Ctrl+Shift+Z', { kind: 'redo' }],
    ['Meta+y', { kind: 'redo' }],
    ['Escape', { kind: 'leave' }],
  ])('%s', (keys, command) => {
    expect(on('idle', keys)).toEqual(command);
  });

  it.each(['a', 'đ', ' ', '=', 'Ctrl+c', 'Ctrl+v', 'Ctrl+r', 'Alt+ArrowLeft', 'Ctrl+Tab', 'F5', 'Process', 'Dead'])(
    'leaves %s to the browser or the input method',
    (keys) => {
      expect(on('idle', keys)).toBeNull();
    },
  );
});

describe('while a key began a text', () => {
  it.each([
    ['ArrowRight', { kind: 'next', direction: 'right' }],
    ['Enter', { kind: 'next', direction: 'down' }],
    ['Alt+Enter', { kind: 'lineBreak' }],
    ['Ctrl+Enter', { kind: 'lineBreak' }],
    ['Escape', { kind: 'giveUp' }],
  ])('%s', (keys, command) => {
    expect(on('typing', keys)).toEqual(command);
  });

  it.each(['Backspace', 'Delete', 'Home', 'Shift+ArrowLeft', 'Ctrl+ArrowLeft', 'Ctrl+z', 'Ctrl+a'])(
    'leaves %s to the text',
    (keys) => {
      expect(on('typing', keys)).toBeNull();
    },
  );
});

describe('while the caret walks in the text', () => {
  it.each(['ArrowLeft', 'ArrowUp', 'Home', 'Delete', 'F2', 'Ctrl+z'])('leaves %s to the text', (keys) => {
    expect(on('editing', keys)).toBeNull();
  });

  it.each([
    ['Tab', { kind: 'next', direction: 'right' }],
    ['Ctrl+PageDown', { kind: 'tab', by: 1 }],
    ['Escape', { kind: 'giveUp' }],
  ])('%s ends it', (keys, command) => {
    expect(on('editing', keys)).toEqual(command);
  });
});
