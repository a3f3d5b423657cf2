/** The global functions of the script, and nothing else: what menus, triggers and cells call by name. */
import { attendedOf, daysLate, deadlines } from './app/cellFunctions';
import type { Counts } from './app/compileResults';
import { compileResults as compile, countsOf } from './app/compileResults';
import type { Compilation } from './app/compile';
import type { MadeReport } from './app/createReport';
import { createReport as draftReport } from './app/createReport';
import { refreshDeadlines } from './app/refreshDeadlines';
import { setUp } from './app/setUp';
import type { ClockTime, Day } from './core/day';
import { at } from './core/day';
import type { CellArgument } from './google/cellArguments';
import { gridOf, resultOf } from './google/cellArguments';
import { dialogs } from './google/dialogs';
import { driveDrafts } from './google/driveDrafts';
import { guarded, sentenceOfFailure } from './google/guarded';
import { addMenu } from './google/menu';
import { startClock } from './google/runClock';
import { MENU_LOCK, TRIGGER_LOCK } from './google/scriptLock';
import { SheetsBook } from './google/sheetsBook';
import { compileDone, MENU, OFFER_DRAFT, reportDone, setUpDone, setUpPaused } from './text/menu';
import { COMMUNES_TAB, LISTS_TAB, SETTINGS_TAB } from './workbook/tabs';
import { readLists } from './workbook/readLists';

/** Simple trigger: the menu. */
export function onOpen(): void {
  addMenu();
}

/** Simple trigger: limits are worked out again when the district changes what they depend on. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const tab = event.range.getSheet().getName();
  if (tab !== SETTINGS_TAB && tab !== COMMUNES_TAB && tab !== LISTS_TAB) return;
  const book = new SheetsBook(event.source);
  const failure = sentenceOfFailure(() => refreshDeadlines(book, TRIGGER_LOCK, startClock(book.clock)));
  if (failure !== null) event.source.toast(failure, MENU.title);
}

/** Menu: makes an empty spreadsheet ready, or brings one up to date. */
export function setUpWorkbook(): { communes: number; created: number; remaining: number; problems: number } {
  return guarded(() => {
    const book = new SheetsBook(SpreadsheetApp.getActiveSpreadsheet());
    const { communes, created, remaining, problems } = setUp(book, MENU_LOCK, startClock(book.clock));
    const message = remaining > 0 ? setUpPaused(remaining) : setUpDone(communes, created, problems.length);
    dialogs.tell(MENU.setUp, message);
    return { communes, created, remaining, problems: problems.length };
  });
}

/** Menu: checks and counts every commune's tab, writes the results, then offers the draft. */
export function compileResults(): Counts {
  return guarded(() => {
    const { book, compilation } = compileNow();
    const { results } = compilation;
    const counts = countsOf(results);
    const unread = results.communes.filter(({ isReadable }) => !isReadable).map(({ commune }) => commune.name);
    if (dialogs.confirm(MENU.compile, `${compileDone(counts, unread)}\n\n${OFFER_DRAFT}`)) draft(book, compilation);
    return counts;
  });
}

/** Menu: compiles afresh and drafts the results report as a Google Doc. */
export function createReport(): { name: string; url: string; refused: readonly string[] } {
  return guarded(() => {
    const { book, compilation } = compileNow();
    const { name, url, refused } = draft(book, compilation);
    return { name, url, refused };
  });
}

function compileNow(): { readonly book: SheetsBook; readonly compilation: Compilation } {
  const book = new SheetsBook(SpreadsheetApp.getActiveSpreadsheet());
  return { book, compilation: compile(book, MENU_LOCK, startClock(book.clock)) };
}

function draft(book: SheetsBook, compilation: Compilation): MadeReport {
  const made = draftReport(compilation, book, MENU_LOCK, driveDrafts);
  dialogs.tell(MENU.report, reportDone(made));
  return made;
}

/**
 * Tính ngày hạn nộp: lùi lại một số ngày kể từ ngày gốc; gặp ngày nghỉ thì lùi về ngày làm việc trước.
 *
 * @param {Date|Array<Array<Date>>} ngày_gốc Ngày làm mốc (không tính ngày này), hoặc một vùng các ngày.
 * @param {number} số_ngày Số ngày phải nộp trước ngày gốc.
 * @param {string} đơn_vị "ngày lịch" (mặc định) hoặc "ngày làm việc". [KHÔNG BẮT BUỘC]
 * @param {Array<Array<Date>>} bảng_ngày_nghỉ Cột ngày nghỉ lễ, cột thứ hai ghi "Làm bù" nếu là ngày làm bù. [KHÔNG BẮT BUỘC]
 * @return Ngày hạn nộp.
 * @customfunction
 */
export function HAN_NOP(
  ngày_gốc: CellArgument,
  số_ngày: CellArgument,
  đơn_vị?: CellArgument,
  bảng_ngày_nghỉ?: CellArgument,
): unknown {
  const { clock } = new SheetsBook(SpreadsheetApp.getActiveSpreadsheet());
  const single = (argument: CellArgument) => gridOf(argument, clock)[0]?.[0] ?? '';
  const days = deadlines(gridOf(ngày_gốc, clock), single(số_ngày), single(đơn_vị), gridOf(bảng_ngày_nghỉ, clock));
  const dateOf = (day: Day | '') => (day === '' ? '' : clock().dateOf(at(day, 0 as ClockTime)));
  return resultOf(days.map((row) => row.map(dateOf)));
}

/**
 * Tính số ngày nộp trễ so với hạn: 0 là đúng hạn; hạn không ghi giờ được hiểu là 17:00.
 *
 * @param {Date|Array<Array<Date>>} nộp_lúc Ngày giờ đã nộp, hoặc một vùng.
 * @param {Date|Array<Array<Date>>} hạn Hạn nộp, hoặc một vùng cùng kích thước.
 * @return Số ngày trễ.
 * @customfunction
 */
export function SO_NGAY_TRE(nộp_lúc: CellArgument, hạn: CellArgument): unknown {
  const { clock } = new SheetsBook(SpreadsheetApp.getActiveSpreadsheet());
  return resultOf(daysLate(gridOf(nộp_lúc, clock), gridOf(hạn, clock)));
}

/**
 * Đếm lượt người đã dự (có mặt, dự thay, dự ngoài danh sách theo trang Danh mục), tất cả hoặc theo đối tượng.
 *
 * @param {Array<Array<string>>} vùng_đối_tượng Cột Đối tượng.
 * @param {Array<Array<string>>} vùng_tham_dự Cột Tham dự, cùng số ô.
 * @param {string|Array<Array<string>>} đối_tượng Một đối tượng hoặc một vùng các đối tượng; bỏ trống là tất cả. [KHÔNG BẮT BUỘC]
 * @return Số lượt người đã dự.
 * @customfunction
 */
export function TONG_THAM_DU(
  vùng_đối_tượng: CellArgument,
  vùng_tham_dự: CellArgument,
  đối_tượng?: CellArgument,
): unknown {
  const book = new SheetsBook(SpreadsheetApp.getActiveSpreadsheet());
  const { lists } = readLists(book.read(LISTS_TAB) ?? []);
  const [groups, attendance, asked] = [vùng_đối_tượng, vùng_tham_dự, đối_tượng].map((item) => gridOf(item, book.clock));
  return resultOf(attendedOf(groups ?? [], attendance ?? [], asked ?? [], lists));
}
