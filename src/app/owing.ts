import type { Moment } from '../core/day';
import { DEADLINES_TAB } from '../workbook/tabs';
import type { Basis } from './basis';
import { momentsOf, recordedMoments } from './deadlinesTable';
import type { Book } from './ports';
import { readAllDeeds } from './record';
import type { Owing } from './reminderViews';
import { submissionsOf } from './submissions';

/**
 * How every commune stands, from few reads whatever their number: moments that were typed by hand as Hạn nộp holds them
 * since the last compile, the rest from the record.
 */
export function owingNow(book: Book, basis: Basis, now: Moment): Owing[] {
  const deeds = readAllDeeds(book.record);
  const momentOf = recordedMoments(book.read(DEADLINES_TAB) ?? []);
  return basis.communes.map((commune) => ({
    commune,
    submissions: submissionsOf(commune, momentsOf(commune.code, momentOf), deeds.get(commune.code) ?? [], basis, now),
  }));
}
