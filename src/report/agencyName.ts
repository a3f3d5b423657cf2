import { upperFirst } from '../text/format';
import { linesOf } from './headingLines';

const COMMITTEE = /^(ủy|uỷ) ban nhân dân/;
const LEVEL = /(?<=^|\s)(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|phường|xã|đặc khu) (?!hội(\s|$))/;

/**
 * The name of an authority as a sentence has it: "Ủy ban nhân dân huyện Thuận Nam", "Phòng Văn hóa và Thông tin".
 * Letter case that was typed is kept; a name typed in capitals, as the heading shows it, is put into the usual ones.
 */
export function agencyName(setting: string): string {
  const name = linesOf(setting).join(' ');
  return name === name.toUpperCase() ? fromCapitals(name.toLowerCase()) : name;
}

function fromCapitals(name: string): string {
  const level = LEVEL.exec(name);
  const placeAt = level === null ? name.length : level.index + level[0].length;
  const authority = name.slice(0, placeAt);
  const place = name.slice(placeAt).split(' ').map(upperFirst).join(' ');
  return upperFirst(COMMITTEE.test(authority) ? authority : withFields(authority)) + place;
}

/** The fields that an office works in begin with a capital: after its first word, and after "và", "-" and a comma. */
function withFields(authority: string): string {
  return authority.replace(
    /^(\S+ )(\S)|((?: và| -|,) )(\S)/g,
    (_all, first?: string, a?: string, link?: string, b?: string) =>
      first === undefined ? (link ?? '') + (b ?? '').toUpperCase() : first + (a ?? '').toUpperCase(),
  );
}
