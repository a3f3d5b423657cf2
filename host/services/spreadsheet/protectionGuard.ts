import type { Sheet } from '../../model/model';
import type { BoundFile } from '../../book/boundFile';
import { contentEnd } from '../../book/cellReading';
import { Place } from './place';
import { EVERYTHING, mayEdit, mayEditSheet, mayInsert, ProtectedObject } from '../../book/protections';
import { RangeListService } from './rangeList';
import { isReadOnly } from '../../gate/rights';
import type { Service } from '../../gate/serviceGate';
import { SheetGrid } from './sheetGrid';

/** Methods that touch nothing protected, or that look for themselves: open to every editor. */
const EDITING = new Set([
  'Range.protect',
  'Sheet.protect',
  'Sheet.copyTo',
  'Spreadsheet.insertSheet',
  'Spreadsheet.setSpreadsheetLocale',
  'Spreadsheet.setSpreadsheetTimeZone',
]);

/** Throws before a call `Class.method` that changes what the person may not edit; any method not known here counts as one. */
export function refuseProtectedCall(
  file: BoundFile,
  person: string,
  name: string,
  service: Service,
  args: readonly unknown[],
): void {
  if (isReadOnly(name)) return;
  if (EDITING.has(name)) need(file.sharing.isEditor(person));
  else if (service instanceof Place) need(mayEdit(file, person, service.sheet, service.rect));
  else if (service instanceof RangeListService)
    need(service.places.every(({ sheet, rect }) => mayEdit(file, person, sheet, rect)));
  else if (service instanceof SheetGrid) need(mayChange(file, person, service.sheet, name, args));
  else if (name === 'Spreadsheet.deleteSheet' && args[0] instanceof SheetGrid)
    need(mayEdit(file, person, args[0].sheet, EVERYTHING));
  else if (name === 'Spreadsheet.moveActiveSheet') need(mayEditSheet(file, person, file.activeSheet));
}

function mayChange(file: BoundFile, person: string, sheet: Sheet, name: string, args: readonly unknown[]): boolean {
  const [at = Number.NaN, count = 1] = args.map(Number);
  switch (name) {
    case 'Sheet.insertRowBefore':
      return mayInsert(file, person, sheet, 'row', at);
    case 'Sheet.insertColumnBefore':
      return mayInsert(file, person, sheet, 'column', at);
    case 'Sheet.insertRowsAfter':
      return mayInsert(file, person, sheet, 'row', at + 1);
    case 'Sheet.insertColumnsAfter':
    case 'Sheet.insertColumnAfter':
      return mayInsert(file, person, sheet, 'column', at + 1);
    case 'Sheet.deleteRows':
      return mayEdit(file, person, sheet, { ...EVERYTHING, row: at, lastRow: at + count - 1 });
    case 'Sheet.deleteColumns':
      return mayEdit(file, person, sheet, { ...EVERYTHING, column: at, lastColumn: at + count - 1 });
    case 'Sheet.clearContents': {
      const { row, column } = contentEnd(sheet);
      return mayEdit(file, person, sheet, { row: 1, column: 1, lastRow: row, lastColumn: column });
    }
    default:
      return mayEditSheet(file, person, sheet);
  }
}

function need(allowed: boolean): void {
  if (!allowed) throw new ProtectedObject();
}
