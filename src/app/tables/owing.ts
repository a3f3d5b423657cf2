import type { Commune } from '../../core/round/commune';
import type { Moment } from '../../core/time/day';
import type { Submission } from '../../core/round/submission';
import { DEADLINES_TAB } from '../../workbook/schema/tabs';
import type { Basis } from '../round/basis';
import { momentsOf, recordedMoments } from './deadlinesTable';
import type { Book } from '../ports';
import { readAllDeeds } from '../record/record';
import { submissionsOf } from '../record/submissions';

/** How a commune stands, as the last reading of the tabs found it. */
export interface Owing {
  readonly commune: Commune;
  readonly submissions: readonly Submission[];
}

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
