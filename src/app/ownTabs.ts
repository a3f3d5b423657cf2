import { COMMUNES_BLOCKS } from '../workbook/communesTab';
import type { TabDesign } from '../workbook/design';
import { LIST_ROWS } from '../workbook/listRanges';
import type { ListRanges } from '../workbook/listRanges';
import { locate } from '../workbook/locate';
import { LISTS_BLOCKS, readLists } from '../workbook/readLists';
import { SETTINGS_BLOCKS } from '../workbook/settings';
import { communesDesign, guideDesign, listsDesign, settingsDesign } from '../workbook/startTabs';
import { COMMUNES_TAB, LISTS_TAB, OWN_TABS, SETTINGS_TAB } from '../workbook/tabs';
import { LOCALE, TIME_ZONE } from './basis';
import type { BookWriter } from './ports';
import { Refusal } from './refusal';
import { repairColumns, repairLists, repairSettings } from './repair';

/** Makes Danh mục, Thiết lập, Các xã and Hướng dẫn where they are missing, and adds what an older one lacks. */
export function prepareOwnTabs(book: BookWriter): void {
  const names = book.tabNames();
  const isNew =
    !OWN_TABS.some((tab) => names.includes(tab)) && names.every((name) => (book.read(name) ?? []).length === 0);
  if (isNew) book.setRegion(LOCALE, TIME_ZONE);
  const isFirst = !names.includes(COMMUNES_TAB) && !names.includes(SETTINGS_TAB);
  prepareLists(book);
  const { lists, located } = readLists(book.read(LISTS_TAB) ?? []);
  if (located === null) throw new Refusal('lists-unreadable');
  const ranges = { located, rows: LIST_ROWS };
  prepare(book, settingsDesign(lists), ranges, () => {
    repairColumns(book, SETTINGS_TAB, SETTINGS_BLOCKS, ranges);
    repairSettings(book);
  });
  prepare(book, communesDesign(lists, isFirst), ranges, () =>
    repairColumns(book, COMMUNES_TAB, COMMUNES_BLOCKS, ranges),
  );
  prepare(book, guideDesign(), ranges, () => undefined);
  if (isNew) for (const name of names) book.remove(name);
}

function prepareLists(book: BookWriter): void {
  const design = listsDesign();
  const header = (design.contents[0] ?? []).map((content) => (typeof content === 'string' ? content : ''));
  const located = locate(LISTS_TAB, [header], LISTS_BLOCKS);
  if (located === null) throw new Error('the header of Danh mục is not in its own design');
  prepare(book, design, { located, rows: LIST_ROWS }, () => repairLists(book, { located, rows: LIST_ROWS }));
}

function prepare(book: BookWriter, design: TabDesign, ranges: ListRanges, repair: () => void): void {
  const names = book.tabNames();
  if (names.includes(design.name)) repair();
  else book.create(design, precedingTabs(names, design.name), ranges);
}

/** How many of the add-on's tabs that belong before this one are there. */
function precedingTabs(names: readonly string[], tab: string): number {
  return OWN_TABS.slice(
    0,
    Math.max(
      0,
      OWN_TABS.findIndex((name) => name === tab),
    ),
  ).filter((name) => names.includes(name)).length;
}
