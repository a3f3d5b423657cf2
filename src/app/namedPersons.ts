import type { Problem } from '../core/problem';
import { wordKey } from '../core/vietnamese';
import type { CommuneTab } from '../workbook/readCommuneTab';

/** Names of one word (Katơr, Nam) are common words too: only names of two words or more are looked for. */
const isTellingName = (key: string): boolean => key.includes(' ');

/** Opinions whose text holds a name from their own tab: to be read again before they go into an appendix. */
export function namedPersons(tab: CommuneTab): Problem[] {
  const people = [
    ...tab.invitees.flatMap((person) => [person.name, person.householder]),
    ...tab.opinions.map((opinion) => opinion.speaker),
  ];
  const names = [...new Set(people.map(wordKey))].filter(isTellingName);
  if (names.length === 0) return [];
  return tab.opinions
    .filter((opinion) => {
      const text = ` ${wordKey(`${opinion.content} ${opinion.answer}`).replace(/[.,;:!?()"“”]/g, ' ')} `;
      return names.some((name) => text.includes(` ${name} `));
    })
    .map((opinion) => ({ code: 'opinion-names-person', ...opinion.place, field: 'Nội dung' }));
}
