import type { Cell, CellValue, Sheet, Workbook } from '../../model/model';

/** What a cell of a test holds: a value, or a formula after '=' with the value that the file has for it. */
export type Content = CellValue | { readonly formula: string; readonly cached: CellValue };

function notNeeded(): never {
  throw new Error('not needed here');
}

export function formula(text: string, cached: CellValue = null): Content {
  return { formula: text, cached };
}

/** A sheet in memory with as much as a recalculation reads. */
export function memorySheet(name: string, rows: readonly (readonly Content[])[]): Sheet {
  const cells = rows.map((contents) => new Map(contents.map((content, index) => [index + 1, toCell(content)])));
  return {
    ...{ id: 0, name, hidden: false, maxRows: 1000, maxColumns: 26, frozenRows: 0, frozenColumns: 0 },
    cell: (row, column) => {
      const cell = cells[row - 1]?.get(column);
      return cell && { ...cell };
    },
    setCell: (row, column, cell) => {
      if (cell) cells[row - 1]?.set(column, { ...cell });
      else cells[row - 1]?.delete(column);
    },
    rows: () =>
      cells.map((found, index) => ({
        row: index + 1,
        cells: new Map([...found].map(([column, cell]) => [column, { ...cell }])),
      })),
    ...{ columns: new Map(), rowSizes: new Map(), merges: [], validations: [], protections: [] },
    ...{ insertRows: notNeeded, deleteRows: notNeeded },
    ...{ insertColumns: notNeeded, deleteColumns: notNeeded },
  };
}

export function memoryWorkbook(...sheets: Sheet[]): Workbook {
  return {
    sheets,
    styles: { facets: notNeeded, derive: notNeeded, followLocale: notNeeded },
    metadata: new Map(),
    ...{ addSheet: notNeeded, copySheet: notNeeded, removeSheet: notNeeded, moveSheet: notNeeded },
  };
}

function toCell(content: Content): Cell {
  return typeof content === 'object' && content !== null && 'formula' in content
    ? { value: content.cached, formula: content.formula, style: 0 }
    : { value: content, style: 0 };
}
