import type { Owed } from '../../core/round/owed';
import { handedInMessage } from '../../text/handIn';
import { handInNow } from '../handIn/handIn';
import type { Actor, BookWriter, Clock, Lock } from '../ports';
import { Refusal } from '../refusal';

/** Hands in what was ticked in a file that was taken; a thing that is refused keeps no other back. Gives a sentence for each. */
export function handInTicked(
  book: BookWriter,
  lock: Lock,
  clock: Clock,
  tab: string,
  ticked: readonly Owed[],
  actor: Actor,
): string[] {
  const now = clock.now();
  return ticked.map((owed) => {
    try {
      const { label, deed, isNew } = handInNow(book, lock, clock, { tab, owed, actor, way: 'file' });
      return handedInMessage(label, deed.moment, isNew, deed.recordedAt < now);
    } catch (error) {
      if (error instanceof Refusal) return error.message;
      throw error;
    }
  });
}
