import type { Criterion, Rect, Sheet } from '../model';
import { splitSheetName } from '../xlsx/address';
import type { BoundFile } from './boundFile';
import { mapCells, shownText } from './cellReading';
import { rectOf } from './rangeAddress';

/** The cells that a list takes its items from; undefined when they are gone. */
export function sourceOf(file: BoundFile, source: string): { readonly sheet: Sheet; readonly rect: Rect } | undefined {
  const { sheet: name, rest } = splitSheetName(source);
  const sheet = name === undefined ? undefined : file.sheetNamed(name);
  const rect = sheet && rectOf(rest, sheet);
  return sheet && rect && { sheet, rect };
}

/** What a list offers, blank cells included; undefined when the rule is no list or its cells are gone. */
export function listItems(file: BoundFile, criterion: Criterion): readonly string[] | undefined {
  if (criterion.kind === 'list') return criterion.items;
  const source = criterion.kind === 'range' ? sourceOf(file, criterion.source) : undefined;
  return source && mapCells(source.rect, (row, column) => shownText(file, source.sheet, row, column)).flat();
}
