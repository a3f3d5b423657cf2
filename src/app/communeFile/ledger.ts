import type { CommuneFile, Ledger, NotTaken } from '../../api';
import { OWED } from '../../core/round/owed';
import { wordKey } from '../../core/letters/vietnamese';
import { columnGone, NOT_TAKEN } from '../../text/communeFile';
import { cellName } from '../../workbook/design/a1';
import type { Cell, Grid } from '../../workbook/cells/cell';
import { isBlank, isDateCell, textOf } from '../../workbook/cells/cell';
import { COMMUNE_BLOCKS } from '../../workbook/schema/communeTab';
import { handInCells } from '../../workbook/head/handInCells';
import { unreadCells } from '../../workbook/reading/unreadCells';
import { comparedColumns } from './blockRows';
import type { CellReckoned } from './change';
import { coveredCells } from './fileGrid';
import type { Side, Sides } from './sides';

/** 1-based. */
interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Reckoned {
  readonly ledger: Ledger;
  readonly notTaken: readonly NotTaken[];
}

/** What became of every typed cell of a file; `compared`: those of known rows and columns. */
export function reckon(
  file: CommuneFile,
  tabName: string,
  { file: { grid, located }, tab, base }: Sides,
  compared: readonly CellReckoned[],
): Reckoned {
  const known = new Set(compared.map(({ row, column }) => cellName(row, column)));
  const inHead = handInPlaces(grid);
  const outside = unreadCells(grid, located, (row, column) => known.has(cellName(row + 1, column + 1)))
    .map(({ row, column }) => ({ row: row + 1, column: column + 1 }))
    .filter(({ row, column }) => !inHead.has(cellName(row, column)));
  const isIn = (side: Side | null, { row, column }: Place) =>
    side !== null && isSameCell(at(grid, row, column), at(side.grid, row, column));
  const strange = outside.filter((place) => !isIn(tab, place) && !isIn(base, place));
  // a column that is new may have moved those of the tab: then they tell nothing of this place
  const newer = outside.filter((place) => !isIn(tab, place) && isIn(base, place) && isSameColumn(tab, base, place));
  const covered = coveredCells(file.merges ?? []);
  const isCovered = ({ row, column }: Place) => covered.has(cellName(row, column));
  const unread = compared.filter(({ outcome }) => outcome === 'unread');
  const count = (...outcomes: readonly CellReckoned['outcome'][]) =>
    compared.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const named = (reason: string, places: readonly Place[]): NotTaken => ({
    ...{ tab: tabName, reason, cells: places.map(({ row, column }) => cellName(row, column)) },
  });
  const typed = [
    named(NOT_TAKEN.outside, strange),
    named(
      NOT_TAKEN.unread,
      unread.filter((place) => !isCovered(place)),
    ),
    ...typedIntoHead(grid, (base ?? tab).grid).map(({ reason, place }) => named(reason, [place])),
    ...(file.others ?? []).map(({ tab: other, cells }) => ({ tab: other, cells, reason: NOT_TAKEN.otherTab })),
  ];
  const blank = [
    named(NOT_TAKEN.merged, unread.filter(isCovered)),
    named(NOT_TAKEN.unticked, untickedIn(grid, (base ?? tab).grid)),
  ];
  const gone = columnsGone(tab, located).map((header) => named(columnGone(header), []));
  const notTaken = typed.reduce((sum, { cells }) => sum + cells.length, 0);
  const same = count('same') + outside.length - strange.length - newer.length;
  const [different, newerInTab] = [count('take', 'conflict'), count('newer') + newer.length];
  return {
    ledger: { typed: same + different + newerInTab + notTaken, same, different, newerInTab, notTaken },
    notTaken: [...[...typed, ...blank].filter(({ cells }) => cells.length > 0), ...gone],
  };
}

function isSameColumn(tab: Side, base: Side | null, { column }: Place): boolean {
  const header = ({ grid, located }: Side) => at(grid, located.headerRow + 1, column);
  return base !== null && isSameCell(header(tab), header(base));
}

/** Headers of columns in which the tab holds something and that the file does not have. */
function columnsGone(tab: Sides['tab'], { columns }: Sides['file']['located']): string[] {
  return COMMUNE_BLOCKS.flatMap((block) => comparedColumns(block.columns)).flatMap((column) => {
    const place = tab.located.columns.get(column);
    if (place === undefined || columns.has(column)) return [];
    const isUsed = tab.grid.slice(tab.located.headerRow + 1).some((cells) => !isBlank(cells[place] ?? ''));
    return isUsed ? [column.header] : [];
  });
}

/** What a person puts into a box where it is none any more. */
const TICKS: ReadonlySet<string> = new Set(['true', '1', 'x', 'v', '✓', '✔', '☑', 'có', 'đã nộp', 'nộp']);

/** Whether a box that Excel or a person made something else still says yes. */
export function isTick(cell: Cell): boolean {
  return TICKS.has(wordKey(textOf(cell)));
}

function typedIntoHead(grid: Grid, before: Grid): { readonly reason: string; readonly place: Place }[] {
  return OWED.flatMap((owed) => {
    const [cells, then] = [handInCells(grid, owed), handInCells(before, owed)];
    if (cells === null) return [];
    const moment = at(grid, cells.moment.row, cells.moment.column);
    const was = then === null ? '' : at(before, then.moment.row, then.moment.column);
    const box = at(grid, cells.box.row, cells.box.column);
    return [
      ...(isBlank(moment) || isSameCell(moment, was) ? [] : [{ reason: NOT_TAKEN.moment, place: cells.moment }]),
      ...(isBlank(box) || isTick(box) ? [] : [{ reason: NOT_TAKEN.box, place: cells.box }]),
    ];
  });
}

function untickedIn(grid: Grid, before: Grid): Place[] {
  return OWED.flatMap((owed) => {
    const [box, then] = [handInCells(grid, owed)?.box, handInCells(before, owed)?.box];
    if (box === undefined || then === undefined) return [];
    return isTick(at(before, then.row, then.column)) && isBlank(at(grid, box.row, box.column)) ? [box] : [];
  });
}

/** The cells of a head by which things are handed in: they are looked at by themselves. */
function handInPlaces(grid: Grid): ReadonlySet<string> {
  const cells = OWED.flatMap((owed) => handInCells(grid, owed) ?? []);
  const places = cells.flatMap(({ moment, box, message }) => [moment, box, ...(message === null ? [] : [message])]);
  return new Set(places.map(({ row, column }) => cellName(row, column)));
}

function at(grid: Grid, row: number, column: number): Cell {
  return grid[row - 1]?.[column - 1] ?? '';
}

function isSameCell(one: Cell, other: Cell): boolean {
  if (isDateCell(one) || isDateCell(other)) return isDateCell(one) && isDateCell(other) && one.moment === other.moment;
  return wordKey(textOf(one)) === wordKey(textOf(other));
}
