import { tidy, withoutAccents, wordKey } from '../letters/vietnamese';

/** What a list writes of somebody. */
export interface Written {
  readonly name: string;
  readonly birthYear: string;
  readonly village: string;
}

/** Who somebody is, however it is written. */
export interface Identity {
  /** Without title, number and remark, as `wordKey` has it. */
  readonly name: string;
  /** The same without accents: how people who are alike are found. */
  readonly plainName: string;
  readonly written: Written;
}

/** Fewer words than these are the names of many in some places: Katơr Nam, Hòa. */
const TELLING_WORDS = 3;

/** Signs that no name has by itself, and titles before it; of a key, whose letters are small. */
const SIGN = /[^a-z\u00e0-\u1ef9' ]/;
const TITLE = /^(?:(?:ông ?\/ ?bà|ông|bà|anh|chị|cô|chú|bác|cụ|em|đồng chí|đ\/c)[.:]? )+/;
const NUMBER = /^\d{1,3} ?[.)/-] ?|^[-–*•+] ?/;
const REMARK = / ?[([,;:–].*$| - .*$/;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

export function identityOf(written: Written): Identity {
  const name = undecorated(wordKey(written.name));
  return { name, plainName: withoutAccents(name), written };
}

/** The year of birth, whatever stands around it; null = not written. */
export function birthYearOf({ written }: Identity): number | null {
  const [year] = YEAR.exec(written.birthYear) ?? [];
  return year === undefined ? null : Number(year);
}

function undecorated(key: string): string {
  if (!SIGN.test(key)) return key.replace(TITLE, '');
  return tidy(key.replace(NUMBER, '').replace(TITLE, '').replace(REMARK, ''));
}

/** Whether a name tells somebody apart from most others. */
export function isTelling({ name }: Identity): boolean {
  return name.split(' ').length >= TELLING_WORDS;
}

/** Whether two names with equal `plainName` are one: Hoa is not Hòa, but either may be the Hoa of a list without accents. */
export function isSameName(one: Identity, other: Identity): boolean {
  if (one.name === other.name) return true;
  const isPlain = ({ name, plainName }: Identity) => name === plainName;
  return isTelling(one) && (isPlain(one) || isPlain(other));
}

/** Whether two people of one list, with equal `plainName`, may be one: of one village, or born in one year. */
export function mayBeOne(one: Identity, other: Identity): boolean {
  if (!isSameName(one, other)) return false;
  const [year, otherYear] = [birthYearOf(one), birthYearOf(other)];
  const isSameYear = year !== null && year === otherYear;
  if (!isSameYear && year !== null && otherYear !== null) return false;
  const village = wordKey(one.written.village);
  const isSameVillage = village !== '' && village === wordKey(other.written.village);
  return isTelling(one) ? isSameVillage || isSameYear : isSameVillage && isSameYear;
}

/** Equal for those who are written alike, whom nobody can tell apart. */
export function writtenKey({ written: { name, birthYear, village } }: Identity): string {
  return [name, village, birthYear].map(wordKey).join('|');
}
