import { refuseLaterLayout } from '../../app/round/laterLayout';
import { owingNow } from '../../app/tables/owing';
import type { Clock } from '../../app/ports';
import type { ReminderServices } from '../../app/district/remind';
import type { Basis } from '../../app/round/basis';
import { readBasis } from '../../app/round/basis';
import { actorNow } from './actor';
import { RECORD_LOCK } from '../book/locks';
import { mailApp } from './mailer';
import { startClock } from '../book/runClock';
import { SheetsBook } from '../book/sheetsBook';

/** One run by a person, from the menu or the sidebar. */
export interface Run {
  readonly book: SheetsBook;
  readonly clock: Clock;
}

export function startRun(): Run {
  const book = new SheetsBook(SpreadsheetApp.getActiveSpreadsheet());
  return { book, clock: startClock(book.clock) };
}

/** A run that will write: refused where a later program made the workbook. */
export function startChange(): Run {
  const run = startRun();
  refuseLaterLayout(run.book);
  return run;
}

/** What reminders are made from and sent with. */
export function reminding({ book, clock }: Run) {
  const basis: Basis = readBasis(book);
  const services: ReminderServices = {
    record: book.record,
    mailer: mailApp,
    lock: RECORD_LOCK,
    clock,
    actor: actorNow(),
  };
  const owing = owingNow(book, basis, clock.now());
  return { owing, basis: { ...basis, url: SpreadsheetApp.getActiveSpreadsheet().getUrl() }, services };
}
