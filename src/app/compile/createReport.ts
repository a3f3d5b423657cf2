import { reportData } from '../../report/reportData';
import { renderReport } from '../../report/renderReport';
import { draftLinkText, draftName } from '../../text/menu';
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

/** Row of Tổng hợp that keeps the link to the last draft, where nobody put rows above the table. */
const DRAFT_ROW = 2;

/** Compiles afresh and drafts the report, in one run: figures of tables and report cannot differ. */
export function compileAndDraft(book: BookWriter, lock: Lock, drafts: Drafts, clock: Clock): MadeReport {
  return draftReport(compileAndWrite(book, lock, clock), book, lock, drafts, clock);
}

/** Drafts the report from a compilation that was just made, and shares it with the district. */
export function draftReport(
  { results, basis, summaryHeaderRow }: Compilation,
  book: BookWriter,
  lock: Lock,
  drafts: Drafts,
  clock: Clock,
): MadeReport {
  if (clock.nearLimit()) throw new Refusal('no-time-for-draft');
  const { settings, lists } = basis;
  const name = draftName(settings.year);
  const docx = renderReport(reportData(results, settings, lists));
  const draft = drafts.create(name, docx, settings.districtEmails);
  lock.alone(() => {
    const row = summaryHeaderRow - SUMMARY_HEADER_ROW + DRAFT_ROW;
    book.write(SUMMARY_TAB, { row, column: 1 }, [[{ url: draft.url, text: draftLinkText(name) }]]);
  });
  return { ...draft, name, problems: results.problems.length };
}
