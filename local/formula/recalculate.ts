import type { Workbook } from '../model';
import { Calculation, type ChangedCell, type Outside } from './calculation';
import { FormulaSyntaxError, type Formula, parseFormula } from './syntax';

export type RecalculationOptions = Outside;

const parsed = new WeakMap<Workbook, Map<string, Formula | FormulaSyntaxError>>();

/**
 * Computes every formula cell of a workbook and writes the values that differ.
 * A formula with something that only Excel or Sheets knows keeps the value that the file has.
 */
export function recalculate(workbook: Workbook, options: RecalculationOptions): { changed: ChangedCell[] } {
  const known = parsed.get(workbook) ?? new Map<string, Formula | FormulaSyntaxError>();
  parsed.set(workbook, known);
  const calculation = new Calculation(workbook.sheets, options, (text) => {
    const formula = known.get(text) ?? parse(text);
    known.set(text, formula);
    return formula;
  });
  return { changed: calculation.run() };
}

function parse(text: string): Formula | FormulaSyntaxError {
  try {
    return parseFormula(text, ',');
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return error;
    throw error;
  }
}
