import { searched } from '../../src/core/letters/searched';

/** Whether every word that is searched stands in the text, accents aside. */
export function matches(text: string, search: string): boolean {
  const words = searched(search).split(/\s+/).filter(Boolean);
  const found = searched(text);
  return words.every((word) => found.includes(word));
}
