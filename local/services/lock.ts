import { wholeNumbers } from './callShape';

type Gas = GoogleAppsScript.Lock.Lock;

/** A lock that nobody else ever holds: one run at a time uses the file. */
export class HeldLock implements Pick<Gas, 'tryLock' | 'waitLock' | 'releaseLock' | 'hasLock'> {
  readonly [Symbol.toStringTag] = 'Lock';
  private held = false;

  tryLock(timeoutInMillis: number): boolean {
    wholeNumbers('LockService.Lock.tryLock', timeoutInMillis);
    this.held = true;
    return true;
  }

  waitLock(timeoutInMillis: number): void {
    wholeNumbers('LockService.Lock.waitLock', timeoutInMillis);
    this.held = true;
  }

  releaseLock(): void {
    this.held = false;
  }

  hasLock(): boolean {
    return this.held;
  }
}
