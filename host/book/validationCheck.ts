import type { Rect, Sheet, Validation } from '../model/model';
import { writeAddress } from '../xlsx/sheet/address';
import type { BoundFile } from './boundFile';
import type { Content } from './cellWriting';
import { formatAt } from './cellReading';
import { displayText } from './displayText';
import { isAutomatic } from './numberFormat';
import { overlaps } from './rects';
import { listItems } from './validationSource';
import { validationAt } from './validationWriting';

/** A rule of the cell rejects what was typed. */
export class InvalidInput extends Error {
  readonly code = 'invalid-input';

  constructor(
    /** Such as B5. */
    readonly cell: string,
    readonly helpText: string | undefined,
  ) {
    super(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`);
  }
}

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
      if (!rule || !strict.includes(rule) || accepts(file, sheet, rule, content, formatAt(file, sheet, row, column)))
        return;
      throw new InvalidInput(writeAddress(row, column), rule.helpText);
    });
  });
}

function accepts(
  file: BoundFile,
  sheet: Sheet,
  { criterion }: Validation,
  content: Content,
  cellFormat: string,
): boolean {
  const { value, formula, format } = content;
  if (value === null || formula !== undefined) return true;
  if (criterion.kind === 'checkbox') return typeof value === 'boolean';
  const shown = displayText(value, isAutomatic(cellFormat) ? (format ?? cellFormat) : cellFormat, file.rules);
  return listItems(file, sheet, criterion)?.includes(shown) ?? true;
}
