import type { Moment } from '../core/day';
import { dayOfMoment } from '../core/day';
import type { Day } from '../core/day';
import type { Owed } from '../core/deadline';
import { OWED } from '../core/deadline';
import type { Problem } from '../core/problem';
import type { HandedInAt } from '../core/submission';
import { tidy, wordKey } from '../core/vietnamese';
import type { Cell, Grid } from './cell';
import { isDateCell, momentOfCell, textOf, UNREADABLE } from './cell';
import { CODE_LABEL, COMMUNE_BLOCKS, HANDED_IN_LABELS } from './communeTab';
import { isBlank } from './decode';
import { locate } from './locate';

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

/** The cell under a label of the head, wherever it was moved; null where the label is gone. */
export function headCell(head: Grid, label: string): HeadCell | null {
  const key = wordKey(label);
  for (let row = 0; row < head.length - 1; row += 1) {
    const column = (head[row] ?? []).findIndex(
      (cell) => cell !== '' && typeof cell === 'string' && wordKey(cell) === key,
    );
    if (column >= 0) return { row: row + 1, column, cell: head[row + 1]?.[column] ?? '' };
  }
  return null;
}

/** A tab of something else may have a few headers in common with a commune's. */
const HEADERS_AT_LEAST = 8;

/** Whether a tab is laid out as a commune's: its header row is there, or, where that was lost, its head. */
export function isCommuneTab(grid: Grid): boolean {
  const located = locate('', grid, COMMUNE_BLOCKS);
  if (located !== null && located.columns.size > HEADERS_AT_LEAST) return true;
  const head = grid.slice(0, located?.headerRow ?? SEARCHED_ROWS);
  return OWED.some((owed) => headCell(head, HANDED_IN_LABELS[owed]) !== null);
}

/** The Mã that a tab carries in its head; '' = none: not a commune's tab, or its head was lost. */
export function codeOf(grid: Grid): string {
  if (!isCommuneTab(grid)) return '';
  return tidy(textOf(headCell(headRows(grid), CODE_LABEL)?.cell ?? ''));
}

export type HandedInMoments = Readonly<Record<Owed, HandedInAt>>;

/** When each thing was handed in, as the head of a commune's tab says; what is no moment, or lies ahead, is named. */
export function readHandedIn(
  tab: string,
  grid: Grid,
  today: Day,
): { readonly handedInAt: HandedInMoments; readonly problems: readonly Problem[] } {
  const handedInAt: Record<Owed, HandedInAt> = { ...NOTHING_HANDED_IN };
  const problems: Problem[] = [];
  const rows = headRows(grid);
  for (const owed of OWED) {
    const field = HANDED_IN_LABELS[owed];
    const head = headCell(rows, field);
    if (head === null) problems.push({ code: 'column-missing', tab, field });
    else if (!isBlank(head.cell)) {
      const moment = momentOfCell(head.cell);
      const detail = isDateCell(head.cell) ? undefined : tidy(textOf(head.cell));
      handedInAt[owed] = moment === UNREADABLE ? 'unclear' : moment;
      const code = doubtOf(head.cell, moment, today);
      const place = { tab, row: head.row + 1, column: head.column + 1 };
      if (code !== null) problems.push({ code, ...place, field, ...(detail === undefined ? {} : { detail }) });
    }
  }
  return { handedInAt, problems };
}

function doubtOf(cell: Cell, moment: Moment | typeof UNREADABLE, today: Day): Problem['code'] | null {
  if (moment === UNREADABLE) return 'not-a-moment';
  if (dayOfMoment(moment) > today) return 'moment-in-future';
  return isDateCell(cell) ? null : 'moment-is-text';
}

export const NOTHING_HANDED_IN: HandedInMoments = { invitees: null, plan: null, results: null, report: null };
