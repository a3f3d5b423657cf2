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
  const possible = ENCODINGS.filter(({ never }) => !never.test(text));
  const gains = possible.map((encoding) => ({ by: encoding.by, gain: gainOf(words, encoding) }));
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

interface Encoding {
  readonly by: 'tcvn3' | 'vni';
  readonly undo: Undo;
  /** Letters that it does not leave behind. */
  readonly never: RegExp;
  /** What undoing it makes of a word. */
  readonly effect: (word: string) => string;
}

const encoding = (by: Encoding['by'], undo: Undo, never: RegExp): Encoding => {
  return { by, undo, never, effect: remembering((word) => effectOn(word, undo), SHORT, KEPT) };
};

/** A text of VNI that is undone as TCVN3 may look Vietnamese, hardly the other way round. */
const ENCODINGS = [encoding('vni', undoVni, /[ýð]/i), encoding('tcvn3', undoTcvn3, /[ÀÁÂÃÄÅÍÙÚÛàðÿ]/)];

type Effect = 'gained' | 'spoilt' | '';

/** A word is gained that is no syllable as it stands and is one when undone. */
function effectOn(word: string, undo: Undo): Effect {
  const undone = undo(word);
  if (undone === word || !/\p{L}/u.test(word)) return '';
  const [stands, wouldStand] = [standsAsItIs(word), isSyllable(undone, STRICT)];
  if (stands === wouldStand) return '';
  return stands ? 'spoilt' : 'gained';
}

/** How many words are gained; 0 where another one is spoilt by it. */
function gainOf(words: readonly string[], { effect }: Encoding): number {
  const effects = words.map(effect);
  return effects.includes('spoilt') ? 0 : effects.filter((of) => of === 'gained').length;
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
