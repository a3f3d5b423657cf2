import { asNewSpreadsheet } from '../host/book/boundFile';
import type { Workbook } from '../host/model/model';
import { newWorkbook } from '../host/xlsx/workbookFile';

/** Whom a workbook belongs to, and who acts when nobody else is named: the compiling office. */
export const OWNER = 'chu.bang.tinh@example.com';

/** As Google calls it in Vietnamese. */
export const FIRST_TAB = 'Trang tính1';

export function newSpreadsheet(): Workbook {
  return asNewSpreadsheet(newWorkbook(FIRST_TAB));
}
