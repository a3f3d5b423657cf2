import { LockHandle } from './lock';
import type { LockTable } from './lockTable';

type Gas = GoogleAppsScript.Lock.LockService;
type GasLock = GoogleAppsScript.Lock.Lock;

/** The locks that one execution can take. */
export class Locks implements Pick<Gas, 'getScriptLock' | 'getDocumentLock' | 'getUserLock'> {
  readonly [Symbol.toStringTag] = 'LockService';

  constructor(
    private readonly table: LockTable,
    private readonly person: string,
  ) {}

  getScriptLock(): GasLock {
    return this.#lock('script');
  }

  getDocumentLock(): GasLock {
    return this.#lock('document');
  }

  getUserLock(): GasLock {
    return this.#lock(`user ${this.person.toLowerCase()}`);
  }

  /** What waiting for an answer to a dialog does, and the end of the execution. */
  releaseAll(): void {
    this.table.releaseAll(this);
  }

  #lock(name: string): GasLock {
    return new LockHandle(this.table, name, this);
  }
}
