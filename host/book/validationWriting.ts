import type { Rect, Sheet, Validation } from '../model/model';
import { overlaps, without } from './rects';

/** Makes a rule, or none, the only one in a rectangle; rules that overlap it are cut. */
export function putValidation(sheet: Sheet, rect: Rect, rule: Omit<Validation, 'ranges'> | null): void {
  const rest = sheet.validations.flatMap((validation) => {
    if (!validation.ranges.some((range) => overlaps(range, rect))) return [validation];
    const ranges = validation.ranges.flatMap((range) => without(range, rect));
    return ranges.length === 0 ? [] : [{ ...validation, ranges }];
  });
  sheet.validations = rule ? [...rest, { ...rule, ranges: [rect] }] : rest;
}

export function validationAt(sheet: Sheet, row: number, column: number): Validation | undefined {
  return sheet.validations.find(({ ranges }) =>
    ranges.some(
      (range) => row >= range.row && row <= range.lastRow && column >= range.column && column <= range.lastColumn,
    ),
  );
}
