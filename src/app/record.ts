import type { Moment } from '../core/day';
import type { Counts, Deed, DeedKind, Way } from '../core/deed';
import type { Owed } from '../core/deadline';
import type { RecordStore } from './ports';

/** A deed as one line of the record: a JSON list in this order, without what is empty at its end. */
type Line = [
  kind: DeedKind,
  owed: Owed,
  recordedAt: number,
  by?: string,
  /** Left out = as it was recorded. */
  moment?: number | null,
  way?: Way | null,
  counts?: readonly [invited: number, attended: number, opinions: number] | null,
  digest?: string,
  note?: string,
  until?: number | null,
];

/** What the record holds of a commune, oldest first; a line that cannot be read is left out. */
export function readDeeds(store: RecordStore, code: string): readonly Deed[] {
  return deedsOf(code, store.read(code));
}

/** What the record holds of every commune, by Mã. */
export function readAllDeeds(store: RecordStore): ReadonlyMap<string, readonly Deed[]> {
  return new Map([...store.readAll()].map(([code, lines]) => [code, deedsOf(code, lines)]));
}

/** Adds to the record; to be called under the document lock. */
export function appendDeeds(store: RecordStore, deeds: readonly Omit<Deed, 'id'>[]): void {
  for (const code of new Set(deeds.map((deed) => deed.code))) {
    const lines = deeds.filter((deed) => deed.code === code).map((deed) => JSON.stringify(lineOf(deed)));
    store.append(code, lines);
  }
}

function lineOf(deed: Omit<Deed, 'id'>): unknown[] {
  const { counts, moment, recordedAt } = deed;
  const line: Line = [
    deed.kind,
    deed.owed,
    recordedAt,
    deed.by,
    moment === recordedAt ? null : moment,
    deed.way,
    counts === null ? null : [counts.invited, counts.attended, counts.opinions],
    deed.digest,
    deed.note,
    deed.until,
  ];
  let length = line.length;
  while (line[length - 1] === null || line[length - 1] === '') length -= 1;
  return line.slice(0, length);
}

function deedsOf(code: string, lines: readonly string[]): Deed[] {
  return lines.flatMap((text, index) => {
    const line = parsed(text);
    if (line === null) return [];
    const [kind, owed, recordedAt, by = '', moment, way = null, counts = null, digest = '', note = '', until] = line;
    return [
      {
        id: `${code}-${index + 1}-${recordedAt.toString(36)}`,
        kind,
        code,
        owed,
        moment: (moment ?? recordedAt) as Moment,
        recordedAt: recordedAt as Moment,
        by,
        way,
        counts: counts === null ? null : countsOf(counts),
        digest,
        note,
        until: (until ?? null) as Moment | null,
      },
    ];
  });
}

function countsOf([invited, attended, opinions]: readonly [number, number, number]): Counts {
  return { invited, attended, opinions };
}

function parsed(text: string): Line | null {
  try {
    const line: unknown = JSON.parse(text);
    return Array.isArray(line) && typeof line[0] === 'string' && typeof line[2] === 'number' ? (line as Line) : null;
  } catch {
    return null;
  }
}
