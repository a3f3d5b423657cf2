import type { OfficeDocument } from '../../report/officeDocument';
import { RESULTS_REPORT } from '../../report/officeDocument';
import { SUMMARY_HEADER_ROW } from '../../workbook/schema/outputs';
import { SUMMARY_TAB } from '../../workbook/schema/tabs';
import type { Compilation } from './compile';
import { compileAndWrite } from './compileResults';
import type { BookWriter, Clock, Draft, Drafts, Lock } from '../ports';
import { Refusal } from '../refusal';

export interface MadeReport extends Draft {
  readonly name: string;
  /** How many things in the data are to be checked. */
  readonly problems: number;
}

/** Compiles afresh and drafts the report, in one run: figures of tables and report cannot differ. */
export function compileAndDraft(book: BookWriter, lock: Lock, drafts: Drafts, clock: Clock): MadeReport {
  return draftReport(compileAndWrite(book, lock, clock), book, lock, drafts, clock);
}

/** Drafts the report from a compilation that was just made, shares it with the district, and leaves a link to it. */
export function draftReport(
  { results, basis: { settings, lists }, summaryHeaderRow }: Compilation,
  book: BookWriter,
  lock: Lock,
  drafts: Drafts,
  clock: Clock,
  document: OfficeDocument = RESULTS_REPORT,
): MadeReport {
  if (clock.nearLimit()) throw new Refusal('no-time-for-draft');
  const round = { results, settings, lists };
  const name = document.name(round);
  const draft = drafts.create(name, document.docx(round), settings.districtEmails);
  lock.alone(() => {
    const row = summaryHeaderRow - SUMMARY_HEADER_ROW + document.linkRow;
    book.write(SUMMARY_TAB, { row, column: 1 }, [[{ url: draft.url, text: document.linkText(name) }]]);
  });
  return { ...draft, name, problems: results.problems.length };
}
