/** For search boxes only: small letters without accents, đ as d. Never for comparing values. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** Whether every word that is searched stands in the text, accents aside. */
export function matches(text: string, search: string): boolean {
  const words = withoutAccents(search).split(/\s+/).filter(Boolean);
  const found = withoutAccents(text);
  return words.every((word) => found.includes(word));
}
