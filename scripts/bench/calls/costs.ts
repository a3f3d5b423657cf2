import type { Calls } from '../../../host/gate/callCounter';

/** What a call costs when it is not answered from memory; published figures, see docs/performance.md. */
interface Cost {
  /** Seconds. */
  readonly low: number;
  readonly high: number;
}

/** Answered from what the script already holds: published as 2 ms of getSheetId. */
const HELD: Cost = { low: 0.002, high: 0.002 };
/** Asks the server: planned with 100 to 300 ms. */
const ASKED: Cost = { low: 0.1, high: 0.3 };
const NAME: Cost = { low: 0.15, high: 0.15 };
/** 4,000 cells in under 50 ms; what they cost at the flush is counted there. */
const WRITTEN: Cost = { low: 0.05, high: 0.05 };
const FLUSHED: Cost = { low: 0.56, high: 0.56 };
const APPENDED: Cost = { low: 0.274, high: 0.274 };

const COSTS: Readonly<Record<string, Cost>> = {
  'Sheet.appendRow': APPENDED,
  'Sheet.getName': NAME,
  'Range.setRichTextValues': WRITTEN,
  'Range.setValues': WRITTEN,
  'SpreadsheetApp.flush': FLUSHED,
};

/** Get, find or start something that the script holds, or only says what is to happen at the next flush. */
const FROM_MEMORY =
  /^(Sheet\.(get(DataRange|Range|RangeList|SheetId)|set(ColumnWidths?|FrozenRows|RowHeights(Forced)?))|Spreadsheet\.(getSheets|getSheetByName|toast)|SpreadsheetApp\.get\w+|LockService\.\w+|PropertiesService\.\w+|CacheService\.\w+|DriveApp\.getFileById|Document\.getBody|Range\.(get(Row|Column|LastRow|LastColumn|Sheet|NumRows|NumColumns)|set(NumberFormats?|FontWeights?|Backgrounds?|Wraps?|WrapStrategy|VerticalAlignments?|HorizontalAlignments?))|RangeList\.getRanges|Ui\.\w+|HtmlService\.\w+|HtmlOutput\.\w+|Session\.\w+|User\.\w+|Utilities\.\w+|Paragraph\.\w+|ScriptApp\.\w+)$/;

/** Seconds by the published costs: an estimate. */
export function estimate({ byMethod }: Pick<Calls, 'byMethod'>): Cost {
  const total = { low: 0, high: 0 };
  for (const [name, count] of Object.entries(byMethod)) {
    const cost = COSTS[name] ?? (FROM_MEMORY.test(name) ? HELD : ASKED);
    total.low += count * cost.low;
    total.high += count * cost.high;
  }
  return total;
}
