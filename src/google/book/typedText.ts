const PLAIN_WORDS = /^\p{L}[^\d]*$/u;
const BOOLEAN = /^(true|false)$/i;

/**
 * The text as it must be typed so that it stays text. `setValues` reads strings as if typed in: "=1+1" would become a
 * formula, "3/4" a date, "0912" a number. An apostrophe before it, as a person would type, is not part of the value.
 */
export function typedText(text: string): string {
  if (text === '' || (PLAIN_WORDS.test(text) && !BOOLEAN.test(text))) return text;
  return `'${text}`;
}
