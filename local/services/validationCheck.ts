import type { Rect, Sheet, Validation } from '../model';
import { writeAddress } from '../xlsx/address';
import type { BoundFile } from './boundFile';
import type { Content } from './cellWriting';
import { formatAt, mapCells, shownText } from './cellReading';
import { displayText } from './displayText';
import { isAutomatic } from './numberFormat';
import { sourceOf } from './validationSource';
import { overlaps, validationAt } from './validationWriting';

/** Throws, as Sheets does, when a value breaks a rule that rejects input; formulas and empty cells are let through. */
export function refuseInvalid(
  file: BoundFile,
  sheet: Sheet,
  rect: Rect,
  contents: readonly (readonly Content[])[],
): void {
  const strict = sheet.validations.filter(
    ({ allowInvalid, ranges, criterion }) =>
      !allowInvalid && criterion.kind !== 'other' && ranges.some((range) => overlaps(range, rect)),
  );
  if (strict.length === 0) return;
  contents.forEach((line, top) => {
    line.forEach((content, left) => {
      const [row, column] = [rect.row + top, rect.column + left];
      const rule = validationAt(sheet, row, column);
      if (!rule || !strict.includes(rule) || accepts(file, rule, content, formatAt(file, sheet, row, column))) return;
      throw new Error(
        `The data you entered in cell ${writeAddress(row, column)} violates the data validation rules set on this cell.`,
      );
    });
  });
}

function accepts(file: BoundFile, { criterion }: Validation, content: Content, cellFormat: string): boolean {
  const { value, formula, format } = content;
  if (value === null || formula !== undefined) return true;
  if (criterion.kind === 'checkbox') return typeof value === 'boolean';
  const shown = displayText(value, isAutomatic(cellFormat) ? (format ?? cellFormat) : cellFormat, file.rules);
  if (criterion.kind === 'list') return criterion.items.includes(shown);
  const source = criterion.kind === 'range' ? sourceOf(file, criterion.source) : undefined;
  return (
    !source ||
    mapCells(source.rect, (row, column) => shownText(file, source.sheet, row, column))
      .flat()
      .includes(shown)
  );
}
