import type { Lock } from '../../app/ports';
import { Refusal } from '../../app/refusal';
import type { RefusalCode } from '../../text/problems/refusals';

type GasLock = GoogleAppsScript.Lock.Lock;

/** What was written is flushed before the lock is given back. */
function lockOf(lockNow: () => GasLock | null, waitMs: number, refusal: RefusalCode): Lock {
  return {
    alone<T>(work: () => T): T {
      const lock = lockNow();
      if (lock === null || !lock.tryLock(waitMs)) throw new Refusal(refusal);
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

const scriptLock = () => LockService.getScriptLock();
const documentLock = () => LockService.getDocumentLock() as GasLock | null;

/** The script lock: one compile or set-up at a time. */
export const MENU_LOCK = lockOf(scriptLock, 20_000, 'busy');

/** The same in a simple trigger, which has 30 seconds in all. */
export const TRIGGER_LOCK = lockOf(scriptLock, 5_000, 'busy');

/** The document lock: for what is done in a moment, in the record or in a few cells. */
export const RECORD_LOCK = lockOf(documentLock, 8_000, 'busy-recording');
