import type { OwedView } from '../../src/api';
import type { SignKind } from './Sign';

/** The sign of how a thing owed stands. */
export function owedSign({ handedIn, standing, isEdited }: OwedView): SignKind {
  if (handedIn === 'notOwed') return 'none';
  if (handedIn === 'returned') return 'returned';
  if (handedIn === 'unclear') return 'unknown';
  if (handedIn === 'handedIn') return isEdited ? 'edited' : 'done';
  if (standing?.kind === 'overdue') return 'late';
  if (standing?.kind === 'dueSoon') return 'soon';
  return standing?.kind === 'undated' ? 'unknown' : 'waiting';
}
