import type { ProblemView } from '../api';
import { tidy } from '../core/vietnamese';
import { placeOfCell } from '../workbook/a1';
import { textOf } from '../workbook/cell';
import { locate } from '../workbook/locate';
import type { Column } from '../workbook/column';
import { PROBLEM_COLUMN, PROBLEM_COLUMNS } from '../workbook/outputs';
import { PROBLEMS_TAB } from '../workbook/tabs';
import type { Book } from './ports';

/** What Dữ liệu cần kiểm tra lists since the last compile. */
export function listedProblems(book: Book): ProblemView[] {
  const grid = book.read(PROBLEMS_TAB) ?? [];
  const located = locate(PROBLEMS_TAB, grid, [{ columns: PROBLEM_COLUMNS }]);
  if (located === null) return [];
  return grid.slice(located.headerRow + 1).flatMap((cells) => {
    const text = (column: Column) => tidy(textOf(cells[located.columns.get(column) ?? -1] ?? ''));
    const [cell = ''] = text(PROBLEM_COLUMN.cell).split(/[,\s]/);
    const place = placeOfCell(cell);
    const what = text(PROBLEM_COLUMN.what);
    if (what === '') return [];
    return [
      {
        tab: text(PROBLEM_COLUMN.tab),
        ...place,
        cell: text(PROBLEM_COLUMN.cell),
        what,
        todo: text(PROBLEM_COLUMN.todo),
        blocks: [],
      },
    ];
  });
}
