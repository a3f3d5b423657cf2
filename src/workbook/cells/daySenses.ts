import type { Day } from '../../core/time/day';
import { addDays, dayOf } from '../../core/time/day';
import type { DayDoubt, DaySense, DaySpan } from '../../core/time/daySense';
import { ANY_DAY, doubtOfDay } from '../../core/time/daySense';
import type { Place, Problem } from '../../core/problem';
import { date } from '../../text/phrases/format';
import type { Cell, Grid } from './cell';
import { dayOfCell, limitOfCell, UNREADABLE } from './cell';
import type { Column, Field } from '../schema/column';
import { COMMUNE_LISTED } from '../schema/communesTab';
import { OPINION, SESSION_FACT } from '../schema/communeTab';
import type { FieldColumns } from './decode';
import { fieldRows } from './decode';
import { HOLIDAY } from '../schema/holidays';
import type { Located } from './locate';
import { EXTENSION, RULE, SETTING } from '../schema/settings';

/** The days of a round that others are measured by; null = not known. */
export interface RoundDays {
  readonly today: Day;
  readonly year: number | null;
  readonly plan: Day | null;
  readonly compilation: Day | null;
  /** Of the commune whose cells are read: its session as planned, and as it was held. */
  readonly planned: Day | null;
  readonly held: Day | null;
}

/** So many days before or after its plan a session may be held. */
const AROUND_PLAN = 60;

/** Column by column that holds days: when its days are to be expected, and when they can be. */
export const DAY_SENSES: readonly (readonly [Column | Field, (round: RoundDays) => DaySense])[] = [
  // that it lies ahead, or in another year, has codes of its own
  [SESSION_FACT.day, (round) => ({ likely: aroundPlan(round), possible: ANY_DAY })],
  [OPINION.answeredOn, (round) => told(since(round), round)],
  [OPINION.dueOn, (round) => ahead({ from: since(round), to: yearEnd(round, 1) }, round)],
  [COMMUNE_LISTED.day, (round) => inYear({ from: planOr(round), to: round.compilation ?? yearEnd(round, 0) }, round)],
  [SETTING.planDay, (round) => ({ likely: beforeCompilation(round), possible: upToday(yearStart(round, -1), round) })],
  [SETTING.compilationDay, (round) => ahead({ from: planOr(round), to: yearEnd(round, 0) }, round)],
  [RULE.fixedDay, (round) => ahead({ from: planOr(round), to: yearEnd(round, 0) }, round)],
  [EXTENSION.until, (round) => ahead({ from: planOr(round), to: yearEnd(round, 0) }, round)],
  // days off of any year may be listed
  [HOLIDAY.day, () => ({ likely: ANY_DAY, possible: ANY_DAY })],
];

const yearStart = ({ year }: RoundDays, later: number) => (year === null ? null : dayOf(year + later, 1, 1));
const yearEnd = ({ year }: RoundDays, later: number) => (year === null ? null : dayOf(year + later, 12, 31));
const planOr = (round: RoundDays) => round.plan ?? yearStart(round, 0);
const since = (round: RoundDays) => round.held ?? round.planned ?? yearStart(round, 0);
const upToday = (from: Day | null, { today }: RoundDays): DaySpan => ({ from, to: today });
const told = (from: Day | null, round: RoundDays): DaySense => ({
  likely: upToday(from, round),
  possible: upToday(yearStart(round, 0), round),
});
const ahead = (likely: DaySpan, round: RoundDays): DaySense => ({
  likely,
  possible: { from: yearStart(round, 0), to: yearEnd(round, 1) },
});
const inYear = (likely: DaySpan, round: RoundDays): DaySense => ({
  likely,
  possible: { from: yearStart(round, 0), to: yearEnd(round, 0) },
});

function aroundPlan(round: RoundDays): DaySpan {
  const { planned, today } = round;
  if (planned === null) return upToday(planOr(round), round);
  return { from: addDays(planned, -AROUND_PLAN), to: earlier(today, addDays(planned, AROUND_PLAN)) };
}

function beforeCompilation(round: RoundDays): DaySpan {
  const { today, compilation } = round;
  return { from: yearStart(round, -1), to: compilation === null ? today : earlier(today, compilation) };
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}

const SENSES = new Map(DAY_SENSES);

/** The doubtful days of the columns of a block. */
export function doubtfulDays(
  columns: readonly Column[],
  tab: string,
  grid: Grid,
  located: Located,
  round: RoundDays,
): Problem[] {
  return columns.flatMap((column) => {
    const index = located.columns.get(column);
    if (index === undefined || !SENSES.has(column)) return [];
    return grid.slice(located.headerRow + 1).flatMap((row, below) => {
      const place = { tab, row: located.headerRow + 2 + below, column: index + 1 };
      return doubtful(row[index] ?? '', column, column.header, place, round);
    });
  });
}

/** The doubtful days of a block of label and value. */
export function doubtfulFields(
  fields: readonly Field[],
  columns: FieldColumns,
  tab: string,
  grid: Grid,
  located: Located,
  round: RoundDays,
): Problem[] {
  const index = located.columns.get(columns.value);
  if (index === undefined) return [];
  const days = fields.filter((field) => SENSES.has(field));
  return [...fieldRows(days, columns, grid, located)].flatMap(([field, [row]]) =>
    row === undefined
      ? []
      : doubtful(grid[row]?.[index] ?? '', field, field.label, { tab, row: row + 1, column: index + 1 }, round),
  );
}

function doubtful(cell: Cell, column: Column | Field, field: string, place: Place, round: RoundDays): Problem[] {
  const sense = SENSES.get(column);
  const day = column.kind === 'limit' ? dayOfLimit(cell) : dayOfCell(cell);
  if (sense === undefined || day === UNREADABLE) return [];
  const spans = sense(round);
  const doubt = doubtOfDay(day, spans);
  return doubt === null ? [] : [{ ...place, field, ...worded(day, doubt, spans.possible.to === round.today) }];
}

function dayOfLimit(cell: Cell) {
  const limit = limitOfCell(cell);
  return limit === UNREADABLE ? UNREADABLE : limit.day;
}

/** `endsToday`: the column tells of what is past. */
function worded(day: Day, doubt: DayDoubt, endsToday: boolean): Pick<Problem, 'code' | 'detail'> {
  if (doubt.kind === 'swapped')
    return { code: 'day-and-month-swapped', detail: `${date(day)}” → “${date(doubt.other)}` };
  return { code: doubt.kind === 'tooLate' && endsToday ? 'day-ahead' : 'day-far-from-round', detail: date(day) };
}
