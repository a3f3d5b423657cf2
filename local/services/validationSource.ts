import type { Rect, Sheet } from '../model';
import { splitSheetName } from '../xlsx/address';
import type { BoundFile } from './boundFile';
import { rectOf } from './rangeAddress';

/** The cells that a list takes its items from; undefined when they are gone. */
export function sourceOf(file: BoundFile, source: string): { readonly sheet: Sheet; readonly rect: Rect } | undefined {
  const { sheet: name, rest } = splitSheetName(source);
  const sheet = name === undefined ? undefined : file.sheetNamed(name);
  const rect = sheet && rectOf(rest, sheet);
  return sheet && rect && { sheet, rect };
}
