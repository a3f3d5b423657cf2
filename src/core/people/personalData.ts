import { tidyLines, withoutAccents } from '../letters/vietnamese';

/** What a text can tell of a person; `official` is the name of somebody who chaired the session or wrote its minutes. */
export const PERSONAL_DATA = ['name', 'official', 'phone', 'paper', 'account', 'email'] as const;
export type PersonalData = (typeof PERSONAL_DATA)[number];
export type PersonalNumber = Exclude<PersonalData, 'name' | 'official'>;

/** The numbers and addresses of persons that a text holds, each kind once; names are looked for in app/compile/personNames.ts. */
export function personalNumbersIn(text: string): ReadonlySet<PersonalNumber> {
  const found = new Set<PersonalNumber>();
  if (AT.test(text) && EMAIL.test(text)) found.add('email');
  if (!SEVEN_DIGITS.test(text)) return found;
  const plain = withoutAccents(tidyLines(text)).replace(DATE, '#').replace(TIME, '#');
  for (const run of runsIn(plain)) for (const kind of kindsIn(run, plain)) found.add(kind);
  return found;
}

const AT = /@|[([]at[)\]]/i;
const EMAIL = /[\p{L}\d._+-](?:@|[([]at[)\]])[\p{L}\d-]{2,}|[\p{L}\d._+-] ?(?:@|[([]at[)\]]) ?[\p{L}\d-]+\.\p{L}/iu;
const SEVEN_DIGITS = /\d(?:\D{0,3}\d){6}/;
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20)\\d{2}';
const DATE = new RegExp(
  `(?<!\\d)(?:(?:${DAY}([/.-]))?${MONTH}[/.-]${YEAR}|${YEAR}([/.-])${MONTH}\\2${DAY}|${YEAR} ?[–-] ?${YEAR})(?!\\d)`,
  'g',
);
const TIME = /(?<!\d)\d{1,2}(?::\d{2}|[hg]\d{0,2})(?!\d)/g;

/** Groups of digits that belong together, with the signs between them. */
interface Run {
  readonly start: number;
  readonly groups: readonly string[];
  /** Between one group and the next. */
  readonly signs: readonly string[];
}

const RUN = /\d+(?:[ .()/·_–—-]{1,3}\d+)*/g;

function runsIn(plain: string): Run[] {
  return [...plain.matchAll(RUN)].map(({ 0: text, index }) => ({
    start: index,
    groups: text.split(/\D+/),
    signs: text.split(/\d+/).slice(1, -1),
  }));
}

/** Some groups of a run that stand together, and what stands around them. */
interface Candidate {
  readonly digits: string;
  readonly groups: readonly string[];
  readonly signs: readonly string[];
  readonly before: string;
  readonly after: string;
  /** The digits go on before or behind, with a sign like those inside. */
  readonly isPart: boolean;
}

const CONTEXT = 48;
const LEAST_DIGITS = 6;
const MOST_DIGITS = 19;

/** The shortest that makes sense from each group on; what it took is not looked at again. */
function kindsIn(run: Run, plain: string): PersonalNumber[] {
  const kinds: PersonalNumber[] = [];
  const starts = startsOf(run);
  for (let first = 0; first < run.groups.length; first += 1) {
    let digits = 0;
    for (let last = first; last < run.groups.length; last += 1) {
      digits += (run.groups[last] ?? '').length;
      if (digits > MOST_DIGITS) break;
      if (digits < LEAST_DIGITS) continue;
      const kind = kindOf(candidate(run, first, last, starts, plain));
      if (kind === null) continue;
      kinds.push(kind);
      first = last;
      break;
    }
  }
  return kinds;
}

function startsOf({ start, groups, signs }: Run): number[] {
  const starts: number[] = [];
  groups.reduce((at, group, index) => {
    starts.push(at);
    return at + group.length + (signs[index] ?? '').length;
  }, start);
  return starts;
}

function candidate(run: Run, first: number, last: number, starts: readonly number[], plain: string): Candidate {
  const start = starts[first] ?? 0;
  const end = (starts[last] ?? 0) + (run.groups[last] ?? '').length;
  const signs = run.signs.slice(first, last);
  const outer = [run.signs[first - 1], run.signs[last]].filter((sign) => sign !== undefined);
  return {
    digits: run.groups.slice(first, last + 1).join(''),
    groups: run.groups.slice(first, last + 1),
    signs,
    before: plain.slice(Math.max(0, start - CONTEXT), start),
    after: plain.slice(end, end + CONTEXT),
    isPart: outer.some((sign) => sign === '.' || signs.includes(sign)),
  };
}

/** How a text calls the number that follows, within the same clause. */
const said = (words: string, within: number) =>
  new RegExp(`(?<![a-z])(?:${words})(?![a-z])[^.;!?\\n\\d]{0,${within}}(?:\\d{1,4}[a-z]{1,3})?$`, 'i');
const PHONE_SAID = said('dien thoai|s?d ?t|di dong|dd|so may|may ban|zalo|viber|lien he|lien lac|tel|phone', 14);
const CALL_SAID = said('goi|alo', 14);
const PAPER_SAID = said(
  'cmnd|cmt|chung minh|cccd|can cuoc|dinh danh|ho chieu|giay to tuy than|bhyt|bhxh|the bao hiem|so bao hiem|ho khau so',
  30,
);
const ACCOUNT_SAID = said('tai khoan|s?tk|so the|the atm|atm', 36);
/** Sums, and what is counted in hundreds of thousands. */
const SUM_SAID =
  /(?<![a-z])(?:kinh phi|so tien|tong so|tong cong|tri gia|du toan|muc dau tu|gia|von|dien tich)(?: la| khoang| hon| gan)?\s*[:=]?\s*$/i;
const MONEY_OR_AREA =
  /^[\s(]*(?:dong|d|vnd|nghin|ngan|trieu|trd|ty|ti|usd|%|m2|m3|m²|m³|met|ha|km|kg|tan|ta|lit|kwh)(?![a-z])/i;
const COUNTED = /^\s*(?:nguoi|ho|khau|luot|con|cay|suat|cai|bao|don vi|dan|tre|hoc sinh)(?![a-z])/i;
const DOCUMENT_SAID =
  /(?<![a-z])(?:cong van|quyet dinh|van ban|ke hoach|to trinh|thong bao|giay moi|bao cao|nghi quyet|nghi dinh|thong tu|hop dong|hoa don|bien ban|ho so|ma so thue|mst|ma so|thua(?: dat)?|ban do)(?: so| ma)*\s*:?\s*$/i;
const DOCUMENT_SIGN = /^\/(?:\d{4}\/)?(?:[A-Z]{2,}|[A-Z](?![a-z]))/;
/** Lines that everybody may ring, and pay for by the minute. */
const PUBLIC_LINE = /^1[89]00/;

function kindOf(one: Candidate): PersonalNumber | null {
  const { digits, before, after, isPart } = one;
  if (MONEY_OR_AREA.test(after) || SUM_SAID.test(before) || DOCUMENT_SIGN.test(after)) return null;
  const isWhole = !isPart && !COUNTED.test(after);
  if (isWhole && digits.length >= 7 && PAPER_SAID.test(before)) return 'paper';
  if (isWhole && ACCOUNT_SAID.test(before)) return 'account';
  if (/[a-z]$/i.test(before) || DOCUMENT_SAID.test(before)) return null;
  if (isPhone(one)) return 'phone';
  if (!isWhole || /\+ ?$/.test(before)) return null;
  const mayBeDialled = digits.length >= 7 && digits.length <= 11 && !PUBLIC_LINE.test(digits);
  if (mayBeDialled && PHONE_SAID.test(before)) return 'phone';
  if (isSum(one)) return null;
  if (mayBeDialled && CALL_SAID.test(before)) return 'phone';
  if (/^(?!000)0\d{11}$|^(?!00)\d{9}$/.test(digits)) return 'paper';
  return one.groups.length === 1 && digits.length >= 12 ? 'account' : null;
}

/** Ten digits, eleven for a landline or a mobile of before 2018, with the country's number or without. */
function isPhone({ digits, groups, signs, before }: Candidate): boolean {
  const home = digits.replace(/^(?:0084|84)0?(?=\d{9,10}$)/, '0');
  if (!/^(?:0[2-9]\d{8}|0[12]\d{9})$/.test(home)) return false;
  // 05-06-07-08-09 is a list; 84.912.345.678 a sum
  if (groups.filter((group) => group.length === 2 && group.startsWith('0')).length > 2) return false;
  return /\+ ?\(?$/.test(before) || !isSum({ digits, groups, signs });
}

/** Apart by thousands with full stops (264.123.456), or with blanks and round (100 000 000). */
function isSum({ digits, groups, signs }: Pick<Candidate, 'digits' | 'groups' | 'signs'>): boolean {
  const [first = '', ...others] = groups;
  const isGrouped = first.length <= 3 && others.every((group) => group.length === 3);
  if (!isGrouped || first.startsWith('0')) return false;
  return signs.every((sign) => sign === '.') || digits.endsWith('000');
}
