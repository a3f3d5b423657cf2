import type { Entry } from './entry';
import type { EthnicGroup } from './ethnicGroups';
import { ETHNIC_GROUPS, MAJORITY, OFFICIAL_NAMES, SHARED_NAMES } from './ethnicGroups';
import { withoutAccents, wordKey } from '../letters/vietnamese';

/** What is known of a person's ethnicity. */
export interface Ethnicity {
  readonly side: 'majority' | 'minority' | 'unknown';
  /** null = not known, or one of several. */
  readonly group: EthnicGroup | null;
}

const UNKNOWN: Ethnicity = { side: 'unknown', group: null };
const SOME_MINORITY: Ethnicity = { side: 'minority', group: null };

/**
 * The ethnicity that words mean: an official name, else a spelling that the office added (label, and key of the group), else
 * another spelling or a subgroup, compared without case, hyphens, blanks and apostrophes. Words without any accent may mean a
 * name of one group that has them. A name of several minorities, or several minorities side by side, is a minority with the
 * group open. Blank and anything else is unknown.
 */
export function ethnicityOf(text: string, spellings: readonly Entry[] = NO_SPELLINGS): Ethnicity {
  const remembered = rememberedFor(spellings);
  const before = remembered.get(text);
  if (before !== undefined) return before;
  const result = workOut(text, spellings);
  if (remembered.size < KEPT) remembered.set(text, result);
  return result;
}

/** Whether the words themselves leave it open: nothing, dashes or dots only, "không rõ". */
export function leavesOpen(text: string): boolean {
  return /^((không|chưa) rõ)?$/.test(bare(wordKey(text)));
}

const KEPT = 5_000;
const known = new WeakMap<readonly Entry[], Map<string, Ethnicity>>();
const NO_SPELLINGS: readonly Entry[] = [];

function rememberedFor(spellings: readonly Entry[]): Map<string, Ethnicity> {
  const remembered = known.get(spellings) ?? new Map<string, Ethnicity>();
  known.set(spellings, remembered);
  return remembered;
}

function workOut(text: string, spellings: readonly Entry[]): Ethnicity {
  const words = bare(wordKey(text)).replace(/^(người|dân tộc)[\s:.–-]+/, '');
  const whole = named(words, spellings);
  if (whole.side !== 'unknown') return whole;
  // Kinh (Việt), Tày/Nùng
  const parts = words.split(/[()[\],;/]/).filter((part) => bare(part) !== '');
  return parts.length < 2 ? UNKNOWN : together(parts.map((part) => named(bare(part), spellings)));
}

function together(parts: readonly Ethnicity[]): Ethnicity {
  const [first = UNKNOWN] = parts;
  if (parts.some(({ side }) => side !== first.side)) return UNKNOWN;
  if (parts.every(({ group }) => group === first.group)) return first;
  return SOME_MINORITY;
}

function named(words: string, spellings: readonly Entry[]): Ethnicity {
  const key = nameKey(words);
  const official = OFFICIAL.get(key);
  const added = official === undefined ? groupAdded(key, spellings) : undefined;
  const group = official ?? added ?? OTHERS.get(key) ?? UNACCENTED.get(key);
  if (group === undefined) return SHARED.has(key) ? SOME_MINORITY : UNKNOWN;
  if (group !== MAJORITY) return { side: 'minority', group };
  // Kinh and Việt are one syllable: where something stands between their letters, the words are others
  return added === MAJORITY || /^\p{L}+$/u.test(words) ? { side: 'majority', group } : UNKNOWN;
}

function groupAdded(key: string, spellings: readonly Entry[]): EthnicGroup | undefined {
  const entry = spellings.find(({ label }) => nameKey(wordKey(label)) === key);
  return OFFICIAL_NAMES.find((group) => group.key === entry?.key)?.key;
}

/** Without what stands around the words. */
function bare(words: string): string {
  return words.replace(/^[\s.…,;:()–—-]+|[\s.…,;:()–—-]+$/g, '');
}

function nameKey(words: string): string {
  return words.replace(/[\s'’‐‑–-]/g, '');
}

/** Shorter words without accents are too often something else: "le", "ho". */
const SHORTEST_UNACCENTED = 4;

const OFFICIAL = new Map<string, EthnicGroup>();
const OTHERS = new Map<string, EthnicGroup>();
/** Official names of any length, and other spellings that are long enough, by what is left of them without accents. */
const UNACCENTED = new Map<string, EthnicGroup | undefined>();
const SHARED = new Set(keysOf(SHARED_NAMES));

// each run of the script begins here: all names of a group are folded at once
for (const [key, names] of Object.entries(ETHNIC_GROUPS)) {
  const group = key as EthnicGroup;
  const keys = keysOf(names);
  const plain = withoutAccents(keys.join()).split(',');
  keys.forEach((name, index) => {
    const isOfficial = index === 0;
    (isOfficial ? OFFICIAL : OTHERS).set(name, group);
    const unaccented = plain[index] ?? '';
    if (!isOfficial && unaccented.length < SHORTEST_UNACCENTED) return;
    const isOfSeveral = UNACCENTED.has(unaccented) && UNACCENTED.get(unaccented) !== group;
    UNACCENTED.set(unaccented, isOfSeveral ? undefined : group);
  });
}

function keysOf(names: string): readonly string[] {
  return nameKey(wordKey(names)).split(',');
}
