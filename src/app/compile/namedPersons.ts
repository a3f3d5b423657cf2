import { PERSONAL_DATA, personalNumbersIn } from '../../core/people/personalData';
import type { PersonalData } from '../../core/people/personalData';
import type { Problem } from '../../core/problem';
import type { CommuneTab } from '../../workbook/reading/readCommuneTab';
import { personNames } from './personNames';

/**
 * The cells of a tab that the report prints and that tell of a person, once each, with what they tell; made from all tabs
 * of the round, for a person of one may be named in another.
 */
export function namedPersons(
  tabs: readonly CommuneTab[],
  communes: readonly string[],
): (tab: CommuneTab) => readonly Problem[] {
  const namesIn = personNames(tabs, communes);
  return (tab) =>
    tab.printed.flatMap(({ text, place }) => {
      if (text === '') return [];
      const names: ReadonlySet<PersonalData> = namesIn(tab, text);
      const numbers: ReadonlySet<PersonalData> = personalNumbersIn(text);
      if (names.size + numbers.size === 0) return [];
      const detail = PERSONAL_DATA.filter((kind) => names.has(kind) || numbers.has(kind)).join(' ');
      return [{ code: 'opinion-names-person', ...place, detail } as const];
    });
}
