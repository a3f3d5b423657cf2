import type { Calendar } from '../../core/time/calendar';
import { MOST_DAYS_BEFORE } from '../../core/time/calendar';
import type { Anchors, DeadlineRule } from '../../core/round/deadline';
import type { Problem } from '../../core/problem';
import { tooWideHeadings } from '../../report/headingWidth';
import type { Lookup } from '../../workbook/cells/decode';
import { lookupIn } from '../../workbook/cells/decode';
import type { Lists } from '../../workbook/schema/lists';
import type { ListRanges } from '../../workbook/cells/listRanges';
import { LIST_ROWS } from '../../workbook/cells/listRanges';
import type { ListedCommune, ListedMove, ReadCommunes } from '../../workbook/reading/readCommunes';
import { readCommunes } from '../../workbook/reading/readCommunes';
import { readLists } from '../../workbook/reading/readLists';
import type { Extension, ReadSettings } from '../../workbook/reading/readSettings';
import { readSettings, START_SOON_DAYS } from '../../workbook/reading/readSettings';
import type { SettingKey, Settings } from '../../workbook/schema/settings';
import { SETTING, SETTINGS, SETTINGS_COLUMN } from '../../workbook/schema/settings';
import { extensionProblems } from './extensionProblems';
import { refuseLaterLayout } from './laterLayout';
import type { Book } from '../ports';
import { Refusal } from '../refusal';
import { regionProblems } from './region';
import { BASIC_TABS, COMMUNES_TAB, LISTS_TAB, SETTINGS_TAB } from '../../workbook/schema/tabs';

/** What the district set: everything that a commune's tab is measured by. */
export interface Basis {
  readonly settings: Settings;
  /** The compilation day as limits are anchored to it. */
  readonly compilationDay: Anchors['compilation'];
  readonly soonDays: number;
  readonly rules: readonly DeadlineRule[];
  readonly extensions: readonly Extension[];
  readonly lists: Lists;
  readonly listRanges: ListRanges;
  readonly lookup: Lookup;
  readonly calendar: Calendar;
  /** Those of the round: without those that became a part of another. */
  readonly communes: readonly ListedCommune[];
  readonly moves: readonly ListedMove[];
  readonly problems: readonly Problem[];
}

/** Reads Thiết lập, Danh mục and Các xã; refuses when the spreadsheet was never set up. */
export function readBasis(book: Book): Basis {
  const listsGrid = book.read(LISTS_TAB);
  const settingsGrid = book.read(SETTINGS_TAB);
  const communesGrid = book.read(COMMUNES_TAB);
  if (listsGrid === null || settingsGrid === null || communesGrid === null) {
    const lost = BASIC_TABS.find((tab) => book.read(tab) === null) ?? LISTS_TAB;
    const isSetUp = BASIC_TABS.some((tab) => book.read(tab) !== null);
    refuseLaterLayout(book); // it may call a tab otherwise
    throw isSetUp ? new Refusal('own-tab-missing', lost) : new Refusal('not-set-up');
  }
  const { lists, calendar, located, problems } = readLists(listsGrid);
  if (located === null) throw new Refusal('lists-unreadable');
  const set = readSettings(settingsGrid, lists);
  const listed = readCommunes(communesGrid, lists);
  if (listed.located === null) throw new Refusal('communes-unreadable');
  const compilationDay = set.unreadable.has(SETTING.compilationDay.label) ? 'unclear' : set.settings.compilationDay;
  return {
    settings: set.settings,
    compilationDay,
    soonDays: soonDaysOf(set.settings),
    rules: set.rules,
    extensions: set.extensions,
    lists,
    listRanges: { located, rows: Math.max(listsGrid.length, LIST_ROWS) },
    lookup: lookupIn(lists),
    calendar,
    communes: listed.communes,
    moves: listed.moves,
    problems: [
      ...regionProblems(book),
      ...problems,
      ...set.problems,
      ...settingProblems(set),
      ...extensionProblems(set, communesAndParts(listed), compilationDay, calendar),
      ...listed.problems,
    ],
  };
}

/** An extension of a commune that became a part of another is nobody's slip. */
function communesAndParts({ communes, moves }: ReadCommunes): ListedCommune[] {
  return [...communes, ...moves.flatMap(({ from, villages }) => (villages === null ? [from] : []))];
}

/** Settings that the tab has lost, and headings that would not fit on the report's page. */
function settingProblems({ settings, rows, located }: ReadSettings): Problem[] {
  const column = located?.columns.get(SETTINGS_COLUMN.value);
  const place = (key: SettingKey) => {
    const row = rows.get(key);
    return {
      tab: SETTINGS_TAB,
      ...(row === undefined ? {} : { row }),
      ...(column === undefined ? {} : { column: column + 1 }),
      field: SETTING[key].label,
    };
  };
  // nobody but setting up fills in the layout
  const missing = SETTINGS.filter(({ key }) => key !== SETTING.layout.key && !rows.has(key));
  return [
    ...missing.map(({ key }): Problem => ({ code: 'setting-missing', ...place(key) })),
    ...tooWideHeadings(settings).map(({ field, line }): Problem => ({
      code: 'heading-too-wide',
      ...place(field),
      detail: line,
    })),
    ...((settings.soonDays ?? 0) > MOST_DAYS_BEFORE
      ? [{ code: 'days-out-of-sense', ...place('soonDays'), detail: String(settings.soonDays) } as const]
      : []),
    ...(ACADEMIC_TITLE.test(settings.signatory)
      ? [{ code: 'signatory-title', ...place('signatory'), detail: settings.signatory } as const]
      : []),
  ];
}

/** Of a number that cannot be meant, as the program starts with. */
function soonDaysOf({ soonDays }: Settings): number {
  return soonDays === null || soonDays > MOST_DAYS_BEFORE ? START_SOON_DAYS : soonDays;
}

/** The decree allows no academic title before the signatory's name. */
const ACADEMIC_TITLE = /^(gs|pgs|ts|ths|bs|ks|cn|thạc sĩ|tiến sĩ|bác sĩ|kỹ sư)[. ]/i;
