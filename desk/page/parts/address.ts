import { columnLetters, columnNumber } from '../../../host/model/columnLetters';
import type { Place, Rect, Selection } from './place';
import { rectOf } from './place';

const A1 = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

export function a1(place: Place): string {
  return `${columnLetters(place.column)}${place.row}`;
}

export function a1Range(rect: Rect): string {
  const first = a1({ row: rect.top, column: rect.left });
  const last = a1({ row: rect.bottom, column: rect.right });
  return first === last ? first : `${first}:${last}`;
}

export function a1Selection(selection: Selection): string {
  return a1Range(rectOf(selection));
}

/** B5 or B5:D9; null where the text is no address. */
export function parseA1(text: string): Selection | null {
  const [, letters, row, endLetters, endRow] = A1.exec(text.trim()) ?? [];
  if (letters === undefined || row === undefined) return null;
  const active = { row: Number(row), column: columnNumber(letters) };
  const extent =
    endLetters === undefined || endRow === undefined
      ? active
      : { row: Number(endRow), column: columnNumber(endLetters) };
  return active.row < 1 || extent.row < 1 ? null : { active, extent };
}

/** A place in the workbook, as links write it: `#gid=11&range=Q4`. */
export interface Target {
  readonly tab: number;
  readonly selection: Selection | null;
}

export function parseTarget(link: string): Target | null {
  if (!link.startsWith('#')) return null;
  const fields = new URLSearchParams(link.slice(1));
  const tab = Number(fields.get('gid') ?? Number.NaN);
  return Number.isInteger(tab) ? { tab, selection: parseA1(fields.get('range') ?? '') } : null;
}

export function formatTarget(tab: number, selection: Selection): string {
  return `#gid=${tab}&range=${a1Selection(selection)}`;
}
