import { tidy, wordKey } from './vietnamese';

/** What a list tells of who somebody is, however it is written. */
export interface Identity {
  /** Without title, number and remark, as `wordKey` has it. */
  readonly name: string;
  /** The same without accents: how people who are alike are found. */
  readonly plainName: string;
  readonly words: number;
  /** null = not written. */
  readonly birthYear: number | null;
  /** As `wordKey` has it; '' = not written. */
  readonly village: string;
}

/** Fewer words than these are the names of many in some places: Katơr Nam, Hòa. */
const TELLING_WORDS = 3;

const DECORATED = /[^\p{L}\p{M}'’ ]|^\s*(ông|bà|anh|chị|cô|chú|bác|cụ|em|đồng chí)\s/iu;
const TITLE = /^(?:(?:ông\s*\/\s*bà|ông|bà|anh|chị|cô|chú|bác|cụ|em|đồng chí|đ\/c)[.:]?\s+)+(?=\S)/iu;
const NUMBER = /^\s*\d{1,3}\s*[.)/-]\s*|^\s*[-–*•+]\s*/u;
const REMARK = /\s*[([].*$|\s*[,;:–].*$|\s+-\s.*$/su;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

export function identityOf(name: string, birthYear: string, village: string): Identity {
  const bare = DECORATED.test(name.normalize('NFC')) ? undecorated(name) : name;
  const key = wordKey(bare);
  const [year] = YEAR.exec(birthYear) ?? [];
  return {
    name: key,
    plainName: withoutAccents(key),
    words: key.split(' ').length,
    birthYear: year === undefined ? null : Number(year),
    village: wordKey(village),
  };
}

function undecorated(name: string): string {
  return tidy(name).replace(NUMBER, '').replace(TITLE, '').replace(REMARK, '');
}

function withoutAccents(key: string): string {
  return key.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}

/** Whether a name tells somebody apart from most others. */
export function isTelling({ words }: Identity): boolean {
  return words >= TELLING_WORDS;
}

/** Whether two names with equal `plainName` are one: Hoa is not Hòa, but either may be the Hoa of a list without accents. */
export function isSameName(one: Identity, other: Identity): boolean {
  if (one.name === other.name) return true;
  const isPlain = ({ name, plainName }: Identity) => name === plainName;
  return isTelling(one) && (isPlain(one) || isPlain(other));
}

/** Whether two people of one list, with equal `plainName`, may be one: of one village, or born in one year. */
export function mayBeOne(one: Identity, other: Identity): boolean {
  const years = [one.birthYear, other.birthYear].filter((year) => year !== null);
  const isSameYear = years.length === 2 && years[0] === years[1];
  const isSameVillage = one.village !== '' && one.village === other.village;
  if (!isSameName(one, other) || (years.length === 2 && !isSameYear)) return false;
  return isTelling(one) ? isSameVillage || isSameYear : isSameVillage && isSameYear;
}
