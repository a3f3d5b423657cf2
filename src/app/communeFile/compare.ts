import type { CommuneFile, FileComparison } from '../../api';
import type { Owed } from '../../core/owed';
import { digestOf } from '../../core/digest';
import type { Submission } from '../../core/submission';
import { wordKey } from '../../core/vietnamese';
import type { Grid } from '../../workbook/cell';
import { textOf } from '../../workbook/cell';
import { columnsOf } from '../../workbook/locate';
import { COMMUNE_BLOCKS } from '../../workbook/communeTab';
import { lookupIn } from '../../workbook/decode';
import { handInCells } from '../../workbook/handInCells';
import type { Lists } from '../../workbook/lists';
import type { OpenTab } from '../communeRows';
import { openTab } from '../communeRows';
import type { Book } from '../ports';
import { isEdited } from '../recordChecks';
import { afterTaking } from './afterTaking';
import type { Change } from './change';
import { compareRows, PARTS } from './compareRows';
import { compareSession } from './compareSession';
import type { FileTarget, Side } from './sides';
import { sidesOf } from './sides';
import { exportOf, lastTaken } from './takenFiles';

/** What a file that came back says otherwise than the tab. Changes nothing. */
export function compareFile(
  book: Book,
  file: CommuneFile,
  target: FileTarget,
  lists: Lists,
  submissions: readonly Pick<Submission, 'owed' | 'handedIn' | 'recorded'>[],
): FileComparison {
  const opened = openTab(book, target.tab);
  const { changes, fileGrid, isOlder, fingerprint } = compared(book, file, target, opened, lists);
  // a file that holds what was handed in says nothing of what others edited in the tab since
  const grids = [fileGrid, afterTaking(opened, changes)];
  const ticked = submissions.filter(({ owed }) => isTicked(fileGrid, owed));
  const handedIn = ticked.filter((submission) => submission.handedIn === 'handedIn');
  const again = handedIn.filter((submission) => grids.every((grid) => isEdited(grid, submission, lookupIn(lists))));
  const open = ticked.filter((submission) => !handedIn.includes(submission) || again.includes(submission));
  return {
    commune: target.commune,
    code: target.code,
    tab: target.tab,
    differences: changes.map(({ difference }) => difference),
    ticked: open.map(({ owed }) => owed),
    again: again.map(({ owed }) => owed),
    isOlder,
    fingerprint,
  };
}

export interface Compared {
  readonly changes: readonly Change[];
  readonly fileGrid: Grid;
  readonly isOlder: boolean;
  readonly fingerprint: string;
}

export function compared(book: Book, file: CommuneFile, target: FileTarget, opened: OpenTab, lists: Lists): Compared {
  const before = lastTaken(book, target.code, exportOf(file));
  const sides = sidesOf(file, target, opened, before);
  const lookup = lookupIn(lists);
  const isOlder = (file.savedAt ?? Infinity) < (before?.savedAt ?? -Infinity);
  const changes = [...PARTS.flatMap((part) => compareRows(part, sides, lookup)), ...compareSession(sides, lookup)];
  return {
    changes: isOlder ? changes.map(asked) : changes,
    ...{ fileGrid: sides.file.grid, isOlder },
    fingerprint: digestOf(JSON.stringify([file.tab, file.base, before, typedIn(sides.tab)])),
  };
}

/** What an older file says otherwise may have been corrected since. */
function asked(change: Change): Change {
  return { ...change, difference: { ...change.difference, kind: 'conflict' } };
}

/** What people typed into a tab: its head, which shows the time that is left, is left out. */
function typedIn({ grid, located }: Side): unknown {
  const positions = columnsOf(COMMUNE_BLOCKS).map((column) => located.columns.get(column) ?? -1);
  const rows = grid.slice(located.headerRow + 1).map((row) => positions.map((position) => row[position] ?? ''));
  while (rows[rows.length - 1]?.every((cell) => cell === '') === true) rows.pop();
  return [located.headerRow, positions, rows];
}

/** A box that Excel could not keep as a box holds the word. */
function isTicked(grid: Grid, owed: Owed): boolean {
  const box = handInCells(grid, owed)?.box;
  return box !== undefined && wordKey(textOf(grid[box.row - 1]?.[box.column - 1] ?? '')) === 'true';
}
