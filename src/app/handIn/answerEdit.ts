import { isLaterLayout } from '../round/laterLayout';
import { missingOpinionIds } from '../rows/opinionIds';
import type { Edited } from './noteEdit';
import { noteEdit } from './noteEdit';
import type { BookWriter } from '../ports';

/**
 * What an edit by hand in a commune's tab brings about: opinions get the Mã that they lack, and what was handed in before
 * says that it was edited. `random` as Math.random.
 */
export function answerEdit(book: BookWriter, tab: string, edited: Edited, random: () => number): void {
  const texts = book.readTexts(tab);
  const runs = missingOpinionIds(texts, tab, edited.rows, random);
  if (runs.length > 0 && isLaterLayout(book)) return;
  for (const { from, ids } of runs) book.write(tab, from, ids);
  noteEdit(book, tab, texts, edited);
}
