import { LOG_TAB, placeOf } from '../workbook/tabs';
import { readBasis } from './basis';
import { logTable } from './log';
import type { BookWriter, Clock, Lock } from './ports';
import { readAllDeeds } from './record';
import { refreshDeadlines } from './refreshDeadlines';
import { Refusal } from './refusal';

/**
 * Brings Hạn nộp and Nhật ký up to date after a deed of the district. While another run compiles, that run or the next will:
 * the deed stands in the record already.
 */
export function refreshWritten(book: BookWriter, lock: Lock, clock: Clock): void {
  try {
    refreshDeadlines(book, lock, clock);
    lock.alone(() => {
      const log = logTable(book, readAllDeeds(book.record), readBasis(book));
      if (log !== null) book.replaceTable(log, placeOf(LOG_TAB));
    });
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'busy')) throw error;
  }
}
