import { attends } from '../core/people/attendance';
import type { Calendar } from '../core/time/calendar';
import { calendarOf, MOST_DAYS_BEFORE } from '../core/time/calendar';
import type { Day } from '../core/time/day';
import { dayOfMoment } from '../core/time/day';
import { momentOfLimit, resolveDeadline } from '../core/round/deadline';
import { daysPast } from '../core/round/submission';
import { wordKey } from '../core/letters/vietnamese';
import { CELL_FUNCTION_ERRORS } from '../text/cellFunctions';
import type { Cell, Grid } from '../workbook/cells/cell';
import { dayOfCell, isBlank, limitOfCell, momentOfCell, textOf, UNREADABLE, wholeOf } from '../workbook/cells/cell';
import type { Lookup } from '../workbook/cells/decode';
import { meaningOf } from '../workbook/schema/lists';
import { START_CUTOFF } from '../workbook/reading/readSettings';

/** What a cell function cannot work with; Google shows the sentence on the cell. */
export class CellFunctionError extends Error {}

/** How limits are to be counted, as a cell function is given it; what is left blank is as in a new rule of Thiết lập. */
export interface AskedRule {
  readonly count: Cell;
  /** Label of Danh mục: Ngày lịch, Ngày làm việc. */
  readonly unit: Cell;
  /** First column: the day; second, if any, the label of its kind: Nghỉ, Làm bù. */
  readonly daysOff: Grid;
  /** Label of what becomes of a limit on a day off. */
  readonly onDayOff: Cell;
}

/** Limits counted back from days: one for each cell of `anchors`; '' where it is empty. `lookup` is asked for labels alone. */
export function deadlines(anchors: Grid, asked: AskedRule, lookup: Lookup): (Day | '')[][] {
  const count = wholeOf(asked.count);
  if (count === UNREADABLE) throw new CellFunctionError(CELL_FUNCTION_ERRORS.count);
  if (count > MOST_DAYS_BEFORE) throw new CellFunctionError(CELL_FUNCTION_ERRORS.countTooLarge);
  const calendar = listedCalendar(asked.daysOff, lookup);
  const rule = {
    isReadable: true,
    owed: 'invitees',
    appliesTo: 'all',
    anchor: 'fixed',
    count,
    unit: meant('units', asked.unit, lookup) ?? 'calendar',
    cutoff: START_CUTOFF,
    onDayOff: meant('dayOffRules', asked.onDayOff, lookup) ?? 'before',
  } as const;
  return anchors.map((row) =>
    row.map((cell) => {
      if (isBlank(cell)) return '';
      const fixedDay = readable(dayOfCell(cell), CELL_FUNCTION_ERRORS.anchor);
      const { moment } = resolveDeadline({ ...rule, fixedDay }, { compilation: null, session: null }, calendar);
      return moment === null ? '' : dayOfMoment(moment);
    }),
  );
}

/** Days late: 0 = on time; '' where either is empty. A limit without an hour ends at 17:00; "24:00" and "00:00" as text are hours. */
export function daysLate(handedIn: Grid, limits: Grid): (number | '')[][] {
  const single = limits.length === 1 && limits[0]?.length === 1;
  return handedIn.map((row, rowIndex) =>
    row.map((cell, column) => {
      const limitCell = single ? limits[0]?.[0] : limits[rowIndex]?.[column];
      if (limitCell === undefined) throw new CellFunctionError(CELL_FUNCTION_ERRORS.size);
      if (isBlank(cell) || isBlank(limitCell)) return '';
      const moment = readable(momentOfCell(cell), CELL_FUNCTION_ERRORS.handedIn);
      const limit = momentOfLimit(readable(limitOfCell(limitCell), CELL_FUNCTION_ERRORS.limit), START_CUTOFF);
      return moment <= limit ? 0 : daysPast(limit, moment);
    }),
  );
}

/** How many attended, of each group asked for; of all groups where none is. */
export function attendedOf(groups: Grid, attendance: Grid, asked: Grid, lookup: Lookup): number[][] {
  const states = attendance.flat();
  const labels = groups.flat();
  if (states.length !== labels.length) throw new CellFunctionError(CELL_FUNCTION_ERRORS.size);
  const attending = labels.filter((_, index) => {
    const state = meaningOf('attendance', lookup('attendance', textOf(states[index] ?? '')));
    return attends({ attendance: state ?? 'notRecorded' });
  });
  // a group that Danh mục lists is the same under each of its names
  const groupOf = (cell: Cell) => wordKey(lookup('groups', textOf(cell))?.label ?? textOf(cell));
  return asked.map((row) =>
    row.map((cell) => {
      const group = groupOf(cell);
      return group === '' ? attending.length : attending.filter((label) => groupOf(label) === group).length;
    }),
  );
}

function readable<T>(value: T, sentence: string): Exclude<T, typeof UNREADABLE> {
  if (value === UNREADABLE) throw new CellFunctionError(sentence);
  return value as Exclude<T, typeof UNREADABLE>;
}

/** What a label means; null = the cell is blank. */
function meant<List extends keyof typeof NOT_LISTED>(list: List, cell: Cell, lookup: Lookup) {
  if (isBlank(cell)) return null;
  const meaning = meaningOf(list, lookup(list, textOf(cell)));
  if (meaning === null) throw new CellFunctionError(NOT_LISTED[list]);
  return meaning;
}

const NOT_LISTED = {
  units: CELL_FUNCTION_ERRORS.unit,
  dayOffRules: CELL_FUNCTION_ERRORS.onDayOff,
  dayKinds: CELL_FUNCTION_ERRORS.dayKind,
} as const;

function listedCalendar(table: Grid, lookup: Lookup): Calendar {
  return calendarOf(
    table.flatMap(([cell = '', kind = '']) => {
      const day = isBlank(cell) ? UNREADABLE : dayOfCell(cell);
      return day === UNREADABLE ? [] : [{ day, kind: meant('dayKinds', kind, lookup) ?? 'off' }];
    }),
  );
}
