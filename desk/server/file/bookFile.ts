import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, rmSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { keepOfToday, replaceFile, WriteFailed } from '../../../host/outcome/fileWriting';
import { flushFolder } from './flushFolder';

/** Another program wrote the file since we read or wrote it. */
export class ChangedMeanwhile extends Error {}

/** How a file is recognised as the one we know. */
interface Print {
  readonly modified: number;
  readonly size: number;
  readonly inode: number;
  readonly hash: string;
}

/** The workbook on disk: what we last read or wrote is known, and nothing else is ever overwritten. */
export class BookFile {
  readonly path: string;
  private known: Print | undefined;

  constructor(path: string) {
    this.path = realpathSync(path);
  }

  /** File name without folder and ending. */
  get name(): string {
    return basename(this.path).replace(/\.xlsx$/i, '');
  }

  /** Of the content that we know, '' before anything was read. */
  get hash(): string {
    return this.known?.hash ?? '';
  }

  /** What is on disk, taken from now on as what we know. */
  read(): Uint8Array {
    for (;;) {
      const before = statSync(this.path);
      const bytes = readFileSync(this.path);
      const after = statSync(this.path);
      if (!sameStats(before, after)) continue;
      this.known = printOf(after, bytes);
      return bytes;
    }
  }

  /** Whether another program wrote the file; a file that is gone is no change: saving brings it back. */
  isChanged(thoroughly = false): boolean {
    const stats = statSync(this.path, { throwIfNoEntry: false });
    if (!stats || !this.known) return false;
    const { modified, size, inode, hash } = this.known;
    if (!thoroughly && stats.mtimeMs === modified && stats.size === size && stats.ino === inode) return false;
    const bytes = readFileSync(this.path);
    if (hashOf(bytes) !== hash) return true;
    this.known = printOf(stats, bytes);
    return false;
  }

  /** Throws ChangedMeanwhile or WriteFailed, and then the file is as it was. */
  write(bytes: Uint8Array): void {
    try {
      const stats = replaceFile(this.path, bytes, () => {
        if (this.isChanged(true)) throw new ChangedMeanwhile(this.path);
      });
      this.known = printOf(stats, bytes);
      flushFolder(dirname(this.path));
    } catch (error) {
      if (error instanceof WriteFailed && error.cause instanceof ChangedMeanwhile) throw error.cause;
      throw error;
    }
  }

  /** Keeps the file as it is now beside itself, once a day; `day` such as 2026-11-23. */
  backUp(day: string): void {
    keepOfToday(this.path, day);
  }

  /** Keeps the other program's version beside ours, which may then take its place; gives the name of the copy. */
  setAside(time: string): string {
    return this.keepBeside(`ban-khac-${time}`, 'xlsx', this.read());
  }

  /** Writes another file beside the workbook, over none that is there; gives its name. */
  keepBeside(what: string, ending: string, bytes: Uint8Array): string {
    for (let number = 1; ; number++) {
      const name = `${this.name}.${what}${number > 1 ? `-${number}` : ''}.${ending}`;
      const path = join(dirname(this.path), name);
      if (existsSync(path)) continue;
      replaceFile(path, bytes);
      flushFolder(dirname(path));
      return name;
    }
  }

  /** Takes away what a killed process of ours left half written. */
  removeDrafts(): void {
    const folder = dirname(this.path);
    const start = `.${basename(this.path)}.`;
    for (const name of readdirSync(folder))
      if (name.startsWith(start) && /^\d+\.tmp$/.test(name.slice(start.length)))
        rmSync(join(folder, name), { force: true });
  }
}

function sameStats(one: Stats, other: Stats): boolean {
  return one.mtimeMs === other.mtimeMs && one.size === other.size && one.ino === other.ino;
}

function printOf(stats: Stats, bytes: Uint8Array): Print {
  return { modified: stats.mtimeMs, size: stats.size, inode: stats.ino, hash: hashOf(bytes) };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
