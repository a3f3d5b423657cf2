import type { Rows } from './opinionIds';
import { missingOpinionIds } from './opinionIds';
import type { BookWriter } from './ports';

/** Gives the opinions of a commune's tab the Mã that they lack. */
export function fillOpinionIds(book: BookWriter, tab: string, edited: Rows, random: () => number): void {
  for (const { from, ids } of missingOpinionIds(book.readTexts(tab), tab, edited, random)) book.write(tab, from, ids);
}
