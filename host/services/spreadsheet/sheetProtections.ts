import { newProtection } from '../../xlsx/sheet/protections';
import { mismatch } from '../callShape';
import { ProtectionType } from '../enumeration';
import type { GasSheet } from './place';
import { ProtectionService } from './protection';
import { EVERYTHING, mayEdit, ProtectedObject } from '../../book/protections';
import { asSheet, SheetGrid } from './sheetGrid';
import type { SheetProtection } from '../../model/model';

type GasProtection = GoogleAppsScript.Spreadsheet.Protection;

/** The protections of a sheet; the service Sheet builds on it. */
export class SheetProtections extends SheetGrid implements Pick<GasSheet, 'protect' | 'getProtections'> {
  /** The one protection of the whole sheet, made when there is none. */
  protect(): GasProtection {
    const known = this.sheet.protections.find(({ range }) => range === null);
    if (known) return this.#service(known);
    if (!mayEdit(this.file, this.file.actingPerson, this.sheet, EVERYTHING)) throw new ProtectedObject();
    const made = newProtection(null);
    this.sheet.protections = [...this.sheet.protections, made];
    return this.#service(made);
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GasProtection[] {
    const { RANGE, SHEET } = ProtectionType;
    if (type !== RANGE && type !== SHEET) throw mismatch('SpreadsheetApp.Sheet.getProtections', [type]);
    return this.sheet.protections
      .filter(({ range }) => (range === null) === (type === SHEET))
      .map((protection) => this.#service(protection));
  }

  #service(protection: SheetProtection): GasProtection {
    return asProtection(new ProtectionService(this.file, this.sheet, protection, asSheet(this)));
  }
}

function asProtection(service: ProtectionService): GasProtection {
  return service as unknown as GasProtection;
}
