import type { FileCell } from '../../../api';
import { digestOf } from '../../../core/letters/digest';
import { writable } from '../../../xlsx/xml';

/** Programs keep a number as they like, and agree in its first digits. */
const DIGITS = 12;

/** Of what a tab held at export; the same after another program saved the file, whatever blank cells it adds or leaves out. */
export function baseDigest(base: readonly (readonly FileCell[])[]): string {
  const rows = base.map((row) => withoutEnd(row.map(canonical), (cell) => cell === ''));
  return digestOf(JSON.stringify(withoutEnd(rows, (row) => row.length === 0)));
}

function canonical(cell: FileCell): FileCell {
  if (typeof cell === 'string') return writable(cell);
  if (typeof cell === 'boolean') return cell;
  return Number((typeof cell === 'object' ? cell.serial : cell).toPrecision(DIGITS));
}

function withoutEnd<T>(items: readonly T[], isBlank: (item: T) => boolean): readonly T[] {
  let length = items.length;
  while (length > 0 && items.slice(length - 1, length).every(isBlank)) length -= 1;
  return items.slice(0, length);
}
