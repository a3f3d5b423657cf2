import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Cell, CellValue, StyleFacets } from '../../../host/model/model';
import { WriteFailed } from '../../../host/outcome/fileWriting';
import type { CivilTime } from '../../../host/book/serial';
import { flushFolder } from './flushFolder';

/** The tab by id and name: other programs number or name tabs anew. */
export interface TabMark {
  readonly id: number;
  readonly name: string;
}

/** A cell as it is put back by undo; `style` says all facets, so that it holds in any file. */
export interface KeptCell {
  readonly tab: TabMark;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
  readonly array?: Cell['array'];
  readonly link?: string;
  readonly style: StyleFacets;
}

/** Texts put into cells, the first at this cell. */
export interface Writing {
  readonly kind: 'typed' | 'pasted';
  readonly tab: TabMark;
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
}

export type Operation =
  | Writing
  /** Several at once: a text that was replaced in many places. */
  | { readonly kind: 'replaced'; readonly parts: readonly Writing[] }
  | { readonly kind: 'cells'; readonly cells: readonly KeptCell[] };

export interface Entry {
  /** Of the run of entries that belong to one file. */
  readonly log: string;
  readonly seq: number;
  /** Hash of the workbook's file that the entry comes on top of. */
  readonly base: string;
  /** What the clock showed. */
  readonly at: CivilTime;
  /** E-mail of the person; '' = the district. */
  readonly by: string;
  readonly operation: Operation;
}

/** The edits that are not yet in the workbook's file, one a line, each flushed to the disk before it is acknowledged. */
export class Journal {
  private readonly path: string;
  private handle: number | undefined;
  private length = 0;

  constructor(workbook: string) {
    this.path = join(dirname(workbook), `.${basename(workbook)}.nhat-ky.jsonl`);
  }

  /** Entries in order; a line that was not written to its end was never acknowledged and is cut off. */
  read(): Entry[] {
    if (!existsSync(this.path)) return [];
    const bytes = readFileSync(this.path);
    this.length = bytes.lastIndexOf(0x0a) + 1;
    const lines = bytes.subarray(0, this.length).toString('utf8').split('\n');
    return lines.flatMap((line) => parse(line) ?? []);
  }

  append(entry: Entry): void {
    const line = Buffer.from(`${JSON.stringify(entry)}\n`);
    try {
      const handle = this.#open();
      for (let written = 0; written < line.length;)
        written += writeSync(handle, line, written, line.length - written, this.length + written);
      fsyncSync(handle);
      this.length += line.length;
    } catch (error) {
      this.#cut();
      throw new WriteFailed(this.path, error);
    }
  }

  empty(): void {
    this.length = 0;
    if (this.handle === undefined && !existsSync(this.path)) return;
    const handle = this.#open();
    ftruncateSync(handle, 0);
    fsyncSync(handle);
  }

  /** Leaves no empty file behind. */
  close(): void {
    if (this.handle !== undefined) closeSync(this.handle);
    this.handle = undefined;
    if (this.length === 0) rmSync(this.path, { force: true });
  }

  #open(): number {
    if (this.handle !== undefined) return this.handle;
    const isNew = !existsSync(this.path);
    this.handle = openSync(this.path, isNew ? 'wx+' : 'r+', 0o600);
    ftruncateSync(this.handle, this.length);
    if (isNew) flushFolder(dirname(this.path));
    return this.handle;
  }

  /** Takes away what was written in part, so that the next line starts afresh. */
  #cut(): void {
    try {
      if (this.handle !== undefined) ftruncateSync(this.handle, this.length);
    } catch {
      // the disk refuses everything: the next append starts at the same place anyway
    }
  }
}

function parse(line: string): Entry | undefined {
  try {
    return line === '' ? undefined : (JSON.parse(line) as Entry);
  } catch {
    return undefined;
  }
}
