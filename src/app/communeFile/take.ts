import type { CommuneFile, Side } from '../../api';
import type { Moment } from '../../core/time/day';
import type { Taken } from '../../text/communeFile';
import { textOf } from '../../workbook/cells/cell';
import { OPINION, OPINIONS } from '../../workbook/schema/communeTab';
import { codeOf } from '../../workbook/head/headOfTab';
import { lookupIn } from '../../workbook/cells/decode';
import type { Lists } from '../../workbook/schema/lists';
import type { CellWrite } from '../rows/cellWrites';
import { writeCells } from '../rows/cellWrites';
import type { OpenTab } from '../rows/communeRows';
import { columnOf, firstFreeRow, openTab, makeRoom } from '../rows/communeRows';
import { idKey, newOpinionId } from '../rows/opinionIds';
import type { BookWriter, Lock } from '../ports';
import { Refusal } from '../refusal';
import type { NewRow } from './change';
import { compared } from './compare';
import { exportOf, rememberTaken } from './takenFiles';
import { givePersonIds } from './identity/personIds';
import { withIds } from './withIds';
import type { FileTarget } from './sides';

/** What the person decided, by Difference.id: whose side; the file's where nothing is said and nothing is asked. */
export type Decisions = Readonly<Record<string, Side>>;

/**
 * Writes what a file says otherwise, once: refuses when the tab changed since it was compared, or something that is asked is
 * undecided. The file is the base of the next one. `random` as Math.random.
 */
export function takeIntoTab(
  book: BookWriter,
  file: CommuneFile,
  target: FileTarget,
  lists: Lists,
  fingerprint: string,
  sides: Decisions,
  lock: Lock,
  random: () => number,
  time: Moment,
): Taken {
  return lock.alone(() => {
    const opened = openTab(book, target.tab);
    const now = compared(book, file, target, opened, lists);
    if (now.fingerprint !== fingerprint) throw new Refusal('file-outdated');
    const taken = now.changes.filter(({ difference: { id, asks, what, cell } }) => {
      const side = sides[id] ?? (asks ? undefined : 'file');
      if (side !== 'file' && side !== 'tab')
        throw new Refusal('file-undecided', cell === '' ? what : `${what} (${cell})`);
      return side === 'file';
    });
    const added = taken.flatMap(({ adds }) => adds ?? []);
    const writes = [...taken.flatMap((change) => change.writes), ...placed(book, opened, added, random)];
    writeCells(book, target.tab, writes);
    const written = givePersonIds(book, target.tab, null, random);
    if (!now.isOlder) rememberTaken(book, withIds(file, written, lookupIn(lists)), target.code, exportOf(file), time);
    const removed = taken.filter(({ difference: { field }, adds }) => field === '' && adds === null).length;
    return { added: added.length, changed: taken.length - added.length - removed, removed };
  });
}

/** The new rows, one below the other under the last one of their block; opinions each with an id of their own. */
function placed(book: BookWriter, opened: OpenTab, rows: readonly NewRow[], random: () => number): CellWrite[] {
  const idOf = idsFor(opened, random);
  return [...new Set(rows.map(({ columns }) => columns))].flatMap((columns) => {
    const ofBlock = rows.filter((row) => row.columns === columns);
    const first = firstFreeRow(opened, columns);
    makeRoom(book, opened.tab, first + ofBlock.length - 1);
    return ofBlock.flatMap((added, index) =>
      idOf(added).map(({ column, content }): CellWrite => {
        return { row: first + index, column: columnOf(opened, column), kind: column.kind, content };
      }),
    );
  });
}

/** A new opinion without an id, or with one that another opinion has: a copied row, gets its own. */
function idsFor({ grid, located }: OpenTab, random: () => number): (added: NewRow) => NewRow['cells'] {
  const position = located.columns.get(OPINION.id);
  const taken = new Set(grid.slice(located.headerRow + 1).map((row) => idKey(textOf(row[position ?? -1] ?? ''))));
  return ({ columns, cells }) => {
    if (columns !== OPINIONS || position === undefined) return cells;
    const given = cells.find(({ column }) => column === OPINION.id)?.content;
    const isOwn = typeof given === 'string' && !taken.has(idKey(given));
    const id = isOwn ? given : newOpinionId(codeOf(grid), taken, random);
    taken.add(idKey(id));
    return [...cells.filter(({ column }) => column !== OPINION.id), { column: OPINION.id, content: id }];
  };
}
