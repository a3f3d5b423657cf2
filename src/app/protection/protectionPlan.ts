import { digestOf } from '../../core/letters/digest';
import { openAreas } from '../../workbook/head/openAreas';
import type { ListedCommune } from '../../workbook/reading/readCommunes';
import { ownTab } from '../../workbook/schema/tabs';
import type { Basis } from '../round/basis';
import type { FoundTab } from '../round/communeTabs';
import type { Note, TabRights } from '../ports';

/** Tabs that get the same kind of protection at once: those of the district, or the one of a commune. */
export interface Share {
  /** Unchanging, in the note of what was protected. */
  readonly key: string;
  /** null = the district's own tabs. */
  readonly commune: ListedCommune | null;
  readonly tabs: readonly string[];
  readonly rights: TabRights;
  /** Changes with the people and the cells. */
  readonly fingerprint: string;
}

const DISTRICT_KEY = '*';

/** The district's tabs first, then the communes in their order; a commune whose tab cannot be laid out has no share. */
export function planOf(basis: Basis, tabNames: readonly string[], tabs: ReadonlyMap<string, FoundTab>): Share[] {
  const district = basis.settings.districtEmails;
  const own = tabNames.filter((name) => ownTab(name) !== null);
  const shares = basis.communes.flatMap((commune) => {
    const tab = tabs.get(commune.name);
    const areas = tab === undefined ? null : openAreas(tab.grid);
    if (tab === undefined || areas === null) return [];
    const open = { ...areas, staff: commune.emails };
    return [shareOf(keyOf(commune), commune, [tab.name], { district, open })];
  });
  return [shareOf(DISTRICT_KEY, null, own, { district, open: null }), ...shares];
}

function keyOf({ code, name }: ListedCommune): string {
  return code === '' ? name : code;
}

function shareOf(key: string, commune: ListedCommune | null, tabs: readonly string[], rights: TabRights): Share {
  const people = (addresses: readonly string[]) => addresses.map((address) => address.toLowerCase()).sort();
  const { district, open } = rights;
  const cells = open === null ? tabs : [tabs, open.areas, people(open.staff)];
  return { key, commune, tabs, rights, fingerprint: digestOf(JSON.stringify([people(district), cells])).slice(0, 8) };
}

/** What earlier runs protected: a fingerprint by key. An address that Google refused is tried again at every run. */
export class ProtectionNote {
  private readonly done: Map<string, string>;

  constructor(private readonly note: Note) {
    this.done = new Map(Object.entries(parsed(note.read())));
  }

  /** What is left to do: shares that changed or were never done. When there are none, all of them, to be done anew. */
  dueOf(shares: readonly Share[]): readonly Share[] {
    const isDone = ({ key, fingerprint }: Share) => this.done.get(key)?.replace(REFUSED, '') === fingerprint;
    const isWhole = (share: Share) => this.done.get(share.key) === share.fingerprint;
    if (!shares.every(isDone)) return shares.filter((share) => !isWhole(share));
    this.done.clear();
    return shares;
  }

  setDone({ key, fingerprint }: Share, isWhole: boolean): void {
    this.done.set(key, isWhole ? fingerprint : fingerprint + REFUSED);
  }

  /** Their tabs were made anew, and nothing protects them yet. */
  forget(communes: readonly ListedCommune[]): void {
    for (const commune of communes) this.done.delete(keyOf(commune));
    this.write();
  }

  /** Keeps what was done; of keys that are no more, nothing. */
  keep(shares: readonly Share[]): void {
    const keys = new Set(shares.map(({ key }) => key));
    for (const key of this.done.keys()) if (!keys.has(key)) this.done.delete(key);
    this.write();
  }

  private write(): void {
    this.note.write(JSON.stringify(Object.fromEntries(this.done)));
  }
}

const REFUSED = '!';

function parsed(text: string): Record<string, string> {
  try {
    return JSON.parse(text) as Record<string, string>;
  } catch {
    return {};
  }
}
