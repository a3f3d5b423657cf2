import { attends } from '../core/attendance';
import type { Attendance } from '../core/attendance';
import type { Calendar } from '../core/calendar';
import type { ClockTime, Day, Moment } from '../core/day';
import { at, dayOfMoment, timeOfMoment } from '../core/day';
import { resolveDeadline } from '../core/deadline';
import { daysPast } from '../core/submission';
import { tidy, wordKey } from '../core/vietnamese';
import { CELL_FUNCTION_ERRORS } from '../text/cellFunctions';
import type { Cell, Grid } from '../workbook/cell';
import { dayOfCell, momentOfCell, textOf, UNREADABLE, wholeOf } from '../workbook/cell';
import { isBlank } from '../workbook/decode';
import type { Lists } from '../workbook/lists';
import { START_CUTOFF } from '../workbook/readSettings';

/** What a cell function cannot work with; Google shows the sentence on the cell. */
export class CellFunctionError extends Error {}

/** Limits counted back from days: one for each cell of `anchors`; '' where it is empty. */
export function deadlines(anchors: Grid, count: Cell, unit: Cell, daysOff: Grid): (Day | '')[][] {
  const days = wholeOf(count);
  if (days === UNREADABLE) throw new CellFunctionError(CELL_FUNCTION_ERRORS.count);
  const calendar = calendarOf(daysOff);
  const rule = {
    isReadable: true,
    owed: 'invitees',
    appliesTo: 'all',
    anchor: 'fixed',
    count: days,
    unit: unitOf(unit),
  } as const;
  return anchors.map((row) =>
    row.map((cell) => {
      if (isBlank(cell)) return '';
      const fixedDay = readable(dayOfCell(cell), CELL_FUNCTION_ERRORS.anchor);
      const end = { cutoff: START_CUTOFF, onDayOff: 'before', fixedDay } as const;
      const { moment } = resolveDeadline({ ...rule, ...end }, { compilation: null, session: null }, calendar);
      return moment === null ? '' : dayOfMoment(moment);
    }),
  );
}

/** Days late: 0 = on time; '' where either is empty. A limit without an hour ends at 17:00. */
export function daysLate(handedIn: Grid, limits: Grid): (number | '')[][] {
  const single = limits.length === 1 && limits[0]?.length === 1;
  return handedIn.map((row, rowIndex) =>
    row.map((cell, column) => {
      const limitCell = single ? limits[0]?.[0] : limits[rowIndex]?.[column];
      if (limitCell === undefined) throw new CellFunctionError(CELL_FUNCTION_ERRORS.size);
      if (isBlank(cell) || isBlank(limitCell)) return '';
      const moment = readable(momentOfCell(cell), CELL_FUNCTION_ERRORS.handedIn);
      const limit = withHour(readable(momentOfCell(limitCell), CELL_FUNCTION_ERRORS.limit));
      return moment <= limit ? 0 : daysPast(limit, moment);
    }),
  );
}

/** How many attended, of each group asked for; of all groups where none is. */
export function attendedOf(groups: Grid, attendance: Grid, asked: Grid, lists: Lists): number[][] {
  const states = attendance.flat();
  const labels = groups.flat();
  if (states.length !== labels.length) throw new CellFunctionError(CELL_FUNCTION_ERRORS.size);
  const keys = new Map(lists.attendance.map((entry) => [wordKey(entry.label), entry.key]));
  const attending = labels.filter((_, index) => {
    const state = (keys.get(wordKey(textOf(states[index] ?? ''))) ?? 'notRecorded') as Attendance;
    return attends({ attendance: state });
  });
  return asked.map((row) =>
    row.map((cell) => {
      const group = wordKey(textOf(cell));
      return group === '' ? attending.length : attending.filter((label) => wordKey(textOf(label)) === group).length;
    }),
  );
}

function readable<T>(value: T, sentence: string): Exclude<T, typeof UNREADABLE> {
  if (value === UNREADABLE) throw new CellFunctionError(sentence);
  return value as Exclude<T, typeof UNREADABLE>;
}

function withHour(limit: Moment): Moment {
  return timeOfMoment(limit) === (0 as ClockTime) ? at(dayOfMoment(limit), START_CUTOFF) : limit;
}

function unitOf(cell: Cell): 'calendar' | 'working' {
  const unit = wordKey(tidy(textOf(cell)));
  if (unit === '' || unit === 'ngày lịch') return 'calendar';
  if (unit === 'ngày làm việc') return 'working';
  throw new CellFunctionError(CELL_FUNCTION_ERRORS.unit);
}

/** First column: the day; second, if any: "Làm bù" for a make-up day. */
function calendarOf(table: Grid): Calendar {
  const daysOff = new Set<Day>();
  const makeUpDays = new Set<Day>();
  for (const [day, kind] of table) {
    const read = day === undefined || isBlank(day) ? UNREADABLE : dayOfCell(day);
    if (read !== UNREADABLE) (wordKey(textOf(kind ?? '')) === 'làm bù' ? makeUpDays : daysOff).add(read);
  }
  return { daysOff, makeUpDays };
}
