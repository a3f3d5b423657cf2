import type { ProblemView } from '../api';
import { tidy } from '../core/vietnamese';
import { placeOfCell } from '../workbook/a1';
import { textOf } from '../workbook/cell';
import { locate } from '../workbook/locate';
import { PROBLEM_COLUMNS } from '../workbook/outputs';
import { PROBLEMS_TAB } from '../workbook/tabs';
import type { Book } from './ports';

/** What Dữ liệu cần kiểm tra lists since the last compile. */
export function listedProblems(book: Book): ProblemView[] {
  const grid = book.read(PROBLEMS_TAB) ?? [];
  const located = locate(PROBLEMS_TAB, grid, [{ columns: PROBLEM_COLUMNS }]);
  if (located === null) return [];
  return grid.slice(located.headerRow + 1).flatMap((cells) => {
    const text = (header: (typeof PROBLEM_COLUMNS)[number]['header']) =>
      tidy(textOf(cells[located.columns.get(header) ?? -1] ?? ''));
    const [cell = ''] = text('Ô').split(/[,\s]/);
    const place = placeOfCell(cell);
    const what = text('Vấn đề');
    if (what === '') return [];
    return [{ tab: text('Trang'), ...place, cell: text('Ô'), what, todo: text('Cách xử lý'), blocks: [] }];
  });
}
