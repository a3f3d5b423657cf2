import type { Entry } from '../../core/people/entry';
import { wordKey } from '../../core/letters/vietnamese';
import { SETTING_HINTS } from '../../text/hints';
import type { Grid } from '../../workbook/cells/cell';
import { isBlank, textOf } from '../../workbook/cells/cell';
import type { Block, Column, Field } from '../../workbook/schema/column';
import type { FieldColumns } from '../../workbook/cells/decode';
import { fieldRows } from '../../workbook/cells/decode';
import { LAYOUT } from '../../workbook/schema/layout';
import { READY_ROWS } from '../../workbook/schema/communeTab';
import type { Dropdown } from '../../workbook/design/design';
import { columnsInOrder } from '../../workbook/design/design';
import type { ListRanges } from '../../workbook/cells/listRanges';
import type { ListDefinition } from '../../workbook/schema/lists';
import { LISTS } from '../../workbook/schema/lists';
import type { Located } from '../../workbook/cells/locate';
import { columnsOf, locate } from '../../workbook/cells/locate';
import { LIST_COLUMNS, LISTS_BLOCKS } from '../../workbook/schema/listColumns';
import { SETTING, SETTINGS, SETTINGS_BLOCKS, SETTINGS_COLUMN, SETTINGS_COLUMNS } from '../../workbook/schema/settings';
import { settingFormats } from '../../workbook/design/startTabs';
import { LISTS_TAB, SETTINGS_TAB } from '../../workbook/schema/tabs';
import type { BookWriter } from '../ports';

/**
 * Brings the columns of a tab up to date: headers of earlier layouts get today's words; a header that was cleared is written
 * again into its blank cell; a column that is not there is inserted after its neighbour. A column under a header that nobody
 * knows but that may be the missing one is left as it is: people are asked. So is a tab without a header row.
 */
export function repairColumns(
  book: BookWriter,
  tab: string,
  blocks: readonly Block[],
  lists: ListRanges,
  onInserted: (column: Column, position: number) => void = () => undefined,
): void {
  let grid = book.read(tab) ?? [];
  let located = locate(tab, grid, blocks);
  if (located === null) return;
  const { headerRow } = located;
  for (const [column, index] of located.columns) {
    const isToday = wordKey(textOf(grid[headerRow]?.[index] ?? '')) === wordKey(column.header);
    if (!isToday) book.write(tab, { row: headerRow + 1, column: index + 1 }, [[column.header]]);
  }
  for (const column of columnsOf(blocks)) {
    if (located === null || located.columns.has(column) || located.doubted.has(column)) continue;
    if (column.whenNeeded === true) continue;
    const place = placeFor(column, blocks, grid, located);
    const header = { row: located.headerRow + 1, column: place.column + 1 };
    if (place.isCleared) book.write(tab, header, [[column.header]]);
    else {
      book.insertColumn(tab, place.column, header.row, column, lists);
      onInserted(column, header.column);
    }
    grid = book.read(tab) ?? [];
    located = locate(tab, grid, blocks);
  }
}

/**
 * The 0-based place of a column that is not there. Where the columns before and after it stand as far apart as in the
 * schema, its header was cleared; so it was where data stands below a blank header beside its neighbour. Otherwise it
 * was deleted.
 */
function placeFor(
  missing: Column,
  blocks: readonly Block[],
  grid: Grid,
  located: Located,
): { column: number; isCleared: boolean } {
  const order = columnsInOrder(blocks);
  const index = order.indexOf(missing);
  const width = grid[0]?.length ?? 0;
  const at = (place: number) => {
    const column = order[place];
    return column == null ? undefined : located.columns.get(column);
  };
  const headerIsBlank = (column: number) => isBlank(grid[located.headerRow]?.[column] ?? '');
  const steps = order.map((_, step) => step + 1);
  const left = steps.find((step) => at(index - step) !== undefined);
  const right = steps.find((step) => at(index + step) !== undefined);
  const fromLeft = left === undefined ? undefined : (at(index - left) ?? 0) + left;
  const fromRight = right === undefined ? undefined : (at(index + right) ?? 0) - right;
  const expected = fromLeft ?? fromRight ?? width;
  const fits = expected === (fromRight ?? expected) && expected >= 0 && expected < width;
  if (fits && headerIsBlank(expected)) return { column: expected, isCleared: true };
  const block = blocks.find(({ columns }) => columns.includes(missing))?.columns ?? [];
  const before = index === 0 ? undefined : at(index - 1);
  if (before !== undefined) {
    const column = before + 1;
    const hasData = grid.slice(located.headerRow + 1).some((row) => !isBlank(row[column] ?? ''));
    return { column, isCleared: headerIsBlank(column) && hasData };
  }
  const next = block.find((column) => located.columns.has(column));
  return { column: (next === undefined ? undefined : located.columns.get(next)) ?? width, isCleared: false };
}

/** Adds the settings that an older Thiết lập does not have, below the others, and writes today's layout. */
export function repairSettings(book: BookWriter): void {
  const added = repairFields(book, SETTINGS_TAB, SETTINGS_BLOCKS, SETTINGS, SETTINGS_COLUMN);
  const grid = book.read(SETTINGS_TAB) ?? [];
  const located = locate(SETTINGS_TAB, grid, SETTINGS_BLOCKS);
  if (located === null) return;
  const placeOf = (column: Column) => (located.columns.get(column) ?? -1) + 1;
  const columns = SETTINGS_COLUMNS.map(placeOf);
  const hint = placeOf(SETTINGS_COLUMN.hint);
  for (const { field, row } of added) {
    if (hint > 0) book.write(SETTINGS_TAB, { row, column: hint }, [[SETTING_HINTS[field.key]]]);
    book.format(SETTINGS_TAB, settingFormats([field], row, columns));
  }
  const value = placeOf(SETTINGS_COLUMN.value);
  const [row] = fieldRows([SETTING.layout], SETTINGS_COLUMN, grid, located).get(SETTING.layout) ?? [];
  if (row !== undefined && value > 0 && grid[row]?.[value - 1] !== LAYOUT) {
    book.write(SETTINGS_TAB, { row: row + 1, column: value }, [[LAYOUT]]);
  }
}

/**
 * Brings the labels of a block of label and value up to date: those of earlier layouts get today's words; one that was
 * cleared is written again beside its value; the others are added below those that are there. Gives the 1-based rows of the
 * added ones.
 */
export function repairFields<F extends Field>(
  book: BookWriter,
  tab: string,
  blocks: readonly Block[],
  fields: readonly F[],
  columns: FieldColumns,
): { readonly field: F; readonly row: number }[] {
  const grid = book.read(tab) ?? [];
  const located = locate(tab, grid, blocks);
  const column = located?.columns.get(columns.label);
  if (located === null || column === undefined) return [];
  const valueColumn = located.columns.get(columns.value) ?? -1;
  const found = fieldRows(fields, columns, grid, located);
  const labels = grid.map((row) => wordKey(textOf(row[column] ?? '')));
  const write = (row: number, field: F) => book.write(tab, { row, column: column + 1 }, [[field.label]]);
  const rows = new Map([...found].map(([field, [row = -1]]) => [field, row]));
  const rowOf = (field: F | undefined) => (field === undefined ? -1 : (rows.get(field) ?? -1));
  const isCleared = (index: number) => labels[index] === '' && !isBlank(grid[index]?.[valueColumn] ?? '');
  const added: F[] = [];
  fields.forEach((field, at) => {
    const own = rowOf(field);
    if (own >= 0) {
      if (labels[own] !== wordKey(field.label)) write(own + 1, field);
      return;
    }
    const [above, below] = [at === 0 ? located.headerRow : rowOf(fields[at - 1]), rowOf(fields[at + 1])];
    const index = [above < 0 ? -1 : above + 1, below - 1].find(isCleared);
    if (index === undefined || index <= located.headerRow) added.push(field);
    else {
      labels[index] = wordKey(field.label);
      rows.set(field, index);
      write(index + 1, field);
    }
  });
  const next = labels.reduce((last, text, index) => (text === '' ? last : index), located.headerRow) + 2;
  return added.map((field, index) => {
    write(next + index, field);
    return { field, row: next + index };
  });
}

/** Points the dropdowns of a tab at the lists again. */
export function repairDropdowns(book: BookWriter, tab: string, blocks: readonly Block[], lists: ListRanges): void {
  const grid = book.read(tab) ?? [];
  const located = locate(tab, grid, blocks);
  if (located === null) return;
  const row = located.headerRow + 2;
  const dropdowns = blocks.flatMap((block) =>
    block.columns.flatMap((column): Dropdown[] => {
      const index = located.columns.get(column);
      if (column.list === undefined || index === undefined) return [];
      return [{ row, column: index + 1, rows: READY_ROWS, columns: 1, list: column.list }];
    }),
  );
  book.setDropdowns(tab, dropdowns, lists);
}

/**
 * Adds the lists that an older Danh mục does not have, with their first items; tells whether dropdowns must be pointed at Danh
 * mục again. No dropdown offers a list that only adds, so a new one right of all others leaves them as they are.
 */
export function repairLists(book: BookWriter, lists: ListRanges): boolean {
  let changed = false;
  repairColumns(book, LISTS_TAB, LISTS_BLOCKS, lists, (column, position) => {
    const located = locate(LISTS_TAB, book.read(LISTS_TAB) ?? [], LISTS_BLOCKS);
    const list = LISTS.find(({ key }) => Object.values(LIST_COLUMNS[key]).includes(column));
    const { adds }: Partial<ListDefinition> = list ?? {};
    changed ||= adds !== true || movesLists(located, position);
    if (list === undefined || located === null) return;
    const isOfLabels = LIST_COLUMNS[list.key].labels === column;
    const items = list.start.map(({ label, key }: Entry) => [isOfLabels ? label : key]);
    book.write(LISTS_TAB, { row: located.headerRow + 2, column: position }, items);
  });
  return changed;
}

/** Whether labels of a list stand right of a column (1-based) that is new. */
function movesLists(located: Located | null, position: number): boolean {
  return Object.values(LIST_COLUMNS).some(({ labels }) => (located?.columns.get(labels) ?? 0) >= position);
}
