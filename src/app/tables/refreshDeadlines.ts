import { DEADLINES_TAB } from '../../workbook/schema/tabs';
import type { Basis } from '../round/basis';
import { readBasis } from '../round/basis';
import { deadlinesTable } from './deadlinesTable';
import { owingNow } from './owing';
import type { BookWriter, Clock, Lock } from '../ports';

/** Works the limits out again after the district changed a rule, a day or a commune. Communes' tabs are not read. */
export function refreshDeadlines(book: BookWriter, lock: Lock, clock: Clock): void {
  lock.alone(() => {
    rewriteDeadlines(book, readBasis(book), clock);
  });
}

/** The same, under a lock that is held already. */
export function rewriteDeadlines(book: BookWriter, basis: Basis, clock: Clock): void {
  const owing = owingNow(book, basis, clock.now()).filter(({ commune }) => commune.code !== '');
  book.replaceTables([deadlinesTable(owing, basis, book.read(DEADLINES_TAB) ?? [])]);
}
