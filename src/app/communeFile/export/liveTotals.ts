import { wordKey } from '../../../core/letters/vietnamese';
import { cellName } from '../../../workbook/design/a1';
import type { Grid } from '../../../workbook/cells/cell';
import { textOf } from '../../../workbook/cells/cell';
import type { HeadLayout } from '../../../workbook/head/communeHead';
import { HEAD_TOTALS, headColumns } from '../../../workbook/head/communeHead';
import { COMMUNE_BLOCKS, HEAD_ROWS } from '../../../workbook/schema/communeTab';
import { labelCellIn } from '../../../workbook/head/labelCell';
import type { Located } from '../../../workbook/cells/locate';
import { columnsOf } from '../../../workbook/cells/locate';

const TOTALS: ReadonlySet<unknown> = new Set(HEAD_TOTALS);

/**
 * The formulas of the totals that a head shows, by the cell, as a file has them: a file that counted at export alone would soon say
 * something false. They know of no other tab than Danh mục, which goes along.
 */
export function liveTotals(grid: Grid, located: Located, codeRow: number, lists: Located): ReadonlyMap<string, string> {
  const formulas = new Map<string, string>();
  const columns = columnsOf(COMMUNE_BLOCKS);
  if (columns.some((column) => !located.columns.has(column))) return formulas;
  const layout: HeadLayout = {
    top: codeRow - HEAD_ROWS,
    column: (column) => (located.columns.get(column) ?? 0) + 1,
  };
  for (const [column, [label, total]] of headColumns(labelCellIn(lists), layout)) {
    const place = layout.column(column);
    const shown = wordKey(textOf(grid[layout.top]?.[place - 1] ?? ''));
    if (typeof label !== 'string' || !TOTALS.has(label) || shown !== wordKey(label)) continue;
    if (typeof total === 'object' && 'formula' in total)
      formulas.set(cellName(layout.top + 2, place), inFile(total.formula));
  }
  return formulas;
}

/** A file parts arguments by commas, whatever the language of the program. */
function inFile(formula: string): string {
  return formula.replace(/("[^"]*")|;/g, (sign: string, quoted?: string) => quoted ?? (sign === ';' ? ',' : sign));
}
