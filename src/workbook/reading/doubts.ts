import type { Day } from '../../core/time/day';
import { dayOf, partsOf } from '../../core/time/day';
import type { Entry } from '../../core/people/entry';
import { ethnicityOf, leavesOpen } from '../../core/people/ethnicity';
import type { Householder } from '../../core/people/householder';
import type { Problem, ProblemCode } from '../../core/problem';
import { wordKey } from '../../core/letters/vietnamese';
import type { Column } from '../schema/column';
import type { INVITEES, OPINIONS, SessionFields } from '../schema/communeTab';
import { INVITEE, OPINION } from '../schema/communeTab';
import type { DecodedRow } from '../cells/decode';
import type { ListKey } from '../schema/lists';

type Person = DecodedRow<typeof INVITEES>;
type Said = DecodedRow<typeof OPINIONS>;

/** Makes a problem of a row (1-based) at a column. */
export type Placed = (code: ProblemCode, row: number, column: Column, detail?: string) => Problem;

/** A sum below this is taken for one written in thousands: "5.250" for 5.250.000 đồng. */
const SMALL_AMOUNT = 100_000;

/** Whoever is invited was born after this year. */
const OLDEST = 1900;

/** Said of a year that nobody knows; it is no fault. */
const NOT_KNOWN = /^((không|chưa|ko|k) ?(rõ|nhớ|biết|có)?|[?.…–—-]+)$/u;

/** Whether what stands for a year of birth tells no year that can be one: "58", "3058", "Hoa", "31/11/2018". */
function isNoBirthYear(text: string, thisYear: number): boolean {
  if (text === '' || NOT_KNOWN.test(wordKey(text))) return false;
  const numbers = text.match(/\d+/g) ?? [];
  const isYear = (number: string) => number.length === 4 && Number(number) > OLDEST && Number(number) <= thisYear;
  return !numbers.some(isYear) || isNoDay(text);
}

/** Whether a text is written as a day that the calendar does not have. */
function isNoDay(text: string): boolean {
  const [, date, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return year !== undefined && dayOf(Number(year), Number(month), Number(date)) === null;
}

/** What one cell of a person's row, or two against each other, can hardly mean, and people listed twice. */
export function doubtfulPeople(people: readonly Person[], commune: string, today: Day, placed: Placed): Problem[] {
  const first = new Map<string, number>();
  const { year: thisYear } = partsOf(today);
  return people.flatMap(({ values, row }) => {
    const { name, village, birthYear, attendance, substitute, group, sentBy } = values;
    const person = [name, village, birthYear].map(wordKey).join('|');
    const before = first.get(person);
    first.set(person, before ?? row);
    const came = attendance !== null && attendance.key !== 'absent';
    const ownDelegate = wordKey(sentBy).replace(/^xã /, '') === wordKey(commune);
    return [
      ...(before === undefined ? [] : [placed('person-repeated', row, INVITEE.name, String(before))]),
      ...(isNoBirthYear(birthYear, thisYear) ? [placed('birth-year-doubtful', row, INVITEE.birthYear, birthYear)] : []),
      ...(substitute !== '' && attendance?.key !== 'substitute'
        ? [placed('substitute-without-state', row, INVITEE.attendance)]
        : []),
      ...(group?.key === 'delegate' && came && (sentBy === '' || ownDelegate)
        ? [placed('delegate-without-commune', row, INVITEE.sentBy)]
        : []),
    ];
  });
}

const ETHNIC_LIST: ListKey = 'ethnicGroups';

/** Words under Dân tộc that are no group that is known; what leaves it open is none. */
export function unknownEthnicities(people: readonly Person[], spellings: readonly Entry[], placed: Placed): Problem[] {
  const isNamed = ({ problems }: Person) =>
    problems.some(({ code, field }) => field === INVITEE.ethnicity.header && code !== 'disguised-letter');
  return people
    .filter(
      ({ values: { ethnicity } }) => !leavesOpen(ethnicity) && ethnicityOf(ethnicity, spellings).side === 'unknown',
    )
    .filter((person) => !isNamed(person))
    .map(({ values, row }) => ({
      ...placed('not-in-list', row, INVITEE.ethnicity, values.ethnicity),
      list: ETHNIC_LIST,
    }));
}

/** Words under Chủ hộ that name nobody. */
export function unclearHouseholders(
  people: readonly Person[],
  householders: readonly Householder[],
  placed: Placed,
): Problem[] {
  return people
    .filter((_, index) => householders[index]?.isUnclear === true)
    .map(({ values, row }) => placed('householder-unclear', row, INVITEE.householder, values.householder));
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
