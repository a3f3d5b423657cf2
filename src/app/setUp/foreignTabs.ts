import { wordKey } from '../../core/letters/vietnamese';
import { GUIDE_TITLE } from '../../text/guide';
import type { Grid } from '../../workbook/cells/cell';
import { textOf } from '../../workbook/cells/cell';
import type { Block } from '../../workbook/schema/column';
import { COMMUNES_BLOCKS } from '../../workbook/schema/communesTab';
import { DEADLINES } from '../../workbook/design/deadlinesTab';
import { LISTS_BLOCKS } from '../../workbook/schema/listColumns';
import { columnsOf, locate } from '../../workbook/cells/locate';
import { LOG_COLUMNS, OPINION_COLUMNS, PROBLEM_COLUMNS, summaryColumns } from '../../workbook/schema/outputs';
import { START_LISTS } from '../../workbook/reading/readLists';
import { SETTINGS_BLOCKS } from '../../workbook/schema/settings';
import { TAKEN_BLOCKS } from '../../workbook/design/takenTab';
import type { OwnTab } from '../../workbook/schema/tabs';
import {
  COMMUNES_TAB,
  DEADLINES_TAB,
  GUIDE_TAB,
  LISTS_TAB,
  LOG_TAB,
  OPINIONS_TAB,
  ownTab,
  PROBLEMS_TAB,
  SETTINGS_TAB,
  SUMMARY_TAB,
  TAKEN_TAB,
} from '../../workbook/schema/tabs';
import type { Book } from '../ports';
import { Refusal } from '../refusal';

/** What each of the add-on's tabs is known by beside its name; the guide is known by its title. */
const BLOCKS: Readonly<Record<Exclude<OwnTab, typeof GUIDE_TAB>, readonly Block[]>> = {
  [COMMUNES_TAB]: COMMUNES_BLOCKS,
  [SETTINGS_TAB]: SETTINGS_BLOCKS,
  [LISTS_TAB]: LISTS_BLOCKS,
  [DEADLINES_TAB]: [{ columns: DEADLINES }],
  [SUMMARY_TAB]: [{ columns: summaryColumns(START_LISTS) }],
  [OPINIONS_TAB]: [{ columns: OPINION_COLUMNS }],
  [PROBLEMS_TAB]: [{ columns: PROBLEM_COLUMNS }],
  [LOG_TAB]: [{ columns: LOG_COLUMNS }],
  [TAKEN_TAB]: TAKEN_BLOCKS,
};

/** Whether a tab holds what the add-on's tab of this name does: most of its headers. */
export function isLaidOut(tab: OwnTab, grid: Grid): boolean {
  if (tab === GUIDE_TAB)
    return grid.some((cells) => cells.some((cell) => wordKey(textOf(cell)) === wordKey(GUIDE_TITLE)));
  const blocks = BLOCKS[tab];
  return (locate(tab, grid, blocks)?.columns.size ?? 0) * 2 >= columnsOf(blocks).length;
}

/**
 * Refuses with `tab-not-ours` where an office's own tab bears the name of one of the add-on's: a tab is the add-on's by its
 * layout, never by its name alone. To be asked before the first set-up writes anything.
 */
export function refuseForeignTabs(book: Book): void {
  for (const name of book.tabNames()) {
    const tab = ownTab(name);
    if (tab !== null && !isLaidOut(tab, book.read(name) ?? [])) throw new Refusal('tab-not-ours', name);
  }
}
