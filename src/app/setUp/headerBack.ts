import { OFFERS } from '../../text/offers';
import type { Grid } from '../../workbook/cells/cell';
import { COMMUNE_BLOCKS } from '../../workbook/schema/communeTab';
import { HEADER_LOOK, RECORD_LOOK } from '../../workbook/design/design';
import { bottomOfHead } from '../../workbook/head/headOfTab';
import { locate } from '../../workbook/cells/locate';
import { rowsAboveHeader, strayHeader } from '../../workbook/cells/strayHeader';
import type { CellWrite } from '../rows/cellWrites';
import { copyOf, writeCells } from '../rows/cellWrites';
import type { FoundTab } from '../round/communeTabs';
import type { BookWriter, Offer } from '../ports';

/** Where a header row that was sorted into the records stands, where it belongs, and over which columns; 0-based. */
interface Move {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/** To put back the header rows of a commune's tab that were sorted into its records. */
export function headersBack({ name, grid }: FoundTab): Offer[] {
  return movesIn(grid).map((move) => ({
    line: OFFERS.headerBack(name, move.from + 1, move.to + 1),
    apply: (book) => {
      putBack(book, name, move);
    },
  }));
}

function movesIn(grid: Grid): Move[] {
  const located = locate('', grid, COMMUNE_BLOCKS);
  if (located === null) return [];
  const [above] = rowsAboveHeader(grid, bottomOfHead(grid), located);
  const width = Math.max(...grid.map((cells) => cells.length));
  if (above !== undefined) return [{ from: located.headerRow, to: above, first: 0, last: width - 1 }];
  return COMMUNE_BLOCKS.flatMap((block): Move[] => {
    const isLost = block.columns.every((column) => !located.columns.has(column));
    const stray = isLost ? strayHeader(grid, located.headerRow, block) : null;
    if (stray === null || stray.row < located.headerRow) return [];
    const places = [...stray.columns.values()];
    return [{ from: stray.row, to: located.headerRow, first: Math.min(...places), last: Math.max(...places) }];
  });
}

/** The records between move down by one row; where one of the cells is a formula, which would point elsewhere, nothing moves. */
function putBack(book: BookWriter, tab: string, { from, to, first, last }: Move): void {
  const grid = book.read(tab) ?? [];
  const rows = from - to + 1;
  const hasFormula = book
    .formulas(tab, to + 1, rows)
    .some((line) => line.some((formula, column) => formula !== '' && column >= first && column <= last));
  if (hasFormula) return;
  const columns = last - first + 1;
  const moved = (source: number, target: number): CellWrite[] =>
    Array.from({ length: columns }, (_, index) =>
      copyOf(grid[source]?.[first + index] ?? '', target + 1, first + index + 1),
    );
  const writes = Array.from({ length: rows - 1 }, (_, index) => moved(to + index, to + index + 1));
  writeCells(book, tab, [...moved(from, to), ...writes.flat()]);
  book.format(tab, [
    { row: to + 1, column: first + 1, rows: 1, columns, ...HEADER_LOOK },
    { row: from + 1, column: first + 1, rows: 1, columns, ...RECORD_LOOK },
  ]);
}
