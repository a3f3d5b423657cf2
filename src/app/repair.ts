import { wordKey } from '../core/vietnamese';
import { SETTING_HINTS } from '../text/hints';
import type { Grid } from '../workbook/cell';
import { textOf } from '../workbook/cell';
import type { Block, Column, Field } from '../workbook/column';
import { READY_ROWS } from '../workbook/communeTab';
import { isBlank } from '../workbook/decode';
import type { Dropdown } from '../workbook/design';
import { columnsInOrder } from '../workbook/design';
import type { ListRanges } from '../workbook/listRanges';
import type { ListDefinition } from '../workbook/lists';
import { LISTS } from '../workbook/lists';
import type { Located } from '../workbook/locate';
import { locate } from '../workbook/locate';
import { LISTS_BLOCKS } from '../workbook/readLists';
import type { SettingKey } from '../workbook/settings';
import { SETTINGS, SETTINGS_BLOCKS, SETTINGS_COLUMNS } from '../workbook/settings';
import { settingFormats } from '../workbook/startTabs';
import { LISTS_TAB, SETTINGS_TAB } from '../workbook/tabs';
import type { BookWriter } from './ports';

/**
 * Brings back the columns that a tab lacks: a header that was cleared is written again into its blank cell, a column
 * that is not there is inserted after its neighbour. A tab without a header row is left alone.
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
  for (const column of blocks.flatMap((block) => block.columns)) {
    if (located === null || located.columns.has(column.header)) continue;
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
  const at = (place: number) => located.columns.get(order[place]?.header ?? '');
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
  const next = block.find((column) => located.columns.has(column.header));
  return { column: located.columns.get(next?.header ?? '') ?? width, isCleared: false };
}

/** Adds the settings that an older Thiết lập does not have, below the others. */
export function repairSettings(book: BookWriter): void {
  const added = repairFields(book, SETTINGS_TAB, SETTINGS_BLOCKS, SETTINGS, SETTINGS_COLUMNS);
  const located = locate(SETTINGS_TAB, book.read(SETTINGS_TAB) ?? [], SETTINGS_BLOCKS);
  const columns = SETTINGS_COLUMNS.map(({ header }) => (located?.columns.get(header) ?? -1) + 1);
  for (const { field, row } of added) {
    if (columns[2] !== undefined && columns[2] > 0) {
      book.write(SETTINGS_TAB, { row, column: columns[2] }, [[SETTING_HINTS[field.key as SettingKey]]]);
    }
    book.format(SETTINGS_TAB, settingFormats([field], row, columns));
  }
}

/**
 * Brings back the labels that a block of label and value lacks: one that was cleared is written again beside its value,
 * the others are added below those that are there. Gives the 1-based rows of the added ones.
 */
export function repairFields(
  book: BookWriter,
  tab: string,
  blocks: readonly Block[],
  fields: readonly Field[],
  [label, value]: readonly [Column, Column, ...Column[]],
): { readonly field: Field; readonly row: number }[] {
  const grid = book.read(tab) ?? [];
  const located = locate(tab, grid, blocks);
  const column = located?.columns.get(label.header);
  if (located === null || column === undefined) return [];
  const valueColumn = located.columns.get(value.header) ?? -1;
  const labels = grid.map((row) => wordKey(textOf(row[column] ?? '')));
  const write = (row: number, field: Field) => book.write(tab, { row, column: column + 1 }, [[field.label]]);
  const rowOf = (field: Field | undefined) => (field === undefined ? -1 : labels.indexOf(wordKey(field.label)));
  const isCleared = (index: number) => labels[index] === '' && !isBlank(grid[index]?.[valueColumn] ?? '');
  const added: Field[] = [];
  fields.forEach((field, at) => {
    if (rowOf(field) >= 0) return;
    const [above, below] = [at === 0 ? located.headerRow : rowOf(fields[at - 1]), rowOf(fields[at + 1])];
    const index = [above < 0 ? -1 : above + 1, below - 1].find(isCleared);
    if (index === undefined || index <= located.headerRow) added.push(field);
    else {
      labels[index] = wordKey(field.label);
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
    block.columns.flatMap(({ header, list }): Dropdown[] => {
      const column = located.columns.get(header);
      if (list === undefined || column === undefined) return [];
      return [{ row, column: column + 1, rows: READY_ROWS, columns: 1, list }];
    }),
  );
  book.setDropdowns(tab, dropdowns, lists);
}

/** Adds the lists that an older Danh mục does not have, with their first items; tells whether it had to. */
export function repairLists(book: BookWriter, lists: ListRanges): boolean {
  let changed = false;
  repairColumns(book, LISTS_TAB, LISTS_BLOCKS, lists, (column, position) => {
    changed = true;
    const located = locate(LISTS_TAB, book.read(LISTS_TAB) ?? [], LISTS_BLOCKS);
    const list: ListDefinition | undefined = LISTS.find((item: ListDefinition) =>
      [item.header, item.keyHeader].includes(column.header),
    );
    if (list === undefined || located === null) return;
    const items = list.start.map((entry) => [column.header === list.header ? entry.label : entry.key]);
    book.write(LISTS_TAB, { row: located.headerRow + 2, column: position }, items);
  });
  return changed;
}
