import type { Sheet, Workbook } from '../../../host/model/model';
import { putCell, styleAt } from '../../../host/book/cellWriting';
import type { ChangedCell } from './cellWatch';
import type { KeptCell } from '../file/journal';

/** One side of a change, as the journal keeps it. */
export function keptCell(workbook: Workbook, changed: ChangedCell, side: 'before' | 'after'): KeptCell {
  const { sheet, row, column, [side]: cell } = changed;
  const style = cell?.style ?? sheet.columns.get(column)?.style ?? 0;
  return {
    tab: { id: sheet.id, name: sheet.name },
    row,
    column,
    value: cell?.value ?? null,
    ...(cell?.formula !== undefined && { formula: cell.formula }),
    ...(cell?.array !== undefined && { array: cell.array }),
    ...(cell?.link !== undefined && { link: cell.link }),
    style: workbook.styles.facets(style),
  };
}

/** Puts back a cell that the journal kept. */
export function putKept(workbook: Workbook, sheet: Sheet, kept: KeptCell): void {
  const { row, column, value, formula, array, link, style } = kept;
  putCell(sheet, row, column, {
    value,
    ...(formula !== undefined && { formula }),
    ...(array !== undefined && { array }),
    ...(link !== undefined && { link }),
    style: workbook.styles.derive(styleAt(sheet, row, column), style),
  });
}
