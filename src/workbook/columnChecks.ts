import type { BrokenBy } from '../core/brokenLetters';
import { brokenLetters } from '../core/brokenLetters';
import { disguiseIn } from '../core/disguises';
import type { ProblemCode } from '../core/problem';
import type { Cell } from './cell';
import { textOf } from './cell';
import type { CellKind, Column, Field } from './column';

/** A column of a block, or a field of a block of label and value. */
type Checked = Column | Field;

/** What a cell that could be read may still be found to be. */
interface ColumnCheck {
  readonly code: ProblemCode;
  readonly appliesTo: (column: Checked) => boolean;
  /** What the sentence quotes; '' = nothing; null = nothing is wrong with the cell. */
  readonly finds: (cell: Cell) => string | null;
}

const ofKind =
  (...kinds: readonly CellKind[]) =>
  ({ kind }: Checked) =>
    kinds.includes(kind);

/** As it was typed: a no-break space is half of an à that was read in the wrong encoding. */
function brokenIn(cell: Cell): BrokenBy | null {
  return brokenLetters(textOf(cell));
}

/** Check by check, the columns whose cells are held against it. */
const COLUMN_CHECKS: readonly ColumnCheck[] = [
  {
    code: 'misencoded',
    appliesTo: ofKind('text', 'lines', 'digits'),
    finds: brokenIn,
  },
  {
    code: 'disguised-letter',
    appliesTo: ofKind('text', 'lines', 'digits'),
    finds: (cell) => (brokenIn(cell) === null ? disguiseIn(textOf(cell)) : null),
  },
];

const checksOf = new WeakMap<Checked, readonly ColumnCheck[]>();

/** What the cell is found to be, although it is of the kind that its column wants. */
export function findingsIn(cell: Cell, column: Checked): readonly { code: ProblemCode; detail?: string }[] {
  const checks = checksOf.get(column) ?? COLUMN_CHECKS.filter(({ appliesTo }) => appliesTo(column));
  checksOf.set(column, checks);
  return checks.flatMap(({ code, finds }) => {
    const detail = finds(cell);
    if (detail === null) return [];
    return [detail === '' ? { code } : { code, detail }];
  });
}
