import { parseFormula, printFormula } from '../formula/syntax';
import type { LocaleRules } from './localeRules';

/** A formula of the model as the cell shows it, with '='; one that our grammar does not know stands as in the file. */
export function formulaText(
  formula: string | undefined,
  { separator, decimal }: Pick<LocaleRules, 'separator' | 'decimal'>,
): string {
  if (formula === undefined) return '';
  try {
    return `=${printFormula(parseFormula(formula, ','), separator, decimal)}`;
  } catch {
    return `=${formula}`;
  }
}
