import type { Deed } from '../../core/round/deed';
import { tidy } from '../../core/letters/vietnamese';
import { DEED_WORDS, deedDetail, NOT_IN_RECORD, UNKNOWN_ACCOUNT, WAY_WORDS } from '../../text/log';
import type { Cell, Grid } from '../../workbook/cells/cell';
import { isBlank, isDateCell, textOf } from '../../workbook/cells/cell';
import type { Column } from '../../workbook/schema/column';
import type { Content } from '../../workbook/design/content';
import { labelOf } from '../../workbook/schema/lists';
import { locate } from '../../workbook/cells/locate';
import type { LogColumn } from '../../workbook/schema/outputs';
import { LOG_COLUMNS } from '../../workbook/schema/outputs';
import { LOG_TAB } from '../../workbook/schema/tabs';
import type { Basis } from '../round/basis';
import type { Book, BookWriter, Table } from '../ports';
import { readAllDeeds } from '../record/record';

/** Nhật ký itself; what stands in its rows is merged, so all of them are its own. */
export const LOG = { tab: LOG_TAB, columns: LOG_COLUMNS, headerRow: 1, owns: () => true } as const;

type LogRow = Readonly<Record<LogColumn, Content>>;

/** Merges the record into Nhật ký; to be called under the lock, so that no line that another run just wrote is written over. */
export function rewriteLog(book: BookWriter, basis: Basis): void {
  const log = logTable(book, readAllDeeds(book.record), basis);
  if (log !== null) book.replaceTables([log]);
}

/**
 * Nhật ký as it should stand: what it holds and the record does not, marked so, and everything in the record, in the order
 * of time. Nothing that stood in it is ever left out. null = it stands so already.
 */
export function logTable(book: Book, deeds: ReadonlyMap<string, readonly Deed[]>, basis: Basis): Table | null {
  const recorded = [...deeds.values()].flat();
  const ids = new Set(recorded.map(({ id }) => id));
  const grid = book.readAgain(LOG_TAB) ?? [];
  const entries = [
    ...keptRows(grid, ids),
    ...recorded.map((deed) => ({ at: deed.recordedAt, row: rowOf(deed, basis) })),
  ];
  const rows = entries.sort((a, b) => a.at - b.at).map(({ row }) => LOG_COLUMNS.map(({ key }) => row[key]));
  const header = LOG_COLUMNS.map((column) => column.header);
  if (standsSo(grid, [header, ...rows])) return null;
  return { ...LOG, isKnown: grid.some((cells) => cells.some((cell) => ids.has(textOf(cell)))), rows };
}

function standsSo(grid: Grid, rows: readonly (readonly Content[])[]): boolean {
  const isSame = (cell: Cell, content: Content) =>
    isDateCell(cell)
      ? typeof content === 'object' && 'moment' in content && content.moment === cell.moment
      : cell === content;
  return (
    grid.length === rows.length &&
    rows.every((row, at) => row.every((content, column) => isSame(grid[at]?.[column] ?? '', content)))
  );
}

function rowOf(deed: Deed, basis: Basis): LogRow {
  const commune = basis.communes.find(({ code }) => code === deed.code);
  return {
    moment: { moment: deed.moment },
    by: deed.by === '' ? UNKNOWN_ACCOUNT : deed.by,
    commune: commune?.name ?? deed.code,
    owed: labelOf(basis.lists, 'owed', deed.owed),
    deed: DEED_WORDS[deed.kind],
    way: deed.way === null ? '' : WAY_WORDS[deed.way],
    detail: deedDetail(deed),
    id: deed.id,
    check: '',
  };
}

/** Rows whose Mã ghi nhận is not in the record, as they stand. */
function keptRows(grid: Grid, ids: ReadonlySet<string>): { readonly at: number; readonly row: LogRow }[] {
  const located = locate(LOG_TAB, grid, [{ columns: LOG_COLUMNS }]);
  let at = 0;
  return grid.slice(located === null ? 0 : located.headerRow + 1).flatMap((cells) => {
    if (cells.every(isBlank)) return [];
    const cell = (column: Column, index: number): Cell => cells[located?.columns.get(column) ?? index] ?? '';
    const entries = LOG_COLUMNS.map((column, index) => [column.key, contentOf(cell(column, index))] as const);
    const row = Object.fromEntries(entries) as LogRow;
    const id = typeof row.id === 'string' ? tidy(row.id) : '';
    if (id !== '' && ids.has(id)) return [];
    if (typeof row.moment === 'object' && 'moment' in row.moment) at = row.moment.moment;
    return [{ at, row: { ...row, check: NOT_IN_RECORD } }];
  });
}

function contentOf(cell: Cell): Content {
  return isDateCell(cell) ? { moment: cell.moment } : typeof cell === 'boolean' ? textOf(cell) : cell;
}
