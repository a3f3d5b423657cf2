import { HeldLock } from './lock';

type Gas = GoogleAppsScript.Lock.LockService;
type GasLock = GoogleAppsScript.Lock.Lock;

export class Locks implements Pick<Gas, 'getScriptLock' | 'getDocumentLock'> {
  readonly [Symbol.toStringTag] = 'LockService';
  private readonly locks: HeldLock[] = [];

  getScriptLock(): GasLock {
    return this.#lock();
  }

  getDocumentLock(): GasLock {
    return this.#lock();
  }

  /** What waiting for an answer to a dialog does. */
  releaseAll(): void {
    for (const lock of this.locks) lock.releaseLock();
  }

  #lock(): GasLock {
    const lock = new HeldLock();
    this.locks.push(lock);
    return lock;
  }
}
