/** The functions that a cell may call; the comment of each is the help that Google shows while it is typed. */
import { attendedOf, daysLate, deadlines } from '../app/cellFunctions';
import type { ClockTime, Day } from '../core/time/day';
import { at } from '../core/time/day';
import type { Lookup } from '../workbook/cells/decode';
import { lookupIn } from '../workbook/cells/decode';
import { readLists } from '../workbook/reading/readLists';
import { LISTS_TAB } from '../workbook/schema/tabs';
import type { CellArgument } from './book/cellArguments';
import { gridOf, resultOf } from './book/cellArguments';
import { SheetsBook } from './book/sheetsBook';

/**
 * Tính ngày hạn nộp: lùi lại một số ngày kể từ ngày gốc; gặp ngày nghỉ thì lùi về ngày làm việc trước, trừ khi chọn cách khác.
 *
 * @param {Date|Array<Array<Date>>} ngày_gốc Ngày làm mốc (không tính ngày này), hoặc một vùng các ngày.
 * @param {number} số_ngày Số ngày phải nộp trước ngày gốc.
 * @param {string} đơn_vị Như trong Danh mục: "Ngày lịch" (mặc định) hoặc "Ngày làm việc". [KHÔNG BẮT BUỘC]
 * @param {Array<Array<Date>>} bảng_ngày_nghỉ Cột ngày nghỉ lễ, cột thứ hai là loại ngày như trong Danh mục: "Nghỉ" (mặc định) hoặc "Làm bù". [KHÔNG BẮT BUỘC]
 * @param {string} khi_gặp_ngày_nghỉ Như trong Danh mục: "Lùi về ngày làm việc trước" (mặc định), "Dời sang ngày làm việc sau" hoặc "Giữ nguyên". [KHÔNG BẮT BUỘC]
 * @return Ngày hạn nộp.
 * @customfunction
 */
export function HAN_NOP(
  ngày_gốc: CellArgument,
  số_ngày: CellArgument,
  đơn_vị?: CellArgument,
  bảng_ngày_nghỉ?: CellArgument,
  khi_gặp_ngày_nghỉ?: CellArgument,
): unknown {
  const book = new SheetsBook(SpreadsheetApp.getActiveSpreadsheet());
  const { clock } = book;
  const single = (argument: CellArgument) => gridOf(argument, clock)[0]?.[0] ?? '';
  const asked = {
    count: single(số_ngày),
    unit: single(đơn_vị),
    daysOff: gridOf(bảng_ngày_nghỉ, clock),
    onDayOff: single(khi_gặp_ngày_nghỉ),
  };
  const days = deadlines(gridOf(ngày_gốc, clock), asked, listedLabels(book));
  const dateOf = (day: Day | '') => (day === '' ? '' : clock().dateOf(at(day, 0 as ClockTime)));
  return resultOf(days.map((row) => row.map(dateOf)));
}

/**
 * Tính số ngày nộp trễ so với hạn: 0 là đúng hạn; hạn không ghi giờ được hiểu là 17:00. Hạn đến hết ngày: ghi "31/8/2020 24:00" trong dấu nháy hoặc ở ô định dạng văn bản.
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
  const [groups, attendance, asked] = [vùng_đối_tượng, vùng_tham_dự, đối_tượng].map((item) => gridOf(item, book.clock));
  return resultOf(attendedOf(groups ?? [], attendance ?? [], asked ?? [], listedLabels(book)));
}

/** Reads Danh mục at the first label that is asked for. */
function listedLabels(book: SheetsBook): Lookup {
  let lookup: Lookup | null = null;
  return (list, label) => {
    lookup ??= lookupIn(readLists(book.read(LISTS_TAB) ?? []).lists);
    return lookup(list, label);
  };
}
