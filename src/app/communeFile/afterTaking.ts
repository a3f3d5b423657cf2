import type { Moment } from '../../core/time/day';
import type { Cell, Grid } from '../../workbook/cells/cell';
import type { Content } from '../../workbook/design/content';
import type { Change } from './change';
import type { Side } from './sides';

const MINUTES_A_DAY = 24 * 60;

/** The tab as it would hold all that the file says, also where both sides changed the same; new rows stand below it. */
export function afterTaking({ grid, located }: Side, changes: readonly Change[]): Grid {
  const after = grid.map((row) => [...row]);
  for (const { writes, adds } of changes) {
    for (const { row, column, content } of writes) after[row - 1]?.splice(column - 1, 1, cellOf(content));
    if (adds === null) continue;
    const contents = new Map(adds.cells.map(({ column, content }) => [located.columns.get(column), content]));
    after.push((grid[located.headerRow] ?? []).map((_, position) => cellOf(contents.get(position) ?? '')));
  }
  return after;
}

/** A content that was written, as it is read again; only values come from a file. */
function cellOf(content: Content): Cell {
  if (typeof content !== 'object') return content;
  if ('day' in content) return { moment: (content.day * MINUTES_A_DAY) as Moment };
  return 'moment' in content ? { moment: content.moment } : '';
}
