import type { Owed } from '../../core/round/owed';
import { OWED } from '../../core/round/owed';
import type { Grid } from '../cells/cell';
import { OWED_COLUMNS } from './communeHead';
import { COMMUNE_BLOCKS, HANDED_IN_AT } from '../schema/communeTab';
import { headCell, headRows } from './headOfTab';
import { locate } from '../cells/locate';

interface GridCell {
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
}

/** The cells of a head by which a thing owed is handed in; all three are the commune's to write. */
export interface HandInCells {
  /** "Nộp … lúc": shows what the record holds. */
  readonly moment: GridCell;
  /** Right below the moment. */
  readonly box: GridCell;
  /** What came of ticking the box; null where the column of the limit is gone. */
  readonly message: GridCell | null;
}

/** Where they stand now; null where the label "Nộp … lúc" is gone. */
export function handInCells(grid: Grid, owed: Owed): HandInCells | null {
  const found = headCell(headRows(grid), HANDED_IN_AT[owed]);
  if (found === null) return null;
  const moment = { row: found.row + 1, column: found.column + 1 };
  const box = { row: moment.row + 1, column: moment.column };
  const limit = locate('', grid, COMMUNE_BLOCKS)?.columns.get(OWED_COLUMNS[owed].limit);
  return { moment, box, message: limit === undefined ? null : { row: box.row, column: limit + 1 } };
}

/** The thing owed whose box a cell is; null = the cell is no such box. */
export function owedOfBox(grid: Grid, { row, column }: GridCell): Owed | null {
  const isBox = (owed: Owed) => {
    const box = handInCells(grid, owed)?.box;
    return box?.row === row && box.column === column;
  };
  return OWED.find(isBox) ?? null;
}
