import { reportData } from '../report/reportData';
import { renderReport } from '../report/renderReport';
import { draftLinkText, draftName } from '../text/menu';
import { SUMMARY_TAB } from '../workbook/tabs';
import { compileResults } from './compileResults';
import type { BookWriter, Clock, Draft, Drafts, Lock } from './ports';

export interface MadeReport extends Draft {
  readonly name: string;
}

/** Row of Tổng hợp that keeps the link to the last draft. */
const DRAFT_ROW = 2;

/** Compiles afresh, then drafts the report from the very same results and shares it with the district. */
export function createReport(book: BookWriter, lock: Lock, clock: Clock, drafts: Drafts): MadeReport {
  const { results, basis } = compileResults(book, lock, clock);
  const { settings, lists } = basis;
  const name = draftName(settings.year);
  const docx = renderReport(reportData(results, settings, lists));
  const draft = drafts.create(name, docx, settings.districtEmails);
  book.write(SUMMARY_TAB, { row: DRAFT_ROW, column: 1 }, [[{ url: draft.url, text: draftLinkText(name) }]]);
  return { ...draft, name };
}
