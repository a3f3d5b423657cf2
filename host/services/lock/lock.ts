import { wholeNumbers } from '../callShape';
import type { LockTable } from './lockTable';

type Gas = GoogleAppsScript.Lock.Lock;

/** A lock as one execution sees it. Nobody else goes on while it waits, so its time is up at once. */
export class LockHandle implements Pick<Gas, 'tryLock' | 'waitLock' | 'releaseLock' | 'hasLock'> {
  readonly [Symbol.toStringTag] = 'Lock';

  constructor(
    private readonly table: LockTable,
    private readonly name: string,
    private readonly holder: object,
  ) {}

  tryLock(timeoutInMillis: number): boolean {
    wholeNumbers('LockService.Lock.tryLock', timeoutInMillis);
    return this.table.take(this.name, this.holder);
  }

  waitLock(timeoutInMillis: number): void {
    wholeNumbers('LockService.Lock.waitLock', timeoutInMillis);
    if (this.table.take(this.name, this.holder)) return;
    throw new Error('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    this.table.release(this.name, this.holder);
  }

  hasLock(): boolean {
    return this.table.isHeld(this.name, this.holder);
  }
}
