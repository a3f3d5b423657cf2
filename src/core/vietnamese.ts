const TONES = '\u0300\u0301\u0303\u0309\u0323';
const OLD_STYLE_TONE = new RegExp(`(?<!q)(o)([${TONES}])([ae])|(?<!q)(u)([${TONES}])(y)`, 'g');
const SPACES = /[\s\u00a0\u200b\u200c\u200d\u2060\ufeff]+/g;
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`]/g;

/** The text as it is stored: NFC, white space folded (invisible signs included), ends trimmed. Line breaks are folded too. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(SPACES, ' ').trim();
}

/** As `tidy`, but line breaks stay. */
export function tidyLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(tidy)
    .join('\n')
    .trim();
}

/**
 * Two texts with equal keys are the same words: letter case, white space, kind of apostrophe and tone placement
 * (hoà = hòa) aside. Accents count: Ba Tô and Ba Tơ are two communes.
 */
export function wordKey(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .normalize('NFD')
    .replace(OLD_STYLE_TONE, (_all, o: string, t1: string, ae: string, u: string, t2: string, y: string) =>
      o === undefined ? u + y + t2 : o + ae + t1,
    )
    .normalize('NFC');
}

const LATIN_1_OF_VIETNAMESE = /[àáâãèéêìíòóôõùúý«»°·½]/i;

/** Whether the text holds letters that only a legacy font (TCVN3, VNI) or a wrong decoding leaves behind. */
export function looksMisencoded(text: string): boolean {
  return [...text.normalize('NFC')].some((sign) => /[\u00a1-\u00ff]/.test(sign) && !LATIN_1_OF_VIETNAMESE.test(sign));
}
