import { digestOf } from '../../core/letters/digest';
import type { HandedInBlock, Owed } from '../../core/round/owed';
import { thingOwed } from '../../core/round/owed';
import type { Cell, Grid } from '../cells/cell';
import { textOf } from '../cells/cell';
import type { Column, Field } from '../schema/column';
import { COMMUNE_BLOCKS, COMMUNE_PARTS, INVITEE, SESSION, SESSION_COLUMN } from '../schema/communeTab';
import type { Lookup } from '../cells/decode';
import { fieldRows } from '../cells/decode';
import { cellText, firstDigestText } from './firstDigest';
import { FIRST_LAYOUT_NUMBER, LAYOUT } from '../schema/layout';
import type { Located } from '../cells/locate';
import { locate } from '../cells/locate';

/** The columns of a block that a thing owed hands in, as a layout had them. */
function columnsHandedIn({ block, without }: HandedInBlock, layout: number): readonly Column[] {
  return COMMUNE_PARTS[block].filter(({ key, kind, since = FIRST_LAYOUT_NUMBER }: Column) => {
    return kind !== 'free' && since <= layout && !without.includes(key);
  });
}

/** Headers of the columns in which a fault stands in the way of handing a thing in. */
export function headersHandedIn(owed: Owed): ReadonlySet<string> {
  const { content, handsIn } = thingOwed(owed);
  // every figure of the session is handed in with it, answers included
  const columns =
    content === 'sessionResults'
      ? COMMUNE_BLOCKS.flatMap((block): readonly Column[] => block.columns)
      : handsIn.flatMap((block) => columnsHandedIn(block, LAYOUT));
  return new Set(columns.map(({ header }) => header));
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
  return thingOwed(owed)
    .handsIn.flatMap((block) => columnsHandedIn(block, LAYOUT))
    .some((handedIn) => {
      const column = (located.columns.get(handedIn) ?? -1) + 1;
      return column >= columns.from && column <= columns.to;
    });
}

/**
 * Changes with what a thing owed hands in, not with the order of rows or columns, white space, or a column that came later;
 * '' = it hands in no rows. It says by which layout it was made.
 */
export function digestOfOwed(grid: Grid, owed: Owed, lookup: Lookup): string {
  return digestBy(LAYOUT, grid, owed, lookup);
}

/** Whether a tab still holds what was handed in, by the columns and the rule of the layout that made the digest. */
export function isAsHandedIn(grid: Grid, owed: Owed, lookup: Lookup, digest: string): boolean {
  return digestBy(layoutOfDigest(digest), grid, owed, lookup) === digest;
}

/** Digests of the first layout say no number. */
export function layoutOfDigest(digest: string): number {
  const [, number] = /^(\d+):/.exec(digest) ?? [];
  return number === undefined ? FIRST_LAYOUT_NUMBER : Number(number);
}

function digestBy(layout: number, grid: Grid, owed: Owed, lookup: Lookup): string {
  const located = locate('', grid, COMMUNE_BLOCKS);
  const { handsIn } = thingOwed(owed);
  if (located === null || handsIn.length === 0) return '';
  const isUninvited = uninvitedIn(located, lookup);
  if (layout === FIRST_LAYOUT_NUMBER) return digestOf(firstDigestText(owed, grid, located, isUninvited));
  const blocks = handsIn.map((block) => {
    if (block.block === 'session') return factsOf(grid, located, layout).sort().join('\n');
    const columns = columnsHandedIn(block, layout);
    const rows = grid.slice(located.headerRow + 1).filter((row) => block.withUninvited || !isUninvited(row));
    return rows
      .flatMap((row) => rowText(row, columns, located))
      .sort()
      .join('\n');
  });
  return `${layout}:${digestOf(blocks.join('\n\n'))}`;
}

function uninvitedIn({ columns }: Located, lookup: Lookup): (row: readonly Cell[]) => boolean {
  const attendance = columns.get(INVITEE.attendance);
  return (row) =>
    attendance !== undefined && lookup('attendance', textOf(row[attendance] ?? ''), 'asTyped')?.key === 'uninvited';
}

/** The cells of a row that hold something, by key; nothing where none does. */
function rowText(row: readonly Cell[], columns: readonly Column[], located: Located): string[] {
  const cells = columns.flatMap((column) => {
    // a header that a person wrote otherwise is no edit of what stands below it
    const text = cellText(row[located.columns.get(column) ?? located.doubted.get(column) ?? -1] ?? '');
    return text === '' ? [] : [`${column.key}=${text}`];
  });
  return cells.length === 0 ? [] : [cells.join('\t')];
}

function factsOf(grid: Grid, located: Located, layout: number): string[] {
  const value = located.columns.get(SESSION_COLUMN.value) ?? -1;
  const facts = SESSION.filter(({ since = FIRST_LAYOUT_NUMBER }: Field) => since <= layout);
  return [...fieldRows(facts, SESSION_COLUMN, grid, located)].flatMap(([{ key }, [row]]) => {
    const text = cellText(grid[row ?? -1]?.[value] ?? '');
    return text === '' ? [] : [`${key}=${text}`];
  });
}
