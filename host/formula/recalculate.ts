import type { Workbook } from '../model/model';
import { Calculation, type ChangedCell, type Outside } from './calculation';
import { FormulaSyntaxError, type Formula, parseFormula } from './syntax';
import { UpToDate } from './upToDate';

export type RecalculationOptions = Outside;

class Memory {
  readonly parsed = new Map<string, Formula | FormulaSyntaxError>();
  readonly upToDate = new UpToDate();
}

const memories = new WeakMap<Workbook, Memory>();

/**
 * Computes the formula cells of a workbook on which something changed since the last time, and writes the values that
 * differ. A formula with something that only Excel or Sheets knows keeps the value that the file has; without one it shows that it is
 * not computed.
 */
export function recalculate(workbook: Workbook, options: RecalculationOptions): { changed: ChangedCell[] } {
  const { parsed, upToDate } = memories.get(workbook) ?? remember(workbook);
  const stale = upToDate.stale(workbook.sheets, options.now);
  const calculation = new Calculation(workbook.sheets, stale, { ...options, iterates: workbook.iterates }, (text) => {
    const formula = parsed.get(text) ?? parse(text);
    parsed.set(text, formula);
    return formula;
  });
  const changed = calculation.run();
  for (const sheet of calculation.computed()) upToDate.keep(sheet);
  return { changed };
}

function remember(workbook: Workbook): Memory {
  const memory = new Memory();
  memories.set(workbook, memory);
  return memory;
}

function parse(text: string): Formula | FormulaSyntaxError {
  try {
    return parseFormula(text, ',');
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return error;
    throw error;
  }
}
