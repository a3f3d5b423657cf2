import type { Owed } from '../../core/round/owed';
import { OWED } from '../../core/round/owed';
import { tidy, wordKey } from '../../core/letters/vietnamese';
import type { Cell, Grid } from '../../workbook/cells/cell';
import { isBlank, isDateCell, textOf } from '../../workbook/cells/cell';
import type { HeadLayout } from '../../workbook/head/communeHead';
import { FORMER_LINKS, lastRowCell, OWED_COLUMNS } from '../../workbook/head/communeHead';
import { HANDED_IN_AT, HEAD_ROWS } from '../../workbook/schema/communeTab';
import type { Content } from '../../workbook/design/content';
import type { HeadCell } from '../../workbook/head/headOfTab';
import { headCells, headRows } from '../../workbook/head/headOfTab';
import type { Located } from '../../workbook/cells/locate';
import type { CellWrite } from '../rows/cellWrites';
import { writeCells } from '../rows/cellWrites';
import type { BookWriter } from '../ports';

/**
 * Moves what the head of an earlier layout held above other columns to where it stands today: the moments of handing in with
 * their labels and boxes; limits that stood elsewhere and links with other words are replaced. Nothing typed is dropped: where
 * two moments contradict each other both stay, and reading names them.
 */
export function moveFormerHead(
  book: BookWriter,
  tab: string,
  located: Located,
  layout: HeadLayout,
  formulas: readonly (readonly string[])[],
): void {
  const grid = book.read(tab) ?? [];
  const writes = [
    ...OWED.flatMap((owed) => movedMoment(owed, grid, located, layout)),
    ...strayLimits(formulas, located, layout),
    ...formerLinks(tab, grid, located, layout),
  ];
  if (writes.length > 0) writeCells(book, tab, writes);
}

/** The moment and its label to their place, where it stands empty. */
function movedMoment(owed: Owed, grid: Grid, located: Located, { top }: HeadLayout): CellWrite[] {
  const place = located.columns.get(OWED_COLUMNS[owed].handedIn);
  const labelled = HANDED_IN_AT[owed];
  const cells = headCells(headRows(grid), labelled);
  const strays = cells.filter(({ column }) => column !== place);
  const [moment] = cells;
  if (place === undefined || moment === undefined) return [];
  const isRenamed = wordKey(textOf(grid[moment.row - 1]?.[moment.column] ?? '')) !== wordKey(labelled.label);
  const atPlace = (row: number) => grid[top + row]?.[place] ?? '';
  const isFree = cells.some(({ column }) => column === place)
    ? isBlank(atPlace(1))
    : isBlank(atPlace(0)) && isBlank(atPlace(1));
  const isOne = cells.filter(({ cell }) => !isBlank(cell)).length <= 1;
  if (strays.length === 0) return isRenamed ? [written(moment.row, moment.column + 1, labelled.label)] : [];
  if (!isOne || (strays.includes(moment) && !isFree)) return [];
  return [
    ...strays.flatMap((stray) => cleared(stray, grid)),
    ...(strays.includes(moment)
      ? [written(top + 1, place + 1, labelled.label), written(top + 2, place + 1, contentOf(moment.cell))]
      : []),
  ];
}

/** Label, moment and box, which stand below one another. */
function cleared({ row, column }: HeadCell, grid: Grid): CellWrite[] {
  const box = grid[row + 1]?.[column] ?? '';
  return [row, row + 1, ...(typeof box === 'boolean' ? [row + 2] : [])].map((at) => written(at, column + 1, ''));
}

/** Limits stand above their own columns alone; each looks its row up by "Mã|thing". */
function strayLimits(formulas: readonly (readonly string[])[], located: Located, { top }: HeadLayout): CellWrite[] {
  return formulas.flatMap((row, down) =>
    row.flatMap((formula, index) => {
      const owed = OWED.find((candidate) => formula.includes(`|${candidate}"`));
      const isStray = owed !== undefined && located.columns.get(OWED_COLUMNS[owed].limit) !== index;
      return isStray ? [written(top + down + 1, index + 1, '')] : [];
    }),
  );
}

function formerLinks(tab: string, grid: Grid, located: Located, layout: HeadLayout): CellWrite[] {
  const former = new Set<string>(FORMER_LINKS.map(wordKey));
  const row = layout.top + HEAD_ROWS;
  return (grid[row - 1] ?? []).flatMap((cell, index) => {
    if (!former.has(wordKey(textOf(cell)))) return [];
    const column = columnAt(located, index);
    return [written(row, index + 1, column === null ? '' : lastRowCell(column, tab, layout))];
  });
}

function columnAt({ columns }: Located, index: number) {
  const [found] = [...columns].find(([, place]) => place === index) ?? [];
  return found === undefined ? null : (found as Parameters<typeof lastRowCell>[0]);
}

function written(row: number, column: number, content: Content): CellWrite {
  return { row, column, kind: typeof content === 'object' && 'moment' in content ? 'moment' : 'text', content };
}

function contentOf(cell: Cell): Content {
  return isDateCell(cell) ? { moment: cell.moment } : typeof cell === 'string' ? tidy(cell) : cell;
}
