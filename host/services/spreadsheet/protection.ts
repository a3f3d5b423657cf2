import type { Rect, Sheet, SheetProtection } from '../../model/model';
import type { BoundFile } from '../../book/boundFile';
import { mismatch, strings } from '../callShape';
import { ProtectionType } from '../enumeration';
import { asRange, Place, type GasRange, type GasSheet } from './place';
import { EVERYTHING, isAllowedBy, ProtectedObject } from '../../book/protections';
import { allBut, eachOnce } from '../../book/sharing';
import { UserService } from '../base/user';

type Gas = GoogleAppsScript.Spreadsheet.Protection;
type GasUser = GoogleAppsScript.Base.User;

const PAGE = 'SpreadsheetApp.Protection';

/** A protected sheet or range, as the acting person sees it. */
export class ProtectionService implements Pick<
  Gas,
  | 'addEditor'
  | 'addEditors'
  | 'removeEditor'
  | 'removeEditors'
  | 'getEditors'
  | 'canDomainEdit'
  | 'setDomainEdit'
  | 'canEdit'
  | 'getDescription'
  | 'setDescription'
  | 'getRange'
  | 'setRange'
  | 'getRangeName'
  | 'getProtectionType'
  | 'getUnprotectedRanges'
  | 'setUnprotectedRanges'
  | 'isWarningOnly'
  | 'setWarningOnly'
  | 'remove'
> {
  readonly [Symbol.toStringTag] = 'Protection';

  constructor(
    private readonly file: BoundFile,
    private readonly sheet: Sheet,
    private readonly protection: SheetProtection,
    /** The service of the sheet. */
    private readonly parent: GasSheet,
  ) {}

  /** Does not share the spreadsheet itself. */
  addEditor(user: string | GasUser): Gas {
    return this.#add([addressOf(`${PAGE}.addEditor`, user)]);
  }

  /** One address that Google does not know stops them all. */
  addEditors(emailAddresses: string[]): Gas {
    if (!Array.isArray(emailAddresses)) throw mismatch(`${PAGE}.addEditors`, [emailAddresses]);
    strings(`${PAGE}.addEditors`, ...emailAddresses);
    return this.#add(emailAddresses);
  }

  removeEditor(user: string | GasUser): Gas {
    return this.#remove([addressOf(`${PAGE}.removeEditor`, user)]);
  }

  removeEditors(users: readonly (string | GasUser)[]): Gas {
    if (!Array.isArray(users)) throw mismatch(`${PAGE}.removeEditors`, [users]);
    return this.#remove(users.map((user: string | GasUser) => addressOf(`${PAGE}.removeEditors`, user)));
  }

  getEditors(): GasUser[] {
    this.#mustEdit();
    return this.#editors.map((address) => new UserService(address) as unknown as GasUser);
  }

  canDomainEdit(): boolean {
    this.#mustEdit();
    return this.#domainEdit;
  }

  setDomainEdit(editable: boolean): Gas {
    if (typeof editable !== 'boolean') throw mismatch(`${PAGE}.setDomainEdit`, [editable]);
    this.#mustEdit();
    if (this.file.sharing.domain === undefined)
      throw new Error('The spreadsheet does not belong to a Google Workspace domain.');
    return this.#permit(this.#editors, editable);
  }

  canEdit(): boolean {
    this.#mustStand();
    return isAllowedBy(this.file, this.file.actingPerson, this.protection);
  }

  getDescription(): string {
    this.#mustStand();
    return this.protection.description;
  }

  setDescription(description: string): Gas {
    strings(`${PAGE}.setDescription`, description);
    return this.#change({ description });
  }

  /** Of a protected sheet: all its cells. */
  getRange(): GasRange {
    this.#mustStand();
    return this.#rangeOf(this.protection.range ?? EVERYTHING);
  }

  setRange(range: GasRange): Gas {
    const place = this.#ownPlace('setRange', range);
    if (this.protection.range === null) throw new Error('A protected sheet has no range of its own to move.');
    return this.#change({ range: place.reach });
  }

  /** Named ranges are not provided, so none is ever associated. */
  getRangeName(): string | null {
    this.#mustStand();
    return null;
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    this.#mustStand();
    return this.protection.range === null ? ProtectionType.SHEET : ProtectionType.RANGE;
  }

  getUnprotectedRanges(): GasRange[] {
    this.#mustStand();
    return this.protection.unprotected.map((rect) => this.#rangeOf(rect));
  }

  setUnprotectedRanges(ranges: GasRange[]): Gas {
    if (!Array.isArray(ranges)) throw mismatch(`${PAGE}.setUnprotectedRanges`, [ranges]);
    if (this.protection.range !== null) throw new Error('Only a protected sheet can have unprotected ranges.');
    const places = ranges.map((range) => this.#ownPlace('setUnprotectedRanges', range));
    return this.#change({ unprotected: places.map(({ reach }) => reach) });
  }

  isWarningOnly(): boolean {
    this.#mustStand();
    return this.protection.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): Gas {
    if (typeof warningOnly !== 'boolean') throw mismatch(`${PAGE}.setWarningOnly`, [warningOnly]);
    return this.#change({ warningOnly });
  }

  remove(): void {
    this.#mustEdit();
    this.sheet.protections = this.sheet.protections.filter((other) => other !== this.protection);
  }

  get #editors(): readonly string[] {
    return this.protection.editors ?? this.file.sharing.editors;
  }

  get #domainEdit(): boolean {
    return this.protection.domainEdit ?? this.file.sharing.domain !== undefined;
  }

  #add(addresses: readonly string[]): Gas {
    this.#mustEdit();
    for (const address of addresses) this.file.sharing.refuseUnknown(address);
    return this.#permit([...this.#editors, ...addresses], this.#domainEdit);
  }

  /** Neither the owner nor the acting person goes. */
  #remove(addresses: readonly string[]): Gas {
    this.#mustEdit();
    const { sharing, actingPerson } = this.file;
    const gone = allBut(addresses, [sharing.owner, actingPerson]);
    return this.#permit(allBut(this.#editors, gone), this.#domainEdit);
  }

  /** From here on the list is the protection's own. */
  #permit(editors: readonly string[], domainEdit: boolean): Gas {
    return this.#change({ editors: eachOnce(editors), domainEdit });
  }

  #change(change: Partial<SheetProtection>): Gas {
    this.#mustEdit();
    Object.assign(this.protection, change);
    return this as unknown as Gas;
  }

  #mustEdit(): void {
    if (!this.canEdit()) throw new ProtectedObject();
  }

  #mustStand(): void {
    const { file, sheet, protection } = this;
    if (file.workbook.sheets.includes(sheet) && sheet.protections.includes(protection)) return;
    throw new Error('The protection was removed.');
  }

  /** Open ends reach the edge of the grid. */
  #rangeOf(rect: Rect): GasRange {
    const lastRow = Math.min(rect.lastRow, this.sheet.maxRows);
    const lastColumn = Math.min(rect.lastColumn, this.sheet.maxColumns);
    return this.parent.getRange(rect.row, rect.column, lastRow - rect.row + 1, lastColumn - rect.column + 1);
  }

  #ownPlace(method: string, range: unknown): Place {
    if (!(range instanceof Place)) throw mismatch(`${PAGE}.${method}`, [range]);
    if (range.sheet === this.sheet) return range;
    throw new Error(`The range ${asRange(range).getA1Notation()} is not on the protected sheet.`);
  }
}

function addressOf(method: string, user: unknown): string {
  if (user instanceof UserService) return user.account;
  strings(method, user);
  return user as string;
}
