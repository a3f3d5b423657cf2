/** Names of the tabs that the add-on makes once; communes' tabs carry their own names. */
export const GUIDE_TAB = 'Hướng dẫn';
export const COMMUNES_TAB = 'Các xã';
export const SETTINGS_TAB = 'Thiết lập';
export const LISTS_TAB = 'Danh mục';
export const DEADLINES_TAB = 'Hạn nộp';
export const SUMMARY_TAB = 'Tổng hợp';
export const OPINIONS_TAB = 'Ý kiến';
export const PROBLEMS_TAB = 'Dữ liệu cần kiểm tra';
export const LOG_TAB = 'Nhật ký';
/** The commune tab that is copied while setting up, then removed. */
export const TEMPLATE_TAB = 'Mẫu xã (tạm)';

/** The add-on's own tabs in the order in which they stand, before the communes'. */
export const OWN_TABS = [
  GUIDE_TAB,
  COMMUNES_TAB,
  SETTINGS_TAB,
  LISTS_TAB,
  DEADLINES_TAB,
  SUMMARY_TAB,
  OPINIONS_TAB,
  PROBLEMS_TAB,
  LOG_TAB,
] as const;

/** The tabs that hold what the district set: without them nothing can be compiled. */
export const BASIC_TABS = [COMMUNES_TAB, SETTINGS_TAB, LISTS_TAB] as const;

/** The 0-based place of one of the add-on's tabs when none is missing. */
export function placeOf(tab: (typeof OWN_TABS)[number]): number {
  return OWN_TABS.indexOf(tab);
}
