import type { Difference } from '../../api';
import { wordKey } from '../../core/letters/vietnamese';
import { BLOCK_NAMES, unnamedRow, WHY } from '../../text/communeFile';
import { excerpt } from '../../text/entry';
import { cellName } from '../../workbook/design/a1';
import type { Cell } from '../../workbook/cells/cell';
import { isBlank, isErrorCell } from '../../workbook/cells/cell';
import type { Column } from '../../workbook/schema/column';
import type { Lookup } from '../../workbook/cells/decode';
import { Refusal } from '../refusal';
import type { BlockRow } from './blockRows';
import { blockRows, comparedColumns } from './blockRows';
import { holdsNothing, meansSame, shownText, takenContent } from './cellMeaning';
import type { CellReckoned, Change, Outcome } from './change';
import { isDifference, outcomeOf } from './change';
import { matchRows } from './matchRows';
import type { Part } from './parts';
import type { Side, Sides } from './sides';
import { worsening } from './worsening';

/** One row on the three sides; null = not there. */
interface Triple {
  readonly base: BlockRow | null;
  readonly tab: BlockRow | null;
  readonly file: BlockRow | null;
}

/** What the file says of the people, or of what was said. */
export interface RowsCompared {
  readonly changes: readonly Change[];
  /** Every typed cell of the file. */
  readonly cells: readonly CellReckoned[];
  /** Rows of the tab that the file has not, where nobody knows whether it ever had them. */
  readonly onlyInTab: readonly string[];
}

/** What the file says otherwise about the people, or about what was said. */
export function compareRows(part: Part, sides: Sides, lookup: Lookup): RowsCompared {
  const columns = comparedColumns(part.columns);
  refuseLostColumns(part, columns, sides, lookup);
  const rows = (side: Side) => blockRows(part.columns, side.grid, side.located, lookup);
  const base = sides.base === null ? null : rows(sides.base);
  const [inTab, inFile] = [rows(sides.tab), rows(sides.file)];
  const compared = triplesOf(part, base, inTab, inFile).map((triple): Omit<RowsCompared, 'onlyInTab'> => {
    const { tab, file } = triple;
    if (tab !== null && file !== null) return rowOnBothSides(part, columns, { ...triple, tab, file }, sides, lookup);
    if (file !== null) return rowOfFile(part, columns, triple.base, file, inTab, sides, lookup);
    const gone = tab !== null && triple.base !== null ? [goneRow(part, columns, triple.base, tab, sides, lookup)] : [];
    return { changes: gone, cells: [] };
  });
  const changes = compared.flatMap((row) => row.changes);
  const met = base === null ? metIn(part, inTab, inFile) : new Set(inTab);
  return {
    changes,
    cells: compared.flatMap(({ cells }) => cells),
    onlyInTab: inTab.filter((row) => !met.has(row)).map((row) => aboutOf(part, row)),
  };
}

function metIn({ passesOfNew }: Part, inTab: readonly BlockRow[], inFile: readonly BlockRow[]): ReadonlySet<BlockRow> {
  return new Set(matchRows(inFile, inTab, passesOfNew(true)).values());
}

function triplesOf(
  { passes, passesOfNew, inPlace }: Part,
  base: readonly BlockRow[] | null,
  tab: readonly BlockRow[],
  file: readonly BlockRow[],
): Triple[] {
  const known = [...passes, ...inPlace];
  const inTab = matchRows(base ?? [], tab, known);
  const inFile = matchRows(base ?? [], file, known);
  const old = (base ?? []).map((row) => ({ base: row, tab: inTab.get(row) ?? null, file: inFile.get(row) ?? null }));
  const [seenTab, seenFile] = [new Set(inTab.values()), new Set(inFile.values())];
  const newInTab = tab.filter((row) => !seenTab.has(row));
  const newInFile = file.filter((row) => !seenFile.has(row));
  const same = matchRows(newInFile, newInTab, passesOfNew(base === null));
  return [...old, ...newInFile.map((row) => ({ base: null, tab: same.get(row) ?? null, file: row }))];
}

interface CellCompared {
  readonly column: Column;
  readonly outcome: Outcome;
  readonly inTab: Cell;
  readonly inFile: Cell;
  /** 1-based, in the tab. */
  readonly place: number;
}

/** A row that both have: cell by cell, but for cells that mean something together. */
function rowOnBothSides(
  part: Part,
  columns: readonly Column[],
  { base, tab, file }: { readonly base: BlockRow | null; readonly tab: BlockRow; readonly file: BlockRow },
  sides: Sides,
  lookup: Lookup,
): Omit<RowsCompared, 'onlyInTab'> {
  const cells = columns.flatMap((column): CellCompared[] => {
    const position = sides.tab.located.columns.get(column);
    const [inTab, inFile] = [tab.cells.get(column.key), file.cells.get(column.key)];
    if (position === undefined || inTab === undefined || inFile === undefined) return [];
    const outcome = outcomeOf(column, { base: base?.cells.get(column.key), tab: inTab, file: inFile }, lookup);
    return [{ column, outcome, inTab, inFile, place: position + 1 }];
  });
  const bound = cells.filter(({ column }) => part.together.includes(column));
  const isTorn =
    bound.some(({ outcome }) => isDifference(outcome)) &&
    bound.filter(({ outcome }) => outcome !== 'same' && outcome !== 'unread').length > 1 &&
    bound.some(({ outcome }) => outcome === 'conflict' || outcome === 'newer');
  const single = cells.filter(
    ({ column, outcome }) => isDifference(outcome) && !(isTorn && part.together.includes(column)),
  );
  const changeOf = (group: readonly CellCompared[], isConflict: boolean) =>
    changeOfCells(part, tab, group, isConflict, lookup);
  return {
    changes: [
      ...(isTorn
        ? [
            changeOf(
              bound.filter(({ outcome }) => outcome !== 'same' && outcome !== 'unread'),
              true,
            ),
          ]
        : []),
      ...single.map((cell) => changeOf([cell], cell.outcome === 'conflict')),
    ],
    cells: cells
      .filter(({ inFile }) => !isBlank(inFile))
      .map(({ column, outcome }) => ({
        ...{ row: file.row, column: (sides.file.located.columns.get(column) ?? -1) + 1 },
        outcome: isTorn && part.together.includes(column) && outcome === 'newer' ? ('conflict' as const) : outcome,
      })),
  };
}

function changeOfCells(
  part: Part,
  tab: BlockRow,
  cells: readonly CellCompared[],
  isConflict: boolean,
  lookup: Lookup,
): Change {
  const contents = cells.map(({ column, inFile }) => takenContent(column, inFile, lookup));
  const [first] = cells;
  const cell = cellName(tab.row, first?.place ?? 1);
  const why = isConflict || first === undefined ? '' : worsening(first.column, first.inTab, first.inFile, lookup);
  const shown = (text: (cell: CellCompared) => string) =>
    cells.length === 1 && first !== undefined
      ? text(first)
      : cells.flatMap((one) => (text(one) === '' ? [] : [`${one.column.header}: ${text(one)}`])).join('; ');
  const difference: Difference = {
    id: cell,
    kind: isConflict ? 'conflict' : contents.every((content) => content === '') ? 'cleared' : 'changed',
    ...{ asks: isConflict || why !== '', why },
    ...{ block: BLOCK_NAMES[part.key], what: aboutOf(part, tab) },
    field: cells.map(({ column }) => column.header).join(', '),
    inTab: shown(({ column, inTab }) => shownText(column, inTab)),
    inFile: shown(({ column, inFile }) => shownText(column, inFile)),
    cell,
  };
  const writes = cells.map(({ column, place }, index) => ({
    ...{ row: tab.row, column: place, kind: column.kind, content: contents[index] ?? '' },
  }));
  return { difference, writes, adds: null };
}

/** A row that the tab does not have: new in the file, or removed from the tab since both knew it. */
function rowOfFile(
  part: Part,
  columns: readonly Column[],
  base: BlockRow | null,
  file: BlockRow,
  inTab: readonly BlockRow[],
  sides: Sides,
  lookup: Lookup,
): Omit<RowsCompared, 'onlyInTab'> {
  const isNewer = base !== null && !isEdited(columns, base, file, lookup);
  const reckoned = columns.flatMap((column): CellReckoned[] => {
    const cell = file.cells.get(column.key) ?? '';
    if (isBlank(cell)) return [];
    const outcome = isErrorCell(cell) ? 'unread' : isNewer ? 'newer' : 'take';
    return [{ row: file.row, column: (sides.file.located.columns.get(column) ?? -1) + 1, outcome }];
  });
  if (isNewer) return { changes: [], cells: reckoned };
  const cells = columns
    .map((column) => ({ column, content: takenContent(column, file.cells.get(column.key) ?? '', lookup) }))
    .filter(({ content }) => content !== '');
  const namesake = base === null ? namesakeOf(part, file, inTab) : undefined;
  const why = namesake === undefined ? '' : WHY.namesake(namesake.row);
  const difference: Difference = {
    id: `${part.key}+${file.row}`,
    kind: base === null ? 'added' : 'conflict',
    ...{ asks: base !== null || why !== '', why },
    ...{ block: BLOCK_NAMES[part.key], what: aboutOf(part, file), field: '' },
    ...{ inTab: '', inFile: rowText(columns, file), cell: '' },
  };
  return { changes: [{ difference, writes: [], adds: { columns: part.columns, cells } }], cells: reckoned };
}

/** Another row of the tab that is about the same words. */
function namesakeOf({ about }: Part, file: BlockRow, inTab: readonly BlockRow[]): BlockRow | undefined {
  const key = wordKey(file.meanings.get(about.key) ?? '');
  return key === '' ? undefined : inTab.find((row) => wordKey(row.meanings.get(about.key) ?? '') === key);
}

/** A row that both knew, and that the file has no more. */
function goneRow(
  part: Part,
  columns: readonly Column[],
  base: BlockRow,
  tab: BlockRow,
  sides: Sides,
  lookup: Lookup,
): Change {
  const places = columns.flatMap((column) => {
    const position = sides.tab.located.columns.get(column);
    return position === undefined || holdsNothing(tab.cells.get(column.key) ?? '') ? [] : [{ column, position }];
  });
  const about = sides.tab.located.columns.get(part.about) ?? 0;
  const wasEdited = isEdited(columns, base, tab, lookup);
  const difference: Difference = {
    id: `${part.key}-${tab.row}`,
    kind: wasEdited ? 'conflict' : 'removed',
    ...{ asks: wasEdited, why: '' },
    ...{ block: BLOCK_NAMES[part.key], what: aboutOf(part, tab), field: '' },
    ...{ inTab: rowText(columns, tab), inFile: '', cell: cellName(tab.row, about + 1) },
  };
  const writes = places.map(({ column, position }) => ({
    ...{ row: tab.row, column: position + 1, kind: column.kind },
    content: '',
  }));
  return { difference, writes, adds: null };
}

/** Whether a person changed a row since; an id that it was given since is nobody's change. */
function isEdited(columns: readonly Column[], base: BlockRow, now: BlockRow, lookup: Lookup): boolean {
  return columns.some((column) => {
    const [before, after] = [base.cells.get(column.key), now.cells.get(column.key)];
    if (before === undefined || after === undefined || isErrorCell(after)) return false;
    return (column.key !== 'id' || !holdsNothing(before)) && !meansSame(column, before, after, lookup);
  });
}

function aboutOf(part: Part, row: BlockRow): string {
  return excerpt(row.meanings.get(part.about.key) ?? '') || unnamedRow(row.row);
}

const LONGEST_CELL = 120;

function rowText(columns: readonly Column[], row: BlockRow): string {
  const texts = columns.flatMap((column) => {
    const text = column.key === 'id' ? '' : shownText(column, row.cells.get(column.key) ?? '');
    return text === '' ? [] : [`${column.header}: ${excerpt(text, LONGEST_CELL)}`];
  });
  return texts.join('; ');
}

/** Without the names, or the words, no row can be recognised; and what the file holds in a column must have a place. */
function refuseLostColumns(part: Part, columns: readonly Column[], { tab, file }: Sides, lookup: Lookup): void {
  const rows = blockRows(part.columns, file.grid, file.located, lookup);
  for (const column of columns) {
    const isAbout = column === part.about;
    if (isAbout && !file.located.columns.has(column)) throw new Refusal('file-column-lost', column.header);
    const isNeeded = isAbout || rows.some((row) => !holdsNothing(row.cells.get(column.key) ?? ''));
    if (isNeeded && !tab.located.columns.has(column)) throw new Refusal('tab-column-lost', column.header);
  }
}
