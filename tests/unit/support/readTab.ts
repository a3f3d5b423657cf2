import type { Grid } from '../../../src/workbook/cells/cell';
import type { Area } from '../../../src/workbook/design/design';
import type { CommuneTab } from '../../../src/workbook/reading/readCommuneTab';
import { readCommuneTab } from '../../../src/workbook/reading/readCommuneTab';
import { day } from './days';
import { startLists, startLookup } from './grids';

/** A commune's tab read on 25/9/2020, by the lists as they are first written. */
export function readTab(tab: string, grid: Grid, merges: readonly Area[] = []): CommuneTab {
  return readCommuneTab(tab, grid, {
    commune: tab,
    lookup: startLookup,
    lists: startLists,
    today: day('25/9/2020'),
    year: 2020,
    merges: () => merges,
  });
}
