import type { Problem } from '../../core/problem';
import { birthYearOf, isSameName, isTelling } from '../../core/people/samePerson';
import { placeInWords } from '../../text/problems/problems';
import type { ListedPerson } from '../../workbook/reading/similarPeople';

/** A name that stands in more tabs than these is common in the round. */
const TABS_OF_ONE_PERSON = 2;

/** People who may be in the lists of two communes: one telling name, born in one year, neither sent by the other. */
export function peopleElsewhere(people: readonly ListedPerson[]): Problem[] {
  const byName = new Map<string, ListedPerson[]>();
  for (const person of people) {
    if (!isTelling(person.identity)) continue;
    const alike = byName.get(person.identity.plainName);
    if (alike === undefined) byName.set(person.identity.plainName, [person]);
    else alike.push(person);
  }
  return [...byName.values()].flatMap((alike) => {
    const tabs = new Set(alike.map(({ place }) => place.tab)).size;
    if (tabs < 2 || tabs > TABS_OF_ONE_PERSON) return [];
    return alike.flatMap((person) => elsewhere(person, alike));
  });
}

function elsewhere({ identity, place, isGuest }: ListedPerson, alike: readonly ListedPerson[]): Problem[] {
  const year = birthYearOf(identity);
  if (year === null || isGuest) return [];
  const other = alike.find(
    (candidate) =>
      candidate.place.tab !== place.tab &&
      !candidate.isGuest &&
      birthYearOf(candidate.identity) === year &&
      isSameName(candidate.identity, identity),
  );
  return other === undefined ? [] : [{ code: 'person-elsewhere', ...place, detail: placeInWords(other.place) }];
}
