import { a1 } from '../parts/address';
import type { CellStore } from './cellStore';
import type { Request } from '../parts/client';
import { Refused, Unreachable } from '../parts/client';
import type { Place } from '../parts/place';

export interface Edit {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
  readonly paste: boolean;
}

export interface EditHooks {
  readonly refused: (edit: Edit, message: string) => void;
  /** So many cells went unanswered and were not offered again yet. */
  readonly unwritten: (cells: number) => void;
  /** The server did not answer for some; what was typed is kept in `unwritten`. */
  readonly unreachable: () => void;
  /** The server answers and these edits have never been acknowledged. */
  readonly unacknowledged: (edits: readonly Edit[]) => void;
}

const KEPT = 'unacknowledged-edits';

/** Sends edits one after the other. What was not acknowledged is kept, over a reload too, and offered again. */
export class Edits {
  private readonly waiting: Edit[] = [];
  private lost: Edit[] = readKept();
  private sending = false;
  private tooLargeToKeep = false;
  private whenSent: (() => void)[] = [];

  constructor(
    private readonly request: Request,
    private readonly store: CellStore,
    private readonly hooks: EditHooks,
  ) {}

  submit(edit: Edit): void {
    this.waiting.push(edit);
    void this.send();
    this.keep();
  }

  /** Done when the server has answered what was typed before, or does not answer at all. */
  settled(): Promise<void> {
    return this.sending ? new Promise((resolve) => this.whenSent.push(resolve)) : Promise.resolve();
  }

  /** Edits that went unanswered, until they are offered again. */
  get unwritten(): readonly Edit[] {
    return this.lost;
  }

  /** Whether what is on its way would be lost with the page, for there was more of it than the browser keeps. */
  get isUnkept(): boolean {
    return this.tooLargeToKeep;
  }

  /** Called whenever the server answers: offers what went unanswered. */
  offer(): void {
    if (this.lost.length === 0 || this.sending) return;
    const lost = this.lost;
    this.lost = [];
    this.hooks.unwritten(0);
    this.hooks.unacknowledged(lost);
  }

  /** The person chose to drop what was offered. */
  dropped(): void {
    this.keep();
  }

  private async send(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    const before = this.lost.length;
    for (let edit = this.waiting[0]; edit !== undefined; edit = this.waiting[0]) {
      await this.sendOne(edit);
      this.waiting.shift();
      this.keep();
    }
    this.sending = false;
    for (const resolve of this.whenSent.splice(0)) resolve();
    if (this.lost.length > before) this.hooks.unreachable();
  }

  private async sendOne(edit: Edit): Promise<void> {
    const { tab, row, column, texts } = edit;
    const shown = this.store.pend(tab, { row, column }, texts);
    try {
      const { version } = await this.request('edit', edit);
      this.store.setVersion(version);
      shown.answered(version);
    } catch (error) {
      shown.refused();
      if (error instanceof Unreachable) this.lost.push(edit);
      else if (error instanceof Refused) this.hooks.refused(edit, error.message);
      else throw error;
    }
  }

  /** Only a safety net: where the browser has no room for it, edits are sent all the same. */
  private keep(): void {
    this.hooks.unwritten(cellsOf(this.lost));
    const edits = [...this.lost, ...this.waiting];
    sessionStorage.removeItem(KEPT);
    this.tooLargeToKeep = false;
    if (edits.length === 0) return;
    try {
      sessionStorage.setItem(KEPT, JSON.stringify(edits));
    } catch {
      this.tooLargeToKeep = true;
    }
  }
}

export function placeOfEdit({ row, column }: Edit): Place {
  return { row, column };
}

/** Each cell once, however often it was written. */
function cellsOf(edits: readonly Edit[]): number {
  const cells = edits.flatMap(({ tab, row, column, texts }) =>
    texts.flatMap((line, down) => line.map((_, right) => `${tab} ${row + down} ${column + right}`)),
  );
  return new Set(cells).size;
}

/** "B5: Nguyễn Văn A", no longer than a person can take in at once. */
export function editInWords(edit: Edit, most = 200): string {
  const text = edit.texts.map((row) => row.join(' | ')).join('\n');
  return `${a1(placeOfEdit(edit))}: ${text.length > most ? `${text.slice(0, most)}…` : text}`;
}

function readKept(): Edit[] {
  const kept = sessionStorage.getItem(KEPT);
  return kept === null ? [] : (JSON.parse(kept) as Edit[]);
}
