import type { Calendar } from '../core/calendar';
import type { DeadlineRule } from '../core/deadline';
import type { Problem } from '../core/problem';
import { tooWideHeadings } from '../report/headingWidth';
import type { Lookup } from '../workbook/decode';
import { lookupIn } from '../workbook/decode';
import type { Lists } from '../workbook/lists';
import type { ListRanges } from '../workbook/listRanges';
import { LIST_ROWS } from '../workbook/listRanges';
import type { ListedCommune } from '../workbook/readCommunes';
import { readCommunes } from '../workbook/readCommunes';
import { readLists } from '../workbook/readLists';
import type { Extension, ReadSettings } from '../workbook/readSettings';
import { readSettings } from '../workbook/readSettings';
import type { SettingKey, Settings } from '../workbook/settings';
import { SETTINGS } from '../workbook/settings';
import type { Book } from './ports';
import { Refusal } from './refusal';
import { COMMUNES_TAB, LISTS_TAB, SETTINGS_TAB } from '../workbook/tabs';

export const LOCALE = 'vi_VN';
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** What the district set: everything that a commune's tab is measured by. */
export interface Basis {
  readonly settings: Settings;
  readonly settingRows: ReadSettings['rows'];
  readonly rules: readonly DeadlineRule[];
  readonly extensions: readonly Extension[];
  readonly lists: Lists;
  readonly listRanges: ListRanges;
  readonly lookup: Lookup;
  readonly calendar: Calendar;
  readonly communes: readonly ListedCommune[];
  readonly problems: readonly Problem[];
}

/** Reads Thiết lập, Danh mục and Các xã; refuses when the spreadsheet was never set up. */
export function readBasis(book: Book): Basis {
  const listsGrid = book.read(LISTS_TAB);
  const settingsGrid = book.read(SETTINGS_TAB);
  const communesGrid = book.read(COMMUNES_TAB);
  if (listsGrid === null || settingsGrid === null || communesGrid === null) throw new Refusal('not-set-up');
  const { lists, calendar, located, problems } = readLists(listsGrid);
  if (located === null) throw new Refusal('lists-unreadable');
  const set = readSettings(settingsGrid, lists);
  const listed = readCommunes(communesGrid, lists);
  if (listed.located === null) throw new Refusal('communes-unreadable');
  return {
    settings: set.settings,
    settingRows: set.rows,
    rules: set.rules,
    extensions: set.extensions,
    lists,
    listRanges: { located, rows: Math.max(listsGrid.length, LIST_ROWS) },
    lookup: lookupIn(lists),
    calendar,
    communes: listed.communes,
    problems: [
      ...regionProblems(book),
      ...problems,
      ...set.problems,
      ...settingProblems(set),
      ...unknownExtensions(set.extensions, listed.communes),
      ...listed.problems,
    ],
  };
}

function regionProblems(book: Book): Problem[] {
  const locale = book.locale();
  const timeZone = book.timeZone();
  const problems: Problem[] = [];
  if (locale.replace('-', '_') !== LOCALE && locale !== 'vi')
    problems.push({ code: 'locale-differs', tab: SETTINGS_TAB, detail: locale });
  if (timeZone !== TIME_ZONE && timeZone !== 'Asia/Saigon') {
    problems.push({ code: 'time-zone-differs', tab: SETTINGS_TAB, detail: timeZone });
  }
  return problems;
}

/** Settings that the tab has lost, and headings that would not fit on the report's page. */
function settingProblems({ settings, rows }: ReadSettings): Problem[] {
  const place = (key: SettingKey) => {
    const row = rows.get(key);
    return { tab: SETTINGS_TAB, ...(row === undefined ? {} : { row, column: 2 }), field: labelOfSetting(key) };
  };
  const missing = SETTINGS.filter((field) => !rows.has(field.key));
  return [
    ...missing.map(({ key }): Problem => ({ code: 'setting-missing', ...place(key) })),
    ...tooWideHeadings(settings).map(({ field, line }): Problem => ({
      code: 'heading-too-wide',
      ...place(field),
      detail: line,
    })),
  ];
}

function labelOfSetting(key: SettingKey): string {
  return SETTINGS.find((field) => field.key === key)?.label ?? '';
}

function unknownExtensions(extensions: readonly Extension[], communes: readonly ListedCommune[]): Problem[] {
  const codes = new Set(communes.map((commune) => commune.code));
  return extensions
    .filter((extension) => !codes.has(extension.code))
    .map(({ code, row }) => ({
      code: 'extension-of-unknown-commune',
      tab: SETTINGS_TAB,
      row,
      field: 'Mã xã',
      detail: code,
    }));
}
