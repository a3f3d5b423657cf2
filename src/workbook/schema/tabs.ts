import type { Labelled } from './column';
import { byKey } from './column';
import { byName, namesOf } from './names';
import { wordKey } from '../../core/letters/vietnamese';

/** The add-on's own tabs in the order in which they stand, before the communes'; communes' tabs carry their own names. */
const TABS = [
  { key: 'guide', label: 'Hướng dẫn' },
  { key: 'communes', label: 'Các xã' },
  { key: 'settings', label: 'Thiết lập' },
  { key: 'lists', label: 'Danh mục' },
  { key: 'deadlines', label: 'Hạn nộp' },
  { key: 'summary', label: 'Tổng hợp' },
  { key: 'opinions', label: 'Ý kiến' },
  { key: 'problems', label: 'Dữ liệu cần kiểm tra' },
  { key: 'log', label: 'Nhật ký' },
  { key: 'taken', label: 'Tệp đã nhận' },
] as const satisfies readonly Labelled[];

const TAB = byKey(TABS);

/** Today's name of one of the add-on's tabs. */
export type OwnTab = (typeof TABS)[number]['label'];

export const GUIDE_TAB = TAB.guide.label;
export const COMMUNES_TAB = TAB.communes.label;
export const SETTINGS_TAB = TAB.settings.label;
export const LISTS_TAB = TAB.lists.label;
export const DEADLINES_TAB = TAB.deadlines.label;
export const SUMMARY_TAB = TAB.summary.label;
export const OPINIONS_TAB = TAB.opinions.label;
export const PROBLEMS_TAB = TAB.problems.label;
export const LOG_TAB = TAB.log.label;
/** Hidden, and made when the first file is taken. */
export const TAKEN_TAB = TAB.taken.label;
/** The commune tab that is copied while setting up, then removed. */
export const TEMPLATE_TAB = 'Mẫu xã (tạm)';

export const OWN_TABS: readonly OwnTab[] = TABS.map(({ label }) => label);

/** The tabs that hold what the district set: without them nothing can be compiled. */
export const BASIC_TABS = [COMMUNES_TAB, SETTINGS_TAB, LISTS_TAB] as const;

const CALLED = byName<Labelled & { readonly label: OwnTab }>(TABS);

/** The one of the add-on's tabs that a tab is by its name, today's or an earlier one; null = none. */
export function ownTab(name: string): OwnTab | null {
  return CALLED.get(wordKey(name))?.label ?? null;
}

/** The names under which a tab may stand, today's first. */
export function namesOfTab(tab: string): readonly string[] {
  const own = TABS.find(({ label }) => label === tab);
  return own === undefined ? [tab] : namesOf(own);
}

/** The 0-based place of one of the add-on's tabs when none is missing. */
export function placeOf(tab: OwnTab): number {
  return OWN_TABS.indexOf(tab);
}
