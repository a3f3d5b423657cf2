import type { Protector, TabRights } from '../../app/ports';
import { STAFF_PROTECTION } from '../../text/protection';
import { documentNote } from '../book/documentNote';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/**
 * Two protections a commune's tab. That of the sheet leaves the open areas to everybody and the rest to the district; that
 * of the columns that hold them leaves these to staff and district. Where both lie, both must allow
 * (developers.google.com/apps-script/reference/spreadsheet/range#protect).
 */
export class SheetProtector implements Protector {
  private readonly me = personNow();
  private readonly refused = new Set<string>();
  /** Whether a protection was found open to the domain: then the spreadsheet belongs to one. */
  private domainIsOpen = false;

  constructor(private readonly sheetOf: (tab: string) => Sheet) {}

  protect(tab: string, { district, open }: TabRights): readonly string[] {
    const sheet = this.sheetOf(tab);
    const whole = sheet.protect();
    if (open === null) {
      whole.setUnprotectedRanges([]);
      return this.leaveTo(whole, district);
    }
    const ranges = sheet.getRangeList([open.hull, ...open.areas]).getRanges();
    const [hull, ...areas] = ranges;
    if (hull === undefined) throw new Error(`no cells of ${tab} are open to its staff`);
    whole.setUnprotectedRanges(areas);
    const refused = this.leaveTo(whole, district);
    const found = sheet
      .getProtections(SpreadsheetApp.ProtectionType.RANGE)
      .find((protection) => protection.getDescription() === STAFF_PROTECTION);
    // it gets its name at once: one without it would not be found again, and stay as it is
    const cells = found?.setRange(hull) ?? hull.protect().setDescription(STAFF_PROTECTION);
    return unique([...refused, ...this.leaveTo(cells, [...open.staff, ...district])]);
  }

  /** As Google's sample does: the person who runs stays, all others go, then those who may are added. */
  private leaveTo(protection: Protection, addresses: readonly string[]): string[] {
    if (this.domainIsOpen || protection.canDomainEdit()) {
      this.domainIsOpen = true;
      protection.setDomainEdit(false);
    }
    if (this.me !== null) protection.addEditor(this.me);
    protection.removeEditors(protection.getEditors());
    const wanted = unique(addresses);
    const known = wanted.filter((address) => !this.refused.has(address));
    if (known.length > 0) this.addAll(protection, known);
    return wanted.filter((address) => this.refused.has(address));
  }

  /** One address that Google does not take makes it refuse all of them. */
  private addAll(protection: Protection, addresses: string[]): void {
    try {
      protection.addEditors(addresses);
    } catch (error) {
      console.warn('addresses refused', error);
      for (const address of addresses) this.add(protection, address);
    }
  }

  /** Its reason is in Google's words and goes to the log. */
  private add(protection: Protection, address: string): void {
    try {
      protection.addEditor(address);
    } catch (error) {
      console.warn('address refused', error);
      this.refused.add(address);
    }
  }
}

/**
 * Who runs; null where the person withheld the scope userinfo.email. It matters to those whose right comes from a group: others
 * cannot be removed while they run.
 */
function personNow(): GoogleAppsScript.Base.User | null {
  try {
    return Session.getEffectiveUser();
  } catch (error) {
    console.warn('no person', error);
    return null;
  }
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

/** What was protected. */
export const protectionNote = documentNote('protection');
