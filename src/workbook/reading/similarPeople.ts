import type { NamedPlace, Place, Problem } from '../../core/problem';
import type { Identity } from '../../core/people/samePerson';
import { identityOf, isSameName, isTelling, mayBeOne, writtenKey } from '../../core/people/samePerson';
import { wordKey } from '../../core/letters/vietnamese';
import type { Column } from '../schema/column';
import type { INVITEES } from '../schema/communeTab';
import { INVITEE } from '../schema/communeTab';
import type { DecodedRow } from '../cells/decode';

/** A person of a commune's list as other lists may hold them too. */
export interface ListedPerson {
  readonly identity: Identity;
  readonly place: NamedPlace;
  /** Sent by another commune, whose own list may name them by right. */
  readonly isGuest: boolean;
}

/** The people of a list, by who they are. */
export function listedPeople(
  rows: readonly DecodedRow<typeof INVITEES>[],
  place: (row: number, column: Column) => NamedPlace,
): ListedPerson[] {
  return rows.map(({ values, row }) => ({
    identity: identityOf(values),
    place: place(row, INVITEE.name),
    isGuest: wordKey(values.sentBy) !== '' || values.group?.key === 'delegate',
  }));
}

/** Rows that may be one person written in several ways: one problem for them all, at the first. Equal rows are named apart. */
export function similarPeople(people: readonly ListedPerson[]): Problem[] {
  const alike = [...byPlainName(people).values()].filter((group) => group.length > 1);
  return alike
    .flatMap((group) => clustersOf(group))
    .flatMap(([first, ...others]): Problem[] => {
      if (first === undefined || others.length === 0) return [];
      const rows = [first, ...others].map(({ place }) => place.row).join(', ');
      return [{ code: 'person-similar', ...first.place, detail: rows, also: others.map(({ place }) => cellOf(place)) }];
    });
}

/** People who may each be every other of their cluster; of equal rows the first alone. */
function clustersOf(people: readonly ListedPerson[]): ListedPerson[][] {
  const clusters: ListedPerson[][] = [];
  const seen = new Set<string>();
  for (const person of people) {
    const key = writtenKey(person.identity);
    if (seen.has(key)) continue;
    seen.add(key);
    const cluster = clusters.find((others) => others.every(({ identity }) => mayBeOne(identity, person.identity)));
    if (cluster === undefined) clusters.push([person]);
    else cluster.push(person);
  }
  return clusters;
}

function cellOf({ tab, row, column }: NamedPlace): Place {
  return { tab, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
}

/** Substitutes who are invited themselves, or stand for themselves. */
export function listedSubstitutes(
  rows: readonly DecodedRow<typeof INVITEES>[],
  people: readonly ListedPerson[],
  place: (row: number, column: Column) => NamedPlace,
): Problem[] {
  const byName = byPlainName(people);
  return rows.flatMap(({ values, row }, index): Problem[] => {
    if (values.substitute === '') return [];
    const substitute = identityOf({ name: values.substitute, birthYear: '', village: values.village });
    const named = (byName.get(substitute.plainName) ?? []).filter(({ identity }) => isSameName(identity, substitute));
    const own = named.find((person) => person === people[index]);
    const found =
      own ?? (isTelling(substitute) ? named.find(({ identity }) => isNear(identity, substitute)) : undefined);
    if (found === undefined) return [];
    return [{ code: 'substitute-listed', ...place(row, INVITEE.substitute), detail: String(found.place.row) }];
  });
}

/** Not known to be of two villages: whoever comes in somebody's place is mostly of the same. */
function isNear({ written: one }: Identity, { written: other }: Identity): boolean {
  const villages = [one.village, other.village].map(wordKey);
  return villages.includes('') || villages[0] === villages[1];
}

function byPlainName(people: readonly ListedPerson[]): Map<string, ListedPerson[]> {
  const byName = new Map<string, ListedPerson[]>();
  for (const person of people) {
    const alike = byName.get(person.identity.plainName);
    if (alike === undefined) byName.set(person.identity.plainName, [person]);
    else alike.push(person);
  }
  return byName;
}
