import { OWED } from '../../core/round/owed';
import { tidy, wordKey } from '../../core/letters/vietnamese';
import { TICK_TO_HAND_IN } from '../../text/handIn';
import type { Cell, Grid } from '../cells/cell';
import { isBlank, textOf } from '../cells/cell';
import { BLOCK_LINKS, FORMER_LINKS, HEAD_TOTALS, OWED_COLUMNS } from '../head/communeHead';
import { CODE, COMMUNE_PARTS, HANDED_IN_AT, INVITEE, SESSION, SESSION_COLUMN } from '../schema/communeTab';
import type { Located } from '../cells/locate';
import { byName, namesOf } from '../schema/names';

/** 0-based. */
interface CellIndex {
  readonly row: number;
  readonly column: number;
}

/**
 * The filled cells of a commune's tab that nobody reads: beside, between, above and below the blocks, under a header that is
 * not in the schema, beside a label of the session that nobody knows. Cells of rows and columns that are named for another
 * reason (`isNamed`) are left out.
 */
export function unreadCells(
  grid: Grid,
  located: Located,
  isNamed: (row: number, column: number) => boolean,
): CellIndex[] {
  const isReadBelow = readBelow(grid, located);
  const isHead = readAbove(grid.slice(0, located.headerRow), located);
  return grid.flatMap((cells, row) =>
    cells.flatMap((cell, column): CellIndex[] => {
      if (isBlank(cell) || row === located.headerRow || isNamed(row, column)) return [];
      const isRead = row < located.headerRow ? isHead(row, column, cell) : isReadBelow(row, column, cell);
      return isRead ? [] : [{ row, column }];
    }),
  );
}

type IsRead = (row: number, column: number, cell: Cell) => boolean;

function readBelow(grid: Grid, { columns }: Located): IsRead {
  const parts = Object.values(COMMUNE_PARTS).map((part) =>
    part.flatMap((column) => {
      const place = columns.get(column);
      return place === undefined ? [] : [{ place, isFree: column.kind === 'free' }];
    }),
  );
  const partOf = new Map(parts.flatMap((part) => part.map((column) => [column.place, { part, column }] as const)));
  const label = columns.get(SESSION_COLUMN.label) ?? -1;
  const value = columns.get(SESSION_COLUMN.value) ?? -1;
  const ids = columns.get(INVITEE.id);
  const labels = byName(SESSION);
  return (row, place, cell) => {
    const found = partOf.get(place);
    if (found === undefined) return false;
    if (place === label || place === value) return labels.has(wordKey(textOf(grid[row]?.[label] ?? '')));
    if (!found.column.isFree || isOrdinal(cell) || place === ids) return true;
    return found.part.some(({ place: other, isFree }) => !isFree && !isBlank(grid[row]?.[other] ?? ''));
  };
}

/** "1", "2." */
function isOrdinal(cell: Cell): boolean {
  return typeof cell === 'number' || /^\d+[.)]?$/.test(tidy(textOf(cell)));
}

const LIMIT = /^hạn nộp /;
const LABELS: ReadonlySet<string> = new Set(
  [CODE, ...OWED.map((owed) => HANDED_IN_AT[owed])].flatMap(namesOf).concat(HEAD_TOTALS).map(wordKey),
);
const WORDS: ReadonlySet<string> = new Set(
  [...BLOCK_LINKS.map(({ text }) => text), ...FORMER_LINKS, TICK_TO_HAND_IN].map(wordKey),
);

/** A label of the head, what stands right below one, a link, a box, and below a limit what came of ticking the box beside. */
function readAbove(head: Grid, { columns }: Located): IsRead {
  const answers = new Set(OWED.map((owed) => columns.get(OWED_COLUMNS[owed].limit)));
  const wordsAt = (row: number, column: number) => wordKey(textOf(head[row]?.[column] ?? ''));
  const isLimit = (row: number, column: number) => LIMIT.test(wordsAt(row, column));
  const isLabel = (row: number, column: number) => LABELS.has(wordsAt(row, column)) || isLimit(row, column);
  return (row, column, cell) =>
    typeof cell === 'boolean' ||
    isLabel(row, column) ||
    isLabel(row - 1, column) ||
    isLimit(row - 2, column) ||
    (row === head.length - 1 && answers.has(column)) ||
    WORDS.has(wordKey(textOf(cell)));
}
