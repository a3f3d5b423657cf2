import {
  addDays,
  at,
  clockText,
  clockTime,
  dayOf,
  dayOfMoment,
  partsOf,
  timeOfMoment,
} from '../../../../src/core/time/day';
import { day, moment, time } from '../../support/days';

describe('a day of the calendar', () => {
  it.each([
    ['1/1/1970', 0],
    ['31/12/1969', -1],
    ['1/1/1971', 365],
    ['29/2/2020', 18_321],
    ['1/3/2020', 18_322],
  ])('%s is day %i', (text, number) => {
    const [date = 0, month = 0, year = 0] = text.split('/').map(Number);
    expect(dayOf(year, month, date)).toBe(number);
  });

  it.each([
    ['29/2 of a leap year', 2020, 2, 29, true],
    ['29/2 of a common year', 2021, 2, 29, false],
    ['29/2 of 2000, a leap year', 2000, 2, 29, true],
    ['29/2 of 1900, which was none', 1900, 2, 29, false],
    ['31/4', 2020, 4, 31, false],
    ['30/4', 2020, 4, 30, true],
    ['31/12', 2020, 12, 31, true],
    ['32/12', 2020, 12, 32, false],
    ['day 0', 2020, 8, 0, false],
    ['month 0', 2020, 0, 5, false],
    ['month 13', 2020, 13, 1, false],
    ['half a day', 2020, 8, 5.5, false],
    ['half a month', 2020, 8.5, 5, false],
    ['half a year', 2020.5, 8, 5, false],
  ])('%s: %d-%d-%d exists: %s', (_name, year, month, date, exists) => {
    expect(dayOf(year, month, date) !== null).toBe(exists);
  });

  it('does not take year 20 for 2020 or 1920', () => {
    expect(partsOf(dayOf(20, 8, 5) ?? day('5/8/2020')).year).toBe(20);
  });

  it.each([
    ['3/9/2020', 2020, 9, 3, 4],
    ['25/1/2020', 2020, 1, 25, 6],
    ['29/2/2020', 2020, 2, 29, 6],
    ['31/12/2020', 2020, 12, 31, 4],
    ['28/6/1969', 1969, 6, 28, 6],
    ['30/8/2020', 2020, 8, 30, 0],
  ])('%s has its parts and weekday', (text, year, month, date, weekday) => {
    expect(partsOf(day(text))).toEqual({ year, month, date, weekday });
  });

  it.each([
    ['31/12/2019', 1, '1/1/2020'],
    ['1/1/2021', -1, '31/12/2020'],
    ['28/2/2020', 1, '29/2/2020'],
    ['28/2/2021', 1, '1/3/2021'],
    ['1/3/2020', -1, '29/2/2020'],
    ['3/9/2020', 0, '3/9/2020'],
    ['1/1/2020', 366, '1/1/2021'],
  ])('%s and %i days is %s', (from, count, to) => {
    expect(addDays(day(from), count)).toBe(day(to));
  });
});

describe('a clock time', () => {
  it.each([
    [0, 0, '00:00'],
    [8, 5, '08:05'],
    [17, 0, '17:00'],
    [23, 59, '23:59'],
  ])('%i:%i is written %s', (hour, minute, text) => {
    expect(clockText(clockTime(hour, minute) ?? time('12:34'))).toBe(text);
  });

  it.each([
    [24, 0],
    [-1, 0],
    [8, 60],
    [8, -1],
    [8.5, 0],
    [8, Number.NaN],
  ])('%d:%d is none', (hour, minute) => {
    expect(clockTime(hour, minute)).toBeNull();
  });
});

describe('a moment', () => {
  it.each(['3/9/2020 17:00', '1/1/2020 00:00', '31/12/2020 23:59', '31/12/1969 23:59'])(
    '%s falls apart into its day and its hour, and together again',
    (text) => {
      const [date = '', clock = ''] = text.split(' ');
      expect(dayOfMoment(moment(text))).toBe(day(date));
      expect(timeOfMoment(moment(text))).toBe(time(clock));
      expect(at(day(date), time(clock))).toBe(moment(text));
    },
  );

  it('a minute after 23:59 is the next day', () => {
    expect(at(day('31/12/2020'), time('23:59')) + 1).toBe(moment('1/1/2021 00:00'));
  });
});
