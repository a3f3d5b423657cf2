import type { Entry } from '../../core/people/entry';
import type { Problem } from '../../core/problem';
import type { Cell, Grid } from '../cells/cell';
import { isBlank, isDateCell } from '../cells/cell';
import type { CommuneColumn } from '../schema/communeTab';
import { INVITEE, OPINION } from '../schema/communeTab';
import { isOutdated } from '../cells/decode';
import type { Placed } from './doubts';
import type { ListKey, Lists } from '../schema/lists';
import type { Located } from '../cells/locate';

/**
 * The meanings by whose labels the head of a commune's tab counts, by list; what is left over it finds by subtracting. It
 * counts with COUNTIFS, which compares whole texts, capitals aside: no blank is taken away, no letter folded, no former label
 * known. What it reads otherwise than the program does is found here, to be named.
 */
const COUNTED: Readonly<Partial<Record<ListKey, readonly string[]>>> = {
  attendance: ['present', 'substitute', 'absent', 'uninvited'],
  states: ['onTheSpot', 'inWriting', 'forwarded'],
};

/** A block of records as the head counts it: the filled cells of a column, and among them the labels of another. */
export interface CountedBlock {
  readonly records: CommuneColumn;
  readonly labels: CommuneColumn;
  readonly list: ListKey;
}

export const COUNTED_PEOPLE: CountedBlock = { records: INVITEE.name, labels: INVITEE.attendance, list: 'attendance' };
export const COUNTED_OPINIONS: CountedBlock = { records: OPINION.content, labels: OPINION.state, list: 'states' };

/**
 * Whether COUNTIFS takes a label for that text, and not for a pattern (* ? ~), a comparison, a number, a truth value or an
 * error. A label of signs alone is none of which that is sure.
 */
export function countsAsText(label: string): boolean {
  return /\p{L}/u.test(label) && !/[*?~]|^[<>=#]|^(?:true|false|[+-]?[\d.,]+e[+-]?\d+)$/iu.test(label);
}

/** Whether a line of a list stands in the way of counting by its label; label and key as they stand in their cells. */
export function isCountedOtherwise(list: ListKey, { label, key }: Entry, written: Entry): boolean {
  if (COUNTED[list]?.includes(key) !== true) return false;
  return !countsAsText(label) || written.label !== label || written.key.toLowerCase() !== key.toLowerCase();
}

/** Whether COUNTIFS counts a cell by a label that it takes for that text. */
export function isCountedBy(label: string, cell: Cell): boolean {
  return typeof cell === 'string' && cell.toLowerCase() === label.toLowerCase();
}

/** The rows of a block (1-based): those that hold anything, and those that count, with the label that was read. */
export interface RowsRead {
  readonly filled: ReadonlySet<number>;
  readonly counted: ReadonlyMap<number, Entry | null>;
}

/** Cells that count for the program and not for the head, or the other way round. */
export function countedApart(
  { records, labels, list }: CountedBlock,
  { filled, counted }: RowsRead,
  grid: Grid,
  located: Located,
  lists: Lists,
  placed: Placed,
): Problem[] {
  const cellOf = (column: CommuneColumn, row: number) => grid[row - 1]?.[located.columns.get(column) ?? -1] ?? '';
  if (!located.columns.has(records)) return [];
  const header = located.headerRow + 1;
  const problems: Problem[] = [];
  if (!isCountedBy(records.header, cellOf(records, header))) problems.push(placed('header-counted', header, records));
  for (let row = header + 1; row <= grid.length; row += 1) {
    const cell = cellOf(records, row);
    const entry = counted.get(row);
    if (entry === undefined) {
      if (cell !== '' && isBlank(cell) && typeof cell === 'string' && !filled.has(row))
        problems.push(placed('blanks-counted', row, records));
      continue;
    }
    if (typeof cell !== 'string' && !isDateCell(cell)) problems.push(placed('number-not-counted', row, records));
    const label = entry === null ? undefined : labelToCount(lists, list, entry.key);
    if (label !== undefined && !isCountedBy(label, cellOf(labels, row)) && !isOutdated(cellOf(labels, row), label))
      problems.push(placed('label-not-counted', row, labels, label));
  }
  return problems;
}

/** The label by which the head counts a meaning; undefined = it counts by none, or Danh mục names that it cannot. */
function labelToCount(lists: Lists, list: ListKey, key: string): string | undefined {
  if (COUNTED[list]?.includes(key) !== true) return undefined;
  const label = lists[list].find((item) => item.key === key)?.label ?? '';
  return countsAsText(label) ? label : undefined;
}
