import { unzipSync, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type { CommuneFile, FileCell } from '../../src/api';
import { wordKey } from '../../src/core/letters/vietnamese';
import type { FileError } from '../../src/text/sidebar/file';
import { CODE, COMMUNE_BLOCKS } from '../../src/workbook/schema/communeTab';
import { NO_DATE } from '../../src/workbook/cells/cell';
import { locate } from '../../src/workbook/cells/locate';
import { byName } from '../../src/workbook/schema/names';
import { cellName } from '../../src/workbook/design/a1';
import { codeOf } from '../../src/workbook/head/headOfTab';
import { BASE_SHEET, type FileOrigin, ORIGIN_FIELDS, ORIGIN_SHEET } from '../../src/workbook/schema/communeFileSheets';
import { GUIDE_TAB, LISTS_TAB } from '../../src/workbook/schema/tabs';
import { isSheetPart, mergesOf, type Parts, savedAtOf, withUnknownAsText } from './sheetParts';

/** Bytes: one commune's workbook is far below. */
const MOST_PACKED = 10_000_000;
const MOST_UNPACKED = 60_000_000;

export class UnreadableFile extends Error {
  constructor(readonly reason: FileError) {
    super(reason);
  }
}

/** Reads the workbook in this browser: the commune's tab, and what it held when it was exported. */
export async function readCommuneFile(name: string, bytes: Uint8Array): Promise<CommuneFile> {
  if (bytes.length > MOST_PACKED) throw new UnreadableFile('tooLarge');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnreadableFile('notXlsx');
  const parts = unpacked(bytes);
  const sheets = await sheetsOf(parts);
  const named = (name: string) => sheets.find(({ sheet }) => wordKey(sheet) === wordKey(name));
  const base = named(BASE_SHEET);
  const origin = named(ORIGIN_SHEET);
  const [tab, ...more] = sheets.filter((item) => item !== base && isCommuneTab(item.data));
  if (tab === undefined) throw new UnreadableFile('noCommune');
  if (more.length > 0)
    throw new UnreadableFile(more.every((copy) => codeIn(copy) === codeIn(tab)) ? 'copiedTab' : 'severalCommunes');
  const savedAt = savedAtOf(parts);
  const merges = mergesOf(parts, tab.sheet);
  const others = sheets.filter((item) => item !== base && item !== tab && !COMPANIONS.has(wordKey(item.sheet)));
  return {
    ...{ name, tab: gridOf(tab.data), base: base === undefined ? null : gridOf(base.data) },
    ...(origin !== undefined && { origin: originIn(origin) }),
    ...(savedAt !== null && { savedAt }),
    ...(merges.length > 0 && { merges }),
    ...(others.length > 0 && { others: others.map(({ sheet, data }) => ({ tab: sheet, cells: filledIn(data) })) }),
  };
}

/** Tabs that go along with an export, to be looked at. */
const COMPANIONS: ReadonlySet<string> = new Set([LISTS_TAB, GUIDE_TAB, ORIGIN_SHEET].map(wordKey));

function originIn({ data }: Sheet): FileOrigin {
  const textOf = (cell: FileCell = '') => (typeof cell === 'object' ? '' : String(cell).trim());
  const values = new Map(gridOf(data).map(([label, value]) => [wordKey(textOf(label)), textOf(value)]));
  return Object.fromEntries(
    ORIGIN_FIELDS.map(({ key, label }) => [key, values.get(wordKey(label)) ?? '']),
  ) as FileOrigin;
}

function codeIn({ data }: Sheet): string {
  return codeOf(gridOf(data).map((row) => row.map((cell) => (typeof cell === 'object' ? '' : cell))));
}

function filledIn(rows: Sheet['data']): string[] {
  return gridOf(rows).flatMap((row, index) =>
    row.flatMap((cell, column) => (cell === '' ? [] : [cellName(index + 1, column + 1)])),
  );
}

interface Sheet {
  readonly sheet: string;
  readonly data: readonly (readonly unknown[])[];
}

function unpacked(bytes: Uint8Array): Parts {
  let size = 0;
  const isAllowed = ({ originalSize }: { readonly originalSize: number }) => {
    size += originalSize;
    if (size > MOST_UNPACKED) throw new UnreadableFile('tooLarge');
    return true;
  };
  try {
    return unzipSync(bytes, { filter: isAllowed });
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('unreadable');
  }
}

/** Handed on unpacked: the reader would unpack large parts in a worker, which a sandboxed frame has not. */
async function sheetsOf(parts: Parts): Promise<readonly Sheet[]> {
  try {
    const mended = Object.entries(parts).map(
      ([path, part]) => [path, isSheetPart(path) ? withUnknownAsText(part) : part] as const,
    );
    const stored = zipSync(Object.fromEntries(mended), { level: 0 });
    return await readXlsxFile(stored.slice().buffer, { trim: false });
  } catch {
    throw new UnreadableFile('unreadable');
  }
}

/** Settings and lists have a few of the headers too. */
const SURE_HEADERS = 6;

/** By its Mã and its headers, whatever the sheet is called. */
function isCommuneTab(rows: Sheet['data']): boolean {
  const wanted = byName([CODE]);
  const hasCode = rows.some((row) => row.some((cell) => typeof cell === 'string' && wanted.has(wordKey(cell))));
  const texts = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : '')));
  return hasCode && (locate('', texts, COMMUNE_BLOCKS)?.columns.size ?? 0) >= SURE_HEADERS;
}

/** Every row of one length, '' where nothing stands; rows and columns without anything at the end are left out. */
function gridOf(rows: Sheet['data']): readonly (readonly FileCell[])[] {
  const cells = rows.map((row) => row.map(cellOf));
  const height = cells.reduce((last, row, index) => (row.some((cell) => cell !== '') ? index + 1 : last), 0);
  const width = cells.reduce((most, row) => Math.max(most, lastFilled(row)), 0);
  return cells.slice(0, height).map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
}

function lastFilled(row: readonly FileCell[]): number {
  return row.reduce((last: number, cell, index) => (cell === '' ? last : index + 1), 0);
}

const DAYS_TO_1970 = 25_569;
const MINUTES_A_DAY = 1440;

/** A date comes as the milliseconds of its civil clock, a hair off; its minute counts, seconds are cut off. */
function cellOf(cell: unknown): FileCell {
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) return NO_DATE;
    const minutes = Math.floor(Math.round(cell.getTime() / 1000) / 60);
    return { serial: minutes / MINUTES_A_DAY + DAYS_TO_1970 };
  }
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : '';
}
