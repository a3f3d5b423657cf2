export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What XML 1.0 cannot hold, halves of surrogate pairs included. */
const FORBIDDEN = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it can stand in a file: without what XML forbids, lines parted by \n. */
export function writable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '');
}

/** For an attribute or between tags. */
export function escaped(text: string): string {
  return writable(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** The text of a cell: what only looks like an escape of the format is escaped itself (ECMA-376 part 1, 22.9.2.19). */
export function cellText(text: string): string {
  return escaped(text).replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');
}
