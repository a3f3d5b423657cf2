import { isSyllable } from './syllables';

/** What programs put in the place of a letter that they have none for. */
const PUT_INSTEAD = /[\ufffd\u25a1]|\p{L}¿|¿\p{Ll}/u;
/** Question marks where none is asked: before a small letter, or a few alone before a name. */
const NO_QUESTION = /^\?+\p{Ll}|(?<=^|\s)\?\?+\p{Ll}|^\?\?\?? \p{Lu}\p{Ll}/u;
/** The same within a name, all of whose words begin with a capital: Tô ?ình Vinh. */
const NAME_WITHOUT_LETTER = /^(?:[\p{Lu}?\d(][^\s]*\s+)+\?\p{Ll}/u;
/** A word with question marks in it, between spaces or punctuation: no address of the web. */
const QUESTIONED = /(?<![^\s(“"'.,;:-])[\p{L}\p{M}?]*\p{L}[\p{L}\p{M}?]*(?![^\s).,;:”"'-])/gu;
const LETTERS = Array.from('aăâeêioôơuưyđ');
const MOST_LOST = 3;

/** Whether letters of the text were lost on the way: U+FFFD, or question marks in the place of letters. */
export function couldBeLost(text: string): boolean {
  if (PUT_INSTEAD.test(text)) return true;
  if (!text.includes('?')) return false;
  return (
    NO_QUESTION.test(text) || NAME_WITHOUT_LETTER.test(text) || (text.match(QUESTIONED) ?? []).some(hasLostLetters)
  );
}

function hasLostLetters(word: string): boolean {
  const parts = word.split('?').filter((part) => part !== '');
  if (/^\?*\p{L}+\?*$/u.test(word)) return parts.every((part) => !isWhole(part)) && isSyllableOnceFilled(word);
  // a space left out after a question: “điện?Ai”, “UBND?vì”
  const isTwoWords = parts.every((part) => isWhole(part) || /^\p{Lu}{2,}$/u.test(part));
  return !isTwoWords || isSyllableOnceFilled(word);
}

const LOOSE = { isLoose: true };
const isWhole = (part: string) => isSyllable(part, LOOSE);

function isSyllableOnceFilled(word: string): boolean {
  return word.split('?').length <= MOST_LOST + 1 && filled(word).some(isWhole);
}

function filled(word: string): readonly string[] {
  return word.includes('?') ? LETTERS.flatMap((letter) => filled(word.replace('?', letter))) : [word];
}
