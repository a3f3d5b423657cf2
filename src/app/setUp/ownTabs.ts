import { wordKey } from '../../core/letters/vietnamese';
import { COMMUNES_BLOCKS } from '../../workbook/schema/communesTab';
import type { TabDesign } from '../../workbook/design/design';
import { LIST_ROWS } from '../../workbook/cells/listRanges';
import type { ListRanges } from '../../workbook/cells/listRanges';
import { locate } from '../../workbook/cells/locate';
import { LISTS_BLOCKS } from '../../workbook/schema/listColumns';
import { readLists } from '../../workbook/reading/readLists';
import { SETTINGS_BLOCKS } from '../../workbook/schema/settings';
import { communesDesign, guideDesign, listsDesign, settingsDesign } from '../../workbook/design/startTabs';
import { BASIC_TABS, COMMUNES_TAB, LISTS_TAB, OWN_TABS, ownTab, SETTINGS_TAB } from '../../workbook/schema/tabs';
import type { FoundTab } from '../round/communeTabs';
import { isLaidOut, refuseForeignTabs } from './foreignTabs';
import type { BookWriter } from '../ports';
import { Refusal } from '../refusal';
import { REGION } from '../round/region';
import { repairColumns, repairDropdowns, repairLists, repairSettings } from './repair';

export interface PreparedTabs {
  /** The dropdowns must be pointed at the lists again. */
  readonly listsChanged: boolean;
  /** Tabs of the office's own that were there before the first set-up. */
  readonly left: readonly string[];
}

/**
 * Makes the add-on's own tabs where they are missing, and adds what older ones lack. Where communes' tabs are there already,
 * a missing Các xã, Thiết lập or Danh mục was renamed or deleted, and is not made anew over the district's work.
 */
export function prepareOwnTabs(book: BookWriter, found: readonly FoundTab[]): PreparedTabs {
  const isFirst = found.every((tab) => tab.code === '');
  if (isFirst) refuseForeignTabs(book);
  nameAsToday(book);
  const names = book.tabNames();
  const lost = BASIC_TABS.find((tab) => !names.includes(tab));
  if (!isFirst && lost !== undefined) throw new Refusal('own-tab-missing', lost);
  const isEmpty = names.every((name) => (book.read(name) ?? []).length === 0);
  if (isEmpty) book.setRegion(REGION.locale, REGION.timeZone);
  const listsChanged = prepareLists(book);
  const { lists, located } = readLists(book.read(LISTS_TAB) ?? []);
  if (located === null) throw new Refusal('lists-unreadable');
  const ranges = { located, rows: LIST_ROWS };
  prepare(book, communesDesign(lists), ranges, () => {
    repairColumns(book, COMMUNES_TAB, COMMUNES_BLOCKS, ranges);
    if (listsChanged) repairDropdowns(book, COMMUNES_TAB, COMMUNES_BLOCKS, ranges);
  });
  prepare(book, settingsDesign(lists), ranges, () => {
    repairColumns(book, SETTINGS_TAB, SETTINGS_BLOCKS, ranges);
    repairSettings(book);
    if (listsChanged) repairDropdowns(book, SETTINGS_TAB, SETTINGS_BLOCKS, ranges);
  });
  prepare(book, guideDesign(), ranges, () => undefined);
  const [only = ''] = names;
  const isNew = isEmpty && names.length === 1 && NEW_TAB.test(only) && !book.hasDropdowns(only);
  if (isNew) book.remove(only);
  return { listsChanged, left: isFirst && !isNew ? names.filter((name) => ownTab(name) === null) : [] };
}

/** The one tab of a new spreadsheet, as Google and Excel call it. */
const NEW_TAB = /^(trang[ _]tính|sheet) ?1$/i;

/** Our tabs that stand under an earlier name, or today's in other letters, get today's, unless another tab has it. */
function nameAsToday(book: BookWriter): void {
  const names = book.tabNames();
  for (const name of names) {
    const today = ownTab(name);
    const isFree = today !== null && names.every((other) => other === name || wordKey(other) !== wordKey(today));
    if (isFree && name !== today && isLaidOut(today, book.read(name) ?? [])) book.rename(name, today);
  }
}

/** Whether the columns of Danh mục moved or were made anew, so that dropdowns must be pointed at them again. */
function prepareLists(book: BookWriter): boolean {
  const design = listsDesign();
  const header = (design.contents[0] ?? []).map((content) => (typeof content === 'string' ? content : ''));
  const located = locate(LISTS_TAB, [header], LISTS_BLOCKS);
  if (located === null) throw new Error('the header of Danh mục is not in its own design');
  let changed = false;
  const ranges = { located, rows: LIST_ROWS };
  prepare(book, design, ranges, () => {
    changed = repairLists(book, ranges);
  });
  return changed;
}

function prepare(book: BookWriter, design: TabDesign, ranges: ListRanges, repair: () => void): void {
  const names = book.tabNames();
  if (names.includes(design.name)) repair();
  else book.create(design, precedingTabs(names, design.name), ranges);
}

/** How many of the add-on's tabs that belong before this one are there. */
function precedingTabs(names: readonly string[], tab: string): number {
  const place = OWN_TABS.findIndex((name) => name === tab);
  return OWN_TABS.filter((name, index) => index < place && names.includes(name)).length;
}
