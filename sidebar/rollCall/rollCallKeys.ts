import type { Attendance } from '../../src/core/people/attendance';

export type RollCallKey = { readonly mark: Attendance } | { readonly move: 1 | -1 } | null;

const LETTERS: Readonly<Record<string, Attendance>> = { c: 'present', v: 'absent', t: 'substitute' };

/** What a key means in the list; the key's place counts where an input method changes the letter. */
export function rollCallKey(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): RollCallKey {
  const { key, code, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey) return null;
  if (key === 'ArrowDown') return { move: 1 };
  if (key === 'ArrowUp') return { move: -1 };
  if (key === 'Delete' || key === 'Backspace') return { mark: 'notRecorded' };
  const mark = LETTERS[key.toLowerCase()] ?? LETTERS[code.replace(/^Key/, '').toLowerCase()];
  return mark === undefined ? null : { mark };
}
