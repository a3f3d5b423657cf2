import type { Moment } from '../../core/time/day';
import type { Counts, Deed, DeedKind, Way } from '../../core/round/deed';
import { forEachOwed } from '../../core/round/owed';
import type { Actor, Lock, RecordStore } from '../ports';

/**
 * A deed as one line of the record: a JSON list in this order, without what is empty at its end. It is short, since all
 * communes together have 500 KB; 0 stands for what there is none of.
 */
type Line = [
  kind: number,
  owed: number,
  recordedAt: number,
  /** E-mail, or the number (from 1) of the line that names it. */
  by?: string | number,
  /** 0 = as it was recorded. */
  moment?: number,
  way?: number,
  counts?: readonly [invited: number, attended: number, opinions: number] | 0,
  digest?: string,
  note?: string,
  until?: number,
];

const KINDS: Readonly<Record<DeedKind, number>> = {
  handedIn: 1,
  returned: 2,
  extended: 3,
  reminded: 4,
  called: 5,
  merged: 6,
  separated: 7,
};
const OWED_NUMBERS = forEachOwed(({ recordNumber }): number => recordNumber);
const WAYS: Readonly<Record<Way, number>> = { sidebar: 1, menu: 2, tick: 3, file: 4, paper: 5 };

/** What the record holds of a commune, oldest first; a line that cannot be read is left out. */
export function readDeeds(store: RecordStore, code: string): readonly Deed[] {
  return deedsOf(code, store.read(code));
}

/** What the record holds of every commune, by Mã. */
export function readAllDeeds(store: RecordStore): ReadonlyMap<string, readonly Deed[]> {
  return allDeeds(store.readAll());
}

/** The deeds among all lines of the record, by Mã. */
export function allDeeds(record: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly Deed[]> {
  return new Map([...record].map(([code, lines]) => [code, deedsOf(code, lines)]));
}

/** By whom the record is added to, under which lock, and when. */
export interface Recording {
  readonly lock: Lock;
  readonly actor: () => Actor;
  readonly now: Moment;
}
/** Adds to the record; to be called under the document lock. */
export function appendDeeds(store: RecordStore, deeds: readonly Omit<Deed, 'id'>[]): void {
  for (const code of new Set(deeds.map((deed) => deed.code))) {
    const before = store.read(code).map(parsed);
    const named = new Map(before.map((line, index) => [line?.[3] ?? '', index + 1]));
    const lines = deeds
      .filter((deed) => deed.code === code)
      .map((deed, index) => {
        const line = named.get(deed.by);
        if (line === undefined) named.set(deed.by, before.length + index + 1);
        return JSON.stringify(lineOf(deed, deed.by === '' ? '' : (line ?? deed.by)));
      });
    store.append(code, lines);
  }
}

function lineOf(deed: Omit<Deed, 'id'>, by: string | number): unknown[] {
  const { counts, moment, recordedAt } = deed;
  const line: Line = [
    KINDS[deed.kind],
    OWED_NUMBERS[deed.owed],
    recordedAt,
    by,
    moment === recordedAt ? 0 : moment,
    deed.way === null ? 0 : WAYS[deed.way],
    counts === null ? 0 : [counts.invited, counts.attended, counts.opinions],
    deed.digest,
    deed.note,
    deed.until ?? 0,
  ];
  let length = line.length;
  while (line[length - 1] === 0 || line[length - 1] === '') length -= 1;
  return line.slice(0, length);
}

function deedsOf(code: string, texts: readonly string[]): Deed[] {
  const lines = texts.map(parsed);
  return lines.flatMap((line, index) => {
    if (line === null) return [];
    const [kind, owed, recordedAt, by = '', moment = 0, way = 0, counts = 0, digest = '', note = '', until = 0] = line;
    const named = typeof by === 'number' ? lines[by - 1]?.[3] : by;
    const known = { kind: meant(KINDS, kind), owed: meant(OWED_NUMBERS, owed), way: meant(WAYS, way) };
    if (known.kind === null || known.owed === null) return [];
    return [
      {
        id: `${code}-${index + 1}-${recordedAt.toString(36)}`,
        kind: known.kind,
        code,
        owed: known.owed,
        moment: (moment === 0 ? recordedAt : moment) as Moment,
        recordedAt: recordedAt as Moment,
        by: typeof named === 'string' ? named : '',
        way: known.way,
        counts: counts === 0 ? null : countsOf(counts),
        digest,
        note,
        until: until === 0 ? null : (until as Moment),
      },
    ];
  });
}

function meant<Key extends string>(numbers: Readonly<Record<Key, number>>, number: number): Key | null {
  return (Object.keys(numbers) as Key[]).find((key) => numbers[key] === number) ?? null;
}

function countsOf([invited, attended, opinions]: readonly [number, number, number]): Counts {
  return { invited, attended, opinions };
}

function parsed(text: string): Line | null {
  try {
    const line: unknown = JSON.parse(text);
    return Array.isArray(line) && isLine(line) ? line : null;
  } catch {
    return null;
  }
}

/** Whether a list is laid out as a line: one that somebody changed may not be. */
function isLine(line: unknown[]): line is Line {
  const [kind, owed, recordedAt, by = '', moment = 0, way = 0, counts = 0, digest = '', note = '', until = 0] = line;
  const isCounts = counts === 0 || (Array.isArray(counts) && counts.length === 3 && counts.every(Number.isInteger));
  const isNamed = typeof by === 'string' || Number.isInteger(by);
  const areTexts = typeof digest === 'string' && typeof note === 'string';
  return isCounts && isNamed && areTexts && [kind, owed, recordedAt, moment, way, until].every(Number.isInteger);
}
