import { remembering } from './remembering';
import { withoutAccents, wordKey } from './vietnamese';

/** The words of a text in order, without the signs between them. */
export interface Words {
  readonly text: string;
  /** Nothing in the text has an accent. */
  readonly isPlain: boolean;
  readonly keys: readonly string[];
  /** Where each begins in the text, and where it ends (exclusive). */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The language has some thousand syllables: each is worked out once. */
const SYLLABLES = 20_000;
const LONGEST = 20;
const keyOf = remembering(wordKey, LONGEST, SYLLABLES);
/** The key of a word without its accents. */
export const bareOf = remembering(withoutAccents, LONGEST, SYLLABLES);

export function wordsOf(text: string): Words {
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const isBetween = at === text.length || standsBetween(text.charCodeAt(at));
    if (!isBetween) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      keys.push(keyOf(text.slice(start, at)));
      starts.push(start);
      ends.push(at);
      start = -1;
    }
  }
  return { text, isPlain: isPlain(text), keys, starts, ends };
}

/** Whether no letter of a text has an accent. */
export function isPlain(text: string): boolean {
  return !ACCENTED.test(text);
}

const ACCENTED = /[^\0-\u007f]/;

/** Whether some words of the text each begin with a capital. */
export function areCapital({ text, starts }: Words, from: number, length: number): boolean {
  for (let index = from; index < from + length; index += 1) {
    const letter = text[starts[index] ?? 0] ?? '';
    if (letter === letter.toLowerCase()) return false;
  }
  return true;
}

/** A capital alone, or up to three letters before a full stop: "N.", "V", "Ng.". */
export function isAbbreviated({ text, starts, ends }: Words, index: number): boolean {
  const [start = 0, end = 0] = [starts[index], ends[index]];
  const letter = text[start] ?? '';
  if (end - start > 3 || letter === letter.toLowerCase()) return false;
  return end - start === 1 || text[end] === '.';
}

/** White space, signs and apostrophes of every kind; letters, digits and marks over letters are none. */
function standsBetween(code: number): boolean {
  if (code < 0x80) return code < 48 || (code > 57 && code < 65) || (code > 90 && code < 97) || code > 122;
  return code <= 0xbf || code === 0x2bc || (code >= 0x2000 && code <= 0x206f) || code === 0x3000;
}
