import type { CellLook, CellRect, CellView, WindowOfCells } from '../../protocol';
import type { Place, Rect } from '../parts/place';

/** Rows asked for at once. */
const CHUNK = 100;

export interface ShownCell {
  readonly text: string;
  readonly input: string;
  readonly look: CellLook;
  readonly kind: CellView['kind'];
  readonly link?: string | undefined;
  readonly warning?: string | undefined;
  /** Typed, and not answered by the server yet. */
  readonly pending: boolean;
}

interface Chunk {
  readonly window: WindowOfCells;
  readonly cells: ReadonlyMap<string, CellView>;
}

interface PendingText {
  readonly text: string;
  /** Version from which the server's cells show it; undefined until it has answered. */
  version?: number;
}

const PLAIN: CellLook = {};

/** Texts of a tick box. */
export const TICKED = 'TRUE';
export const UNTICKED = 'FALSE';

/** The cells known to the page: windows of rows, asked for when shown, again when the book has changed. */
export class CellStore {
  private readonly chunks = new Map<string, Chunk>();
  private readonly asked = new Map<string, Promise<void>>();
  private readonly pending = new Map<string, PendingText>();
  private version = 0;

  constructor(
    private readonly fetchCells: (tab: number, from: number, to: number) => Promise<WindowOfCells>,
    private readonly changed: (tab: number) => void,
  ) {}

  /** True where the version is new, so that what is shown has to be asked for again. */
  setVersion(version: number): boolean {
    const isNew = version > this.version;
    if (isNew) this.version = version;
    return isNew;
  }

  /** A server that was started again counts its versions anew. */
  forget(): void {
    this.version = 0;
    this.chunks.clear();
    for (const [key, { version }] of this.pending) if (version !== undefined) this.pending.delete(key);
  }

  cell(tab: number, place: Place): ShownCell {
    const chunk = this.chunks.get(chunkKey(tab, place.row));
    const view = chunk?.cells.get(cellKey(place));
    const styles = chunk?.window.styles ?? [];
    const look = styles[view?.look ?? chunk?.window.columnLooks[place.column - 1] ?? -1] ?? PLAIN;
    const typed = this.pending.get(pendingKey(tab, place));
    if (typed !== undefined) {
      return { text: typed.text, input: typed.text, look, kind: 'text', pending: typed.version === undefined };
    }
    if (view === undefined) return { text: '', input: '', look, kind: 'text', pending: false };
    const { text, input = text, kind, link, warning } = view;
    return { text, input, look, kind, link, warning, pending: false };
  }

  hasDropdown(tab: number, place: Place): boolean {
    return isIn(this.chunks.get(chunkKey(tab, place.row))?.window.dropdowns ?? [], place);
  }

  /** Whether the cell is a tick box: it has the rule of one, and holds nothing else. */
  isTick(tab: number, place: Place): boolean {
    const ticks = this.chunks.get(chunkKey(tab, place.row))?.window.ticks ?? [];
    return isIn(ticks, place) && ['', TICKED, UNTICKED].includes(this.cell(tab, place).text);
  }

  /** Whether the acting person may not edit the cell. */
  isLocked(tab: number, place: Place): boolean {
    return isIn(this.chunks.get(chunkKey(tab, place.row))?.window.locked ?? [], place);
  }

  /** Whether all these rows are here and as new as the book. */
  isFresh(tab: number, { top, bottom }: Pick<Rect, 'top' | 'bottom'>): boolean {
    return this.keys(tab, top, bottom).every((key) => (this.chunks.get(key)?.window.version ?? -1) >= this.version);
  }

  /** Whether something of all these rows is here, be it older than the book. */
  isKnown(tab: number, { top, bottom }: Pick<Rect, 'top' | 'bottom'>): boolean {
    return this.keys(tab, top, bottom).every((key) => this.chunks.has(key));
  }

  /** Asks for those of the rows that are missing or older than the book. */
  async ensure(tab: number, from: number, to: number): Promise<void> {
    const starts = chunkStarts(from, to).filter((start) => !this.isFresh(tab, { top: start, bottom: start }));
    await Promise.all(starts.map((start) => this.ask(tab, start)));
  }

  pend(tab: number, place: Place, texts: readonly (readonly string[])[]): PendingEdit {
    const entries: [string, PendingText][] = texts.flatMap((row, down) =>
      row.map((text, right): [string, PendingText] => [
        pendingKey(tab, { row: place.row + down, column: place.column + right }),
        { text },
      ]),
    );
    for (const [key, entry] of entries) this.pending.set(key, entry);
    this.changed(tab);
    return {
      answered: (version) => {
        for (const [, entry] of entries) entry.version = version;
        this.sweep();
        this.changed(tab);
      },
      refused: () => {
        for (const [key, entry] of entries) if (this.pending.get(key) === entry) this.pending.delete(key);
        this.changed(tab);
      },
    };
  }

  private async ask(tab: number, start: number): Promise<void> {
    const key = chunkKey(tab, start);
    const before = this.asked.get(key);
    if (before !== undefined) return before;
    const asking = this.fetchCells(tab, start, start + CHUNK - 1)
      .then((window) => {
        const rows = window.rows.flatMap(({ row, cells }) =>
          cells.map((cell): [string, CellView] => [cellKey({ row, column: cell.column }), cell]),
        );
        this.chunks.set(key, { window, cells: new Map(rows) });
        this.sweep();
      })
      .finally(() => this.asked.delete(key));
    this.asked.set(key, asking);
    await asking;
    this.changed(tab);
  }

  /** Forgets typed texts that the server's own cells show by now. */
  private sweep(): void {
    for (const [key, { version }] of this.pending) {
      const [tab, row] = key.split(':').map(Number);
      const shown = this.chunks.get(chunkKey(tab ?? 0, row ?? 0))?.window.version ?? -1;
      if (version !== undefined && shown >= version) this.pending.delete(key);
    }
  }

  private keys(tab: number, from: number, to: number): string[] {
    return chunkStarts(from, to).map((start) => chunkKey(tab, start));
  }
}

/** Texts that are shown before the server has answered. */
export interface PendingEdit {
  readonly answered: (version: number) => void;
  readonly refused: () => void;
}

function chunkStarts(from: number, to: number): number[] {
  const first = Math.floor((from - 1) / CHUNK);
  const last = Math.floor((Math.max(to, from) - 1) / CHUNK);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * CHUNK + 1);
}

function isIn(rects: readonly CellRect[], { row, column }: Place): boolean {
  return rects.some(
    (rect) => row >= rect.row && row <= rect.lastRow && column >= rect.column && column <= rect.lastColumn,
  );
}

function chunkKey(tab: number, row: number): string {
  return `${tab}:${Math.floor((row - 1) / CHUNK)}`;
}

function cellKey({ row, column }: Place): string {
  return `${row}:${column}`;
}

function pendingKey(tab: number, place: Place): string {
  return `${tab}:${cellKey(place)}`;
}
