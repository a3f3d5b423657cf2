import type { Cell, CellValue, Sheet } from '../../../host/model/model';
import type { CellView, WindowOfCells } from '../../protocol';
import type { BoundFile } from '../../../host/book/boundFile';
import { displayText } from '../../../host/book/displayText';
import { lockedAreas } from '../../../host/book/protections';
import { CellLooks } from './cellLooks';
import { CellRules } from './cellRules';
import { inputText } from './inputText';

/** More rows are not shown at once. */
const MOST_ROWS = 1_000;

export interface WindowOptions {
  readonly from: number;
  readonly to: number;
  readonly version: number;
  /** E-mail of the person who looks, '' for the district. */
  readonly person: string;
}

/** Rows of a tab as the page draws them; formulas as they were last computed. */
export function windowOfCells(file: BoundFile, sheet: Sheet, options: WindowOptions): WindowOfCells {
  const { from, to, version, person } = options;
  const looks = new CellLooks(file.workbook.styles);
  const rules = new CellRules(file, sheet);
  const first = Math.max(1, from);
  const last = Math.min(to, sheet.maxRows, first + MOST_ROWS - 1);
  const columnLooks = Array.from({ length: sheet.maxColumns }, (_, index) =>
    looks.of(sheet.columns.get(index + 1)?.style ?? 0),
  );
  const window = { row: first, column: 1, lastRow: last, lastColumn: sheet.maxColumns };
  const rows: { row: number; cells: CellView[] }[] = [];
  for (let row = first; row <= last; row++) {
    const cells: CellView[] = [];
    for (let column = 1; column <= sheet.maxColumns; column++) {
      const cell = sheet.cell(row, column);
      if (cell) cells.push(cellView(file, cell, row, column, looks, rules));
    }
    if (cells.length > 0) rows.push({ row, cells });
  }
  return {
    tab: sheet.id,
    version,
    from: first,
    to: last,
    styles: looks.list,
    columnLooks,
    dropdowns: rules.dropdowns(window),
    ticks: rules.ticks(window),
    locked: lockedAreas(file, person, sheet, window),
    rows,
  };
}

function cellView(
  file: BoundFile,
  cell: Readonly<Cell>,
  row: number,
  column: number,
  looks: CellLooks,
  rules: CellRules,
): CellView {
  const { value, link } = cell;
  const format = file.workbook.styles.facets(cell.style).numberFormat;
  const text = displayText(value, format, file.rules);
  const input = inputText(file, cell, format);
  const isTyped = cell.formula === undefined && value !== null && typeof value !== 'object';
  const warning = isTyped && value !== '' ? rules.warning(row, column, value, text) : undefined;
  return {
    column,
    text,
    ...(input !== text && { input }),
    look: looks.of(cell.style),
    ...(link !== undefined && { link }),
    ...(warning !== undefined && { warning }),
    kind: kindOf(value),
  };
}

function kindOf(value: CellValue): CellView['kind'] {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'object' && value !== null ? 'error' : 'text';
}
