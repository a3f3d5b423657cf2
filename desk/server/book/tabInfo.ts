import type { Sheet } from '../../../host/model/model';
import type { TabInfo } from '../../protocol';

/** Pixels of a column or row that says nothing, as in Google Sheets. */
const WIDTH = 100;
const HEIGHT = 21;

export function tabInfo(sheet: Sheet, lastRow: number): TabInfo {
  const { id, name, hidden, maxRows, maxColumns, frozenRows, frozenColumns } = sheet;
  const heights: [number, number][] = [];
  for (const [row, { height = HEIGHT, hidden: isHidden }] of sheet.rowSizes) {
    if (isHidden) heights.push([row, 0]);
    else if (Math.round(height) !== HEIGHT) heights.push([row, Math.round(height)]);
  }
  const widths = Array.from({ length: maxColumns }, (_, index) => {
    const column = sheet.columns.get(index + 1);
    return column?.hidden ? 0 : Math.round(column?.width ?? WIDTH);
  });
  const groups = groupsOf(sheet);
  return {
    id,
    name,
    hidden,
    rows: maxRows,
    columns: maxColumns,
    frozenRows,
    frozenColumns,
    widths,
    heights,
    groups,
    lastRow,
  };
}

function groupsOf(sheet: Sheet): { from: number; to: number }[] {
  const groups: { from: number; to: number }[] = [];
  for (let column = 1; column <= sheet.maxColumns; column++) {
    if (!sheet.columns.get(column)?.level) continue;
    const last = groups.at(-1);
    if (last?.to === column - 1) last.to = column;
    else groups.push({ from: column, to: column });
  }
  return groups;
}
