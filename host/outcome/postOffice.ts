/** A mail that a script sent; addresses stand between commas, as the script gave them. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly htmlBody?: string;
  /** Of the sender. */
  readonly name?: string;
  readonly replyTo?: string;
  readonly noReply?: boolean;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** How many recipients each person may still write to on a day. */
export class PostOffice {
  private readonly written = new Map<string, number>();

  constructor(
    /** Recipients a person a day. */
    private readonly quota: number,
    /** Civil time in milliseconds. */
    private readonly clock: () => number,
  ) {}

  left(person: string): number {
    return Math.max(0, this.quota - (this.written.get(this.#key(person)) ?? 0));
  }

  count(person: string, recipients: number): void {
    const key = this.#key(person);
    this.written.set(key, (this.written.get(key) ?? 0) + recipients);
  }

  #key(person: string): string {
    return `${Math.floor(this.clock() / MILLISECONDS_A_DAY)} ${person.toLowerCase()}`;
  }
}
