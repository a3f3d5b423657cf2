import type { FileCell } from '../../../api';
import { OWED } from '../../../core/round/owed';
import { cellName } from '../../../workbook/design/a1';
import type { Grid } from '../../../workbook/cells/cell';
import { isBlank } from '../../../workbook/cells/cell';
import type { Column } from '../../../workbook/schema/column';
import { CODE, COMMUNE_BLOCKS, HEAD_ROWS, READY_ROWS, SESSION_COLUMN } from '../../../workbook/schema/communeTab';
import { COLORS, GUARD_WIDTH, numberFormatOf } from '../../../workbook/design/design';
import { handInCells } from '../../../workbook/head/handInCells';
import { headCell, headRows } from '../../../workbook/head/headOfTab';
import { listArea } from '../../../workbook/cells/listRanges';
import type { ListKey } from '../../../workbook/schema/lists';
import type { Located } from '../../../workbook/cells/locate';
import { columnsOf } from '../../../workbook/cells/locate';
import { areaInTab } from '../../../workbook/design/a1';
import { LISTS_TAB } from '../../../workbook/schema/tabs';
import type { XlsxColumn, XlsxDropdown, XlsxSheet, XlsxStyle } from '../../../xlsx/workbook';
import type { Basis } from '../../round/basis';
import { sessionFacts } from '../../rows/sessionFacts';
import { styledCell } from './exportedCells';
import { liveTotals } from './liveTotals';

export const HEADER: XlsxStyle = { bold: true, fill: COLORS.header, wrap: true, align: 'center', middle: true };
/** Labels, their values, and the row of the Mã and the boxes. */
const HEAD: readonly XlsxStyle[] = [
  { fill: COLORS.head, size: 9, wrap: true, middle: true },
  { fill: COLORS.head, bold: true, align: 'left' },
  { fill: COLORS.head, wrap: true, middle: true },
];
const BOX: XlsxStyle = { align: 'center', middle: true };
const OWN_WIDTH = 120;

type Needed = Pick<Basis, 'lists' | 'listRanges'>;

/** A commune's tab as a sheet of its file: values, the totals of its head that go on counting, and dropdowns. */
export function tabSheet(
  name: string,
  grid: Grid,
  cells: readonly (readonly FileCell[])[],
  located: Located,
  basis: Needed,
): XlsxSheet {
  const columns = columnsOfSheet(grid, located);
  const codeRow = (headCell(headRows(grid), CODE)?.row ?? located.headerRow - 1) + 1;
  const totals = liveTotals(grid, located, codeRow, basis.listRanges.located);
  const boxes = OWED.flatMap((owed) => handInCells(grid, owed)?.box ?? []);
  const special = new Map([
    ...boxes.map(({ row, column }) => [cellName(row, column), BOX] as const),
    ...sessionLooks(grid, located),
  ]);
  const lookOf = (row: number, column: number): XlsxStyle => {
    const own = special.get(cellName(row, column));
    if (own !== undefined) return own;
    if (row === located.headerRow + 1) return HEADER;
    if (row <= located.headerRow) return HEAD[row - 1 - (codeRow - HEAD_ROWS)] ?? {};
    return columns[column - 1]?.style ?? {};
  };
  return {
    name,
    columns,
    frozenRows: located.headerRow + 1,
    rows: cells.map((row, down) =>
      row.map((cell, right) => {
        const formula = totals.get(cellName(down + 1, right + 1));
        const written = styledCell(cell, lookOf(down + 1, right + 1));
        return formula === undefined ? written : { ...written, formula };
      }),
    ),
    dropdowns: [
      ...boxes.map((box): XlsxDropdown => ({ area: { ...box, rows: 1, columns: 1 }, items: ['TRUE', 'FALSE'] })),
      ...columnsOf(COMMUNE_BLOCKS).flatMap((column) => dropdownOf(column, grid, located, basis)),
    ],
  };
}

function columnsOfSheet(grid: Grid, located: Located): XlsxColumn[] {
  const known = new Map([...located.columns].map(([column, place]) => [place, column]));
  return (grid[located.headerRow] ?? []).map((_, place): XlsxColumn => {
    const column = known.get(place);
    if (column !== undefined) return { width: column.width, style: lookOfKind(column.kind) };
    const isGuard = grid.slice(located.headerRow).every((row) => isBlank(row[place] ?? ''));
    return isGuard ? { width: GUARD_WIDTH, style: { fill: COLORS.guard } } : { width: OWN_WIDTH };
  });
}

/** Excel's own letters for days and hours are small ones. */
function lookOfKind(kind: Column['kind']): XlsxStyle {
  const format = numberFormatOf(kind);
  const wrap = kind === 'lines' ? { wrap: true } : {};
  return format === 'General' ? wrap : { ...wrap, format: format.toLowerCase() };
}

/** The facts of the session stand below each other, each of its own kind. */
function sessionLooks(grid: Grid, located: Located): (readonly [string, XlsxStyle])[] {
  const column = located.columns.get(SESSION_COLUMN.value);
  if (column === undefined) return [];
  return sessionFacts(grid, located).flatMap(({ row, field }) =>
    row === null ? [] : [[cellName(row, column + 1), { ...lookOfKind(field.kind), align: 'left' }] as const],
  );
}

function dropdownOf(column: Column, grid: Grid, located: Located, { lists, listRanges }: Needed): XlsxDropdown[] {
  const place = located.columns.get(column);
  if (place === undefined || column.list === undefined) return [];
  const row = located.headerRow + 2;
  const area = { row, column: place + 1, rows: Math.max(grid.length - row + 1, 0) + READY_ROWS, columns: 1 };
  return [{ area, items: labelsOf(column.list), ...rangeOf(column.list) }];

  function labelsOf(list: ListKey): string[] {
    return lists[list].map(({ label }) => label);
  }

  function rangeOf(list: ListKey): { range?: string } {
    const labels = listArea(listRanges, list);
    return labels === null ? {} : { range: areaInTab(LISTS_TAB, labels) };
  }
}
