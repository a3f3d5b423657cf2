import type { Lock } from '../app/ports';
import { Refusal } from '../app/refusal';

/** The script lock: one compile or set-up at a time. What was written is flushed before it is given back. */
function scriptLock(waitMs: number): Lock {
  return {
    alone<T>(work: () => T): T {
      const lock = LockService.getScriptLock();
      if (!lock.tryLock(waitMs)) throw new Refusal('busy');
      try {
        const result = work();
        SpreadsheetApp.flush();
        return result;
      } finally {
        lock.releaseLock();
      }
    },
  };
}

export const MENU_LOCK = scriptLock(20_000);

/** A simple trigger has 30 seconds in all. */
export const TRIGGER_LOCK = scriptLock(5_000);
