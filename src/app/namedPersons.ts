import type { Problem } from '../core/problem';
import { wordKey } from '../core/vietnamese';
import type { CommuneTab } from '../workbook/readCommuneTab';

/** A Vietnamese telephone number. */
const PHONE = /(?<!\d)0\d{2}[\d. ]{6,9}\d/;

/** Names of one word (Katơr, Nam) are common words too: only names of two words or more are looked for. */
const isTellingName = (name: string): boolean => wordKey(name).includes(' ');

/** Opinions whose text holds a name from their own tab: to be read again before they go into an appendix. */
export function namedPersons(tab: CommuneTab): Problem[] {
  const people = [
    ...tab.invitees.flatMap((person) => [person.name, person.householder, person.substitute]),
    ...tab.opinions.map((opinion) => opinion.speaker),
    tab.session.chair,
    tab.session.secretary,
  ];
  const names = [...new Set(people.filter(isTellingName).map(wordsOf))];
  const tells = (text: string) => {
    const words = wordsOf(text);
    return PHONE.test(text) || names.some((name) => words.includes(name));
  };
  return tab.opinions.flatMap((opinion) => {
    const { content, answer } = opinion.fields;
    return [
      ...(tells(opinion.content) ? [{ code: 'opinion-names-person', ...content } as const] : []),
      ...(tells(opinion.answer) ? [{ code: 'opinion-names-person', ...answer } as const] : []),
    ];
  });
}

/** The words of a text without the signs between them, each with a space on either side. */
function wordsOf(text: string): string {
  return ` ${wordKey(text)
    .replace(/[.,;:!?()[\]"“”'/–—-]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()} `;
}
