import type { Difference } from '../../api';
import { BLOCK_NAMES, unnamedRow } from '../../text/communeFile';
import { excerpt } from '../../text/entry';
import { cellName } from '../../workbook/a1';
import type { Column } from '../../workbook/column';
import { INVITEE, INVITEES, OPINION, OPINIONS } from '../../workbook/communeTab';
import type { Lookup } from '../../workbook/decode';
import { Refusal } from '../refusal';
import type { BlockRow } from './blockRows';
import { blockRows, comparedColumns } from './blockRows';
import { holdsNothing, meansSame, shownText, takenContent } from './cellMeaning';
import type { Change } from './change';
import { outcomeOf } from './change';
import { matchRows, OPINION_IN_PLACE, OPINION_PASSES, PERSON_IN_PLACE, PERSON_PASSES } from './matchRows';
import type { Side, Sides } from './sides';

interface Part {
  readonly key: 'invitees' | 'opinions';
  readonly columns: readonly Column[];
  /** Column that tells what a row is about. */
  readonly about: Column;
  readonly passes: typeof PERSON_PASSES;
  /** Tried last, and only against what the tab held at export. */
  readonly inPlace: typeof PERSON_PASSES;
}

export const PARTS: readonly Part[] = [
  { key: 'invitees', columns: INVITEES, about: INVITEE.name, passes: PERSON_PASSES, inPlace: PERSON_IN_PLACE },
  { key: 'opinions', columns: OPINIONS, about: OPINION.content, passes: OPINION_PASSES, inPlace: OPINION_IN_PLACE },
];

/** One row on the three sides; null = not there. */
interface Triple {
  readonly base: BlockRow | null;
  readonly tab: BlockRow | null;
  readonly file: BlockRow | null;
}

/** What the file says otherwise about the people, or about what was said. */
export function compareRows(part: Part, sides: Sides, lookup: Lookup): Change[] {
  const columns = comparedColumns(part.columns);
  refuseLostColumns(part, columns, sides, lookup);
  const rows = (side: Side) => blockRows(part.columns, side.grid, side.located, lookup);
  const base = sides.base === null ? null : rows(sides.base);
  return triplesOf(part, base, rows(sides.tab), rows(sides.file)).flatMap((triple): Change[] => {
    const { tab, file } = triple;
    if (tab !== null && file !== null) return cellChanges(part, columns, { ...triple, tab, file }, sides, lookup);
    if (file !== null) return newRow(part, columns, triple.base, file, lookup);
    return tab !== null && triple.base !== null ? goneRow(part, columns, triple.base, tab, sides, lookup) : [];
  });
}

function triplesOf(
  { passes, inPlace }: Part,
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
  const same = matchRows(newInFile, newInTab, passes);
  return [...old, ...newInFile.map((row) => ({ base: null, tab: same.get(row) ?? null, file: row }))];
}

/** A row that both have: cell by cell. */
function cellChanges(
  part: Part,
  columns: readonly Column[],
  { base, tab, file }: { readonly base: BlockRow | null; readonly tab: BlockRow; readonly file: BlockRow },
  sides: Sides,
  lookup: Lookup,
): Change[] {
  return columns.flatMap((column): Change[] => {
    const position = sides.tab.located.columns.get(column);
    const [inTab, inFile] = [tab.cells.get(column.key), file.cells.get(column.key)];
    if (position === undefined || inTab === undefined || inFile === undefined) return [];
    const outcome = outcomeOf(column, { base: base?.cells.get(column.key), tab: inTab, file: inFile }, lookup);
    if (outcome === 'keep') return [];
    const cell = cellName(tab.row, position + 1);
    const content = takenContent(column, inFile, lookup);
    const difference: Difference = {
      id: cell,
      kind: outcome === 'conflict' ? 'conflict' : content === '' ? 'cleared' : 'changed',
      block: BLOCK_NAMES[part.key],
      what: aboutOf(part, tab),
      field: column.header,
      inTab: shownText(column, inTab),
      inFile: shownText(column, inFile),
      cell,
    };
    return [{ difference, writes: [{ row: tab.row, column: position + 1, kind: column.kind, content }], adds: null }];
  });
}

/** A row that the tab does not have: new in the file, or removed from the tab since it was exported. */
function newRow(
  part: Part,
  columns: readonly Column[],
  base: BlockRow | null,
  file: BlockRow,
  lookup: Lookup,
): Change[] {
  if (base !== null && !isEdited(columns, base, file, lookup)) return [];
  const cells = columns
    .map((column) => ({ column, content: takenContent(column, file.cells.get(column.key) ?? '', lookup) }))
    .filter(({ content }) => content !== '');
  const difference: Difference = {
    id: `${part.key}+${file.row}`,
    kind: base === null ? 'added' : 'conflict',
    ...{ block: BLOCK_NAMES[part.key], what: aboutOf(part, file), field: '' },
    ...{ inTab: '', inFile: rowText(columns, file), cell: '' },
  };
  return [{ difference, writes: [], adds: { columns: part.columns, cells } }];
}

/** A row that the file had at export and has no more. */
function goneRow(
  part: Part,
  columns: readonly Column[],
  base: BlockRow,
  tab: BlockRow,
  sides: Sides,
  lookup: Lookup,
): Change[] {
  const places = columns.flatMap((column) => {
    const position = sides.tab.located.columns.get(column);
    return position === undefined || holdsNothing(tab.cells.get(column.key) ?? '') ? [] : [{ column, position }];
  });
  const about = sides.tab.located.columns.get(part.about) ?? 0;
  const difference: Difference = {
    id: `${part.key}-${tab.row}`,
    kind: isEdited(columns, base, tab, lookup) ? 'conflict' : 'cleared',
    ...{ block: BLOCK_NAMES[part.key], what: aboutOf(part, tab), field: '' },
    ...{ inTab: rowText(columns, tab), inFile: '', cell: cellName(tab.row, about + 1) },
  };
  const writes = places.map(({ column, position }) => ({
    ...{ row: tab.row, column: position + 1, kind: column.kind },
    content: '',
  }));
  return [{ difference, writes, adds: null }];
}

/** Whether a person changed a row since; an id that it was given since is nobody's change. */
function isEdited(columns: readonly Column[], base: BlockRow, now: BlockRow, lookup: Lookup): boolean {
  return columns.some((column) => {
    const [before, after] = [base.cells.get(column.key), now.cells.get(column.key)];
    if (before === undefined || after === undefined) return false;
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
