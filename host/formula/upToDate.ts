import type { Sheet } from '../model/model';
import type { SheetValues, Sources } from './sheetValues';

interface Known {
  readonly name: string;
  readonly revision: number | undefined;
  readonly sources: Sources;
}

/** Which sheets' formulas still have the values of the last recalculation. */
export class UpToDate {
  private readonly known = new Map<Sheet, Known>();
  private names = '';
  private now = Number.NaN;

  /** The sheets whose formulas must be computed: changed themselves, or computed from what changed. */
  stale(sheets: readonly Sheet[], now: number): ReadonlySet<Sheet> {
    const names = JSON.stringify(sheets.map(({ name }) => name));
    const isOtherNow = now !== this.now;
    const stale = new Set(names === this.names ? sheets.filter((sheet) => this.isStale(sheet, isOtherNow)) : sheets);
    this.names = names;
    this.now = now;
    for (let size = -1; size !== stale.size;) {
      size = stale.size;
      for (const sheet of sheets) if (this.readsAny(sheet, stale)) stale.add(sheet);
    }
    for (const sheet of this.known.keys()) if (stale.has(sheet) || !sheets.includes(sheet)) this.known.delete(sheet);
    return stale;
  }

  /** Takes what was computed as the values of now. */
  keep({ sheet, sources }: SheetValues): void {
    this.known.set(sheet, { name: sheet.name, revision: sheet.revision, sources });
  }

  private isStale(sheet: Sheet, isOtherNow: boolean): boolean {
    const known = this.known.get(sheet);
    if (known?.revision === undefined || known.revision !== sheet.revision || known.name !== sheet.name) return true;
    return known.sources.outside || (known.sources.clock && isOtherNow);
  }

  private readsAny(sheet: Sheet, others: ReadonlySet<Sheet>): boolean {
    const sources = this.known.get(sheet)?.sources.sheets;
    if (!sources || others.has(sheet)) return false;
    for (const source of sources) if (others.has(source)) return true;
    return false;
  }
}
