import { readBasis } from '../round/basis';
import { rewriteLog } from './log';
import type { BookWriter, Clock, Lock } from '../ports';
import { rewriteDeadlines } from './refreshDeadlines';
import { Refusal } from '../refusal';

/**
 * Brings Hạn nộp and Nhật ký up to date after a deed of the district. While another run compiles, that run or the next will:
 * the deed stands in the record already.
 */
export function refreshWritten(book: BookWriter, lock: Lock, clock: Clock): void {
  try {
    lock.alone(() => {
      const basis = readBasis(book);
      rewriteDeadlines(book, basis, clock);
      rewriteLog(book, basis);
    });
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'busy')) throw error;
  }
}
