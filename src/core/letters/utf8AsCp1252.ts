import { isSyllable } from './syllables';

/** What the bytes 80 to BF of UTF-8 look like in CP1252, those without a letter there as they are, or as lost. */
const FOLLOWING = '\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\\ufffd';
/** What stands for ă, đ, ĩ, ũ, ơ, ư; an accent apart; “ and ”; ạ to ỹ; à to ý; Ò to Õ before a word; all of them read so twice. */
const LEFT_BEHIND = new RegExp(
  `[ÄÅÆ][${FOLLOWING}]|Ì[\\u0080-\\u009f€‰ƒ£‚†›]|â[€\\u0080]|(?<!«[^«»]*)á[º»]|Ã[\\u0080-\\u009f\\u00a1-\\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ˜™š›œžŸ\\ufffd]|(?<!\\p{L})Ã[‘’“”•–—]|Ã…Â`,
  'u',
);
const FIRST_SIGN = /[ÃÄÅÆÌ]|á[º»]|â[€\u0080]/;
/** à, whose second byte is a no-break space, and may have become a plain one or gone at the end. */
const A_GRAVE = /(\p{L}*)Ã(?:([\u00a0 ])(\p{Ll}*)|$)/gu;

/** Whether a text holds what UTF-8 leaves behind when it is read as CP1252 or Latin-1, once or twice. */
export function isUtf8AsCp1252(text: string): boolean {
  if (!FIRST_SIGN.test(text)) return false;
  return LEFT_BEHIND.test(text) || [...text.matchAll(A_GRAVE)].some((match) => isAGrave(text, match));
}

/** In XÃ PHƯỚC HÀ a capital stands before a space; in NhÃ , LÃ o and BÃ  Na stood à. */
function isAGrave(text: string, [, before = '', space = '', after = '']: RegExpMatchArray): boolean {
  if (!isSyllable(`${before}à${after}`, { isLoose: false })) return false;
  if (/\p{Ll}$/u.test(before) || after !== '') return true;
  if (!/\p{Ll}/u.test(text) || /[\u0100-\u1eff]/.test(text)) return false;
  return space === '\u00a0' || !/^(?:x|m)$/i.test(before);
}
