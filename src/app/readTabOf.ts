import type { Moment } from '../core/day';
import { dayOfMoment } from '../core/day';
import type { Commune } from '../core/commune';
import type { CommuneTab } from '../workbook/readCommuneTab';
import { readCommuneTab } from '../workbook/readCommuneTab';
import type { Basis } from './basis';
import type { FoundTab } from './communeTabs';
import type { Book } from './ports';

/** Reads a commune's tab by what the district set. */
export function readTabOf(
  book: Pick<Book, 'merges'>,
  commune: Commune,
  { name, grid }: Pick<FoundTab, 'name' | 'grid'>,
  { lookup, settings }: Basis,
  now: Moment,
): CommuneTab {
  return readCommuneTab(name, grid, {
    commune: commune.name,
    lookup,
    today: dayOfMoment(now),
    year: settings.year,
    merges: () => book.merges(name),
  });
}
