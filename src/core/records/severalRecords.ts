import { tidy, wordKey } from '../letters/vietnamese';

const TITLE = '(?:ông|bà|anh|chị|cô|chú|bác|cụ|em|đồng chí|đ/c)';
const ONLY_TITLE = new RegExp(`^${TITLE}\\.?$`, 'u');
const KIN = '(?:vợ|chồng|con|cháu|mẹ|bố|cha|em|anh|chị|gia đình)';
/** "và vợ", "+ con", "cùng chồng", also where it stands in brackets; "vợ chồng ông A". */
const WITH_KIN = new RegExp(
  `(?:^|[\\s(,])(?:và|cùng|với|[+&])\\s*(?:(?:${TITLE}|\\d+|các|hai|ba)\\s+)?${KIN}(?!\\p{L})|^(?:hai )?vợ chồng\\s`,
  'u',
);
const SAYS_HOW_MANY = /\(\s*0?[2-9]\s+người\s*\)/iu;
/** "1. A 2. B", on one line or two. */
const NUMBERED = /(?:^|\s)1\s*[.)/-]\s*\p{L}.*\s2\s*[.)/-]\s*\p{L}/su;
const SEPARATED = /\n|\t| {4,}|[;+&|,/]|\s(?:và|cùng)\s|\s[-–]\s+(?=(?:[Ôô]ng|[Bb]à)\s)/u;
/** What may follow a name behind a comma or on a second line, and tells more of the same person. */
const REMARK =
  /^(?:trưởng|phó|bí thư|chủ (?:tịch|nhiệm|hộ)|cán bộ|công chức|hội|chi hội|chi bộ|đại diện|thôn|khu phố|tổ|xã|phường|hộ|sinh|sn|năm|vợ|chồng|con|dân tộc|số|đt|sđt|điện thoại)(?!\p{L})/u;
const BEGINS_WITH_TITLE = new RegExp(`^${TITLE}\\.?\\s+\\p{L}`, 'u');

/** Whether a cell for one person's name seems to hold two or more; `raw` with its line breaks and runs of spaces. */
export function holdsSeveralNames(raw: string): boolean {
  if (!/[\n\t,;+&|/(]| {4}|(?<!\p{L})(và|cùng|với|vợ)(?!\p{L})|\d|\s[-–]\s/iu.test(raw)) return false;
  const text = raw.normalize('NFC');
  if (WITH_KIN.test(wordKey(text)) || NUMBERED.test(text) || SAYS_HOW_MANY.test(text)) return true;
  const isLower = text === text.toLowerCase();
  const names = text
    .replace(/ông\s*\/\s*bà/giu, 'Ông')
    .replace(/đ\s*\/\s*c/giu, 'đồng chí')
    .replace(/\([^)]*\)/gu, ' ( ')
    .split(SEPARATED)
    .map((part) => tidy(part.replace(/^\s*(?:\d+\s*[.)]|[-–*•])\s*/u, '')))
    .filter((part) => isName(part, isLower));
  return names.length >= 2;
}

function isName(part: string, isLower: boolean): boolean {
  const key = wordKey(part);
  if (!/\p{L}/u.test(key) || ONLY_TITLE.test(key) || REMARK.test(key)) return false;
  return isLower ? key.includes(' ') : /^\p{Lu}/u.test(part) || BEGINS_WITH_TITLE.test(key);
}

/** Whether a cell for one opinion holds a numbered list of several; `text` with its line breaks. */
export function holdsSeveralOpinions(text: string): boolean {
  return /^\s*(?:ý kiến\s*)?1\s*[.):/-]\s*\p{L}.*(?:\n\s*|[.;]\s+)(?:ý kiến\s*)?2\s*[.):/-]\s*\p{L}/isu.test(
    text.normalize('NFC'),
  );
}
