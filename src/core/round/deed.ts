import type { Moment } from '../time/day';
import type { Owed } from './owed';

/** How something reached the office. */
export type Way = 'sidebar' | 'menu' | 'tick' | 'file' | 'paper';

/** `merged`: another unit became a part of this one; `separated`: it is one of its own again. */
export type DeedKind = 'handedIn' | 'returned' | 'extended' | 'reminded' | 'called' | 'merged' | 'separated';

/** Something that was done about a thing owed, as the record keeps it; never the values of people's rows. */
export interface Deed {
  /** Given once; it tells deeds of a copied workbook apart. */
  readonly id: string;
  readonly kind: DeedKind;
  /** Mã of the commune. */
  readonly code: string;
  readonly owed: Owed;
  /** When it counts as done; of what came on paper, when it came. */
  readonly moment: Moment;
  readonly recordedAt: Moment;
  /** E-mail of who did it; '' = Google does not say. */
  readonly by: string;
  /** Of handing in; null = of anything else. */
  readonly way: Way | null;
  /** People, or those who attended and what was said; null = nothing is counted. Of merging: both had handed in. */
  readonly counts: Counts | null;
  /** Of the rows handed in; '' = none was made. */
  readonly digest: string;
  /** The reason of a return or an extension, number and symbol of a paper, the address written to, the Mã of the other unit. */
  readonly note: string;
  /** The new limit that a return or an extension gives; null = none. */
  readonly until: Moment | null;
}

export interface Counts {
  readonly invited: number;
  readonly attended: number;
  readonly opinions: number;
}

/** What the record says of one thing owed. */
export interface Recorded {
  /** The first time it was handed in; a return or an edit does not change it. */
  readonly first: Deed;
  /** The one that counts against the limit: the first, or after a return the first since; null = none since. */
  readonly counting: Deed | null;
  /** The last time it was handed in; of a paper, by when it came. */
  readonly last: Deed;
  /** Of the rows handed in last since the last return, for a paper brings none; '' = none. */
  readonly digest: string;
  /** The return that is not answered yet. */
  readonly returned: Deed | null;
}

/** What the deeds of a commune, oldest first, say of a thing owed; null = the record holds no handing in. */
export function recordedOf(deeds: readonly Deed[], owed: Owed): Recorded | null {
  const mine = standingDeeds(deeds.filter((deed) => deed.owed === owed));
  const handedIn = mine.filter(isHandingIn);
  const last = latest(handedIn);
  if (last === null) return null;
  const lastReturn = mine.map(({ kind }) => kind).lastIndexOf('returned');
  const returned = mine[lastReturn] ?? null;
  const since = mine
    .slice(lastReturn + 1)
    .filter((deed) => isHandingIn(deed) && deed.moment >= (returned?.moment ?? deed.moment));
  const counting = earliest(since);
  const { digest = '' } = latest(since.filter((deed) => deed.digest !== '')) ?? {};
  return { first: earliest(handedIn) ?? last, counting, last, digest, returned: counting === null ? returned : null };
}

/** What both units had handed in when they merged is handed in by the one that they are. */
function isHandingIn({ kind, counts }: Deed): boolean {
  return kind === 'handedIn' || (kind === 'merged' && counts !== null);
}

/** What a unit handed in before another became a part of it is not what it hands in since, until they separate again. */
function standingDeeds(deeds: readonly Deed[]): readonly Deed[] {
  const spans: { readonly since: Deed | null; readonly deeds: Deed[] }[] = [{ since: null, deeds: [] }];
  for (const deed of deeds) {
    if (deed.kind === 'merged') spans.push({ since: deed, deeds: [] });
    else if (deed.kind === 'separated') {
      const index = spans.map(({ since }) => since?.note).lastIndexOf(deed.note);
      const [ended] = index > 0 ? spans.splice(index, 1) : [];
      spans[index - 1]?.deeds.push(...(ended?.deeds ?? []));
    } else spans[spans.length - 1]?.deeds.push(deed);
  }
  const last = spans[spans.length - 1];
  return [...(last?.since == null ? [] : [last.since]), ...(last?.deeds ?? [])];
}

/** A paper may be recorded after what came later by other ways. */
function earliest(deeds: readonly Deed[]): Deed | null {
  return deeds.reduce<Deed | null>(
    (first, deed) => (first === null || deed.moment < first.moment ? deed : first),
    null,
  );
}

function latest(deeds: readonly Deed[]): Deed | null {
  return deeds.reduce<Deed | null>((last, deed) => (last === null || deed.moment >= last.moment ? deed : last), null);
}
