import type { Day } from '../core/day';
import { partsOf } from '../core/day';
import type { Problem, ProblemCode } from '../core/problem';
import { wordKey } from '../core/vietnamese';
import type { Column } from './column';
import type { INVITEES, OPINIONS, SessionFields } from './communeTab';
import { INVITEE, OPINION } from './communeTab';
import type { DecodedRow } from './decode';

type Person = DecodedRow<typeof INVITEES>;
type Said = DecodedRow<typeof OPINIONS>;

/** Makes a problem of a row (1-based) at a column. */
export type Placed = (code: ProblemCode, row: number, column: Column, detail?: string) => Problem;

/** A sum below this is taken for one written in thousands: "5.250" for 5.250.000 đồng. */
const SMALL_AMOUNT = 100_000;

/** Whoever is invited was born after this year. */
const OLDEST = 1900;

/** Whether what stands for a year of birth has digits and no year among them that can be one: "58", "3058". */
function isNoBirthYear(text: string, today: Day): boolean {
  const numbers = text.match(/\d+/g) ?? [];
  const isYear = (number: string) =>
    number.length === 4 && Number(number) > OLDEST && Number(number) <= partsOf(today).year;
  return numbers.length > 0 && !numbers.some(isYear);
}

/** What one cell of a person's row, or two against each other, can hardly mean, and people listed twice. */
export function doubtfulPeople(people: readonly Person[], commune: string, today: Day, placed: Placed): Problem[] {
  const first = new Map<string, number>();
  return people.flatMap(({ values, row }) => {
    const { name, village, birthYear, attendance, substitute, group, sentBy } = values;
    const person = [name, village, birthYear].map(wordKey).join('|');
    const before = first.get(person);
    first.set(person, before ?? row);
    const came = attendance !== null && attendance.key !== 'absent';
    const ownDelegate = wordKey(sentBy).replace(/^xã /, '') === wordKey(commune);
    return [
      ...(before === undefined ? [] : [placed('person-repeated', row, INVITEE.name, String(before))]),
      ...(isNoBirthYear(birthYear, today) ? [placed('birth-year-doubtful', row, INVITEE.birthYear, birthYear)] : []),
      ...(substitute !== '' && attendance?.key !== 'substitute'
        ? [placed('substitute-without-state', row, INVITEE.attendance)]
        : []),
      ...(group?.key === 'delegate' && came && (sentBy === '' || ownDelegate)
        ? [placed('delegate-without-commune', row, INVITEE.sentBy)]
        : []),
    ];
  });
}

/** Opinions that have an answer and are marked as unanswered. */
export function doubtfulOpinions(opinions: readonly Said[], placed: Placed): Problem[] {
  return (
    opinions
      .filter(({ values }) => values.answer !== '' && (values.state === null || values.state.key === 'unanswered'))
      // a state that is not in the list is named already
      .filter(({ problems }) => !problems.some(({ field }) => field === OPINION.state.header))
      .map(({ row }) => placed('answer-without-state', row, OPINION.state))
  );
}

/** Facts of the session that cannot be, or are likely slips. */
export function doubtfulSession(
  session: SessionFields,
  people: readonly Person[],
  today: Day,
  year: number | null,
  at: (code: ProblemCode, field: keyof SessionFields, detail?: string) => Problem,
): Problem[] {
  const { day, spent } = session;
  const recorded = people.some(({ values }) => values.attendance !== null);
  return [
    ...(day === null && recorded ? [at('session-day-missing', 'day')] : []),
    ...(day !== null && day > today ? [at('day-in-future', 'day')] : []),
    ...(day !== null && year !== null && partsOf(day).year !== year
      ? [at('day-of-other-year', 'day', String(year))]
      : []),
    ...(spent !== null && spent > 0 && spent < SMALL_AMOUNT ? [at('amount-small', 'spent', String(spent))] : []),
  ];
}
