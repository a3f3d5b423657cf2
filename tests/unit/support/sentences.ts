/** What any sentence that a person reads must hold to. */
export function expectSentence(text: string): void {
  expect(text).toMatch(/^[\p{Lu}“\d]/u);
  expect(text).toMatch(/[.…?]$/u);
  expectVietnamese(text);
}

const ACCENTED = /[^\p{ASCII}]/u;

/** Written with all accents, in one tone style (xóa, thủy), put together (NFC), without holes. */
export function expectVietnamese(text: string): void {
  expect(text).toBe(text.normalize('NFC'));
  expect(text).not.toMatch(/undefined|null|NaN|\[object|“\s*”|\(\s*\)/);
  expect(text).not.toMatch(/ {2}| [,.;:]|[,;:][,.;:]|^\s|\s$/);
  expect(text).not.toMatch(/o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/iu);
  const words = text.match(/\p{L}+/gu) ?? [];
  const accented = words.filter((word) => ACCENTED.test(word));
  expect(accented.length / words.length).toBeGreaterThan(0.33);
}
