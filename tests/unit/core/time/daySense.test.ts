import type { DaySpan } from '../../../../src/core/time/daySense';
import { ANY_DAY, doubtOfDay } from '../../../../src/core/time/daySense';
import { day, written } from '../../support/days';

const span = (from: string, to: string): DaySpan => ({
  from: from === '' ? null : day(from),
  to: to === '' ? null : day(to),
});
const AUTUMN = span('5/7/2020', '30/9/2020');
const YEAR = span('1/1/2020', '31/12/2020');

describe('a day against the days that are to be expected', () => {
  it.each<[name: string, written: string, likely: DaySpan, possible: DaySpan, doubt: string]>([
    ['within them', '3/9/2020', AUTUMN, YEAR, 'none'],
    ['on the first of them', '5/7/2020', AUTUMN, YEAR, 'none'],
    ['on the last of them', '30/9/2020', AUTUMN, YEAR, 'none'],
    ['on the first, and likely the other way round too', '10/9/2020', span('10/9/2020', ''), YEAR, 'none'],
    ['on the last, and likely the other way round too', '9/10/2020', span('', '9/10/2020'), YEAR, 'none'],
    ['on the first that can be', '1/1/2020', ANY_DAY, YEAR, 'none'],
    ['on the last that can be', '31/12/2020', ANY_DAY, YEAR, 'none'],
    ['long ago, where nothing says since when', '3/9/1960', ANY_DAY, span('', '31/12/2020'), 'none'],
    ['swapped, where nothing says until when', '9/3/2020', span('5/7/2020', ''), YEAR, 'swapped 03/09/2020'],
    ['swapped by an American Excel', '9/3/2020', AUTUMN, YEAR, 'swapped 03/09/2020'],
    ['swapped into the future', '9/12/2020', span('', '30/9/2020'), YEAR, 'swapped 12/09/2020'],
    ['in the future either way', '25/12/2020', span('', '30/9/2020'), span('', '30/9/2020'), 'tooLate'],
    ['unlikely either way', '10/2/2020', AUTUMN, YEAR, 'none'],
    ['with day and month alike', '3/3/2020', AUTUMN, YEAR, 'none'],
    ['that has no other reading', '30/3/2020', AUTUMN, YEAR, 'none'],
    ['of another year', '3/9/2002', AUTUMN, YEAR, 'tooEarly'],
    ['of a year to come', '3/9/2202', AUTUMN, YEAR, 'tooLate'],
    ['where any day may stand', '3/9/2202', ANY_DAY, ANY_DAY, 'none'],
  ])('%s', (_name, text, likely, possible, expected) => {
    const doubt = doubtOfDay(day(text), { likely, possible });
    const said = doubt === null ? 'none' : doubt.kind === 'swapped' ? `swapped ${written(doubt.other)}` : doubt.kind;
    expect(said).toBe(expected);
  });
});
