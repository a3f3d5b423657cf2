import type { AttendanceMark } from '../api';
import { tidy, wordKey } from '../core/vietnamese';
import { LONGEST_TEXT, tooLong, UNMARKED } from '../text/entry';
import { textOf } from '../workbook/cell';
import type { CommuneHeader } from '../workbook/communeTab';
import { isBlank, lookupIn } from '../workbook/decode';
import type { Lists } from '../workbook/lists';
import { labelOf } from '../workbook/lists';
import type { CellWrite } from './cellWrites';
import { writeCells } from './cellWrites';
import type { OpenTab } from './communeRows';
import { columnOf, openTab } from './communeRows';
import type { BookWriter, Lock } from './ports';
import { Refusal } from './refusal';

/** What became of the marks; every mark is in one of the two. */
export interface RollCall {
  /** They stand in the tab now; one that stood there already was not written again. */
  readonly recorded: readonly AttendanceMark[];
  readonly refused: readonly { readonly mark: AttendanceMark; readonly message: string }[];
}

const NAME: CommuneHeader = 'Họ và tên';
const ATTENDANCE: CommuneHeader = 'Tham dự';
const SUBSTITUTE: CommuneHeader = 'Người dự thay';

/** Writes who came, each beside the name. */
export function markAttendance(
  book: BookWriter,
  tab: string,
  marks: readonly AttendanceMark[],
  lists: Lists,
  lock: Lock,
): RollCall {
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
 * Finds the row (1-based) of a mark: its own while the name stands there, else the only row of that name. Where several
 * people share a name, and not all of their marks are at their rows, nobody can tell which is which.
 */
function rowFinder(
  opened: OpenTab,
  marks: readonly AttendanceMark[],
): (mark: AttendanceMark) => number | 'notFound' | 'ambiguous' {
  const column = columnOf(opened, NAME) - 1;
  const rowsByName = new Map<string, number[]>();
  opened.grid.slice(opened.located.headerRow + 1).forEach((cells, index) => {
    const key = wordKey(textOf(cells[column] ?? ''));
    const row = opened.located.headerRow + 2 + index;
    if (key !== '') rowsByName.set(key, [...(rowsByName.get(key) ?? []), row]);
  });
  const moved = new Set(
    marks
      .filter(({ name, row }) => rowsByName.get(wordKey(name))?.includes(row) !== true)
      .map(({ name }) => wordKey(name)),
  );
  return ({ name, row }) => {
    const [first, ...others] = rowsByName.get(wordKey(name)) ?? [];
    if (first === undefined) return 'notFound';
    if (others.length === 0) return first;
    return moved.has(wordKey(name)) ? 'ambiguous' : row;
  };
}

/** The cells of a row that say something else than the mark. */
function cellsOf(opened: OpenTab, row: number, mark: AttendanceMark, label: string, lists: Lists): CellWrite[] {
  const attendance = columnOf(opened, ATTENDANCE);
  const cells = opened.grid[row - 1] ?? [];
  const now = cells[attendance - 1] ?? '';
  const meaning = lookupIn(lists)('attendance', textOf(now))?.key ?? 'notRecorded';
  const writes: CellWrite[] = [];
  if (mark.attendance === 'notRecorded' ? !isBlank(now) : meaning !== mark.attendance) {
    writes.push({ row, column: attendance, kind: 'choice', content: label });
  }
  const substitute = tidy(mark.substitute);
  if (substitute.length > LONGEST_TEXT) throw new Refusal('entry-wrong', tooLong(SUBSTITUTE));
  const before = cells[opened.located.columns.get(SUBSTITUTE) ?? -1] ?? '';
  if (tidy(textOf(before)) !== substitute) {
    writes.push({ row, column: columnOf(opened, SUBSTITUTE), kind: 'text', content: substitute });
  }
  return writes;
}
