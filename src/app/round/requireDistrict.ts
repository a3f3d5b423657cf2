import { SETTINGS_TAB } from '../../workbook/schema/tabs';
import type { Book } from '../ports';
import { Refusal } from '../refusal';

/**
 * Refuses whoever may not change Thiết lập: that is how the district is known. Before the tabs are protected, and in a
 * spreadsheet without Thiết lập, everybody passes.
 */
export function requireDistrict(book: Book): void {
  if (!isDistrict(book)) throw new Refusal('district-only');
}

export function isDistrict(book: Book): boolean {
  const corner = { row: 1, column: 1, rows: 1, columns: 1 };
  return book.read(SETTINGS_TAB) === null || book.canEdit(SETTINGS_TAB, corner);
}
