import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CreatedFile } from './createdFile';

/** A file could not be written; nothing of this call is left on disk. */
export class WriteFailed extends Error {
  constructor(
    readonly path: string,
    cause: unknown,
  ) {
    super(`Cannot write ${path}`, { cause });
  }
}

/** Whether a file's own rights let it be changed: to rename another over it the folder's are enough. */
export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
  } catch {
    return false;
  }
  // an administrator may write anything, also what is marked as read-only
  return (statSync(path).mode & 0o222) !== 0;
}

/** Keeps a workbook as it is now beside itself, once a day; `day` such as 2026-11-23. Throws WriteFailed. */
export function keepOfToday(path: string, day: string): void {
  const copy = join(dirname(path), `${basename(path).replace(/\.xlsx$/i, '')}.${day}.bak.xlsx`);
  if (existsSync(path) && !existsSync(copy)) replaceFile(copy, readFileSync(path));
}

/**
 * Puts a whole file in the place of another, or of none: a reader sees the old one or the new one, never a part.
 * `lastCheck` may still throw when everything is written, just before the change; the answer is the new file's.
 */
export function replaceFile(path: string, content: Uint8Array, lastCheck = (): void => undefined): Stats {
  const target = existsSync(path) ? realpathSync(path) : path;
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    if (existsSync(target) && !isWritable(target)) throw new Error('read-only');
    writeNew(draft, content);
    if (existsSync(target)) chmodSync(draft, statSync(target).mode);
    const stats = statSync(draft);
    lastCheck();
    renameSync(draft, target);
    return stats;
  } catch (error) {
    rmSync(draft, { force: true });
    throw new WriteFailed(path, error);
  }
}

/** Writes the documents of a run, all or none; returns how to take them back. */
export function writeCreatedFiles(files: readonly CreatedFile[]): () => void {
  const made: string[] = [];
  const takeBack = () => {
    for (const path of made.reverse()) rmSync(path, { force: true, recursive: true });
  };
  for (const { path, content } of files) {
    try {
      const folder = mkdirSync(dirname(path), { recursive: true });
      if (folder !== undefined) made.push(folder);
      writeNew(path, content);
      made.push(path);
    } catch (error) {
      takeBack();
      throw new WriteFailed(path, error);
    }
  }
  return takeBack;
}

/** Fails when the file is there already; a file written in part is taken away. */
function writeNew(path: string, content: Uint8Array): void {
  const handle = openSync(path, 'wx');
  try {
    writeFileSync(handle, content);
    fsyncSync(handle);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
}
