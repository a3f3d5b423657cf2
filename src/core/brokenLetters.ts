import type { Undo } from './legacyEncodings';
import { undoTcvn3, undoVni } from './legacyEncodings';
import { couldBeLost } from './lostLetters';
import { remembering } from './remembering';
import { isSyllable } from './syllables';
import { isUtf8AsCp1252 } from './utf8AsCp1252';

/**
 * How letters came to be broken: typed for a font of another encoding (TCVN3, VNI), a file in UTF-8 opened as CP1252, letters
 * that a program had no place for (they are gone), or in a way that is not known.
 */
export type BrokenBy = 'tcvn3' | 'vni' | 'utf8' | 'lost' | 'unknown';

const SHORT = 80;
const KEPT = 20_000;

/** What broke the letters of a text as it was typed; null = they are whole, or look so. */
export function brokenLetters(text: string): BrokenBy | null {
  const whole = text.normalize('NFC');
  // most texts have letters that no other encoding leaves, and no sign but letters
  const couldBe = SIGN.test(whole) || (LATIN_1_LETTER.test(whole) && !BEYOND.test(whole));
  return couldBe ? judged(whole) : null;
}

/** Signs and rare letters that are looked at twice. */
const SIGN = /[\u0080-\u009f¡-¿×÷€?□\ufffdÃÄÅÆÇËÌÎÏÐÑÖØÛÜÞßäåæçëîïðñöøûüþÿ]/;
const LATIN_1_LETTER = /[À-ý]/;
/** Letters that neither TCVN3 nor VNI leaves behind. */
const BEYOND = /[\u0100-\u1fff]/;

const judgedText = remembering((text) => judgement(text) ?? '', SHORT, KEPT);

function judged(text: string): BrokenBy | null {
  const found = judgedText(text);
  return found === '' ? null : (found as BrokenBy);
}

function judgement(text: string): BrokenBy | null {
  if (isUtf8AsCp1252(text)) return 'utf8';
  if (couldBeLost(text)) return 'lost';
  const words = text.match(WORD) ?? [];
  const isSure = FOREIGN_SIGN.test(text) || MISPLACED_SIGN.test(text);
  if (!isSure && BEYOND.test(text)) return null;
  const possible = UNDONE.filter(({ never }) => !never.test(text));
  const gains = possible.map(({ by, undo }) => ({ by, gain: gainOf(words, undo) }));
  const [best] = [...gains].sort((one, other) => other.gain - one.gain);
  if (best !== undefined && best.gain > 0) return best.by;
  if (isSure) return VNI_ONLY.test(text) ? 'vni' : TCVN3_ONLY.test(text) ? 'tcvn3' : 'unknown';
  return possible.find(({ by, undo }) => isKnownLook(words, undo, LOOKS[by]))?.by ?? null;
}

/** Letters, and the signs that stand for letters in a font of another encoding. */
const WORD = /[\p{L}\p{M}\u00a1-\u00bf×÷]+/gu;
/** Signs that Vietnamese texts do not have; «Hà», Nhị Hà · Cà Ná, 38 °C, 20 m², ½ and 3 × 4 they do, and ð is a slip for đ. */
const FOREIGN_SIGN = /[¡-ª¬®¯±´-¶¸-º¼¾¿ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ]|(?<![mM])[²³]/;
/** Signs where Vietnamese texts do not have them. */
const MISPLACED_SIGN = /(?<=\p{L})[«·½×÷]|[»·½×÷](?=\p{L})|(?<=\p{Ll})Ð/u;
const VNI_ONLY = /[aeouyôö][åäëïøûü]|[ñö]/i;
const TCVN3_ONLY = /[\u00a1-\u00bf×÷Øøßþ]|(?<=\p{Ll})Ð/u;

/** Letters that the encoding does not leave; a text that is VNI undone as TCVN3 may look Vietnamese, hardly the other way round. */
const UNDONE: readonly { readonly by: 'tcvn3' | 'vni'; readonly undo: Undo; readonly never: RegExp }[] = [
  { by: 'vni', undo: undoVni, never: /[ýð]/i },
  { by: 'tcvn3', undo: undoTcvn3, never: /[ÀÁÂÃÄÅÍÙÚÛàðÿ]/ },
];

/** How many words are no syllables as they stand and are some when undone; 0 where another one is spoilt by it. */
function gainOf(words: readonly string[], undo: Undo): number {
  let gain = 0;
  for (const word of words) {
    const undone = undo(word);
    if (undone === word || !/\p{L}/u.test(word)) continue;
    const [stands, wouldStand] = [standsAsItIs(word), isSyllable(undone, STRICT)];
    if (stands && !wouldStand) return 0;
    if (!stands && wouldStand) gain += 1;
  }
  return gain;
}

const STRICT = { isLoose: false };
const LOOSE = { isLoose: true };

function standsAsItIs(word: string): boolean {
  return CASED.test(word) && isSyllable(word, LOOSE);
}

/** Nguyễn, nguyễn, NGUYỄN; TCVN3 leaves capitals within: NguyÔn. */
const CASED = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u;

/** Words of names that stay syllables, but hardly any name's, when they are broken: Phú Lộc becomes Phó Léc, Sơn becomes Sôn. */
const LOOKS: Readonly<Record<'tcvn3' | 'vni', ReadonlySet<string>>> = {
  tcvn3: new Set('Phó Léc Phóc Vò Phông Phô Phôc Lôc Lé Cóc Chóc Tóc Kú'.split(' ')),
  vni: new Set(['Sôn']),
};

/** Whether all words that the encoding changes are such words, in a name of Kinh: no letter alone and no Seo stands in it. */
function isKnownLook(words: readonly string[], undo: Undo, looks: ReadonlySet<string>): boolean {
  const suspects = words.filter((word) => undo(word) !== word);
  const isName = words.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) && !/^Phó Ban\b|\bSeo\b/.test(words.join(' '));
  return isName && suspects.length > 0 && suspects.every((word) => looks.has(word));
}
