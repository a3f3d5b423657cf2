import { isBlank, UNREADABLE, wholeOf } from '../../workbook/cells/cell';
import { fieldRows } from '../../workbook/cells/decode';
import { FIRST_LAYOUT_NUMBER, LAYOUT } from '../../workbook/schema/layout';
import { locate } from '../../workbook/cells/locate';
import { SETTING, SETTINGS_BLOCKS, SETTINGS_COLUMN } from '../../workbook/schema/settings';
import { SETTINGS_TAB } from '../../workbook/schema/tabs';
import type { Book } from '../ports';
import { Refusal } from '../refusal';

/** The layout that a workbook carries in Thiết lập; the first where it says none. */
export function layoutOf(book: Book): number {
  const grid = book.read(SETTINGS_TAB) ?? [];
  const located = locate(SETTINGS_TAB, grid, SETTINGS_BLOCKS);
  const value = located?.columns.get(SETTINGS_COLUMN.value);
  if (located === null || value === undefined) return FIRST_LAYOUT_NUMBER;
  const [row = -1] = fieldRows([SETTING.layout], SETTINGS_COLUMN, grid, located).get(SETTING.layout) ?? [];
  const cell = grid[row]?.[value] ?? '';
  const layout = isBlank(cell) ? UNREADABLE : wholeOf(cell);
  return layout === UNREADABLE ? FIRST_LAYOUT_NUMBER : layout;
}

export function isLaterLayout(book: Book): boolean {
  return layoutOf(book) > LAYOUT;
}

/** Refuses to write into a workbook that a later program made, for this one does not know all that stands there. */
export function refuseLaterLayout(book: Book): void {
  if (isLaterLayout(book)) throw new Refusal('layout-later', String(layoutOf(book)));
}
