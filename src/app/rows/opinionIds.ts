import { tidy } from '../../core/letters/vietnamese';
import type { Grid } from '../../workbook/cells/cell';
import { isBlank, textOf } from '../../workbook/cells/cell';
import { COMMUNE_BLOCKS, OPINION, OPINIONS } from '../../workbook/schema/communeTab';
import type { Span } from '../../workbook/head/handsIn';
import { codeOf } from '../../workbook/head/headOfTab';
import { locate } from '../../workbook/cells/locate';
import type { OpenTab } from './communeRows';
import type { CellPlace } from '../ports';

/** Letters and digits that nobody takes for one another; without vowels, so that they make no words and no month names. */
const SIGNS = '34679CDFHJKMNPRTWXY';
const LENGTH = 4;
const POSSIBLE = SIGNS.length ** LENGTH;
/** Before the sign where a tab lost the Mã of its commune. */
const NO_CODE = 'YK';

/** A Mã ý kiến that no opinion of the commune has, such as "X01-7K4M". `random` as Math.random. */
export function newOpinionId(code: string, taken: ReadonlySet<string>, random: () => number): string {
  const start = Math.floor(random() * POSSIBLE);
  for (let step = 0; step < POSSIBLE; step += 1) {
    const signs = signsOf((start + step) % POSSIBLE);
    const id = `${code === '' ? NO_CODE : code}-${signs}`;
    // "01-3647" would be a month of a year
    if (/\D/.test(signs) && !taken.has(idKey(id))) return id;
  }
  throw new Error('every Mã ý kiến is taken');
}

/** Two ids that a person would take for the same have one key. */
export function idKey(id: string): string {
  return tidy(id).toUpperCase();
}

/** The id of a new opinion of a tab; null = the tab has no column for it. */
export function idInto({ grid, located }: OpenTab, random: () => number): string | null {
  const column = located.columns.get(OPINION.id);
  if (column === undefined) return null;
  const taken = new Set(grid.slice(located.headerRow + 1).map((row) => idKey(textOf(row[column] ?? ''))));
  return newOpinionId(codeOf(grid), taken, random);
}

/** Ids to write, one below the other. */
export interface IdRun {
  readonly from: CellPlace;
  readonly ids: readonly (readonly [string])[];
}

/**
 * The ids that a commune's tab lacks: of opinions without one, and, among the rows just edited, of those that carry the
 * id of another row: copies; and '' over the id of a row just edited that holds nothing else any more, so that it does not
 * pass to other words. Nothing where the tab has no header row or no column for them.
 */
export function missingOpinionIds(grid: Grid, tab: string, edited: Span | null, random: () => number): IdRun[] {
  const located = locate(tab, grid, COMMUNE_BLOCKS);
  const content = located?.columns.get(OPINION.content);
  const column = located?.columns.get(OPINION.id);
  if (located === null || content === undefined || column === undefined) return [];
  const others = OPINIONS.filter(({ key, kind }) => key !== OPINION.id.key && kind !== 'free');
  const places = others.flatMap((other) => located.columns.get(other) ?? []);
  const rows = grid.slice(located.headerRow + 1).map((cells, index) => ({
    row: located.headerRow + 2 + index,
    isSaid: !isBlank(cells[content] ?? ''),
    isEmpty: places.every((place) => isBlank(cells[place] ?? '')),
    id: idKey(textOf(cells[column] ?? '')),
  }));
  const isEdited = (row: number) => edited !== null && row >= edited.from && row <= edited.to;
  const taken = new Set(rows.flatMap(({ row, id }) => (id === '' || isEdited(row) ? [] : [id])));
  const lacking = rows.filter(({ row, isSaid, id }) => {
    if (id === '') return isSaid;
    if (!isEdited(row)) return false;
    const isCopy = taken.has(id);
    taken.add(id);
    return isCopy && isSaid;
  });
  const left = rows.filter(({ row, isEmpty, id }) => isEmpty && id !== '' && isEdited(row));
  if (lacking.length + left.length === 0) return [];
  const code = codeOf(grid);
  const runs: { from: CellPlace; ids: [string][] }[] = [];
  const changing = [...lacking, ...left].sort((a, b) => a.row - b.row);
  for (const { row, isSaid } of changing) {
    const id = isSaid ? newOpinionId(code, taken, random) : '';
    if (id !== '') taken.add(idKey(id));
    const run = runs[runs.length - 1];
    if (run !== undefined && run.from.row + run.ids.length === row) run.ids.push([id]);
    else runs.push({ from: { row, column: column + 1 }, ids: [[id]] });
  }
  return runs;
}

function signsOf(number: number): string {
  let signs = '';
  for (let left = number, place = 0; place < LENGTH; place += 1, left = Math.floor(left / SIGNS.length)) {
    signs = SIGNS.charAt(left % SIGNS.length) + signs;
  }
  return signs;
}
