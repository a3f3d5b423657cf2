import { tidy, tidyLines, wordKey } from '../../core/letters/vietnamese';
import { money } from '../../text/phrases/format';
import type { Cell } from '../../workbook/cells/cell';
import { isBlank, isErrorCell, textOf, UNREADABLE } from '../../workbook/cells/cell';
import type { CellKind, Column } from '../../workbook/schema/column';
import type { Content } from '../../workbook/design/content';
import type { Lookup } from '../../workbook/cells/decode';
import { contentOf } from '../../workbook/cells/typedContent';

type Kind = Pick<Column, 'kind' | 'list'>;

/** Whether a cell holds nothing that could be taken; a formula that failed holds nothing. */
export function holdsNothing(cell: Cell): boolean {
  return isBlank(cell) || isErrorCell(cell);
}

/** Whether two cells of a column mean the same, however they are written. */
export function meansSame(column: Kind, one: Cell, other: Cell, lookup: Lookup): boolean {
  return meaningOf(column, one, lookup) === meaningOf(column, other, lookup) || differByZero(column.kind, one, other);
}

/** The meaning of a cell as text: equal texts, equal meanings. */
export function meaningOf(column: Kind, cell: Cell, lookup: Lookup): string {
  if (holdsNothing(cell)) return '';
  const content = contentOf(column, cell, lookup);
  if (content === UNREADABLE) return `?${wordKey(textOf(cell))}`;
  return typeof content === 'string' ? content : JSON.stringify(content);
}

/** Excel drops the zero of a telephone number typed by hand: 912 345 678 and "0912345678" are one number. */
function differByZero(kind: CellKind, one: Cell, other: Cell): boolean {
  if (kind !== 'digits' || (typeof one !== 'number' && typeof other !== 'number')) return false;
  const [first, second] = [one, other].map((cell) => tidy(textOf(cell)).replace(/ /g, ''));
  return [first, second].every((text) => /^\d+$/.test(text ?? '')) && Number(first) === Number(second);
}

/** What is written when the cell is taken; what cannot be read is kept as it is written, and reading the tab names it. */
export function takenContent(column: Kind, cell: Cell, lookup: Lookup): Content {
  if (holdsNothing(cell)) return '';
  const content = contentOf(column, cell, lookup);
  return content === UNREADABLE ? tidyLines(textOf(cell)) : content;
}

/** A cell in the words of a person. */
export function shownText({ kind }: Kind, cell: Cell): string {
  if (isBlank(cell)) return '';
  return kind === 'money' && typeof cell === 'number' ? money(cell) : tidyLines(textOf(cell));
}
