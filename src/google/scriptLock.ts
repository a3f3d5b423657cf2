import type { Lock } from '../app/ports';
import { Refusal } from '../app/refusal';

const WAIT_MS = 20_000;

/** The script lock: one compile or set-up at a time. What was written is flushed before it is given back. */
export const scriptLock: Lock = {
  alone<T>(work: () => T): T {
    const lock = LockService.getScriptLock();
    if (!lock.tryLock(WAIT_MS)) throw new Refusal('busy');
    try {
      const result = work();
      SpreadsheetApp.flush();
      return result;
    } finally {
      lock.releaseLock();
    }
  },
};
