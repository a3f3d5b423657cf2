import { wordKey } from '../letters/vietnamese';

/** What a row of people tells of its household. */
export interface HouseholdRow {
  /** 1-based. */
  readonly row: number;
  readonly village: string;
  /** Chủ hộ as it is typed. */
  readonly householder: string;
}

export interface Householder {
  /** '' = the person heads the household, or nobody can tell who does. */
  readonly name: string;
  /** What is typed names nobody: the person counts as a household of his own, as where nothing is typed. */
  readonly isUnclear: boolean;
}

const THEMSELVES: Householder = { name: '', isUnclear: false };
const UNCLEAR: Householder = { name: '', isUnclear: true };

/**
 * Who heads each household, people in the order of their rows. Blank, dashes or dots, "chủ hộ" and "bản thân" are the person
 * himself. A ditto sign (", nt, như trên, //) repeats the name in the row right above, where the two have the same village;
 * below anything but a name, or a ditto of one, it is unclear. So is what can be no name: a mark ("x"), a number, a kinship
 * ("vợ", "con trai"), which says whose relative the person is only to who knows the family.
 */
export function householdersOf(people: readonly HouseholdRow[]): readonly Householder[] {
  const found: Householder[] = [];
  people.forEach((person, index) => {
    const above = people[index - 1];
    const isBelow = above?.row === person.row - 1 && wordKey(above.village) === wordKey(person.village);
    found.push(told(person.householder, isBelow ? (found[index - 1] ?? UNCLEAR) : UNCLEAR));
  });
  return found;
}

function told(text: string, above: Householder): Householder {
  const words = wordKey(text);
  if (DITTO.test(words.replace(/[\s.…–—-]/g, ''))) return above.name === '' ? UNCLEAR : above;
  const bare = words.replace(/^[\s.…,;:()–—-]+|[\s.…,;:()–—-]+$/g, '');
  if (THE_PERSON.test(bare)) return THEMSELVES;
  return NO_NAME.test(bare) || !/\p{L}\p{M}*\p{L}/u.test(bare) ? UNCLEAR : { name: text, isUnclear: false };
}

const DITTO = /^(["“”„‟″〃']+|\/{2,}|n\/?t|(như|giống)(dòng)?trên)$/;
const THE_PERSON = /^((là |chính là )?(chủ hộ|chủ nhà)|bản thân|chính chủ)?$/;
const NO_NAME = new RegExp(
  [
    '^(vợ|chồng|con|cháu|mẹ|bố|cha|ông|bà)( (trai|gái|dâu|rể|đẻ|ruột|nuôi|nội|ngoại|vợ|chồng))?( (của )?chủ hộ)?$',
    '^(anh|chị|em) (trai|gái|ruột|dâu|rể|vợ|chồng)$',
    '^(thành viên|người)( trong| của)?( gia đình| hộ)?$',
    '^(có|không)$|^(không|chưa) (có|rõ)$',
  ].join('|'),
);
