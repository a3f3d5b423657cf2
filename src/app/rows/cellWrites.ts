import { timeOfMoment } from '../../core/time/day';
import type { Cell } from '../../workbook/cells/cell';
import { isDateCell } from '../../workbook/cells/cell';
import type { CellKind } from '../../workbook/schema/column';
import type { Content } from '../../workbook/design/content';
import type { Format } from '../../workbook/design/design';
import { numberFormatOf } from '../../workbook/design/design';
import type { BookWriter } from '../ports';

/** One cell that changes; 1-based. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly kind: CellKind;
  readonly content: Content;
}

/**
 * Writes these cells and no others, neighbours in one go. Their number formats come first, so that text stays text and
 * dates show as dates even in a cell that somebody formatted otherwise.
 */
export function writeCells(book: BookWriter, tab: string, writes: readonly CellWrite[]): void {
  const formats = blocksOf(writes, numberFormat).flatMap((block): Format[] => {
    const format = numberFormat(block.first);
    return format === '' ? [] : [{ ...block.area, numberFormat: format }];
  });
  if (formats.length > 0) book.format(tab, formats);
  writeFormatted(book, tab, writes);
}

/** As `writeCells`, where nobody can have changed the formats that the cells were made with. */
export function writeFormatted(book: BookWriter, tab: string, writes: readonly CellWrite[]): void {
  for (const { area, rows } of blocksOf(writes, () => '')) {
    book.write(tab, { row: area.row, column: area.column }, rows);
  }
}

/** What a cell holds, to be written into another one. */
export function copyOf(cell: Cell, row: number, column: number): CellWrite {
  const content = isDateCell(cell) ? { moment: cell.moment } : cell;
  return { row, column, kind: kindOf(cell), content };
}

function kindOf(cell: Cell): CellKind {
  if (!isDateCell(cell)) return typeof cell === 'number' ? 'whole' : 'text';
  return timeOfMoment(cell.moment) === 0 ? 'day' : 'moment';
}

/** '' = the format stays as it is: of a cell that is cleared. */
function numberFormat({ kind, content }: CellWrite): string {
  if (content === '') return '';
  return typeof content === 'string' ? '@' : numberFormatOf(kind);
}

interface CellBlock {
  readonly first: CellWrite;
  readonly area: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
  readonly rows: readonly (readonly Content[])[];
}

/** The cells as rectangles of like ones: neighbours in a row together, then equal stretches of rows below one another. */
function blocksOf(writes: readonly CellWrite[], keyOf: (write: CellWrite) => string): CellBlock[] {
  const open = new Map<string, CellWrite[][]>();
  const blocks: CellWrite[][][] = [];
  for (const stretch of stretchesOf(writes, keyOf)) {
    const [first] = stretch;
    if (first === undefined) continue;
    const span = `${first.column}|${stretch.length}|${keyOf(first)}`;
    const above = open.get(span);
    if (above !== undefined && above[above.length - 1]?.[0]?.row === first.row - 1) above.push(stretch);
    else {
      const block = [stretch];
      open.set(span, block);
      blocks.push(block);
    }
  }
  return blocks.flatMap((stretches) => {
    const first = stretches[0]?.[0];
    if (first === undefined) return [];
    const columns = stretches[0]?.length ?? 0;
    const area = { row: first.row, column: first.column, rows: stretches.length, columns };
    return [{ first, area, rows: stretches.map((stretch) => stretch.map(({ content }) => content)) }];
  });
}

function stretchesOf(writes: readonly CellWrite[], keyOf: (write: CellWrite) => string): CellWrite[][] {
  const stretches: CellWrite[][] = [];
  for (const write of [...writes].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const stretch = stretches[stretches.length - 1];
    const last = stretch?.[stretch.length - 1];
    const follows = last?.row === write.row && last.column === write.column - 1 && keyOf(last) === keyOf(write);
    if (stretch !== undefined && follows) stretch.push(write);
    else stretches.push([write]);
  }
  return stretches;
}
