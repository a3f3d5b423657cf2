import type { SheetProtection } from '../../model/model';
import { readRect, readRects, writeRect, writeRects } from './address';
import { shiftRect, shiftRects, type Shift } from './shift';

/** A protection in our part of the file; what is not there is as in a new one. */
export interface KeptProtection {
  /** Such as B5:D9; without it the whole sheet is protected. */
  readonly range?: string;
  /** Ranges between spaces. */
  readonly unprotected?: string;
  readonly editors?: readonly string[];
  readonly domainEdit?: boolean;
  readonly description?: string;
  readonly warningOnly?: boolean;
}

export function newProtection(range: SheetProtection['range']): SheetProtection {
  return { range, unprotected: [], editors: null, domainEdit: null, description: '', warningOnly: false };
}

export function keepProtection(protection: SheetProtection): KeptProtection {
  const { range, unprotected, editors, domainEdit, description, warningOnly } = protection;
  return {
    ...(range && { range: writeRect(range) }),
    ...(unprotected.length > 0 && { unprotected: writeRects(unprotected) }),
    ...(editors && { editors }),
    ...(domainEdit !== null && { domainEdit }),
    ...(description !== '' && { description }),
    ...(warningOnly && { warningOnly }),
  };
}

/** A protection whose range cannot be read is none. */
export function readProtection(kept: KeptProtection): SheetProtection | undefined {
  const range = kept.range === undefined ? null : readRect(kept.range);
  if (range === undefined) return undefined;
  return {
    range,
    unprotected: readRects(kept.unprotected ?? ''),
    editors: kept.editors ?? null,
    domainEdit: kept.domainEdit ?? null,
    description: kept.description ?? '',
    warningOnly: kept.warningOnly ?? false,
  };
}

/** Changed in place, so that whoever holds one still holds it; one whose cells are all taken out is gone. */
export function shiftProtections(protections: readonly SheetProtection[], shift: Shift): SheetProtection[] {
  return protections.filter((protection) => {
    protection.unprotected = shiftRects(protection.unprotected, shift);
    if (protection.range === null) return true;
    const moved = shiftRect(protection.range, shift);
    if (moved) protection.range = moved;
    return moved !== undefined;
  });
}
