import { DROPDOWN_HELP } from '../../text/hints';
import type { Area, Dropdown, Format, TabDesign } from '../../workbook/design/design';
import type { ListRanges } from '../../workbook/cells/listRanges';
import { listArea } from '../../workbook/cells/listRanges';
import { LISTS_TAB } from '../../workbook/schema/tabs';
import type { SheetIds } from './writeContents';
import { writeContents } from './writeContents';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Draws a design on a new, empty sheet. Formats come before contents, so that text columns keep what is written as text. */
export function drawTab(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  design: TabDesign,
  lists: ListRanges | null,
  ids: SheetIds,
): void {
  resize(sheet, design.rows, design.columns);
  applyFormats(sheet, design.formats);
  writeContents(sheet, 1, 1, design.contents, ids, 'raw');
  applyDropdowns(spreadsheet, sheet, design.dropdowns, lists);
  runs(design.widths).forEach(({ from, count, value }) => sheet.setColumnWidths(from, count, value));
  runs(design.heights).forEach(({ from, count, value }) =>
    design.growing === true ? sheet.setRowHeights(from, count, value) : sheet.setRowHeightsForced(from, count, value),
  );
  sheet.setFrozenRows(design.frozenRows);
  for (const group of design.groups) rangeOf(sheet, group).shiftColumnGroupDepth(1);
}

export function applyFormats(sheet: Sheet, formats: readonly Format[]): void {
  for (const format of formats) {
    const range = rangeOf(sheet, format);
    if (format.numberFormat !== undefined) range.setNumberFormat(format.numberFormat);
    if (format.bold === true) range.setFontWeight('bold');
    if (format.italic === true) range.setFontStyle('italic');
    if (format.fontSize !== undefined) range.setFontSize(format.fontSize);
    if (format.fontColor !== undefined) range.setFontColor(format.fontColor);
    if (format.background !== undefined) range.setBackground(format.background);
    if (format.align !== undefined) range.setHorizontalAlignment(format.align);
    if (format.middle === true) range.setVerticalAlignment('middle');
    if (format.wrap !== undefined)
      range.setWrapStrategy(SpreadsheetApp.WrapStrategy[format.wrap === 'clip' ? 'CLIP' : 'WRAP']);
  }
}

/** Dropdowns warn and do not refuse: what a person typed is kept, and compiling names it. */
export function applyDropdowns(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  dropdowns: readonly Dropdown[],
  lists: ListRanges | null,
): void {
  if (dropdowns.length === 0 || lists === null) return;
  const listSheet = spreadsheet.getSheetByName(LISTS_TAB);
  if (listSheet === null) return;
  for (const dropdown of dropdowns) {
    const area = listArea(lists, dropdown.list);
    if (area === null) continue;
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInRange(rangeOf(listSheet, area), true)
      .setAllowInvalid(true)
      .setHelpText(DROPDOWN_HELP)
      .build();
    rangeOf(sheet, dropdown).setDataValidation(rule);
  }
}

function resize(sheet: Sheet, rows: number, columns: number): void {
  const maxRows = sheet.getMaxRows();
  const maxColumns = sheet.getMaxColumns();
  if (maxRows > rows) sheet.deleteRows(rows + 1, maxRows - rows);
  if (maxRows < rows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (maxColumns > columns) sheet.deleteColumns(columns + 1, maxColumns - columns);
  if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

export function rangeOf(sheet: Sheet, area: Area): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(area.row, area.column, area.rows, area.columns);
}

/** Neighbours of equal size together; 1-based. */
export function runs(
  sizes: readonly number[],
): { readonly from: number; readonly count: number; readonly value: number }[] {
  const result: { from: number; count: number; value: number }[] = [];
  sizes.forEach((value, index) => {
    const last = result[result.length - 1];
    if (last?.value === value) last.count += 1;
    else result.push({ from: index + 1, count: 1, value });
  });
  return result;
}
