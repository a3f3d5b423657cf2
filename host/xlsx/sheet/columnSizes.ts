import type { Column } from '../../model/model';
import { LAST_COLUMN } from './address';
import { elementsOf, isTrue, writeAttributes, type XmlElement } from '../package/xml';

/** Width in pixels of a digit of the default font; 7 for Arial 10 and for Calibri 11 at 96 dpi. */
const DIGIT_WIDTH = 7;

/** Attributes of the `col` that a column was read from. */
const sources = new WeakMap<Column, Readonly<Record<string, string>>>();

/** Pixels of a column's width (ECMA-376 part 1, 18.3.1.13): trunc((256 × width + trunc(128 / digit)) / 256 × digit). */
export function widthToPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT_WIDTH)) / 256) * DIGIT_WIDTH);
}

/** The width that shows so many pixels: trunc(pixels / digit × 256) / 256. */
export function pixelsToWidth(pixels: number): number {
  return Math.trunc((pixels / DIGIT_WIDTH) * 256) / 256;
}

/** Reads the columns up to the last one of the grid. */
export function readColumns(cols: XmlElement | undefined, lastColumn: number): Map<number, Column> {
  const columns = new Map<number, Column>();
  for (const { attributes } of elementsOf(cols, 'col')) {
    const last = Math.min(Number(attributes['max']), lastColumn);
    for (let number = Number(attributes['min']); number <= last; number += 1) {
      const column: Column = { style: Number(attributes['style'] ?? 0) };
      const width = Number(attributes['width'] ?? 0);
      const level = Number(attributes['outlineLevel'] ?? 0);
      if (width > 0) column.width = widthToPixels(width);
      if (isTrue(attributes['hidden'])) column.hidden = true;
      if (level > 0) column.level = level;
      sources.set(column, attributes);
      columns.set(number, column);
    }
  }
  return columns;
}

/** Writes runs of equal columns as one `col` each, then what the file says of the columns beyond the grid. */
export function writeColumns(
  columns: ReadonlyMap<number, Column>,
  lastColumn: number,
  before: XmlElement | undefined,
  prefix: string,
): string | undefined {
  const runs: { first: number; last: number; attributes: string }[] = [];
  for (const [number, column] of [...columns].sort(([one], [other]) => one - other)) {
    const attributes = writeColumn(column);
    const run = runs.at(-1);
    if (attributes === '') continue;
    if (run?.last === number - 1 && run.attributes === attributes) run.last = number;
    else runs.push({ first: number, last: number, attributes });
  }
  for (const { attributes } of elementsOf(before, 'col')) {
    const { min, max, ...rest } = attributes;
    const first = Math.max(Number(min), lastColumn + 1, (runs.at(-1)?.last ?? 0) + 1);
    const last = Math.min(Number(max), LAST_COLUMN);
    if (first <= last) runs.push({ first, last, attributes: writeAttributes(rest) });
  }
  if (runs.length === 0) return undefined;
  const items = runs.map((run) => `<${prefix}col min="${run.first}" max="${run.last}"${run.attributes}/>`);
  return `<${prefix}cols>${items.join('')}</${prefix}cols>`;
}

function writeColumn(column: Column): string {
  const source = sources.get(column) ?? {};
  const { width, customWidth, collapsed } = source;
  const sameWidth = width !== undefined && column.width !== undefined && widthToPixels(Number(width)) === column.width;
  if (column.width === undefined && !column.hidden && !column.level && column.style === 0) return '';
  return writeAttributes({
    // Excel takes a col without a width for one of width 0.
    width: sameWidth ? width : String(pixelsToWidth(column.width ?? DEFAULT_PIXELS)),
    customWidth: sameWidth ? customWidth : column.width === undefined ? undefined : '1',
    style: column.style > 0 ? String(column.style) : undefined,
    hidden: column.hidden ? '1' : undefined,
    outlineLevel: column.level ? String(column.level) : undefined,
    collapsed,
  });
}

const DEFAULT_PIXELS = 100;
