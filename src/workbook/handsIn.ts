import type { Owed } from '../core/deadline';
import { digestOf } from '../core/digest';
import { tidy } from '../core/vietnamese';
import type { Cell, Grid } from './cell';
import { isDateCell, textOf } from './cell';
import type { Column } from './column';
import { COMMUNE_BLOCKS, INVITEES, OPINIONS, SESSION_COLUMNS } from './communeTab';
import type { Lookup } from './decode';
import { isBlank } from './decode';
import type { Located } from './locate';
import { locate } from './locate';

type Columns = readonly Column[];

/** Columns of a commune's tab that a thing owed hands in; what is left out may change without a word. */
interface HandsIn {
  readonly columns: Columns;
  /** Rows of people who came without being invited. */
  readonly withUninvited: boolean;
}

const leaving = (columns: Columns, keys: readonly string[]): Columns =>
  columns.filter(({ key, kind }) => kind !== 'free' && !keys.includes(key));

const INVITED = leaving(INVITEES, ['attendance', 'substitute', 'note']);
const CAME = INVITEES.filter(({ key }) => ['name', 'birthYear', 'village', 'attendance', 'substitute'].includes(key));
const SAID = leaving(OPINIONS, ['agency', 'answer', 'answerDocument', 'answeredOn', 'state', 'dueOn', 'note', 'id']);

/** By block, for rows of different blocks have nothing to do with each other. A plan and a report are papers of their own. */
const HANDS_IN: Readonly<Record<Owed, readonly HandsIn[]>> = {
  invitees: [{ columns: INVITED, withUninvited: false }],
  plan: [],
  results: [
    { columns: CAME, withUninvited: true },
    { columns: SAID, withUninvited: true },
    { columns: SESSION_COLUMNS, withUninvited: true },
  ],
  report: [],
};

/** Headers of the columns in which a fault stands in the way of handing a thing in. */
export function headersHandedIn(owed: Owed): ReadonlySet<string> {
  const blocks = owed === 'results' ? COMMUNE_BLOCKS : HANDS_IN[owed];
  return new Set(blocks.flatMap(({ columns }) => columns.map(({ header }) => header)));
}

/** Rows or columns (1-based), both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether some cells of a tab are among those that a thing owed hands in. */
export function holdsHandedIn(grid: Grid, owed: Owed, rows: Span, columns: Span): boolean {
  const located = locate('', grid, COMMUNE_BLOCKS);
  if (located === null || rows.to <= located.headerRow + 1) return false;
  return HANDS_IN[owed]
    .flatMap((block) => block.columns)
    .some(({ header }) => {
      const column = (located.columns.get(header) ?? -1) + 1;
      return column >= columns.from && column <= columns.to;
    });
}

/** Changes with what a thing owed hands in, not with the order of rows or white space; '' = it hands in no rows. */
export function digestOfOwed(grid: Grid, owed: Owed, lookup: Lookup): string {
  const located = locate('', grid, COMMUNE_BLOCKS);
  if (located === null || HANDS_IN[owed].length === 0) return '';
  const blocks = HANDS_IN[owed].map((block) => rowsOf(grid, located, block, lookup).sort().join('\n'));
  return digestOf(blocks.join('\n\n'));
}

function rowsOf(grid: Grid, located: Located, { columns, withUninvited }: HandsIn, lookup: Lookup): string[] {
  const attendance = located.columns.get('Tham dự');
  const isUninvited = (row: readonly Cell[]) =>
    attendance !== undefined && lookup('attendance', textOf(row[attendance] ?? ''))?.key === 'uninvited';
  return grid.slice(located.headerRow + 1).flatMap((row) => {
    if (!withUninvited && isUninvited(row)) return [];
    const cells = columns.map(({ header }) => textIn(row[located.columns.get(header) ?? -1] ?? ''));
    return cells.some((text) => text !== '') ? [cells.join('\t')] : [];
  });
}

function textIn(cell: Cell): string {
  if (isBlank(cell)) return '';
  return isDateCell(cell) ? String(cell.moment) : tidy(textOf(cell));
}
