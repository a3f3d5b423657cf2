import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Makes a new or renamed file's name durable, where the system knows how. */
export function flushFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows has no such call
  }
}
