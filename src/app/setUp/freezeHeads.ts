import { GUIDE_TITLE } from '../../text/guide';
import type { Grid } from '../../workbook/cells/cell';
import type { Block } from '../../workbook/schema/column';
import { COMMUNE_BLOCKS } from '../../workbook/schema/communeTab';
import { COMMUNES_BLOCKS } from '../../workbook/schema/communesTab';
import { locate } from '../../workbook/cells/locate';
import { LISTS_BLOCKS } from '../../workbook/schema/listColumns';
import { SETTINGS_BLOCKS } from '../../workbook/schema/settings';
import { COMMUNES_TAB, GUIDE_TAB, LISTS_TAB, SETTINGS_TAB } from '../../workbook/schema/tabs';
import type { FoundTab } from '../round/communeTabs';
import type { BookWriter, Table } from '../ports';

const TYPED_TABS: readonly { readonly tab: string; readonly rowIn: (grid: Grid) => number }[] = [
  { tab: GUIDE_TAB, rowIn: (grid) => grid.findIndex((cells) => cells.includes(GUIDE_TITLE)) + 1 },
  { tab: COMMUNES_TAB, rowIn: (grid) => headerRow(grid, COMMUNES_BLOCKS) },
  { tab: SETTINGS_TAB, rowIn: (grid) => headerRow(grid, SETTINGS_BLOCKS) },
  { tab: LISTS_TAB, rowIn: (grid) => headerRow(grid, LISTS_BLOCKS) },
];

/**
 * Freezes tabs down to the header row again, rows that people put above it included: other programs lose the freeze. `there`
 * are the tabs that this run did not make; a tab whose header row was lost stays as it is.
 */
export function freezeHeads(
  book: BookWriter,
  there: readonly string[],
  communeTabs: Iterable<FoundTab>,
  written: readonly Pick<Table, 'tab' | 'headerRow'>[],
): void {
  const isThere = ({ tab }: { readonly tab: string }) => there.includes(tab);
  const typed = TYPED_TABS.filter(isThere).map(({ tab, rowIn }) => ({ tab, row: rowIn(book.read(tab) ?? []) }));
  const communes = Array.from(communeTabs, ({ name, grid }) => ({ tab: name, row: headerRow(grid, COMMUNE_BLOCKS) }));
  const tables = written.filter(isThere).map((table) => ({ tab: table.tab, row: table.headerRow }));
  for (const { tab, row } of [...typed, ...communes, ...tables]) if (row > 0) book.freezeRows(tab, row);
}

/** 1-based; 0 = it was lost. */
function headerRow(grid: Grid, blocks: readonly Block[]): number {
  return (locate('', grid, blocks)?.headerRow ?? -1) + 1;
}
