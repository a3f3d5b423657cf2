import type { Rect, Sheet, StyleFacets, StyleTable } from '../model/model';
import { putCell, styleAt } from './cellWriting';
import { eachCell } from './cellReading';

/** A range below more rows than these, and than its own, is not taken for a column's body. */
const TALLEST_HEAD = 50;

/** Changes facets in a rectangle; one that reaches the last row is kept with its columns, not in each of their cells. */
export function changeStyle(styles: StyleTable, sheet: Sheet, rect: Rect, change: Partial<StyleFacets>): void {
  const derived = new Map<number, number>();
  const derive = (style: number) => {
    const made = derived.get(style) ?? styles.derive(style, change);
    derived.set(style, made);
    return made;
  };
  if (rect.lastRow < sheet.maxRows || rect.row - 1 > Math.max(TALLEST_HEAD, rect.lastRow - rect.row + 1)) {
    eachCell(rect, (row, column) => {
      const cell = sheet.cell(row, column);
      putCell(sheet, row, column, { ...cell, value: cell?.value ?? null, style: derive(styleAt(sheet, row, column)) });
    });
    return;
  }
  for (let column = rect.column; column <= rect.lastColumn; column++) changeColumn(sheet, column, rect.row, derive);
}

function changeColumn(sheet: Sheet, column: number, firstRow: number, derive: (style: number) => number): void {
  const known = sheet.columns.get(column);
  const before = known?.style ?? 0;
  const after = derive(before);
  const there: number[] = [];
  for (const { row, cells } of sheet.rows()) if (row >= firstRow && cells.has(column)) there.push(row);
  const above = Array.from({ length: firstRow - 1 }, (_, index) => index + 1).filter((row) => !sheet.cell(row, column));
  sheet.columns.set(column, { ...known, style: after });
  for (const row of above) putCell(sheet, row, column, { value: null, style: before });
  for (const row of there) {
    const cell = sheet.cell(row, column);
    if (cell) putCell(sheet, row, column, { ...cell, style: derive(cell.style) });
  }
}

/** Changes one facet cell by cell; a column that gets the same throughout is changed as a whole. */
export function changeStyles<Facet extends keyof StyleFacets>(
  styles: StyleTable,
  sheet: Sheet,
  rect: Rect,
  facet: Facet,
  grid: readonly (readonly StyleFacets[Facet][])[],
): void {
  const change = (value: StyleFacets[Facet]) => ({ [facet]: value }) as unknown as Partial<StyleFacets>;
  for (let column = rect.column; column <= rect.lastColumn; column++) {
    const values = grid.map((line) => line[column - rect.column] as StyleFacets[Facet]);
    const [first] = values as [StyleFacets[Facet]];
    if (values.every((value) => value === first)) {
      changeStyle(styles, sheet, { ...rect, column, lastColumn: column }, change(first));
      continue;
    }
    values.forEach((value, index) => {
      const row = rect.row + index;
      changeStyle(styles, sheet, { row, column, lastRow: row, lastColumn: column }, change(value));
    });
  }
}
