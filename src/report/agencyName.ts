import { upperFirst } from '../text/phrases/format';
import { linesOf } from './headingLines';

const WORD = /[\p{L}']+/gu;
/** A syllable of Vietnamese or of the highlands' names, without its accents (HUYEN, KRONG, H'LEO); no abbreviation (UBND, HĐND, TB, XH) is one. */
const SYLLABLE = /^[^AEIOUY]{0,3}[AEIOUY]+(C|CH|K|L|M|N|NG|NH|P|R|T)?$/;
const LEVEL = /(?<=^|\s)(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|phường|xã|đặc khu)(?=\s|$)(?! hội(\s|$))/;
/** What kind of office it is, "và", "-" and a comma: a field that the office works in follows. */
const BEFORE_FIELD =
  /(^(?:(?:ủy ban|uỷ ban|hội đồng)(?: nhân dân)?|văn phòng|trung tâm|chi cục|thanh tra|công an|\S+)(?: |$)(?!và )| và | ?[-–] ?|, )(\S?)/g;

/**
 * The name of an authority as a sentence has it: "Ủy ban nhân dân huyện Thuận Nam", "Phòng Văn hóa và Thông tin".
 * Letter case that was typed is kept; a name typed in capitals, as the heading shows it, is put into the usual ones,
 * its abbreviations aside: "UBND huyện Thuận Nam" (Nghị định 30/2020/NĐ-CP, Phụ lục II).
 */
export function agencyName(setting: string): string {
  const name = linesOf(setting).join(' ');
  return name === name.toUpperCase() ? fromCapitals(name.replace(WORD, lowerSyllable)) : name;
}

function lowerSyllable(word: string): string {
  return SYLLABLE.test(word.normalize('NFD').replace(/\p{M}/gu, '')) ? word.toLowerCase() : word;
}

function fromCapitals(name: string): string {
  const level = LEVEL.exec(name);
  if (level === null) return upperFirst(withFields(name));
  const placeAt = level.index + level[0].length;
  return upperFirst(withFields(name.slice(0, level.index)) + level[0]) + name.slice(placeAt).replace(WORD, upperFirst);
}

/** The fields begin with a capital. */
function withFields(authority: string): string {
  return authority.replace(BEFORE_FIELD, (_all, before: string, letter: string) => before + letter.toUpperCase());
}
