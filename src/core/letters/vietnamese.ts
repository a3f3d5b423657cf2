import { remembering } from './remembering';

const TONE = '(\u0300|\u0301|\u0303|\u0309|\u0323)';
/** A tone on the first of two vowels, as in hòa and thủy; in quý the u belongs to the q. */
const EARLY_TONES = [new RegExp(`(o)${TONE}([ae])`, 'g'), new RegExp(`(?<!q)(u)${TONE}(y)`, 'g')];
const SPACES = /(?:\s|\u200b|\u200c|\u200d|\u2060)+/g;
/** What most texts have none of: white space but single spaces within. */
const UNTIDY = /[^\S ]|\u200b|\u200c|\u200d|\u2060| {2}|^ | $/;
const VISIBLE = /(?!\u200b|\u200c|\u200d|\u2060)\S/;
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`]/g;

/** The text as it is stored: NFC, white space folded (invisible signs included), ends trimmed. Line breaks are folded too. */
export function tidy(text: string): string {
  const composed = text.normalize('NFC');
  return UNTIDY.test(composed) ? composed.replace(SPACES, ' ').trim() : composed;
}

/** Whether nothing is left of a text that is tidied. */
export function isBlankText(text: string): boolean {
  return !VISIBLE.test(text);
}

/** As `tidy`, but line breaks stay. */
export function tidyLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(tidy)
    .join('\n')
    .trim();
}

/** The same words stand in a thousand cells: labels, headers, villages. */
const SHORT = 60;
const KEPT = 20_000;

/**
 * Two texts with equal keys are the same words: letter case, white space, kind of apostrophe and tone placement
 * (hoà = hòa) aside. Accents count: Ba Tô and Ba Tơ are two communes.
 */
export const wordKey = remembering(makeKey, SHORT, KEPT);

function makeKey(text: string): string {
  const letters = tidy(text).toLowerCase().replace(APOSTROPHES, "'").normalize('NFD');
  return EARLY_TONES.reduce((key, tone) => key.replace(tone, '$1$3$2'), letters).normalize('NFC');
}

/** The same letters without marks, as a telephone without an input method writes them; upper and lower case stay. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
}
