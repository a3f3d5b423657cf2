import {
  calendarOf,
  coversYear,
  isWorkingDay,
  nearestWorkingDay,
  subtractWorkingDays,
} from '../../../../src/core/time/calendar';
import { calendar, YEAR_2020, YEAR_2026 } from '../../support/calendars';
import { day, written } from '../../support/days';

describe('days on which an office works', () => {
  it.each([
    ['an ordinary Thursday', '3/9/2020', YEAR_2020, true],
    ['a Friday', '4/9/2020', YEAR_2020, true],
    ['a Saturday', '5/9/2020', YEAR_2020, false],
    ['a Sunday', '6/9/2020', YEAR_2020, false],
    ['a Monday', '7/9/2020', YEAR_2020, true],
    ['the national day', '2/9/2020', YEAR_2020, false],
    ['the same day of a year without a table', '2/9/2021', YEAR_2020, true],
    ['the eve of Tết', '24/1/2020', YEAR_2020, false],
    ['the first day after Tết', '30/1/2020', YEAR_2020, true],
    ['a Saturday that is made up for', '10/1/2026', YEAR_2026, true],
    ['the Saturday after it', '17/1/2026', YEAR_2026, false],
    ['a Sunday that is made up for', '13/9/2020', calendar([], ['13/9/2020']), true],
    ['a day off that is a make-up day as well', '2/9/2020', calendar(['2/9/2020'], ['2/9/2020']), true],
  ])('%s: %s', (_name, text, days, works) => {
    expect(isWorkingDay(day(text), days)).toBe(works);
  });
});

describe('working days counted back', () => {
  it.each([
    ['the day itself is not counted', '3/9/2020', 1, YEAR_2020, '1/9/2020'],
    ['none back is the day itself', '3/9/2020', 0, YEAR_2020, '3/9/2020'],
    ['none back is the day itself even on a day off', '2/9/2020', 0, YEAR_2020, '2/9/2020'],
    ['02/9 and the weekend are stepped over', '3/9/2020', 3, YEAR_2020, '28/8/2020'],
    ['from a Sunday', '6/9/2020', 1, YEAR_2020, '4/9/2020'],
    ['over the whole of Tết 2020', '30/1/2020', 1, YEAR_2020, '22/1/2020'],
    ['into Tết 2020', '3/2/2020', 3, YEAR_2020, '22/1/2020'],
    ['over 30/4, 01/5 and the weekend behind them', '4/5/2020', 1, YEAR_2020, '29/4/2020'],
    ['a make-up Saturday counts', '12/1/2026', 1, YEAR_2026, '10/1/2026'],
    ['a make-up Saturday within the count', '12/1/2026', 3, YEAR_2026, '8/1/2026'],
    ['eight days around 02/9/2026, with the Saturday 22/8', '3/9/2026', 8, YEAR_2026, '20/8/2026'],
    ['over a year’s end', '2/1/2020', 2, YEAR_2020, '30/12/2019'],
  ])('%s', (_name, from, count, days, result) => {
    expect(written(subtractWorkingDays(day(from), count, days))).toBe(written(day(result)));
  });
});

it.each([367, 44_077, 2_000_000, Infinity, NaN])(
  '%p working days are not counted: no limit lies so far away',
  (count) => {
    expect(() => subtractWorkingDays(day('3/9/2020'), count, YEAR_2020)).toThrow(new RegExp(`^${count} working days`));
  },
);

it('366 are: a leap year of them', () => {
  expect(subtractWorkingDays(day('3/9/2020'), 366, YEAR_2020)).toBeLessThan(day('3/9/2019'));
});

it('of the days that are listed, some are off and others are worked', () => {
  const { daysOff, makeUpDays } = calendarOf([
    { day: day('2/9/2020'), kind: 'off' },
    { day: day('5/9/2020'), kind: 'makeUp' },
  ]);
  expect([...daysOff]).toEqual([day('2/9/2020')]);
  expect([...makeUpDays]).toEqual([day('5/9/2020')]);
});

describe('the nearest working day', () => {
  it.each([
    ['a working day is its own nearest', '3/9/2020', YEAR_2020, '3/9/2020', '3/9/2020'],
    ['02/9/2020', '2/9/2020', YEAR_2020, '1/9/2020', '3/9/2020'],
    ['a Sunday', '30/8/2020', YEAR_2020, '28/8/2020', '31/8/2020'],
    ['the Sunday behind 30/4 and 01/5', '3/5/2020', YEAR_2020, '29/4/2020', '4/5/2020'],
    ['the first day of Tết', '25/1/2020', YEAR_2020, '22/1/2020', '30/1/2020'],
    ['a Sunday between a make-up Saturday and Monday', '11/1/2026', YEAR_2026, '10/1/2026', '12/1/2026'],
  ])('%s', (_name, text, days, before, after) => {
    expect(written(nearestWorkingDay(day(text), -1, days))).toBe(written(day(before)));
    expect(written(nearestWorkingDay(day(text), 1, days))).toBe(written(day(after)));
  });
});

it('knows the years of which days off are listed; a make-up day alone does not tell', () => {
  expect(coversYear(YEAR_2020, 2020)).toBe(true);
  expect(coversYear(YEAR_2020, 2021)).toBe(false);
  expect(coversYear(calendar([], ['10/1/2026']), 2026)).toBe(false);
});
