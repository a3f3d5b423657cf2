import { format } from 'node:util';

type Log = (...values: unknown[]) => void;

/** The script's console; nothing of it reaches the program's output. */
export function scriptConsole(write: (line: string) => void): Readonly<Record<'log' | 'info' | 'warn' | 'error', Log>> {
  const log: Log = (...values) => write(format(...values));
  return { log, info: log, warn: log, error: log };
}
