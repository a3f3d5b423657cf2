import { withoutAccents } from '../../src/core/letters/vietnamese';

/** Whether every word that is searched stands in the text, accents aside. */
export function matches(text: string, search: string): boolean {
  const words = withoutAccents(search).toLowerCase().split(/\s+/).filter(Boolean);
  const found = withoutAccents(text).toLowerCase();
  return words.every((word) => found.includes(word));
}
