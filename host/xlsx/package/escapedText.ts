/** What XML 1.0 cannot hold, halves of surrogate pairs included, and a carriage return, which reading would lose. */
const UNWRITABLE = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|_(?=x[0-9a-fA-F]{4}_)/gu;
const ESCAPED = /_x([0-9a-fA-F]{4})_/g;

/** Writes characters that XML cannot hold as _xHHHH_, and a text that only looks so escaped too (ECMA-376 part 1, 22.9.2.19). */
export function encodeText(text: string): string {
  return text.replace(
    UNWRITABLE,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

export function decodeText(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/** A copy of its own: a piece cut from a part's text keeps the whole part in memory. */
export function ownText(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}
