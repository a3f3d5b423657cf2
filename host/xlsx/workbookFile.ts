import type { Workbook } from '../model/model';
import { blankParts } from './package/blankFile';
import { Package } from './package/package';
import { FileWorkbook } from './workbook';
import { readWorkbook } from './workbookReader';
import { updateParts } from './workbookWriter';

export { NotAWorkbook } from './package/notAWorkbook';

/** One empty sheet of 1000 rows and 26 columns. */
export function newWorkbook(sheetName = 'Sheet1'): Workbook {
  return readWorkbook(Package.ofTexts(blankParts(sheetName)));
}

/**
 * Reads an .xlsx; throws NotAWorkbook for anything else. A sheet is read when it is first asked for, and may throw then.
 * Sheets keep the ids that they have, by name, in the workbook that was open `before`.
 */
export function openWorkbook(bytes: Uint8Array, before?: Workbook): Workbook {
  return readWorkbook(Package.read(bytes), before instanceof FileWorkbook ? before : undefined);
}

/** The workbook as a file; what nobody changed is as it was, byte for byte. */
export function saveWorkbook(workbook: Workbook): Uint8Array {
  if (!(workbook instanceof FileWorkbook)) throw new TypeError('only a workbook made or opened here can be saved');
  updateParts(workbook);
  return workbook.parts.file.write();
}
