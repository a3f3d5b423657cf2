export interface SharingOptions {
  readonly owner: string;
  /** Whom the spreadsheet is shared with; undefined = whoever acts may edit. */
  readonly editors: (() => readonly string[]) | undefined;
  readonly actingPerson: () => string;
  /** Domain whose people may all edit; undefined when the spreadsheet belongs to none. */
  readonly domain: string | undefined;
  /** Addresses that Google does not know. */
  readonly refused: readonly string[];
}

/** Who owns the spreadsheet and who may edit it. Addresses differ by more than capital letters. */
export class Sharing {
  private readonly refused: ReadonlySet<string>;

  constructor(private readonly options: SharingOptions) {
    this.refused = new Set(options.refused.map(plain));
  }

  get owner(): string {
    return this.options.owner;
  }

  /** Every editor once, the owner first. */
  get editors(): string[] {
    const { owner, editors, actingPerson } = this.options;
    return eachOnce([owner, ...(editors ? editors() : [actingPerson()])]);
  }

  get domain(): string | undefined {
    return this.options.domain;
  }

  /** Nobody named is the owner. */
  isOwner(person: string): boolean {
    return person === '' || plain(person) === plain(this.owner);
  }

  isInDomain(person: string): boolean {
    return this.domain !== undefined && plain(person).endsWith(`@${plain(this.domain)}`);
  }

  /** May edit what nothing protects. */
  isEditor(person: string): boolean {
    if (this.isOwner(person) || this.isInDomain(person)) return true;
    return this.options.editors === undefined || isAmong(person, this.options.editors());
  }

  /** Throws as Google does for an address that is none, or that no account has. */
  refuseUnknown(address: string): void {
    if (/^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/.test(address) && !this.refused.has(plain(address))) return;
    throw new Error(`Invalid email: ${address}`);
  }
}

export function isAmong(person: string, addresses: readonly string[]): boolean {
  return addresses.some((address) => plain(address) === plain(person));
}

export function eachOnce(addresses: readonly string[]): string[] {
  const once = new Map<string, string>();
  for (const address of addresses) if (!once.has(plain(address))) once.set(plain(address), address);
  return [...once.values()];
}

export function allBut(addresses: readonly string[], gone: readonly string[]): string[] {
  const plainGone = new Set(gone.map(plain));
  return addresses.filter((address) => !plainGone.has(plain(address)));
}

function plain(address: string): string {
  return address.trim().toLowerCase();
}
