import type { Cell } from '../../../workbook/cells/cell';
import { isBlank, textOf } from '../../../workbook/cells/cell';
import { INVITEE, INVITEES } from '../../../workbook/schema/communeTab';
import { codeOf } from '../../../workbook/head/headOfTab';
import type { ListRanges } from '../../../workbook/cells/listRanges';
import type { CellWrite } from '../../rows/cellWrites';
import { writeCells } from '../../rows/cellWrites';
import type { OpenTab } from '../../rows/communeRows';
import { openTab } from '../../rows/communeRows';
import { idKey, newOpinionId } from '../../rows/opinionIds';
import type { BookWriter } from '../../ports';

const PERSON_ID = /^\S+-[34679CDFHJKMNPRTWXY]{4}$/;

/** A Mã người as it is compared; '' = the cell holds none. */
export function personIdIn(cell: Cell): string {
  const key = idKey(textOf(cell));
  return PERSON_ID.test(key) ? key : '';
}

/**
 * Gives every person of a commune's tab a Mã người, by which their row is known again in a file that comes back. The column is
 * made where it is not there yet; without `lists` it is not, and then nobody gets one. A row that was copied gets one of its own, and an empty row loses it. `random` as Math.random.
 * Gives the tab as it is then.
 */
export function givePersonIds(book: BookWriter, tab: string, lists: ListRanges | null, random: () => number): OpenTab {
  const found = openTab(book, tab);
  const opened = lists === null ? found : withColumn(book, found, lists);
  const { grid, located } = opened;
  const column = located.columns.get(INVITEE.id);
  if (column === undefined) return opened;
  const places = INVITEES.filter(({ kind }) => kind !== 'free').flatMap((one) => located.columns.get(one) ?? []);
  const rows = grid.slice(located.headerRow + 1).map((cells, index) => ({
    row: located.headerRow + 2 + index,
    isPerson: places.some((place) => !isBlank(cells[place] ?? '')),
    cell: cells[column] ?? '',
  }));
  const taken = new Set<string>();
  const lacking: typeof rows = [];
  const writes: CellWrite[] = [];
  for (const row of rows) {
    const id = personIdIn(row.cell);
    if (!row.isPerson) {
      if (id !== '') writes.push({ row: row.row, column: column + 1, kind: 'digits', content: '' });
    } else if (id === '' || taken.has(id)) lacking.push(row);
    else taken.add(id);
  }
  for (const { row } of lacking) {
    const id = newOpinionId(codeOf(grid), taken, random);
    taken.add(idKey(id));
    writes.push({ row, column: column + 1, kind: 'digits', content: id });
  }
  if (writes.length === 0) return opened;
  writeCells(book, tab, writes);
  return openTab(book, tab);
}

function withColumn(book: BookWriter, opened: OpenTab, lists: ListRanges): OpenTab {
  const { located } = opened;
  if (located.columns.has(INVITEE.id)) return opened;
  const last = Math.max(...INVITEES.map((column) => located.columns.get(column) ?? -1));
  if (last < 0) return opened;
  book.insertColumn(opened.tab, last + 1, located.headerRow + 1, INVITEE.id, lists);
  return openTab(book, opened.tab);
}
