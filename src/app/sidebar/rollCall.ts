import type { AttendanceMark } from '../../api';
import { tidy, wordKey } from '../../core/letters/vietnamese';
import { LONGEST_TEXT, tooLong, UNMARKED } from '../../text/entry';
import { isBlank, textOf } from '../../workbook/cells/cell';
import { INVITEE } from '../../workbook/schema/communeTab';
import { lookupIn } from '../../workbook/cells/decode';
import type { Lists } from '../../workbook/schema/lists';
import { labelOf } from '../../workbook/schema/lists';
import type { CellWrite } from '../rows/cellWrites';
import { writeCells } from '../rows/cellWrites';
import type { OpenTab } from '../rows/communeRows';
import { columnOf, openTab } from '../rows/communeRows';
import type { BookWriter, Lock } from '../ports';
import { Refusal } from '../refusal';
import { checkMark } from '../round/requests';

/** What became of the marks; every mark is in one of the two. */
export interface RollCall {
  /** They stand in the tab now; one that stood there already was not written again. */
  readonly recorded: readonly AttendanceMark[];
  readonly refused: readonly { readonly mark: AttendanceMark; readonly message: string }[];
}

/** Writes who came, each beside the name. */
export function saveMarks(
  book: BookWriter,
  tab: string,
  marks: readonly AttendanceMark[],
  lists: Lists,
  lock: Lock,
): RollCall {
  marks.forEach(checkMark);
  return lock.alone(() => {
    const opened = openTab(book, tab);
    const rowOf = rowFinder(opened, marks);
    const recorded: AttendanceMark[] = [];
    const refused: { mark: AttendanceMark; message: string }[] = [];
    const writes = marks.flatMap((mark) => {
      const row = rowOf(mark);
      const label = mark.attendance === 'notRecorded' ? '' : labelOf(lists, 'attendance', mark.attendance);
      const why =
        typeof row !== 'number' ? row : label === '' && mark.attendance !== 'notRecorded' ? 'labelLost' : null;
      if (why !== null || typeof row !== 'number') {
        refused.push({ mark, message: UNMARKED[why ?? 'notFound'](tidy(mark.name)) });
        return [];
      }
      recorded.push(mark);
      return cellsOf(opened, row, mark, label, lists);
    });
    writeCells(book, tab, writes);
    return { recorded, refused };
  });
}

/**
 * Finds the row (1-based) of a mark: the only one of its name and village, else its own while the name stands there. Where
 * several people share both, and not all of their marks are at their rows, nobody can tell which is which.
 */
function rowFinder(
  opened: OpenTab,
  marks: readonly AttendanceMark[],
): (mark: AttendanceMark) => number | 'notFound' | 'ambiguous' {
  const column = columnOf(opened, INVITEE.name) - 1;
  const rowsByName = new Map<string, number[]>();
  opened.grid.slice(opened.located.headerRow + 1).forEach((cells, index) => {
    const key = wordKey(textOf(cells[column] ?? ''));
    const row = opened.located.headerRow + 2 + index;
    if (key !== '') rowsByName.set(key, [...(rowsByName.get(key) ?? []), row]);
  });
  const villageColumn = opened.located.columns.get(INVITEE.village) ?? -1;
  const villageOf = (row: number) => wordKey(textOf(opened.grid[row - 1]?.[villageColumn] ?? ''));
  const named = ({ name }: AttendanceMark) => rowsByName.get(wordKey(name)) ?? [];
  const told = (mark: AttendanceMark) => named(mark).filter((row) => villageOf(row) === wordKey(mark.village));
  const isAtItsRow = (mark: AttendanceMark) => {
    const rows = told(mark);
    return (rows.length === 0 ? named(mark) : rows).includes(mark.row);
  };
  const moved = new Set(marks.filter((mark) => !isAtItsRow(mark)).map(({ name }) => wordKey(name)));
  return (mark) => {
    const [only, ...others] = told(mark);
    if (only !== undefined && others.length === 0) return only;
    if (!moved.has(wordKey(mark.name))) return mark.row;
    return named(mark).length > 1 ? 'ambiguous' : 'notFound';
  };
}

/** The cells of a row that say something else than the mark. */
function cellsOf(opened: OpenTab, row: number, mark: AttendanceMark, label: string, lists: Lists): CellWrite[] {
  const attendance = columnOf(opened, INVITEE.attendance);
  const cells = opened.grid[row - 1] ?? [];
  const now = cells[attendance - 1] ?? '';
  const meaning = lookupIn(lists)('attendance', textOf(now))?.key ?? 'notRecorded';
  const writes: CellWrite[] = [];
  if (mark.attendance === 'notRecorded' ? !isBlank(now) : meaning !== mark.attendance) {
    writes.push({ row, column: attendance, kind: 'choice', content: label });
  }
  const substitute = tidy(mark.substitute);
  if (substitute.length > LONGEST_TEXT) throw new Refusal('entry-wrong', tooLong(INVITEE.substitute.header));
  const before = cells[opened.located.columns.get(INVITEE.substitute) ?? -1] ?? '';
  if (tidy(textOf(before)) !== substitute) {
    writes.push({ row, column: columnOf(opened, INVITEE.substitute), kind: 'text', content: substitute });
  }
  return writes;
}
