import type { Rect, Sheet } from '../model/model';
import { columnNumber } from '../model/columnLetters';
import { LAST_COLUMN, LAST_ROW, readRect, splitSheetName, writeRect } from '../xlsx/sheet/address';

/** The rectangle that an A1 notation names on a sheet; open ends reach the edge of the grid. */
export function rectOf(notation: string, sheet: Sheet): Rect | undefined {
  const { sheet: name, rest } = splitSheetName(notation.trim());
  if (name !== undefined && name !== sheet.name) return undefined;
  const open = /^\$?([A-Za-z]{1,3})\$?(\d+):\$?([A-Za-z]{1,3})$/.exec(rest);
  const rect = open
    ? {
        ...ordered(columnNumber(open[1] ?? ''), columnNumber(open[3] ?? '')),
        row: Number(open[2]),
        lastRow: sheet.maxRows,
      }
    : readRect(rest);
  if (!rect) return undefined;
  const whole = /^[^\d]+$/.test(rest) ? 'rows' : /^[\d:$]+$/.test(rest) ? 'columns' : undefined;
  return {
    ...rect,
    ...(whole === 'rows' && { lastRow: sheet.maxRows }),
    ...(whole === 'columns' && { lastColumn: sheet.maxColumns }),
  };
}

/** The rectangle with the ends that the notation leaves open, such as C5:F, at the limits of the format. */
export function reachOf(notation: string, rect: Rect): Rect {
  const { rest } = splitSheetName(notation.trim());
  return {
    ...rect,
    ...(/:\$?[A-Za-z]+$/.test(rest) && { lastRow: LAST_ROW }),
    ...(/:\$?\d+$/.test(rest) && { lastColumn: LAST_COLUMN }),
  };
}

function ordered(one: number, other: number): { readonly column: number; readonly lastColumn: number } {
  return { column: Math.min(one, other), lastColumn: Math.max(one, other) };
}

export function isInside(rect: Rect, sheet: Sheet): boolean {
  return rect.row >= 1 && rect.column >= 1 && rect.lastRow <= sheet.maxRows && rect.lastColumn <= sheet.maxColumns;
}

/** The A1 notation of a rectangle with the name of its sheet, as formulas and list sources have it. */
export function fixedAddress(sheet: Sheet, rect: Rect): string {
  const fixed = writeRect(rect).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `'${sheet.name.replaceAll("'", "''")}'!${fixed}`;
}
