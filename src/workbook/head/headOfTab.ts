import type { Moment } from '../../core/time/day';
import { dayOfMoment } from '../../core/time/day';
import type { Day } from '../../core/time/day';
import type { Owed } from '../../core/round/owed';
import { forEachOwed, OWED } from '../../core/round/owed';
import type { Place, Problem } from '../../core/problem';
import type { HandedInAt } from '../../core/round/submission';
import { tidy, wordKey } from '../../core/letters/vietnamese';
import { cellName } from '../design/a1';
import type { Cell, Grid } from '../cells/cell';
import { isBlank, isDateCell, momentOfCell, textOf, UNREADABLE } from '../cells/cell';
import type { Labelled } from '../schema/column';
import { CODE, COMMUNE_BLOCKS, HANDED_IN_AT } from '../schema/communeTab';
import { locate } from '../cells/locate';
import { namesOf } from '../schema/names';

/** Where a value of the head stands; 0-based. */
export interface HeadCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** A head stands near the top, however many rows people put above it. */
const SEARCHED_ROWS = 30;

/** The rows above the header row; where that was lost, the first ones. */
export function headRows(grid: Grid): Grid {
  return grid.slice(0, locate('', grid, COMMUNE_BLOCKS)?.headerRow ?? SEARCHED_ROWS);
}

/**
 * The cells under a label of the head, under any of its names and wherever they were moved; the one that is read first: the
 * first that holds something, for a value may have stayed under an old label.
 */
export function headCells(head: Grid, labelled: Labelled): readonly HeadCell[] {
  const names = new Set(namesOf(labelled).map(wordKey));
  const cells = head.slice(0, -1).flatMap((cells, row) =>
    cells.flatMap((label, column): HeadCell[] => {
      if (typeof label !== 'string' || label === '' || !names.has(wordKey(label))) return [];
      return [{ row: row + 1, column, cell: head[row + 1]?.[column] ?? '' }];
    }),
  );
  return [...cells.filter(({ cell }) => !isBlank(cell)), ...cells.filter(({ cell }) => isBlank(cell))];
}

/** The one that is read; null where the label is gone. */
export function headCell(head: Grid, labelled: Labelled): HeadCell | null {
  return headCells(head, labelled)[0] ?? null;
}

/** The 0-based row in which the header row stands where nobody moved it: right below the head; Infinity = the head is lost. */
export function bottomOfHead(grid: Grid): number {
  const code = headCell(headRows(grid), CODE);
  return code === null ? Infinity : code.row + 1;
}

/** A tab of something else may have a few headers in common with a commune's. */
const HEADERS_AT_LEAST = 8;

/** Whether a tab is laid out as a commune's: its header row is there, or, where that was lost, its head. */
export function isCommuneTab(grid: Grid): boolean {
  const located = locate('', grid, COMMUNE_BLOCKS);
  if (located !== null && located.columns.size > HEADERS_AT_LEAST) return true;
  const head = grid.slice(0, located?.headerRow ?? SEARCHED_ROWS);
  return OWED.some((owed) => headCell(head, HANDED_IN_AT[owed]) !== null);
}

/** The Mã that a tab carries in its head; '' = none: not a commune's tab, or its head was lost. */
export function codeOf(grid: Grid): string {
  if (!isCommuneTab(grid)) return '';
  return tidy(textOf(headCell(headRows(grid), CODE)?.cell ?? ''));
}

export type HandedInMoments = Readonly<Record<Owed, HandedInAt>>;

/**
 * When each thing was handed in, as the head of a commune's tab says; what is no moment, or lies ahead, is named. So is a Mã
 * that the head's own formulas do not find: they compare whole texts.
 */
export function readHandedIn(
  tab: string,
  grid: Grid,
  today: Day,
): { readonly handedInAt: HandedInMoments; readonly problems: readonly Problem[] } {
  const handedInAt: Record<Owed, HandedInAt> = { ...NOTHING_HANDED_IN };
  const problems: Problem[] = [];
  const rows = headRows(grid);
  const code = headCell(rows, CODE);
  if (code !== null && typeof code.cell === 'string' && !isBlank(code.cell) && code.cell !== tidy(code.cell))
    problems.push({ code: 'code-not-found', ...placeOf(tab, code), field: CODE.label, detail: tidy(code.cell) });
  for (const owed of OWED) {
    const field = HANDED_IN_AT[owed].label;
    const [head, ...others] = headCells(rows, HANDED_IN_AT[owed]);
    if (head === undefined) {
      problems.push({ code: 'column-missing', tab, field });
      continue;
    }
    problems.push(
      ...others.map((other): Problem => ({
        code: 'label-repeated',
        ...placeOf(tab, other, -1),
        field,
        detail: cellName(head.row + 1, head.column + 1),
      })),
    );
    if (isBlank(head.cell)) continue;
    const moment = momentOfCell(head.cell);
    const contradicted = others.some(({ cell }) => !isBlank(cell) && momentOfCell(cell) !== moment);
    handedInAt[owed] = moment === UNREADABLE || contradicted ? 'unclear' : moment;
    const detail = isDateCell(head.cell) ? undefined : tidy(textOf(head.cell));
    const doubt = doubtOf(head.cell, moment, today);
    if (doubt !== null)
      problems.push({ code: doubt, ...placeOf(tab, head), field, ...(detail === undefined ? {} : { detail }) });
  }
  return { handedInAt, problems };
}

/** Of a value of the head, or of the label above it (-1). */
function placeOf(tab: string, { row, column }: HeadCell, rows = 0): Place {
  return { tab, row: row + 1 + rows, column: column + 1 };
}

function doubtOf(cell: Cell, moment: Moment | typeof UNREADABLE, today: Day): Problem['code'] | null {
  if (moment === UNREADABLE) return 'not-a-moment';
  if (dayOfMoment(moment) > today) return 'moment-in-future';
  return isDateCell(cell) ? null : 'moment-is-text';
}

export const NOTHING_HANDED_IN: HandedInMoments = forEachOwed(() => null);
