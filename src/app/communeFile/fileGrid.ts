import type { CommuneFile, FileCell } from '../../api';
import { areaNamed, cellName } from '../../workbook/design/a1';
import type { Cell, Grid } from '../../workbook/cells/cell';
import { NO_DATE } from '../../workbook/cells/cell';
import { momentOfSerial } from '../../workbook/design/content';

/** What stands for a cell of which nobody can say what it means. */
const UNKNOWN = '#N/A';

/** The cells of a file as the reading of tabs takes them; what is no cell at all is empty. */
export function gridOfFile(cells: CommuneFile['tab'], merges: readonly string[] = []): Grid {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const covered = coveredCells(merges);
  return cells.map((row, index) =>
    Array.from({ length: width }, (_, column) =>
      covered.has(cellName(index + 1, column + 1)) ? UNKNOWN : cellOf(row[column]),
    ),
  );
}

/** The cells that merging covers, without the first of each area, which holds the value. */
export function coveredCells(merges: readonly string[]): ReadonlySet<string> {
  const cells = merges.flatMap((name) => {
    const { row, column, rows, columns } = areaNamed(name);
    const area = Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_cell, right) => cellName(row + down, column + right)),
    );
    return area.flat().slice(1);
  });
  return new Set(cells);
}

/** Cells that a file leaves out arrive as null. */
function cellOf(cell: FileCell | null | undefined): Cell {
  if (typeof cell !== 'object') return cell ?? '';
  if (cell === null) return '';
  return Number.isFinite(cell.serial) ? { moment: momentOfSerial(cell.serial) } : NO_DATE;
}
