import type { Moment } from '../core/day';
import { dayOfMoment } from '../core/day';
import type { Commune } from '../core/commune';
import type { CommuneTab } from '../workbook/readCommuneTab';
import { readCommuneTab } from '../workbook/readCommuneTab';
import type { Basis } from './basis';
import type { FoundTab } from './communeTabs';
import { roundDays } from './dayProblems';
import type { Book } from './ports';

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
