import type { Cell, Grid } from '../../workbook/cells/cell';
import { NO_DATE } from '../../workbook/cells/cell';
import type { ZoneClock } from './zone';

/** A value or a range as Apps Script hands it to a cell function: blank cells are '', a single cell is its bare value. */
export type CellArgument = unknown;

/** An argument of a cell function as a grid of one or more cells. */
export function gridOf(argument: CellArgument, clock: () => ZoneClock): Grid {
  const rows = Array.isArray(argument) ? (argument as unknown[][]) : [[argument]];
  return rows.map((row) => row.map((value) => cellOf(value, clock)));
}

/** A value of `getValues`, or of an argument, as the add-on sees it. */
export function cellOf(value: unknown, clock: () => ZoneClock): Cell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? NO_DATE : clock().cellOf(value);
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  return '';
}

/** A single result as its bare value, several as rows. */
export function resultOf<T>(rows: readonly (readonly T[])[]): T | readonly (readonly T[])[] {
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  return only ?? rows;
}
