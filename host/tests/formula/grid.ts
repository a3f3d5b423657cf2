import { type Surroundings, evaluateFormula } from '../../formula/evaluate';
import { parseFormula } from '../../formula/syntax';
import type { CellValue } from '../../model/model';

export type Rows = readonly (readonly CellValue[])[];

export const NA = { error: '#N/A' } as const;
export const REF = { error: '#REF!' } as const;
export const VALUE = { error: '#VALUE!' } as const;
export const DIV0 = { error: '#DIV/0!' } as const;
export const NAME = { error: '#NAME?' } as const;

/** A workbook of plain rows; formulas stand in the sheet `Own` unless told otherwise. */
export function surroundings(sheets: Readonly<Record<string, Rows>>, more: Partial<Surroundings> = {}): Surroundings {
  return {
    sheet: 'Own',
    now: 46349.75,
    value: (sheet, row, column) => sheets[sheet]?.[row - 1]?.[column - 1] ?? null,
    bounds: (sheet) => {
      const rows = sheets[sheet];
      return rows && { rows: rows.length, columns: Math.max(0, ...rows.map((row) => row.length)) };
    },
    ...more,
  };
}

/** The value of a formula that stands beside the rows of sheet `Own`. */
export function compute(text: string, own: Rows = [], more: Partial<Surroundings> = {}): CellValue {
  return evaluateFormula(parseFormula(text, ','), surroundings({ Own: own }, more));
}

/** A column of values. */
export function down(...values: CellValue[]): Rows {
  return values.map((value) => [value]);
}
