import type { CommuneFile, FileComparison } from '../../api';
import type { Owed } from '../../core/deadline';
import { OWED } from '../../core/deadline';
import { digestOf } from '../../core/digest';
import { wordKey } from '../../core/vietnamese';
import type { Grid } from '../../workbook/cell';
import { textOf } from '../../workbook/cell';
import { headersOf } from '../../workbook/locate';
import { COMMUNE_BLOCKS } from '../../workbook/communeTab';
import { lookupIn } from '../../workbook/decode';
import { handInCells } from '../../workbook/handInCells';
import type { Lists } from '../../workbook/lists';
import type { OpenTab } from '../communeRows';
import { openTab } from '../communeRows';
import type { Book } from '../ports';
import type { Change } from './change';
import { compareRows, PARTS } from './compareRows';
import { compareSession } from './compareSession';
import type { FileTarget, Side } from './sides';
import { sidesOf } from './sides';

/** What a file that came back says otherwise than the tab. Changes nothing. */
export function compareFile(
  book: Book,
  file: CommuneFile,
  target: FileTarget,
  lists: Lists,
  isHandedIn: (owed: Owed) => boolean,
): FileComparison {
  const { changes, fileGrid, fingerprint } = compared(file, target, openTab(book, target.tab), lists);
  return {
    commune: target.commune,
    code: target.code,
    tab: target.tab,
    differences: changes.map(({ difference }) => difference),
    ticked: OWED.filter((owed) => isTicked(fileGrid, owed) && !isHandedIn(owed)),
    fingerprint,
  };
}

export interface Compared {
  readonly changes: readonly Change[];
  readonly fileGrid: Grid;
  readonly fingerprint: string;
}

export function compared(file: CommuneFile, target: FileTarget, opened: OpenTab, lists: Lists): Compared {
  const sides = sidesOf(file, target, opened);
  const lookup = lookupIn(lists);
  return {
    changes: [...PARTS.flatMap((part) => compareRows(part, sides, lookup)), ...compareSession(sides, lookup)],
    fileGrid: sides.file.grid,
    fingerprint: digestOf(JSON.stringify([file.tab, file.base, typedIn(sides.tab)])),
  };
}

/** What people typed into a tab: its head, which shows the time that is left, is left out. */
function typedIn({ grid, located }: Side): unknown {
  const positions = headersOf(COMMUNE_BLOCKS).map((header) => located.columns.get(header) ?? -1);
  const rows = grid.slice(located.headerRow + 1).map((row) => positions.map((position) => row[position] ?? ''));
  while (rows[rows.length - 1]?.every((cell) => cell === '') === true) rows.pop();
  return [located.headerRow, positions, rows];
}

/** A box that Excel could not keep as a box holds the word. */
function isTicked(grid: Grid, owed: Owed): boolean {
  const box = handInCells(grid, owed)?.box;
  return box !== undefined && wordKey(textOf(grid[box.row - 1]?.[box.column - 1] ?? '')) === 'true';
}
