import type { CommuneFile, FileCell } from '../../api';
import type { Moment } from '../../core/day';
import type { Cell, Grid } from '../../workbook/cell';

/** 1 January 1970 as spreadsheets count days. */
const SERIAL_OF_1970 = 25_569;

/** The cells of a file as the reading of tabs takes them; what is no cell at all is empty. */
export function gridOfFile(cells: CommuneFile['tab']): Grid {
  const width = Math.max(0, ...cells.map((row) => row.length));
  return cells.map((row) => Array.from({ length: width }, (_, column) => cellOf(row[column])));
}

/** Cells that a file leaves out arrive as null. */
function cellOf(cell: FileCell | null | undefined): Cell {
  if (typeof cell !== 'object') return cell ?? '';
  return cell === null ? '' : { moment: Math.round((cell.serial - SERIAL_OF_1970) * 1440) as Moment };
}
