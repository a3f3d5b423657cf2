import { calendarOf, isWorkingDay, subtractWorkingDays } from '../../../../src/core/time/calendar';
import type { DayKind } from '../../../../src/core/time/calendar';
import { daysInLieu } from '../../../../src/core/time/daysInLieu';
import { day, written } from '../../support/days';

const off = (...days: readonly string[]) => new Set(days.map(day));

const IN_2022 = ['03/01/2022', '02/05/2022', '03/05/2022'];
const IN_2023 = ['02/01/2023', '02/05/2023', '04/09/2023'];

/** Weekdays from the printed calendars of each year. */
describe('days off in place of fixed holidays at a weekend (Bộ luật Lao động 2019, điều 111.3)', () => {
  it.each<[name: string, listed: readonly string[], inLieu: readonly string[]]>([
    ['2020: none of the four is at a weekend', ['1/1/2020', '30/4/2020', '1/5/2020', '2/9/2020'], []],
    ['2021: Sat 1/5, so Mon 3/5', ['1/1/2021', '30/4/2021', '1/5/2021'], ['03/05/2021']],
    ['2021: the same where the office listed it', ['1/1/2021', '30/4/2021', '3/5/2021'], ['03/05/2021']],
    ['2022: Sat 1/1, Sat 30/4 and Sun 1/5', ['1/1/2022'], IN_2022],
    ['2023: Sun 1/1, Sun 30/4 before Mon 1/5, Sat 2/9', ['1/1/2023'], IN_2023],
    ['2023 before 2022 in the list, in order of time', ['1/1/2023', '1/1/2022'], [...IN_2022, ...IN_2023]],
    ['2024: Mon 1/1, Tue 30/4, Wed 1/5, Mon 2/9', ['1/1/2024'], []],
    ['2029: Sat 24/11 is not made up for, Sun 2/9 is', ['24/11/2029', '1/1/2029'], ['03/09/2029']],
    ['a list without any day off tells nothing of its year', [], []],
  ])('%s', (_name, listed, inLieu) => {
    expect(daysInLieu(off(...listed)).map((day) => written(day))).toEqual(inLieu);
  });

  it('a limit before them is counted over them', () => {
    const listed = ['30/4/2022', '1/5/2022'].map((text) => ({ day: day(text), kind: 'off' as const }));
    expect(written(subtractWorkingDays(day('4/5/2022'), 1, calendarOf(listed)))).toBe('29/04/2022');
  });

  it('the office’s own word wins: it listed the day as worked', () => {
    const listed: { day: ReturnType<typeof day>; kind: DayKind }[] = [
      { day: day('1/1/2022'), kind: 'off' },
      { day: day('3/1/2022'), kind: 'makeUp' },
    ];
    expect(isWorkingDay(day('3/1/2022'), calendarOf(listed))).toBe(true);
    expect(isWorkingDay(day('4/1/2022'), calendarOf(listed))).toBe(true);
  });
});
