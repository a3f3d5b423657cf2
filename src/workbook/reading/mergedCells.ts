import type { Problem } from '../../core/problem';
import { cellName } from '../design/a1';
import type { Grid } from '../cells/cell';
import { isBlank } from '../cells/cell';
import type { Column } from '../schema/column';
import { INVITEE, OPINION } from '../schema/communeTab';
import type { Area } from '../design/design';
import type { Placed } from './doubts';
import type { Located } from '../cells/locate';

/** Columns in which a blank is counted as something: as unknown, as not recorded, as no name. */
const COUNTED: readonly Column[] = [
  INVITEE.name,
  INVITEE.birthYear,
  INVITEE.gender,
  INVITEE.ethnicity,
  INVITEE.village,
  INVITEE.group,
  INVITEE.householder,
  INVITEE.sentBy,
  INVITEE.attendance,
  OPINION.speaker,
  OPINION.village,
  OPINION.theme,
  OPINION.kind,
  OPINION.content,
  OPINION.agency,
  OPINION.state,
];

/** The rows (1-based) of each block in which something stands. */
export interface FilledRows {
  readonly people: ReadonlySet<number>;
  readonly opinions: ReadonlySet<number>;
}

const isOfPeople = (column: Column): boolean => INVITEE[column.key as keyof typeof INVITEE] === column;
const rowsOf = (column: Column, rows: FilledRows) => (isOfPeople(column) ? rows.people : rows.opinions);

/** Whether a blank of the tab could be a cell that a merge covers: right below or beside one that holds something. */
export function hasBlanksToCover(grid: Grid, located: Located, rows: FilledRows): boolean {
  const holds = (row: number, column: number) => row > located.headerRow && !isBlank(grid[row]?.[column] ?? '');
  return COUNTED.some((column) => {
    const at = located.columns.get(column);
    if (at === undefined) return false;
    return [...rowsOf(column, rows)].some(
      (row) => !holds(row - 1, at) && (holds(row - 2, at) || (at > 0 && holds(row - 1, at - 1))),
    );
  });
}

/**
 * Merges that cover cells of records: a merge holds its value in the first cell alone, the others read as blank. A title that
 * runs across its own row, which does not count, covers none.
 */
export function mergedRecords(
  merges: readonly Area[],
  grid: Grid,
  located: Located,
  filled: FilledRows,
  counted: FilledRows,
  placed: Placed,
): Problem[] {
  const read = COUNTED.filter((column) => located.columns.has(column));
  return merges.flatMap((merge) => {
    const { row, column, rows: height, columns: width } = merge;
    if (row - 1 <= located.headerRow || isBlank(grid[row - 1]?.[column - 1] ?? '')) return [];
    const covered = read.filter((candidate) => {
      const at = (located.columns.get(candidate) ?? -1) + 1;
      const isCovered = at >= column && at < column + width && (height > 1 || at > column);
      return (
        isCovered &&
        isAny(rowsOf(candidate, height > 1 ? filled : counted), at === column ? row + 1 : row, row + height)
      );
    });
    const [first] = covered;
    if (first === undefined) return [];
    const range = `${cellName(row, column)}:${cellName(row + height - 1, column + width - 1)}`;
    return [{ ...placed('cells-merged', row, first, range), column }];
  });
}

function isAny(rows: ReadonlySet<number>, from: number, before: number): boolean {
  for (let row = from; row < before; row += 1) if (rows.has(row)) return true;
  return false;
}
