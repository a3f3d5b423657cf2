import type { BoardRow, OwedView } from '../../src/api';
import { matches } from '../withoutAccents';

export const BOARD_FILTERS = ['notYet', 'overdue', 'all'] as const;
export type BoardFilter = (typeof BOARD_FILTERS)[number];

/** Communes that have something left by the filter, each with those things only. */
export function filterBoard(board: readonly BoardRow[], filter: BoardFilter, search: string): BoardRow[] {
  return board
    .filter(({ commune, code }) => matches(`${commune} ${code}`, search))
    .map((row) => ({ ...row, owed: row.owed.filter((view) => isShown(view, filter)) }))
    .filter(({ owed }) => filter === 'all' || owed.length > 0);
}

/** Returned counts as not handed in, and so does a moment that cannot be read. */
function isShown({ handedIn, standing }: OwedView, filter: BoardFilter): boolean {
  if (filter === 'all') return true;
  const isOpen = handedIn === 'notYet' || handedIn === 'returned' || handedIn === 'unclear';
  return isOpen && (filter === 'notYet' || standing?.kind === 'overdue');
}
