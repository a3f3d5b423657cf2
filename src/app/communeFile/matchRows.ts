import { wordKey } from '../../core/letters/vietnamese';
import type { BlockRow } from './blockRows';

/** One way to recognise a row; '' = it cannot be told by this. */
interface Pass {
  readonly key: (row: BlockRow) => string;
  /** Only where no other row on either side has the key; otherwise equal ones are taken by their order. */
  readonly isUnique?: boolean;
  /** Of several rows with the key, as of a row and its copy, those with the most in common; otherwise by their order. */
  readonly isClosest?: boolean;
  /** What must hold besides equal keys. */
  readonly fits?: (one: BlockRow, other: BlockRow) => boolean;
}

const meaning = (row: BlockRow, key: string) => wordKey(row.meanings.get(key) ?? '');
const joined = (row: BlockRow, keys: readonly string[]) => keys.map((key) => meaning(row, key)).join('|');

/** All that the row holds, but for one column. */
const allBut = (left: string) => (row: BlockRow) => {
  const others = [...row.meanings].filter(([key, text]) => key !== left && text !== '');
  return others.map(([key, text]) => `${key}=${text}`).join('|');
};
const whole = allBut('');

const ifGiven = (key: string, make: (row: BlockRow) => string) => (row: BlockRow) =>
  meaning(row, key) === '' ? '' : make(row);

/** In how many of these facts two rows contradict each other; blank says nothing. */
function clashes(one: BlockRow, other: BlockRow): number {
  const given = (key: string) => [meaning(one, key), meaning(other, key)];
  return ['birthYear', 'village'].filter((key) => new Set(given(key).filter((text) => text !== '')).size > 1).length;
}

/** A row that another person was typed over keeps the id of the one before. */
function isSomebodyElse(one: BlockRow, other: BlockRow): boolean {
  return clashes(one, other) === 2 && wordsInCommon(one, other, 'name').shared === 0;
}

/** How many words two rows share in a column, and how many the one with more of them has. */
function wordsInCommon(
  one: BlockRow,
  other: BlockRow,
  key: string,
): { readonly shared: number; readonly most: number } {
  const wordsOf = (row: BlockRow) => new Set(meaning(row, key).split(' ').filter(Boolean));
  const [words, others] = [wordsOf(one), wordsOf(other)];
  return { shared: [...words].filter((word) => others.has(word)).length, most: Math.max(words.size, others.size) };
}

const BY_ID: Pass = { key: ({ id }) => id, isClosest: true, fits: (one, other) => !isSomebodyElse(one, other) };

/** A person: Mã người; the whole row; name, village and year of birth; the name, where nobody else has it. */
export const PERSON_PASSES: readonly Pass[] = [
  // before the id: a row that was copied in a file carries the one of another
  { key: whole, isUnique: true },
  BY_ID,
  { key: whole },
  { key: ifGiven('name', (row) => joined(row, ['name', 'village', 'birthYear'])) },
  { key: (row) => meaning(row, 'name'), isUnique: true },
];

/** Of people whom nobody knew before: one name alone makes no one person of two, if their facts contradict each other so often. */
export function newPersonPasses(clashesAtMost: number): readonly Pass[] {
  const fits: Pass['fits'] = (one, other) => clashes(one, other) <= clashesAtMost;
  return PERSON_PASSES.map((pass) => (pass === BY_ID ? pass : { ...pass, fits }));
}

/** An opinion: the whole row; its id; its words, where one of the two has no id. */
export const OPINION_PASSES: readonly Pass[] = [
  { key: whole },
  { key: ifGiven('id', (row) => joined(row, ['id', 'content'])) },
  { key: (row) => meaning(row, 'id') },
  {
    key: (row) => meaning(row, 'content'),
    fits: (one, other) => meaning(one, 'id') === '' || meaning(other, 'id') === '',
  },
];

/** The name or the words corrected in place: everything else as it was. */
function correctedInPlace(key: 'name' | 'content'): Pass {
  const rest = allBut(key);
  return { key: (row) => (rest(row) === '' ? '' : `${row.row}|${rest(row)}`) };
}

/**
 * Between two states of one sheet, where rows mostly stay: besides, one of several people of a name who was corrected in place,
 * and a name that was corrected in a row that was sorted elsewhere.
 */
export const PERSON_IN_PLACE: readonly Pass[] = [
  correctedInPlace('name'),
  { key: ifGiven('name', (row) => `${row.row}|${meaning(row, 'name')}`) },
  {
    key: ifGiven('birthYear', ifGiven('village', allBut('name'))),
    isUnique: true,
    fits: (one, other) => wordsInCommon(one, other, 'name').shared > 0,
  },
];

/** Between two states of one sheet; besides, one that was worded anew in its row, be it the only cell of it. */
export const OPINION_IN_PLACE: readonly Pass[] = [
  correctedInPlace('content'),
  { key: ({ row }) => String(row), fits: isWordedAlike },
];

function isWordedAlike(one: BlockRow, other: BlockRow): boolean {
  const { shared, most } = wordsInCommon(one, other, 'content');
  return shared > 0 && 2 * shared >= most;
}

/** Rows of one side by the row of the other that they are. */
export function matchRows(
  from: readonly BlockRow[],
  to: readonly BlockRow[],
  passes: readonly Pass[],
): Map<BlockRow, BlockRow> {
  const matched = new Map<BlockRow, BlockRow>();
  const taken = new Set<BlockRow>();
  for (const { key, isUnique = false, isClosest = false, fits = () => true } of passes) {
    const right = byKey(to, key);
    for (const [name, rows] of byKey(from, key)) {
      const others = right.get(name) ?? [];
      if (isUnique && (rows.length > 1 || others.length > 1)) continue;
      const pairs = rows.flatMap((row) => others.map((other) => ({ row, other })));
      const inOrder = isClosest && pairs.length > 1 ? [...pairs].sort((a, b) => common(b) - common(a)) : pairs;
      for (const { row, other } of inOrder) {
        if (matched.has(row) || taken.has(other) || !fits(row, other)) continue;
        matched.set(row, other);
        taken.add(other);
      }
    }
  }
  return matched;
}

/** In how many cells two rows mean the same. */
function common({ row, other }: { readonly row: BlockRow; readonly other: BlockRow }): number {
  return [...row.meanings].filter(([key, text]) => text !== '' && other.meanings.get(key) === text).length;
}

function byKey(rows: readonly BlockRow[], key: (row: BlockRow) => string): Map<string, BlockRow[]> {
  const groups = new Map<string, BlockRow[]>();
  for (const row of rows) {
    const name = key(row);
    if (name === '') continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return groups;
}
