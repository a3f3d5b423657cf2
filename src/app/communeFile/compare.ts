import type { CommuneFile, FileComparison } from '../../api';
import type { Owed } from '../../core/round/owed';
import { digestOf } from '../../core/letters/digest';
import type { Submission } from '../../core/round/submission';
import type { Grid } from '../../workbook/cells/cell';
import { columnsOf } from '../../workbook/cells/locate';
import { COMMUNE_BLOCKS, INVITEES } from '../../workbook/schema/communeTab';
import type { Lookup } from '../../workbook/cells/decode';
import { lookupIn } from '../../workbook/cells/decode';
import { handInCells } from '../../workbook/head/handInCells';
import type { Lists } from '../../workbook/schema/lists';
import type { OpenTab } from '../rows/communeRows';
import { openTab } from '../rows/communeRows';
import type { Book } from '../ports';
import { isEdited } from '../record/recordChecks';
import { Refusal } from '../refusal';
import { afterTaking } from './afterTaking';
import { blockRows } from './blockRows';
import { otherPeople, WHY } from '../../text/communeFile';
import type { Change } from './change';
import { asked } from './change';
import { compareRows } from './compareRows';
import { PARTS } from './parts';
import { compareSession } from './compareSession';
import type { FileTarget, Side, Sides } from './sides';
import { sidesOf } from './sides';
import type { Reckoned } from './ledger';
import { isTick, reckon } from './ledger';
import { withMassPatterns } from './massPatterns';
import { matchRows, PERSON_PASSES } from './matchRows';
import { withTrueBase } from './identity/origin';
import { exportOf, lastTaken } from './takenFiles';

/** What a file that came back says otherwise than the tab. Changes nothing. */
export function comparisonOf(
  book: Book,
  file: CommuneFile,
  target: FileTarget,
  lists: Lists,
  submissions: readonly Pick<Submission, 'owed' | 'handedIn' | 'recorded'>[],
): FileComparison {
  const opened = openTab(book, target.tab);
  const { changes, onlyInTab, reckoned, fileGrid, isOlder, fingerprint } = compared(book, file, target, opened, lists);
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
    ...reckoned,
    onlyInTab,
    ticked: open.map(({ owed }) => owed),
    again: again.map(({ owed }) => owed),
    isOlder,
    fingerprint,
  };
}

export interface Compared {
  readonly changes: readonly Change[];
  readonly onlyInTab: readonly string[];
  readonly reckoned: Reckoned;
  readonly fileGrid: Grid;
  readonly isOlder: boolean;
  readonly fingerprint: string;
}

export function compared(book: Book, given: CommuneFile, target: FileTarget, opened: OpenTab, lists: Lists): Compared {
  const file = withTrueBase(given);
  const before = lastTaken(book, target.code, exportOf(file));
  const sides = sidesOf(file, target, opened, before);
  const lookup = lookupIn(lists);
  if (before === null) refuseOtherPeople(sides, target, lookup);
  const isOlder = (file.savedAt ?? Infinity) < (before?.savedAt ?? -Infinity);
  const rows = PARTS.map((part) => compareRows(part, sides, lookup));
  const parts = [...rows, compareSession(sides, lookup)];
  const cells = parts.flatMap((part) => part.cells);
  const changes = withMassPatterns(
    parts.flatMap((part) => part.changes),
    new Set(cells.map(({ row }) => row)).size,
    cells.length,
  );
  const onlyInTab = rows.flatMap((part) => part.onlyInTab);
  // a row that is new in the file may be one that was corrected there
  const askWithoutBase = (change: Change) =>
    onlyInTab.length > 0 && change.difference.kind === 'added' ? asked(change, WHY.noBase) : change;
  return {
    changes: isOlder ? changes.map((change) => asked(change, WHY.older)) : changes.map(askWithoutBase),
    onlyInTab,
    reckoned: reckon(file, target.tab, sides, cells),
    ...{ fileGrid: sides.file.grid, isOlder },
    fingerprint: digestOf(JSON.stringify([file.tab, file.base, before, typedIn(sides.tab)])),
  };
}

/** Fewer people say nothing of whose list it is. */
const PEOPLE_AT_LEAST = 5;
/** A list that nearly nobody of is left is another list. */
const FOUND_AT_LEAST = 0.2;

/** A file of another round has the same Mã and other people. */
function refuseOtherPeople({ base, tab }: Sides, { commune }: FileTarget, lookup: Lookup): void {
  if (base === null) return;
  const [exported = [], now = []] = [base, tab].map(({ grid, located }) => blockRows(INVITEES, grid, located, lookup));
  if (exported.length < PEOPLE_AT_LEAST) return;
  const found = matchRows(exported, now, PERSON_PASSES).size;
  if (found < exported.length * FOUND_AT_LEAST)
    throw new Refusal('file-of-other', otherPeople(exported.length, found, commune));
}

/** What people typed into a tab: its head, which shows the time that is left, is left out. */
function typedIn({ grid, located }: Side): unknown {
  const positions = columnsOf(COMMUNE_BLOCKS).map((column) => located.columns.get(column) ?? -1);
  const rows = grid.slice(located.headerRow + 1).map((row) => positions.map((position) => row[position] ?? ''));
  while (rows[rows.length - 1]?.every((cell) => cell === '') === true) rows.pop();
  return [located.headerRow, positions, rows];
}

/** A box that Excel could not keep as a box holds a word. */
function isTicked(grid: Grid, owed: Owed): boolean {
  const box = handInCells(grid, owed)?.box;
  return box !== undefined && isTick(grid[box.row - 1]?.[box.column - 1] ?? '');
}
