import { bookMessages } from '../messages';
import type { Workbook } from '../model';
import type { Person } from '../protocol';
import { communesOf } from './communes';

/** Who can be acted as: the district, and every address that the tab of communes names. */
export function personsOf(workbook: Workbook): Person[] {
  const persons = new Map<string, Person>();
  for (const { name, emails } of communesOf(workbook)) {
    for (const email of emails)
      if (!persons.has(email)) persons.set(email, { email, label: bookMessages.officerOf(name) });
  }
  return [{ email: '', label: bookMessages.owner() }, ...persons.values()];
}
