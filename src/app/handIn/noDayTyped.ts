import type { Owed } from '../../core/round/owed';
import { OWED } from '../../core/round/owed';
import { problemText } from '../../text/problems/problems';
import type { Grid } from '../../workbook/cells/cell';
import type { Block, CellKind, Field } from '../../workbook/schema/column';
import { COMMUNE_BLOCKS, HANDED_IN_AT, SESSION, SESSION_COLUMN } from '../../workbook/schema/communeTab';
import { COMMUNES_BLOCKS } from '../../workbook/schema/communesTab';
import type { FieldColumns } from '../../workbook/cells/decode';
import { fieldRows } from '../../workbook/cells/decode';
import { headCells, headRows } from '../../workbook/head/headOfTab';
import { LISTS_BLOCKS } from '../../workbook/schema/listColumns';
import type { Located } from '../../workbook/cells/locate';
import { locate } from '../../workbook/cells/locate';
import { SETTINGS, SETTINGS_BLOCKS, SETTINGS_COLUMN } from '../../workbook/schema/settings';
import { COMMUNES_TAB, LISTS_TAB, SETTINGS_TAB } from '../../workbook/schema/tabs';
import type { BookWriter, CellPlace } from '../ports';

/** Serial of 1 January 10000: no spreadsheet has a day beyond it. */
const END_OF_CALENDAR = 2_958_466;

const OF_DAYS: ReadonlySet<CellKind> = new Set(['day', 'limit', 'moment']);

/** Blocks of the tabs that are not a commune's, by the name that the add-on knows them by. */
const OWN_BLOCKS: Readonly<Record<string, readonly Block[]>> = {
  [COMMUNES_TAB]: COMMUNES_BLOCKS,
  [SETTINGS_TAB]: SETTINGS_BLOCKS,
  [LISTS_TAB]: LISTS_BLOCKS,
};

/**
 * What to say at once of a number, such as a telephone number, typed where a day is expected: it stays as typed. Nothing, or one sentence.
 * `value` is the cell's as the edit trigger tells it, `own` which of the add-on's tabs it is; the tab is read, and the place
 * asked for, only where the number is no day.
 */
export function noDayTyped(
  book: BookWriter,
  tab: string,
  own: string | null,
  value: string | undefined,
  place: () => CellPlace,
): readonly string[] {
  if (value === undefined || !/^[+-]?\d[\d.eE+-]*$/.test(value)) return [];
  if (Number(value) >= 0 && Number(value) < END_OF_CALENDAR) return [];
  const grid = book.read(tab) ?? [];
  const located = locate(tab, grid, own === null ? COMMUNE_BLOCKS : (OWN_BLOCKS[own] ?? []));
  if (located === null) return [];
  const cell = place();
  const field = cell.row > located.headerRow + 1 ? dayFieldAt(grid, located, cell) : momentAt(grid, cell);
  if (field === null) return [];
  const { what, todo } = problemText({ code: 'not-a-day', tab, ...cell, field, detail: value });
  return [`${what} ${todo}`];
}

/** Label of the moment of handing in that stands there, in the head of a commune's tab; null = none does. */
function momentAt(grid: Grid, { row, column }: CellPlace): string | null {
  const isThere = (owed: Owed) =>
    headCells(headRows(grid), HANDED_IN_AT[owed]).some((cell) => cell.row === row - 1 && cell.column === column - 1);
  const owed = OWED.find(isThere);
  return owed === undefined ? null : HANDED_IN_AT[owed].label;
}

/** Header or label of what holds days there; null = it does not. */
function dayFieldAt(grid: Grid, located: Located, { row, column }: CellPlace): string | null {
  const [found] = [...located.columns].find(([, index]) => index === column - 1) ?? [];
  if (found !== undefined && OF_DAYS.has(found.kind)) return found.header;
  if (found === SESSION_COLUMN.value) return dayLabelAt(SESSION, SESSION_COLUMN, grid, located, row);
  return found === SETTINGS_COLUMN.value ? dayLabelAt(SETTINGS, SETTINGS_COLUMN, grid, located, row) : null;
}

function dayLabelAt(
  fields: readonly Field[],
  columns: FieldColumns,
  grid: Grid,
  located: Located,
  row: number,
): string | null {
  const [field] = [...fieldRows(fields, columns, grid, located)].find(([, [first]]) => first === row - 1) ?? [];
  return field !== undefined && OF_DAYS.has(field.kind) ? field.label : null;
}
