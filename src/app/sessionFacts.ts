import { clockText } from '../core/day';
import { tidyLines, wordKey } from '../core/vietnamese';
import { number } from '../text/format';
import type { Cell, Grid } from '../workbook/cell';
import { isDateCell, isErrorCell, textOf, timeOfCell, UNREADABLE } from '../workbook/cell';
import type { Field } from '../workbook/column';
import { SESSION, SESSION_COLUMNS } from '../workbook/communeTab';
import type { Located } from '../workbook/locate';

/** A fact of the session as a tab holds it. */
export interface SessionFact {
  readonly field: Field;
  /** 1-based; null = its label is gone. */
  readonly row: number | null;
  readonly cell: Cell;
}

/** Every fact of the session, wherever its label stands. */
export function sessionFacts(grid: Grid, located: Located): SessionFact[] {
  const [label, value] = SESSION_COLUMNS.map(({ header }) => located.columns.get(header) ?? -1);
  const rows = new Map<string, number>();
  for (let index = grid.length - 1; index > located.headerRow; index -= 1) {
    rows.set(wordKey(textOf(grid[index]?.[label ?? -1] ?? '')), index);
  }
  return SESSION.map((field) => {
    const index = rows.get(wordKey(field.label));
    const cell = index === undefined ? '' : (grid[index]?.[value ?? -1] ?? '');
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
