import { placeOf, DEADLINES_TAB } from '../workbook/tabs';
import { readBasis } from './basis';
import { deadlinesTable, recordedMoments } from './deadlinesTable';
import type { BookWriter, Clock, Lock } from './ports';
import { submissionsOf } from './submissions';

/** Works the limits out again after the district changed a rule, a day or a commune. Communes' tabs are not read. */
export function refreshDeadlines(book: BookWriter, lock: Lock, clock: Clock): void {
  lock.alone(() => {
    const basis = readBasis(book);
    const now = clock.now();
    const momentOf = recordedMoments(book.read(DEADLINES_TAB) ?? []);
    const owing = basis.communes
      .filter((commune) => commune.code !== '')
      .map((commune) => {
        const moments = {
          invitees: momentOf(commune.code, 'invitees'),
          plan: momentOf(commune.code, 'plan'),
          results: momentOf(commune.code, 'results'),
          report: momentOf(commune.code, 'report'),
        };
        return { commune, submissions: submissionsOf(commune, moments, basis, now) };
      });
    book.replaceTable(deadlinesTable(owing, basis), placeOf(DEADLINES_TAB));
  });
}
