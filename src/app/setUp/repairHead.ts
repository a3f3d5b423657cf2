import { OWED } from '../../core/round/owed';
import { tidy } from '../../core/letters/vietnamese';
import { isBlank, textOf } from '../../workbook/cells/cell';
import type { HeadLayout } from '../../workbook/head/communeHead';
import { headColumns } from '../../workbook/head/communeHead';
import { CODE, COMMUNE_BLOCKS, HEAD_ROWS } from '../../workbook/schema/communeTab';
import type { Content } from '../../workbook/design/content';
import { handInCells } from '../../workbook/head/handInCells';
import { headCell, headRows } from '../../workbook/head/headOfTab';
import type { LabelCell } from '../../workbook/head/labelCell';
import type { Located } from '../../workbook/cells/locate';
import { locate } from '../../workbook/cells/locate';
import { moveFormerHead } from './formerHead';
import type { BookWriter } from '../ports';

/**
 * Brings the head of a commune's tab up to date: what an earlier layout had elsewhere moves to its place, and what was lost is
 * written again: labels that are blank, boxes, and formulas that are not what they should be (a column or a tab that they name
 * was deleted). The Mã, and what people typed, stay.
 */
export function repairHead(book: BookWriter, tab: string, labelCell: LabelCell, code: string): void {
  const found = headOf(book, tab);
  if (found === null) return;
  const { located, layout } = found;
  const formulas = book.formulas(tab, layout.top + 1, HEAD_ROWS);
  moveFormerHead(book, tab, located, layout, formulas);
  writeLost(book, tab, located, headColumns(labelCell, layout), layout.top, formulas);
  const repaired = book.read(tab) ?? [];
  const boxes = OWED.flatMap((owed) => handInCells(repaired, owed)?.box ?? []).filter(
    (box) => (repaired[box.row - 1]?.[box.column - 1] ?? '') === '',
  );
  if (boxes.length > 0) book.insertCheckboxes(tab, boxes);
  const cell = headCell(headRows(repaired), CODE);
  if (cell !== null && tidy(textOf(cell.cell)) === '') {
    book.write(tab, { row: cell.row + 1, column: cell.column + 1 }, [[code]]);
  }
}

function headOf(book: BookWriter, tab: string): { readonly located: Located; readonly layout: HeadLayout } | null {
  const grid = book.read(tab) ?? [];
  const located = locate(tab, grid, COMMUNE_BLOCKS);
  const codeCell = headCell(headRows(grid), CODE);
  // the Mã stands in the head's last row; rows that people put below it belong to no head
  const top = codeCell === null ? (located?.headerRow ?? 0) - HEAD_ROWS : codeCell.row + 1 - HEAD_ROWS;
  if (located === null || top < 0) return null;
  const { columns, doubted } = located;
  return { located, layout: { top, column: (column) => (columns.get(column) ?? doubted.get(column) ?? 0) + 1 } };
}

function writeLost(
  book: BookWriter,
  tab: string,
  located: Located,
  columns: ReturnType<typeof headColumns>,
  top: number,
  formulas: readonly (readonly string[])[],
): void {
  const grid = book.read(tab) ?? [];
  for (const [column, contents] of columns) {
    const position = located.columns.get(column);
    if (position === undefined) continue;
    contents.forEach((content, row) => {
      const shown = grid[top + row]?.[position] ?? '';
      const formula = formulas[row]?.[position] ?? '';
      if (isLost(content, isBlank(shown), formula)) {
        book.write(tab, { row: top + row + 1, column: position + 1 }, [[content]]);
      }
    });
  }
}

function isLost(content: Content, isShownBlank: boolean, formula: string): boolean {
  if (typeof content !== 'object' || !('formula' in content)) return content !== '' && isShownBlank && formula === '';
  return formula !== `=${content.formula}` && (formula !== '' || isShownBlank);
}
