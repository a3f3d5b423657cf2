import { existsSync, statSync } from 'node:fs';
import { bookMessages } from '../../messages';
import { Refusal } from '../../../host/commandLine/commandLine';
import { isWritable } from '../../../host/outcome/fileWriting';
import { BookFile } from './bookFile';
import { FileLock, Locked } from './fileLock';

/** Takes a workbook's file for this process alone; refuses when it is not there or another process has it. */
export function openFile(path: string): { readonly file: BookFile; readonly lock: FileLock } {
  if (!existsSync(path)) throw new Refusal('file-not-found', bookMessages.missing(path));
  const file = new BookFile(path);
  if (!statSync(file.path).isFile()) throw new Refusal('file-not-readable', bookMessages.unreadable(path));
  if (!isWritable(file.path)) throw new Refusal('cannot-write', bookMessages.readOnly(path));
  const lock = take(file.path);
  file.removeDrafts();
  return { file, lock };
}

function take(path: string): FileLock {
  try {
    return FileLock.take(path);
  } catch (error) {
    if (error instanceof Locked) throw new Refusal('locked', lockedBy(path, error));
    throw new Refusal('cannot-write', bookMessages.cannotLock(path));
  }
}

function lockedBy(path: string, { pid }: Locked): string {
  return pid === undefined ? bookMessages.lockedByAnother(path) : bookMessages.locked(path, pid);
}
