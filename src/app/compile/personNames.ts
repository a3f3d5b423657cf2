import type { Words } from '../../core/letters/words';
import { areCapital, isAbbreviated, wordsOf } from '../../core/letters/words';
import type { CommuneTab } from '../../workbook/reading/readCommuneTab';
import type { FoundName, NamedAs } from './nameIndex';
import { NameIndex } from './nameIndex';

/** Names of so many words are nobody else's: they are looked for in every tab, shorter ones in their own. */
const TELLING = 3;

/** Looks for the persons of a round in a text of a tab. Names of one word (Katơr, Nam) are common words too. */
export function personNames(
  tabs: readonly CommuneTab[],
  communes: readonly string[],
): (tab: CommuneTab, text: string) => ReadonlySet<NamedAs> {
  const places = placesOf(tabs, communes);
  const round = new NameIndex();
  const own = new Map<CommuneTab, NameIndex>();
  for (const tab of tabs) {
    const short = new NameIndex();
    own.set(tab, short);
    const add = (cell: string, as: NamedAs) => {
      if (cell === '') return;
      for (const keys of namesIn(cell)) {
        if (!places.has(keys.join(' '))) (keys.length < TELLING ? short : round).add(keys, as);
      }
    };
    for (const { name, householder, substitute } of tab.invitees) {
      add(name, 'name');
      if (householder !== name) add(householder, 'name');
      add(substitute, 'name');
    }
    for (const { speaker } of tab.opinions) add(speaker, 'name');
    add(tab.session.chair, 'official');
    add(tab.session.secretary, 'official');
  }
  return (tab, text) => found(wordsOf(text), round, own.get(tab) ?? new NameIndex());
}

function found(words: Words, round: NameIndex, own: NameIndex): ReadonlySet<NamedAs> {
  const all = new Set<NamedAs>();
  for (let start = 0; start < words.keys.length - 1; start += 1) {
    const name =
      round.at(words, start) ??
      (areCapital(words, start, 2) ? (own.at(words, start) ?? abbreviated(words, start, round)) : null);
    if (name === null) continue;
    if (!isOfPlace(words.keys, start)) all.add(name.as);
    start += name.length - 1;
  }
  return all;
}

function abbreviated(words: Words, start: number, round: NameIndex): FoundName | null {
  const isShort = isAbbreviated(words, start) || isAbbreviated(words, start + 1);
  return isShort ? round.abbreviatedAt(words, start) : null;
}

/** The names in a cell of a person, by their words: "bà Nguyễn Thị Mẫu (con gái)", "Pi Năng Mẫu và vợ". */
function namesIn(cell: string): (readonly string[])[] {
  const names: (readonly string[])[] = [];
  for (const part of SEVERAL.test(cell) ? cell.split(SEVERAL) : [cell]) {
    const { keys } = wordsOf(part);
    let first = 0;
    while (TITLES.has(keys[first] ?? '') || NUMBER.test(keys[first] ?? '')) first += 1;
    const name = first === 0 ? keys : keys.slice(first);
    if (name.length > 1 && !begins(NOBODY, name)) names.push(name);
  }
  return names;
}

const SEVERAL = /[,;:+/()\n]| và /;
const TITLES = new Set(['hộ', 'ông', 'bà', 'anh', 'chị', 'cô', 'chú', 'bác']);
const NUMBER = /^\d+$/;

/** How cells of persons begin that name no single person. */
const NOBODY = phrases(
  ...['các', 'những', 'một số', 'nhiều', 'con', 'nhân dân', 'người', 'đại diện', 'cử tri', 'tập thể', 'toàn thể'],
  ...['nghèo', 'dân', 'gia đình', 'ban', 'hội', 'đoàn viên', 'đoàn thanh', 'đoàn thể', 'đoàn xã', 'chi bộ', 'chi hội'],
  ...['chi đoàn', 'tổ', 'thôn', 'xã', 'ubnd', 'ủy ban', 'phòng', 'cán bộ', 'chủ hộ', 'bản thân', 'như trên', 'vợ'],
  ...['chồng', 'không', 'chưa', 'trưởng thôn', 'trưởng ban', 'phó thôn', 'phó ban', 'phó trưởng', 'phó chủ', 'phó bí'],
  ...['bí thư', 'chủ tịch', 'công an', 'già làng'],
);

/** Phrases of one word or two by their first word; '' = it alone is one. */
type Phrases = ReadonlyMap<string, ReadonlySet<string>>;

function phrases(...all: readonly string[]): Phrases {
  const found = new Map<string, Set<string>>();
  for (const { keys } of all.map(wordsOf)) {
    const [first = '', second = ''] = keys;
    found.set(first, (found.get(first) ?? new Set<string>()).add(second));
  }
  return found;
}

function begins(known: Phrases, [first = '', second = '']: readonly string[]): boolean {
  const seconds = known.get(first);
  return seconds !== undefined && (seconds.has('') || seconds.has(second));
}

/** The communes of the round, and villages that several rows have: who is called alike cannot be told apart from them. */
function placesOf(tabs: readonly CommuneTab[], communes: readonly string[]): ReadonlySet<string> {
  const rows = new Map<string, number>();
  for (const { invitees, opinions } of tabs) {
    for (const { village } of [...invitees, ...opinions]) {
      if (village !== '') rows.set(village, (rows.get(village) ?? 0) + 1);
    }
  }
  const villages = [...rows].filter(([, count]) => count > 1).map(([village]) => village);
  return new Set([...communes, ...villages].map((place) => wordsOf(place.replace(VILLAGE, '')).keys.join(' ')));
}

const VILLAGE = /^(?:thôn|xóm|ấp|bản|làng|buôn|khu phố|khu|tổ|xã|thị trấn|phường)\s+/i;

/** Streets, schools and the like bear names of people. */
const NAMED_AFTER = phrases(
  ...['đường', 'phố', 'trường', 'thcs', 'thpt', 'cầu', 'chợ', 'hẻm', 'ngõ', 'kênh', 'đập', 'giải', 'quỹ', 'đèo'],
  ...['tiểu học', 'trung học', 'cơ sở', 'phổ thông', 'mầm non', 'mẫu giáo', 'công viên', 'bệnh viện', 'giải thưởng'],
  ...['học bổng'],
);
const VILLAGES = new Set(['thôn', 'xóm', 'ấp', 'bản', 'làng', 'buôn', 'khu', 'tổ', 'xã', 'phường', 'huyện']);
/** trưởng thôn, phó bản, bí thư xã, chủ tịch xã, công an xã, cán bộ xã, già làng; văn bản, biên bản. */
const NO_VILLAGE = new Set(['trưởng', 'phó', 'thư', 'tịch', 'an', 'bộ', 'viên', 'già', 'văn', 'biên', 'đội']);

/** Whether the words before make it the name of a place: "đường Nguyễn Văn Mẫu", but not "trưởng thôn Nguyễn Văn Mẫu". */
function isOfPlace(keys: readonly string[], start: number): boolean {
  const before = keys[start - 1] ?? '';
  const further = keys[start - 2] ?? '';
  if (NAMED_AFTER.get(before)?.has('') === true || NAMED_AFTER.get(further)?.has(before) === true) return true;
  return VILLAGES.has(before) && !NO_VILLAGE.has(further);
}
