import type { Owed } from '../../../src/core/round/owed';
import type { Cell, Grid } from '../../../src/workbook/cells/cell';
import type { Block } from '../../../src/workbook/schema/column';
import { CODE, COMMUNE_BLOCKS, HANDED_IN_AT, SESSION } from '../../../src/workbook/schema/communeTab';
import { columnsInOrder } from '../../../src/workbook/design/design';
import type { Lists } from '../../../src/workbook/schema/lists';
import { LISTS } from '../../../src/workbook/schema/lists';
import { lookupIn } from '../../../src/workbook/cells/decode';

/** Tabs laid out from the schema itself: what people typed, by header. */

export const startLists = Object.fromEntries(LISTS.map(({ key, start }) => [key, start])) as unknown as Lists;
export const startLookup = lookupIn(startLists);

/** Cells of one row by header. */
export type Typed = Readonly<Record<string, Cell>>;

export interface Layout {
  /** Rows inserted above everything. */
  readonly above?: number;
  /** Headers in another order; null = an empty column. */
  readonly headers?: readonly (string | null)[];
}

export function headersOf(blocks: readonly Block[]): (string | null)[] {
  return columnsInOrder(blocks).map((column) => column?.header ?? null);
}

/** Of a commune's tab that was exported once: with Mã người too. */
export const HEADERS_WITH_IDS = headersOf(COMMUNE_BLOCKS).flatMap((header) =>
  header === 'Ghi chú' ? [header, 'Mã người'] : [header],
);

/** A header row, and the rows below it. */
export function table(blocks: readonly Block[], rows: readonly Typed[], layout: Layout = {}): Grid {
  const headers = layout.headers ?? headersOf(blocks);
  return [
    ...blanks(layout.above ?? 0, headers.length),
    headers.map((header) => header ?? ''),
    ...rows.map((row) => cellsOf(row, headers)),
  ];
}

export interface TypedTab {
  /** '' = the cell was emptied. */
  readonly code?: string;
  readonly invitees?: readonly Typed[];
  readonly opinions?: readonly Typed[];
  /** By label. */
  readonly session?: Typed;
  readonly handedIn?: Readonly<Partial<Record<Owed, Cell>>>;
}

/** A commune's tab: head, header row 4, and below it people, opinions and the session side by side. */
export function communeTab(typed: TypedTab = {}, layout: Layout = {}): Grid {
  const headers = layout.headers ?? headersOf(COMMUNE_BLOCKS);
  const { code = 'X01', invitees = [], opinions = [], session = {}, handedIn = {} } = typed;
  const facts = SESSION.map(({ label }) => ({
    'Thông tin cuộc đối thoại': label,
    'Nội dung thông tin': session[label] ?? '',
  }));
  const count = Math.max(invitees.length, opinions.length, facts.length);
  const rows = Array.from({ length: count }, (_, row) => ({ ...invitees[row], ...opinions[row], ...facts[row] }));
  const labels = {
    'Chủ hộ': 'invitees',
    'Ghi chú': 'plan',
    Loại: 'results',
    'Số văn bản trả lời': 'report',
  } as const;
  const head = [
    cellsOf(
      Object.fromEntries(Object.entries(labels).map(([header, owed]) => [header, HANDED_IN_AT[owed].label])),
      headers,
    ),
    cellsOf(
      {
        TT: CODE.label,
        ...Object.fromEntries(Object.entries(labels).map(([header, owed]) => [header, handedIn[owed] ?? ''])),
      },
      headers,
    ),
    cellsOf({ TT: code }, headers),
  ];
  const above = blanks(layout.above ?? 0, headers.length);
  return [...above, ...head, ...table(COMMUNE_BLOCKS, rows, { headers })];
}

/** The 1-based column of a header in a tab that nobody rearranged. */
export function columnOf(blocks: readonly Block[], header: string): number {
  return found(headersOf(blocks).indexOf(header) + 1, header);
}

/** The 1-based column of a header, wherever it stands now. */
export function columnIn(grid: Grid, header: string): number {
  const row = grid.find((cells) => cells.includes(header)) ?? [];
  return found(row.indexOf(header) + 1, header);
}

/** The 1-based row that holds this under a header: a setting by its label, a commune by its name. */
export function rowIn(grid: Grid, header: string, text: string): number {
  const column = columnIn(grid, header);
  return found(grid.findIndex((row) => row[column - 1] === text) + 1, text);
}

/** What stands below the header row under some headers, row by row. */
export function under(grid: Grid, ...headers: readonly string[]): Cell[][] {
  const columns = headers.map((header) => columnIn(grid, header) - 1);
  const headerRow = grid.findIndex((cells) => headers.every((header) => cells.includes(header)));
  return grid.slice(headerRow + 1).map((cells) => columns.map((column) => cells[column] ?? ''));
}

/** A cell by its 1-based row, and its column by number or header. */
export type At = readonly [row: number, column: number | string];

/** A grid with some cells changed. */
export function withCells(grid: Grid, ...changes: readonly (readonly [...At, Cell])[]): Grid {
  const copy = grid.map((row) => [...row]);
  for (const [row, at, cell] of changes) {
    while (copy.length < row) copy.push(Array.from({ length: grid[0]?.length ?? 0 }, () => ''));
    const cells = copy[row - 1];
    const column = typeof at === 'number' ? at : columnIn(grid, at);
    if (cells !== undefined) cells[column - 1] = cell;
  }
  return copy;
}

function found(place: number, what: string): number {
  if (place === 0) throw new Error(`the tab does not hold ${what}`);
  return place;
}

function cellsOf(row: Typed, headers: readonly (string | null)[]): Cell[] {
  for (const header of Object.keys(row)) {
    if (!headers.includes(header) && row[header] !== '') throw new Error(`the tab has no column ${header}`);
  }
  return headers.map((header) => (header === null ? '' : (row[header] ?? '')));
}

function blanks(count: number, width: number): Cell[][] {
  return Array.from({ length: count }, () => Array.from({ length: width }, () => ''));
}
