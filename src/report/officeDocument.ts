import type { Results } from '../core/results/results';
import { draftLinkText, draftName } from '../text/menu';
import type { Lists } from '../workbook/schema/lists';
import type { Settings } from '../workbook/schema/settings';
import { renderReport } from './renderReport';
import { reportData } from './reportData';

/** What a document is drafted from: a round as it was just compiled. */
export interface CompiledRound {
  readonly results: Results;
  readonly settings: Settings;
  readonly lists: Lists;
}

/** A document that an office drafts from a round: its data and its template, and what it is called. */
export interface OfficeDocument {
  readonly name: (round: CompiledRound) => string;
  /** Of the link to it that is left in Tổng hợp; `name` as the document's. */
  readonly linkText: (name: string) => string;
  /** Row of Tổng hợp that keeps the link, where nobody put rows above the table. */
  readonly linkRow: number;
  readonly docx: (round: CompiledRound) => Uint8Array;
}

export const RESULTS_REPORT: OfficeDocument = {
  name: ({ settings }) => draftName(settings.year),
  linkText: draftLinkText,
  linkRow: 2,
  docx: ({ results, settings, lists }) => renderReport(reportData(results, settings, lists)),
};
