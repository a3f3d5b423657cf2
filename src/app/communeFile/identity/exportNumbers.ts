import type { Lock, Note } from '../../ports';

interface Exports {
  /** Of the spreadsheet: random, and made with the first export. */
  readonly workbook: string;
  /** How often a commune's file was made, by Mã. */
  readonly counts: Readonly<Record<string, number>>;
}

const ID_LENGTH = 16;

/** The id of the spreadsheet that its files carry; '' = none was made yet. */
export function workbookId(note: Note): string {
  return exportsIn(note).workbook;
}

/** Counts one more file of a commune. `random` as Math.random. */
export function nextExport(
  note: Note,
  lock: Lock,
  code: string,
  random: () => number,
): { readonly workbook: string; readonly number: number } {
  return lock.alone(() => {
    const known = exportsIn(note);
    const workbook = known.workbook === '' ? newId(random) : known.workbook;
    const number = (known.counts[code] ?? 0) + 1;
    const now: Exports = { workbook, counts: { ...known.counts, [code]: number } };
    note.write(JSON.stringify(now));
    return { workbook, number };
  });
}

function exportsIn(note: Note): Exports {
  try {
    return JSON.parse(note.read()) as Exports;
  } catch {
    return { workbook: '', counts: {} }; // none yet, or changed by hand
  }
}

function newId(random: () => number): string {
  return Array.from({ length: ID_LENGTH }, () => Math.floor(random() * 16).toString(16)).join('');
}
