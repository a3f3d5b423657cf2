import type { Owed } from '../../core/round/owed';
import type { Problem } from '../../core/problem';
import type { HandedInAt, Submission } from '../../core/round/submission';
import { momentText } from '../../text/phrases/format';
import type { Grid } from '../../workbook/cells/cell';
import { HANDED_IN_AT } from '../../workbook/schema/communeTab';
import { handInCells } from '../../workbook/head/handInCells';
import { isAsHandedIn } from '../../workbook/head/handsIn';
import type { Lookup } from '../../workbook/cells/decode';
import { labelOf } from '../../workbook/schema/lists';
import type { Basis } from '../round/basis';

/** A commune's tab beside the record: what was typed without one, differs from it, or was changed since it was handed in. */
export function recordProblems(
  tab: string,
  grid: Grid,
  typed: Readonly<Record<Owed, HandedInAt>>,
  submissions: readonly Submission[],
  basis: Basis,
): Problem[] {
  return submissions.flatMap((submission): Problem[] => {
    const { owed, rule, recorded, handedInAt } = submission;
    const cells = handInCells(grid, owed);
    if (rule === null || cells === null) return [];
    const at = { tab, ...cells.moment, field: HANDED_IN_AT[owed].label };
    const isTicked = grid[cells.box.row - 1]?.[cells.box.column - 1] === true;
    if (isTicked && handedInAt === null && typed[owed] === null) {
      return [{ ...at, ...cells.box, code: 'box-without-record' }];
    }
    if (recorded === null) return typeof typed[owed] === 'number' ? [{ ...at, code: 'moment-without-record' }] : [];
    const detail = handedInAt === null || handedInAt === 'unclear' ? '' : momentText(handedInAt);
    return [
      ...(typed[owed] === handedInAt ? [] : [{ ...at, code: 'moment-differs', detail } as const]),
      ...(isEdited(grid, submission, basis.lookup)
        ? [{ ...at, code: 'edited-since-handed-in', field: labelOf(basis.lists, 'owed', owed), detail } as const]
        : []),
    ];
  });
}

/** Whether what a thing owed hands in is no longer what was handed in last. */
export function isEdited(
  grid: Grid,
  { owed, recorded }: Pick<Submission, 'owed' | 'recorded'>,
  lookup: Lookup,
): boolean {
  if (recorded === null || recorded.digest === '') return false;
  return !isAsHandedIn(grid, owed, lookup, recorded.digest);
}
