/** Signs without a width: soft hyphen, joiners, direction marks, byte order mark, variation selectors. */
const INVISIBLE = '(?:[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]|\\u061c|[\\ufe00-\\ufe0f])';
/** A zero-width space before a capital stands between two words. */
const HIDDEN = `(?!\\u200b\\p{Lu})${INVISIBLE}`;
const DROPPED = new RegExp(HIDDEN, 'gu');
const WITHIN_WORD = new RegExp(`(?<=[\\p{L}\\p{M}])${HIDDEN}(?=\\p{L})`, 'u');
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Letters of Russian and Greek, and of Icelandic and African languages, that look as those below them. */
const LOOK_ALIKES = 'аеорсухіѕјАВЕКМНОРСТУХІЅЈοΑΒΕΖΗΙΚΜΝΟΡΤΥΧðÐɖƉ';
const LATIN_LETTERS = 'aeopcyxisjABEKMHOPCTYXISJoABEZHIKMNOPTYXđĐđĐ';
const OF_LOOK_ALIKE = new Map(Array.from(LOOK_ALIKES, (letter, index) => [letter, LATIN_LETTERS[index] ?? letter]));
/** Those and letters in another dress: full width, mathematical. */
const DISGUISED = new RegExp(`[${LOOK_ALIKES}]|[\\uff01-\\uff5e\\u{1d400}-\\u{1d7ff}]`, 'gu');
const LATIN = /\p{Script=Latin}/u;

/** Of letters, marks and signs among which there is neither: nearly every text. */
const PLAIN =
  /^(?:[\n\r\t\x20-\x7e\u00c0-\u00cf\u00d1-\u00ef\u00f1-\u0131\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|[\u0300-\u0303\u0309\u0323])*$/;

const undressed = (letter: string) => OF_LOOK_ALIKE.get(letter) ?? letter.normalize('NFKC');

/** The text in the letters that a reader takes it for, without signs that nobody sees. */
export function undisguised(text: string): string {
  return PLAIN.test(text) ? text : text.replace(DROPPED, '').replace(DISGUISED, undressed);
}

/** The text without marks of writing direction, which mean nothing in Vietnamese and come with copies from other programs. */
export function withoutDirection(text: string): string {
  return text.replace(DIRECTION_MARKS, '');
}

/** The first sign within a word that is not seen, as U+00AD, or letter that looks like a Latin one and is none; null = none. */
export function disguiseIn(text: string): string | null {
  if (PLAIN.test(text)) return null;
  const hidden = WITHIN_WORD.exec(text)?.[0];
  if (hidden !== undefined) return `U+${hidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (text.search(DISGUISED) < 0) return null;
  return (text.match(WORD) ?? []).map(lookAlikeIn).find((letter) => letter !== null) ?? null;
}

const WORD = /[\p{L}\p{M}]+/gu;

/** In a word of Russian or Greek throughout, longer than a letter, it is what it should be. */
function lookAlikeIn(word: string): string | null {
  const [letter] = word.normalize('NFC').match(DISGUISED) ?? [];
  return letter !== undefined && (LATIN.test(word) || Array.from(word).length === 1) ? letter : null;
}
