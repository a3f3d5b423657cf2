import { clockText } from '../../core/time/day';
import { tidyLines } from '../../core/letters/vietnamese';
import { number } from '../../text/phrases/format';
import type { Cell, Grid } from '../../workbook/cells/cell';
import { isDateCell, isErrorCell, textOf, timeOfCell, UNREADABLE } from '../../workbook/cells/cell';
import type { Field } from '../../workbook/schema/column';
import { SESSION, SESSION_COLUMN } from '../../workbook/schema/communeTab';
import { fieldRows } from '../../workbook/cells/decode';
import type { Located } from '../../workbook/cells/locate';

/** A fact of the session as a tab holds it. */
export interface SessionFact {
  readonly field: Field;
  /** 1-based; null = its label is gone. */
  readonly row: number | null;
  readonly cell: Cell;
}

/** Every fact of the session, wherever its label stands. */
export function sessionFacts(grid: Grid, located: Located): SessionFact[] {
  const value = located.columns.get(SESSION_COLUMN.value) ?? -1;
  const rows = fieldRows<Field>(SESSION, SESSION_COLUMN, grid, located);
  return SESSION.map((field) => {
    const index = rows.get(field)?.[0];
    const cell = index === undefined ? '' : (grid[index]?.[value] ?? '');
    return { field, row: index === undefined ? null : index + 1, cell };
  });
}

/** What stands in the cell of a fact, as a person would type it; a formula that failed shows as nothing. */
export function factText({ field, cell }: SessionFact): string {
  if (isErrorCell(cell) || cell === false) return '';
  if (field.kind === 'time' && isDateCell(cell)) {
    const time = timeOfCell(cell);
    return time === UNREADABLE ? '' : clockText(time);
  }
  if (field.kind === 'money' && typeof cell === 'number') return number(cell);
  return tidyLines(textOf(cell));
}
