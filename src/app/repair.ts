import { tidy, wordKey } from '../core/vietnamese';
import { SETTING_HINTS } from '../text/hints';
import type { Grid } from '../workbook/cell';
import { textOf } from '../workbook/cell';
import type { Block, Column } from '../workbook/column';
import { headColumns } from '../workbook/communeHead';
import { CODE_LABEL, COMMUNE_BLOCKS, HEAD_ROWS } from '../workbook/communeTab';
import type { LabelCell } from '../workbook/labelCell';
import { isBlank } from '../workbook/decode';
import type { ListRanges } from '../workbook/listRanges';
import type { ListDefinition } from '../workbook/lists';
import { LISTS } from '../workbook/lists';
import { locate } from '../workbook/locate';
import type { Located } from '../workbook/locate';
import { headCell } from '../workbook/readCommuneTab';
import { LISTS_BLOCKS } from '../workbook/readLists';
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
  for (const block of blocks) {
    for (const column of block.columns) {
      const grid = book.read(tab) ?? [];
      const located = locate(tab, grid, blocks);
      if (located === null || located.columns.has(column.header)) continue;
      const place = placeFor(column, block, grid, located);
      const header = { row: located.headerRow + 1, column: place.column + 1 };
      if (place.isCleared) book.write(tab, header, [[column.header]]);
      else {
        book.insertColumn(tab, place.column, header.row, column, lists);
        onInserted(column, header.column);
      }
    }
  }
}

/**
 * The 0-based place of a column that is not there: beside its neighbours in the block. It is a cleared header, and not a
 * guard between two blocks, when the block goes on behind it, when data stands below it, or when the guard stands before it.
 */
function placeFor(missing: Column, block: Block, grid: Grid, located: Located): { column: number; isCleared: boolean } {
  const index = block.columns.indexOf(missing);
  const at = (column: Column | undefined) => located.columns.get(column?.header ?? '');
  const headerIsBlank = (column: number) => isBlank(grid[located.headerRow]?.[column] ?? '');
  const before = at(block.columns[index - 1]);
  const next = at(block.columns[index + 1]);
  if (before !== undefined) {
    const column = before + 1;
    const hasData = grid.slice(located.headerRow + 1).some((row) => !isBlank(row[column] ?? ''));
    return { column, isCleared: headerIsBlank(column) && (next === column + 1 || hasData) };
  }
  const first = next ?? at(block.columns.find((column) => located.columns.has(column.header))) ?? grid[0]?.length ?? 0;
  const isCleared = first > 0 && headerIsBlank(first - 1) && (first === 1 || headerIsBlank(first - 2));
  return { column: isCleared ? first - 1 : first, isCleared };
}

/** Adds the settings that an older Thiết lập does not have, below the others. */
export function repairSettings(book: BookWriter): void {
  const grid = book.read(SETTINGS_TAB) ?? [];
  const located = locate(SETTINGS_TAB, grid, SETTINGS_BLOCKS);
  const column = located?.columns.get(SETTINGS_COLUMNS[0].header);
  if (located === null || column === undefined) return;
  const labels = grid.map((row) => wordKey(textOf(row[column] ?? '')));
  let row = labels.reduce((last, label, index) => (label === '' ? last : index), located.headerRow) + 2;
  for (const field of SETTINGS) {
    if (labels.includes(wordKey(field.label))) continue;
    book.write(SETTINGS_TAB, { row, column: column + 1 }, [[field.label]]);
    const hint = located.columns.get(SETTINGS_COLUMNS[2].header);
    if (hint !== undefined) book.write(SETTINGS_TAB, { row, column: hint + 1 }, [[SETTING_HINTS[field.key]]]);
    book.format(SETTINGS_TAB, settingFormats([field], row));
    row += 1;
  }
}

/** Adds the lists that an older Danh mục does not have, with their first items. */
export function repairLists(book: BookWriter, lists: ListRanges): void {
  repairColumns(book, LISTS_TAB, LISTS_BLOCKS, lists, (column, position) => {
    const located = locate(LISTS_TAB, book.read(LISTS_TAB) ?? [], LISTS_BLOCKS);
    const list: ListDefinition | undefined = LISTS.find((item: ListDefinition) =>
      [item.header, item.keyHeader].includes(column.header),
    );
    if (list === undefined || located === null) return;
    const items = list.start.map((entry) => [column.header === list.header ? entry.label : entry.key]);
    book.write(LISTS_TAB, { row: located.headerRow + 2, column: position }, items);
  });
}

/** Writes again what the head of a commune's tab has lost, above the columns it belongs to; what stands there stays. */
export function repairHead(book: BookWriter, tab: string, labelCell: LabelCell, code: string): void {
  const grid = book.read(tab) ?? [];
  const located = locate(tab, grid, COMMUNE_BLOCKS);
  if (located === null || located.headerRow < HEAD_ROWS) return;
  const top = located.headerRow - HEAD_ROWS;
  const column = (header: string) => (located.columns.get(header) ?? 0) + 1;
  for (const [header, contents] of headColumns(labelCell, { top, column })) {
    const column = located.columns.get(header);
    if (column === undefined) continue;
    const isLost = [0, 1, 2].every((row) => isBlank(grid[top + row]?.[column] ?? ''));
    if (isLost)
      book.write(
        tab,
        { row: top + 1, column: column + 1 },
        contents.map((content) => [content]),
      );
  }
  const cell = headCell(book.read(tab) ?? [], located.headerRow, CODE_LABEL);
  if (cell !== null && tidy(textOf(cell.cell)) === '')
    book.write(tab, { row: cell.row + 1, column: cell.column + 1 }, [[code]]);
}
