import type { Moment } from '../../core/time/day';
import { dayOfMoment } from '../../core/time/day';
import type { Commune } from '../../core/round/commune';
import type { CommuneTab } from '../../workbook/reading/readCommuneTab';
import { readCommuneTab } from '../../workbook/reading/readCommuneTab';
import type { Basis } from './basis';
import type { FoundTab } from './communeTabs';
import { roundDays } from './dayProblems';
import type { Book } from '../ports';

/** Reads a commune's tab by what the district set. */
export function readTabOf(
  book: Pick<Book, 'merges'>,
  commune: Commune,
  { name, grid }: Pick<FoundTab, 'name' | 'grid'>,
  basis: Basis,
  now: Moment,
): CommuneTab {
  const today = dayOfMoment(now);
  const { planned } = commune;
  return readCommuneTab(name, grid, {
    ...{ commune: commune.name, lookup: basis.lookup, today, year: basis.settings.year },
    lists: basis.lists,

    days: { ...roundDays(basis, today), planned: planned.day === 'unclear' ? null : planned.day },
    merges: () => book.merges(name),
  });
}
