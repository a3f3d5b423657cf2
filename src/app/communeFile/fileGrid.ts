import type { CommuneFile, FileCell } from '../../api';
import type { Cell, Grid } from '../../workbook/cell';
import { NO_DATE } from '../../workbook/cell';
import { momentOfSerial } from '../../workbook/content';

/** The cells of a file as the reading of tabs takes them; what is no cell at all is empty. */
export function gridOfFile(cells: CommuneFile['tab']): Grid {
  const width = Math.max(0, ...cells.map((row) => row.length));
  return cells.map((row) => Array.from({ length: width }, (_, column) => cellOf(row[column])));
}

/** Cells that a file leaves out arrive as null. */
function cellOf(cell: FileCell | null | undefined): Cell {
  if (typeof cell !== 'object') return cell ?? '';
  if (cell === null) return '';
  return Number.isFinite(cell.serial) ? { moment: momentOfSerial(cell.serial) } : NO_DATE;
}
