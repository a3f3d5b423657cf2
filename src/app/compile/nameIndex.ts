import type { Words } from '../../core/letters/words';
import { areCapital, bareOf, isAbbreviated, isPlain } from '../../core/letters/words';

/** Whose name a text holds: of somebody listed or heard, or only of one who chaired a session or wrote its minutes. */
export type NamedAs = 'name' | 'official';

/** A name found in a text, and of how many words. */
export interface FoundName {
  readonly as: NamedAs;
  readonly length: number;
}

/** Names by what they are written as: the time goes with the length of the texts and not with the number of names. */
export class NameIndex {
  private readonly names = new Map<string, NamedAs>();
  private readonly firsts = new Set<string>();
  /** Those that the list itself has without accents. */
  private readonly plain = new Map<string, NamedAs>();
  private readonly plainFirsts = new Set<string>();
  private bareFirsts: ReadonlySet<string> | undefined;
  private bare: ReadonlyMap<string, NamedAs> | undefined;
  private short: ReadonlyMap<string, readonly string[]> | undefined;
  private longest = 0;

  add(keys: readonly string[], as: NamedAs): void {
    const key = keys.join(' ');
    const known = this.names.get(key);
    if (known === 'name' || known === as) return;
    this.names.set(key, as);
    this.firsts.add(keys[0] ?? '');
    if (isPlain(key)) {
      this.plain.set(key, as);
      this.plainFirsts.add(keys[0] ?? '');
    }
    this.longest = Math.max(this.longest, keys.length);
  }

  /** The longest name that begins at a word (0-based): written out, or without accents on one side or the other. */
  at(words: Words, start: number): FoundName | null {
    const first = words.keys[start] ?? '';
    const mayBegin = this.firsts.has(first);
    const mayBePlain = this.plainFirsts.has(bareOf(first));
    const mayBeBare = this.mayBeginBare(first) && (words.isPlain || areCapital(words, start, 2));
    if (!mayBegin && !mayBePlain && !mayBeBare) return null;
    for (let length = Math.min(this.longest, words.keys.length - start); length > 1; length -= 1) {
      const keys = words.keys.slice(start, start + length);
      const as =
        (mayBegin ? this.names.get(keys.join(' ')) : undefined) ??
        (mayBePlain ? this.plain.get(keys.map(bareOf).join(' ')) : undefined) ??
        (mayBeBare && (words.isPlain || areCapital(words, start, length))
          ? this.allBare().get(keys.join(' '))
          : undefined);
      if (as !== undefined) return { as, length };
    }
    return null;
  }

  /** A name whose last word is written out and one before it is not: N.V. Anh, Nguyễn V. Anh, Ng. Văn Anh. */
  abbreviatedAt(words: Words, start: number): FoundName | null {
    for (let length = 3; length <= Math.min(this.longest, words.keys.length - start); length += 1) {
      if (!areCapital(words, start, length)) return null;
      const alike = this.allShort().get(shortOf(words.keys.slice(start, start + length))) ?? [];
      const name = alike.find((key) => key.split(' ').every((whole, at) => isSameOrShort(words, start + at, whole)));
      if (name !== undefined) return { as: this.names.get(name) ?? 'name', length };
    }
    return null;
  }

  private mayBeginBare(key: string): boolean {
    this.bareFirsts ??= new Set([...this.firsts].map(bareOf));
    return this.bareFirsts.has(key);
  }

  private allBare(): ReadonlyMap<string, NamedAs> {
    this.bare ??= new Map([...this.names].map(([key, as]) => [key.split(' ').map(bareOf).join(' '), as]));
    return this.bare;
  }

  private allShort(): ReadonlyMap<string, readonly string[]> {
    if (this.short !== undefined) return this.short;
    const names = new Map<string, string[]>();
    for (const key of this.names.keys()) {
      const short = shortOf(key.split(' '));
      const alike = names.get(short);
      if (alike === undefined) names.set(short, [key]);
      else alike.push(key);
    }
    this.short = names;
    return names;
  }
}

/** The first letters, and the last word: "n v anh". */
function shortOf(keys: readonly string[]): string {
  const bare = keys.map(bareOf);
  return [...bare.slice(0, -1).map((word) => word.charAt(0)), bare[bare.length - 1]].join(' ');
}

function isSameOrShort(words: Words, index: number, whole: string): boolean {
  const key = words.keys[index] ?? '';
  return whole === key || (isAbbreviated(words, index) && bareOf(whole).startsWith(bareOf(key)));
}
