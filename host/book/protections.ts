import type { Rect, Sheet, SheetProtection } from '../model/model';
import { LAST_COLUMN, LAST_ROW, writeAddress } from '../xlsx/sheet/address';
import type { BoundFile } from './boundFile';
import { common, overlaps, without } from './rects';
import { isAmong } from './sharing';

/** A sheet as large as the format allows. */
export const EVERYTHING: Rect = { row: 1, column: 1, lastRow: LAST_ROW, lastColumn: LAST_COLUMN };

/** What Sheets answers to a script that changes what its person may not edit. */
export class ProtectedObject extends Error {
  constructor() {
    super(
      'You are trying to edit a protected cell or object. ' +
        'Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
}

/** A person types into cells that he or she may not edit. */
export class ProtectedCells extends Error {
  readonly code = 'protected';

  constructor(
    readonly tab: string,
    /** The first locked cell, such as B5. */
    readonly cell: string,
  ) {
    super(`You are trying to edit a protected cell: ${tab}!${cell}`);
  }
}

/** Whether a person may edit every cell of a rectangle; the owner, also written '', always may. */
export function mayEdit(file: BoundFile, person: string, sheet: Sheet, rect: Rect): boolean {
  return !lockedAreas(file, person, sheet).some((area) => overlaps(area, rect));
}

/** The parts of a sheet, or of a window of it, that a person may not edit; they may overlap and reach beyond the grid. */
export function lockedAreas(file: BoundFile, person: string, sheet: Sheet, window: Rect = EVERYTHING): readonly Rect[] {
  if (file.sharing.isOwner(person)) return [];
  if (!file.sharing.isEditor(person)) return [window];
  return sheet.protections
    .filter((protection) => !isAllowedBy(file, person, protection))
    .flatMap(({ range, unprotected }) =>
      range ? [range] : unprotected.reduce((areas, hole) => areas.flatMap((area) => without(area, hole)), [EVERYTHING]),
    )
    .map((area) => common(area, window))
    .filter((area) => area !== undefined);
}

/** Whether a person may edit what one protection covers, and the protection itself. */
export function isAllowedBy({ sharing }: BoundFile, person: string, protection: SheetProtection): boolean {
  if (sharing.isOwner(person)) return true;
  if (!sharing.isEditor(person)) return false;
  const { editors, domainEdit, warningOnly } = protection;
  if (warningOnly || editors === null || isAmong(person, editors)) return true;
  return domainEdit === true && sharing.isInDomain(person);
}

/** Whether a person may change the sheet as a thing: its name, its look, whether it is shown. */
export function mayEditSheet(file: BoundFile, person: string, sheet: Sheet): boolean {
  if (!file.sharing.isEditor(person)) return false;
  return sheet.protections.every((protection) => protection.range !== null || isAllowedBy(file, person, protection));
}

/** Whether a person may put rows or columns in before `at`: not into a locked sheet, nor into the midst of locked cells. */
export function mayInsert(file: BoundFile, person: string, sheet: Sheet, axis: 'row' | 'column', at: number): boolean {
  if (!mayEditSheet(file, person, sheet)) return false;
  return !lockedAreas(file, person, sheet).some((area) =>
    axis === 'row' ? area.row < at && at <= area.lastRow : area.column < at && at <= area.lastColumn,
  );
}

/** Throws unless a person may type over a whole rectangle; beyond the edge of the grid it needs new rows or columns. */
export function refuseProtected(file: BoundFile, person: string, sheet: Sheet, rect: Rect): void {
  const locked = lockedAreas(file, person, sheet, rect);
  const [first] = [...locked].sort((one, other) => one.row - other.row || one.column - other.column);
  if (first) throw new ProtectedCells(sheet.name, writeAddress(first.row, first.column));
  const { maxRows, maxColumns } = sheet;
  if (rect.lastRow > maxRows && !mayInsert(file, person, sheet, 'row', maxRows + 1))
    throw new ProtectedCells(sheet.name, writeAddress(Math.max(rect.row, maxRows + 1), rect.column));
  if (rect.lastColumn > maxColumns && !mayInsert(file, person, sheet, 'column', maxColumns + 1))
    throw new ProtectedCells(sheet.name, writeAddress(rect.row, Math.max(rect.column, maxColumns + 1)));
}
