import type { FileCell } from '../../../api';
import type { Cell, Grid } from '../../../workbook/cells/cell';
import { isDateCell, isErrorCell, textOf } from '../../../workbook/cells/cell';
import { serialOfMoment } from '../../../workbook/design/content';
import { textInFile } from '../../../xlsx/sheetXml';
import type { XlsxCell, XlsxStyle } from '../../../xlsx/workbook';

/** The cells of a tab as its file holds them: what is read from it later. */
export function exportedCells(grid: Grid): FileCell[][] {
  return grid.map((row) => row.map(exported));
}

/** A formula that failed holds nothing; Excel has no day before 1900. */
function exported(cell: Cell): FileCell {
  if (isErrorCell(cell)) return '';
  if (!isDateCell(cell)) return typeof cell === 'string' ? textInFile(cell) : cell;
  const serial = serialOfMoment(cell.moment);
  return serial < 0 ? textOf(cell) : { serial };
}

/** A cell of a column of that style: a date and a number are each shown as what they are, wherever they stand. */
export function styledCell(cell: FileCell, style: XlsxStyle = {}): XlsxCell {
  if (typeof cell === 'object') return { value: cell.serial, style: { ...style, format: dateFormat(cell.serial) } };
  const isNoDate = typeof cell === 'number' && style.format?.includes('yyyy') === true;
  return { value: cell, style: isNoDate ? { ...style, format: 'General' } : style };
}

function dateFormat(serial: number): string {
  if (serial < 1) return 'hh:mm';
  return Number.isInteger(serial) ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm';
}
