import type { ProblemView } from '../../api';
import { tidy } from '../../core/letters/vietnamese';
import { WEIGHTS } from '../../core/weight';
import { saysSo, WEIGHT_WORDS } from '../../text/findings';
import { placeOfCell } from '../../workbook/design/a1';
import { isBlank, textOf } from '../../workbook/cells/cell';
import type { Column } from '../../workbook/schema/column';
import { PROBLEM_COLUMN } from '../../workbook/schema/outputs';
import { PROBLEMS_TAB } from '../../workbook/schema/tabs';
import { listedRows } from './listedRows';
import type { Book } from '../ports';

/** What Dữ liệu cần kiểm tra lists since the last compile, and nobody answered. */
export function listedProblems(book: Book): ProblemView[] {
  return listedRows(book.read(PROBLEMS_TAB) ?? []).flatMap(({ cell: cellOf }) => {
    const text = (column: Column) => tidy(textOf(cellOf(column) ?? ''));
    const [cell = ''] = text(PROBLEM_COLUMN.cell).split(/[,\s]/);
    const what = text(PROBLEM_COLUMN.what);
    const [mark = '', ...keys] = text(PROBLEM_COLUMN.key).split(' ');
    const answer = cellOf(PROBLEM_COLUMN.answer) ?? '';
    const isAnswered = keys.length > 0 && !isBlank(answer) && saysSo(text(PROBLEM_COLUMN.answer));
    if (what === '' || isAnswered) return [];
    const words = text(PROBLEM_COLUMN.weight);
    return [
      {
        weight: WEIGHTS.find((weight) => WEIGHT_WORDS[weight] === words) ?? 'review',
        kind: mark === '' ? what : mark,
        tab: text(PROBLEM_COLUMN.tab),
        ...placeOfCell(cell),
        cell: text(PROBLEM_COLUMN.cell),
        what,
        todo: text(PROBLEM_COLUMN.todo),
        blocks: [],
      },
    ];
  });
}
