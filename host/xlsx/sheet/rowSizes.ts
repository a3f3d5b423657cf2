import type { Row } from '../../model/model';
import { isTrue } from '../package/xml';

const PIXELS_PER_POINT = 4 / 3;
const HELD_ELSEWHERE = new Set(['r', 'spans', 'ht', 'customHeight', 'hidden']);

/** Height and hiding of a row that has either; a height that only follows from the row's text is none. */
export function readRowSize(attributes: Readonly<Record<string, string>>): Row | undefined {
  const row: Row = {};
  if (attributes['ht'] !== undefined && isTrue(attributes['customHeight'])) {
    row.height = Math.round(Number(attributes['ht']) * PIXELS_PER_POINT);
  }
  if (isTrue(attributes['hidden'])) row.hidden = true;
  return row.height === undefined && !row.hidden ? undefined : row;
}

/** Attributes of a row beyond its cells, its size and the defaults; undefined when there are none. */
export function readRowAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> | undefined {
  const kept = Object.entries(attributes).filter(
    ([name, value]) => !HELD_ELSEWHERE.has(name) && value !== '0' && value !== 'false',
  );
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

export function writeRowSize(row: Row | undefined): Record<string, string> {
  return {
    ...(row?.height !== undefined && { ht: String(row.height / PIXELS_PER_POINT), customHeight: '1' }),
    ...(row?.hidden && { hidden: '1' }),
  };
}
