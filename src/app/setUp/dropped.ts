import { PROTECTIONS_GONE } from '../../text/protection';
import { problemText } from '../../text/problems/problems';
import { BASIC_TABS, SETTINGS_TAB } from '../../workbook/schema/tabs';
import type { Basis } from '../round/basis';
import { readBasis } from '../round/basis';
import type { Book, Note, Offer } from '../ports';
import { readAllDeeds } from '../record/record';
import { lostRecordProblems, recordBack } from '../record/recordFromLog';
import { regionBack, regionProblems } from '../round/region';
import type { Recording } from '../record/record';

/**
 * What a workbook keeps in no cell and other programs drop when they save it, each with what to do; nothing in one that was
 * never set up. Of protections only that those of what the district set are all gone, where `protection` tells of any.
 */
export function droppedState(book: Book, protection: Note): string[] {
  if (book.read(SETTINGS_TAB) === null) return [];
  const recordLost = lostRecordProblems(book, readAllDeeds(book.record), () => readBasis(book));
  const problems = [...recordLost, ...regionProblems(book)];
  const told = problems.map(problemText).map(({ what, todo }) => `${what} ${todo}`);
  return protection.read() === '' || BASIC_TABS.some((tab) => book.isProtected(tab))
    ? told
    : [...told, PROTECTIONS_GONE];
}

/** What set-up brings back of it. */
export function stateBack(book: Book, basis: Pick<Basis, 'lookup'>, recording: Recording): Offer[] {
  return [...regionBack(book), ...recordBack(book, basis, recording)];
}
