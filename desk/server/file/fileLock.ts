import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

interface Holder {
  readonly pid: number;
  /** When the process began, as the system tells it; '' where it does not tell. */
  readonly started: string;
  readonly host: string;
  readonly token: string;
}

/** Another process has the workbook open. */
export class Locked extends Error {
  constructor(
    /** Undefined: another account's, whose lock cannot be read. */
    readonly pid?: number,
  ) {
    super(`locked by process ${pid ?? 'of another account'}`);
  }
}

/** A holder whom we cannot ask (another computer, another account) counts as gone when it gave no sign for so long. */
const SILENCE = 120_000;

/** The file beside the workbook that says which process has it open. */
export class FileLock {
  private constructor(
    private readonly path: string,
    private readonly token: string,
  ) {}

  /** Throws Locked when a living process holds it; what a killed one left is taken over. */
  static take(workbook: string): FileLock {
    const path = join(dirname(workbook), `.${basename(workbook)}.khoa`);
    const holder = { pid: process.pid, started: startOf(process.pid), host: hostname(), token: randomUUID() };
    for (;;) {
      if (create(path, holder)) return new FileLock(path, holder.token);
      const other = readHolder(path);
      if (other === 'gone') continue;
      if (other === 'hidden') {
        if (!isSilent(path)) throw new Locked();
      } else if (other) {
        if (isAlive(other, path)) throw new Locked(other.pid);
      } else if (isYoung(path)) continue;
      moveAway(path, typeof other === 'object' ? other.token : undefined);
    }
  }

  get isOurs(): boolean {
    const holder = readHolder(this.path);
    return typeof holder === 'object' && holder.token === this.token;
  }

  /** Gives a sign of life. */
  touch(): void {
    try {
      const now = new Date();
      utimesSync(this.path, now, now);
    } catch {
      // noticed by isOurs before the next save
    }
  }

  release(): void {
    if (this.isOurs) rmSync(this.path, { force: true });
  }
}

function create(path: string, holder: Holder): boolean {
  let handle: number;
  try {
    handle = openSync(path, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeFileSync(handle, JSON.stringify(holder));
    fsyncSync(handle);
  } catch (error) {
    // a lock that says nothing would only be in everybody's way
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
  return true;
}

/** Hidden: the file is there and not ours to read. Undefined: it says nothing that makes sense. */
function readHolder(path: string): Holder | 'gone' | 'hidden' | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'gone' : 'hidden';
  }
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined;
  }
}

/** Another process may just be about to write its name. */
function isYoung(path: string): boolean {
  return silenceOf(path) < 500;
}

function isSilent(path: string): boolean {
  return silenceOf(path) >= SILENCE;
}

/** Milliseconds since the last sign of life. */
function silenceOf(path: string): number {
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
}

function isAlive({ pid, started, host }: Holder, path: string): boolean {
  if (host !== hostname()) return !isSilent(path);
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return started === '' || started === startOf(pid);
}

/** Two processes may find the same stale lock: only the one that moves that very file away goes on with it. */
function moveAway(path: string, token: string | undefined): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = readHolder(aside);
  if (typeof moved === 'object' && moved.token !== token) renameSync(aside, path);
  else rmSync(aside, { force: true });
}

/** On Linux the start of a process in ticks since the machine began, so that a number used again is not mistaken for it. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
