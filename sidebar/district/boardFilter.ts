import type { BoardRow, DistrictDeed, OwedView } from '../../src/api';
import { matches } from '../parts/matches';

export const BOARD_FILTERS = ['notYet', 'overdue', 'all'] as const;
export type BoardFilter = (typeof BOARD_FILTERS)[number];

/** Communes that have something left by the filter, each with those things only; `kept` is shown whatever the filter says. */
export function filterBoard(
  board: readonly BoardRow[],
  filter: BoardFilter,
  search: string,
  kept: DistrictDeed | null = null,
): BoardRow[] {
  const isKept = (code: string, { owed }: OwedView) => kept?.code === code && kept.owed === owed;
  return board
    .filter(({ commune, code }) => matches(`${commune} ${code}`, search))
    .map((row) => ({ ...row, owed: row.owed.filter((view) => isShown(view, filter) || isKept(row.code, view)) }))
    .filter(({ owed }) => filter === 'all' || owed.length > 0);
}

/** Returned counts as not handed in, and so does a moment that cannot be read. */
function isShown({ handedIn, standing }: OwedView, filter: BoardFilter): boolean {
  if (filter === 'all') return true;
  const isOpen = handedIn === 'notYet' || handedIn === 'returned' || handedIn === 'unclear';
  return isOpen && (filter === 'notYet' || standing?.kind === 'overdue');
}

/** Of which commune something is shown only because it is kept; undefined = of none. */
export function keptCommune(
  board: readonly BoardRow[],
  filter: BoardFilter,
  search: string,
  kept: DistrictDeed | null,
): string | undefined {
  const things = (rows: readonly BoardRow[]) => rows.find(({ code }) => code === kept?.code)?.owed.length ?? 0;
  const isMore = things(filterBoard(board, filter, search, kept)) > things(filterBoard(board, filter, search));
  return isMore ? board.find(({ code }) => code === kept?.code)?.commune : undefined;
}
