import type { CommuneFile } from '../../api';
import { sameCode } from '../../core/round/commune';
import type { Moment } from '../../core/time/day';
import { digestOf } from '../../core/letters/digest';
import type { Cell, Grid } from '../../workbook/cells/cell';
import { textOf, wholeOf } from '../../workbook/cells/cell';
import type { Content } from '../../workbook/design/content';
import { locate } from '../../workbook/cells/locate';
import { TAKEN, TAKEN_BLOCKS, TAKEN_COLUMNS, takenDesign } from '../../workbook/design/takenTab';
import { placeOf, TAKEN_TAB } from '../../workbook/schema/tabs';
import type { CellWrite } from '../rows/cellWrites';
import { writeFormatted } from '../rows/cellWrites';
import type { Book, BookWriter } from '../ports';

/** A file of a commune as it was taken. */
export interface TakenFile {
  readonly tab: CommuneFile['tab'];
  readonly savedAt: number | null;
}

/** Which export a file came from: by its number and what the tab held then; '' = from none, it was copied or typed by hand. */
export function exportOf({ base, origin }: CommuneFile): string {
  if (origin !== undefined && origin.number !== '') return `${origin.number} ${origin.base}`;
  return base === null ? '' : digestOf(JSON.stringify(base));
}

/** The last file of a commune that was taken, of those from one export. */
export function lastTaken(book: Book, code: string, exported: string): TakenFile | null {
  const rows = takenRows(book.read(TAKEN_TAB) ?? []).filter((row) => isOf(row, code, exported));
  const text = [...rows].sort((a, b) => a.part - b.part).map(({ content }) => content);
  const tab = gridIn(text.join(''));
  return tab === null ? null : { tab, savedAt: rows[0]?.savedAt ?? null };
}

/** An .xlsx holds 32,767 signs a cell (Microsoft Support, "Excel specifications and limits"). */
const SIGNS_A_CELL = 30_000;
/** Exports of one commune that are remembered. */
const MOST_EXPORTS = 5;

/** Keeps what a file held in the place of the one before it; to be called under the lock. */
export function rememberTaken(book: BookWriter, file: CommuneFile, code: string, exported: string, now: Moment): void {
  if (book.read(TAKEN_TAB) === null) book.create(takenDesign(), placeOf(TAKEN_TAB), null);
  const grid = book.readAgain(TAKEN_TAB) ?? [];
  const located = locate(TAKEN_TAB, grid, TAKEN_BLOCKS);
  const parts = partsOf(JSON.stringify(file.tab));
  const places = placesFor(parts.length, takenRows(grid), code, exported, grid.length);
  if (located === null || Math.max(...places) > book.maxRows(TAKEN_TAB)) return;
  const writes = places.flatMap((row, index) => {
    const content = parts[index];
    const contents: Readonly<Record<TakenColumn, Content>> = {
      ...{ code, export: exported, takenAt: { moment: now }, file: file.name },
      ...{ savedAt: file.savedAt === undefined ? '' : String(file.savedAt), part: index + 1, content: content ?? '' },
    };
    return TAKEN_COLUMNS.flatMap((column): CellWrite[] => {
      const place = located.columns.get(column);
      const cell = content === undefined ? '' : contents[column.key];
      return place === undefined ? [] : [{ row, column: place + 1, kind: column.kind, content: cell }];
    });
  });
  writeFormatted(book, TAKEN_TAB, writes);
}

type TakenColumn = (typeof TAKEN_COLUMNS)[number]['key'];

interface TakenRow {
  /** 1-based. */
  readonly row: number;
  readonly code: string;
  readonly exported: string;
  readonly takenAt: number;
  readonly savedAt: number | null;
  readonly part: number;
  readonly content: string;
}

function takenRows(grid: Grid): TakenRow[] {
  const located = locate(TAKEN_TAB, grid, TAKEN_BLOCKS);
  if (located === null) return [];
  return grid.slice(located.headerRow + 1).map((cells, index) => {
    const cell = (column: (typeof TAKEN_COLUMNS)[number]): Cell => cells[located.columns.get(column) ?? -1] ?? '';
    const [takenAt, savedAt] = [cell(TAKEN.takenAt), Number(textOf(cell(TAKEN.savedAt)) || NaN)];
    const part = wholeOf(cell(TAKEN.part));
    return {
      row: located.headerRow + 2 + index,
      ...{ code: textOf(cell(TAKEN.code)), exported: textOf(cell(TAKEN.export)) },
      takenAt: typeof takenAt === 'object' ? takenAt.moment : 0,
      savedAt: Number.isFinite(savedAt) ? savedAt : null,
      ...{ part: typeof part === 'number' ? part : 0, content: textOf(cell(TAKEN.content)) },
    };
  });
}

const isOf = (row: TakenRow, code: string, exported: string) => sameCode(row.code, code) && row.exported === exported;

/**
 * Rows (1-based) to write into: those of the file before and of the commune's oldest export, all of which are replaced, then
 * blank ones, then those below.
 */
function placesFor(
  count: number,
  rows: readonly TakenRow[],
  code: string,
  exported: string,
  height: number,
): readonly number[] {
  const others = rows.filter((row) => sameCode(row.code, code) && row.exported !== exported);
  const newestFirst = [...others].sort((a, b) => b.takenAt - a.takenAt).map((row) => row.exported);
  const kept = new Set([...new Set(newestFirst)].slice(0, MOST_EXPORTS - 1));
  const replaced = rows.filter((row) => sameCode(row.code, code) && !kept.has(row.exported));
  const blank = rows.filter((row) => row.code === '');
  const below = Array.from({ length: count }, (_, index) => height + 1 + index);
  const usable = [...[...replaced, ...blank].map(({ row }) => row), ...below];
  return usable.slice(0, Math.max(count, replaced.length));
}

function partsOf(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / SIGNS_A_CELL) }, (_, index) =>
    text.slice(index * SIGNS_A_CELL, (index + 1) * SIGNS_A_CELL),
  );
}

function gridIn(text: string): CommuneFile['tab'] | null {
  try {
    const grid: unknown = JSON.parse(text);
    return Array.isArray(grid) && grid.every(Array.isArray) ? (grid as CommuneFile['tab']) : null;
  } catch {
    return null;
  }
}
