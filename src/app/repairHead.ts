import { OWED } from '../core/deadline';
import { tidy } from '../core/vietnamese';
import { textOf } from '../workbook/cell';
import { headColumns } from '../workbook/communeHead';
import type { CommuneHeader } from '../workbook/communeTab';
import { CODE_LABEL, COMMUNE_BLOCKS, HEAD_ROWS } from '../workbook/communeTab';
import type { Content } from '../workbook/content';
import { isBlank } from '../workbook/decode';
import { handInCells } from '../workbook/handInCells';
import { headCell, headRows } from '../workbook/headOfTab';
import type { LabelCell } from '../workbook/labelCell';
import { locate } from '../workbook/locate';
import type { BookWriter } from './ports';

/**
 * Writes again what the head of a commune's tab has lost: labels that are blank, boxes, and formulas that are not what they
 * should be (a column or a tab that they name was deleted). The Mã, and what people typed, stay.
 */
export function repairHead(book: BookWriter, tab: string, labelCell: LabelCell, code: string): void {
  const grid = book.read(tab) ?? [];
  const located = locate(tab, grid, COMMUNE_BLOCKS);
  const codeCell = headCell(headRows(grid), CODE_LABEL);
  // the Mã stands in the head's last row; rows that people put below it belong to no head
  const top = codeCell === null ? (located?.headerRow ?? 0) - HEAD_ROWS : codeCell.row + 1 - HEAD_ROWS;
  if (located === null || top < 0) return;
  const column = (header: CommuneHeader) => (located.columns.get(header) ?? 0) + 1;
  const formulas = book.formulas(tab, top + 1, HEAD_ROWS);
  for (const [header, contents] of headColumns(labelCell, { top, column })) {
    const position = located.columns.get(header);
    if (position === undefined) continue;
    contents.forEach((content, row) => {
      const shown = grid[top + row]?.[position] ?? '';
      const formula = formulas[row]?.[position] ?? '';
      if (isLost(content, isBlank(shown), formula)) {
        book.write(tab, { row: top + row + 1, column: position + 1 }, [[content]]);
      }
    });
  }
  const repaired = book.read(tab) ?? [];
  const boxes = OWED.flatMap((owed) => handInCells(repaired, owed)?.box ?? []).filter(
    (box) => (repaired[box.row - 1]?.[box.column - 1] ?? '') === '',
  );
  if (boxes.length > 0) book.insertCheckboxes(tab, boxes);
  const cell = codeCell ?? headCell(headRows(repaired), CODE_LABEL);
  if (cell !== null && tidy(textOf(cell.cell)) === '') {
    book.write(tab, { row: cell.row + 1, column: cell.column + 1 }, [[code]]);
  }
}

function isLost(content: Content, isShownBlank: boolean, formula: string): boolean {
  if (typeof content !== 'object' || !('formula' in content)) return content !== '' && isShownBlank && formula === '';
  return formula !== `=${content.formula}` && (formula !== '' || isShownBlank);
}
