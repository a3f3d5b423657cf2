import { evaluateFormula } from '../../../host/formula/evaluate';
import { parseFormula } from '../../../host/formula/syntax';
import type { CellValue } from '../../../host/model/model';
import type { Moment } from '../../../src/core/time/day';
import type { Cell, Grid } from '../../../src/workbook/cells/cell';

/** Formulas of the add-on evaluated without Google, over tabs of plain cells. */

/** Days since 30 December 1899: 1 January 1970 is 25569. */
export function serial(moment: Moment): number {
  return moment / 1440 + 25_569;
}

export type Sheets = Readonly<Record<string, Grid>>;

/** What a formula (without '=', `;` between arguments) shows in a tab called Trang. */
export function evaluate(formula: string, sheets: Sheets, now: Moment): CellValue {
  const valueOf = (cell: Cell | undefined): CellValue => {
    if (cell === undefined || cell === '') return null;
    return typeof cell === 'object' ? serial(cell.moment) : cell;
  };
  return evaluateFormula(parseFormula(formula, ';'), {
    sheet: 'Trang',
    now: serial(now),
    value: (sheet, row, column) => valueOf(sheets[sheet]?.[row - 1]?.[column - 1]),
    bounds: (sheet) => {
      const grid = sheets[sheet];
      return grid && { rows: grid.length, columns: Math.max(0, ...grid.map((row) => row.length)) };
    },
    unknown: (what) => {
      throw new Error(`not in the whitelist: ${what}`);
    },
  });
}
