import type { Rect, Sheet, Validation } from '../model';

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

export function overlaps(one: Rect, other: Rect): boolean {
  return (
    one.row <= other.lastRow &&
    other.row <= one.lastRow &&
    one.column <= other.lastColumn &&
    other.column <= one.lastColumn
  );
}

/** What is left of a rectangle when another is taken out of it: up to four pieces. */
function without(rect: Rect, hole: Rect): Rect[] {
  if (!overlaps(rect, hole)) return [rect];
  const top = Math.max(rect.row, hole.row);
  const bottom = Math.min(rect.lastRow, hole.lastRow);
  return [
    { ...rect, lastRow: hole.row - 1 },
    { ...rect, row: hole.lastRow + 1 },
    { ...rect, row: top, lastRow: bottom, lastColumn: hole.column - 1 },
    { ...rect, row: top, lastRow: bottom, column: hole.lastColumn + 1 },
  ].filter((piece) => piece.row <= piece.lastRow && piece.column <= piece.lastColumn);
}
