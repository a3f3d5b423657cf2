import type { Criterion, Rect, Sheet } from '../model/model';
import { quoteSheetName, splitSheetName } from '../xlsx/sheet/address';
import type { BoundFile } from './boundFile';
import { mapCells, shownText } from './cellReading';
import { rectOf } from './rangeAddress';

/** The source of a list as any sheet may have it: without a name it means the sheet that it stands in. */
export function namedSource(source: string, home: Sheet): string {
  return splitSheetName(source).sheet === undefined ? `${quoteSheetName(home.name)}!${source}` : source;
}

/** The cells that a list of a sheet takes its items from; undefined when they are gone. */
export function sourceOf(
  file: BoundFile,
  home: Sheet,
  source: string,
): { readonly sheet: Sheet; readonly rect: Rect } | undefined {
  const { sheet: name, rest } = splitSheetName(source);
  const sheet = name === undefined ? home : file.sheetNamed(name);
  const rect = sheet && rectOf(rest, sheet);
  return sheet && rect && { sheet, rect };
}

/** What a list of a sheet offers, blank cells included; undefined when the rule is no list or its cells are gone. */
export function listItems(file: BoundFile, home: Sheet, criterion: Criterion): readonly string[] | undefined {
  if (criterion.kind === 'list') return criterion.items;
  const source = criterion.kind === 'range' ? sourceOf(file, home, criterion.source) : undefined;
  return source && mapCells(source.rect, (row, column) => shownText(file, source.sheet, row, column)).flat();
}
