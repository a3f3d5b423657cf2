import { personalNumbersIn } from '../core/personalData';
import type { ProblemCode } from '../core/problem';
import { looksMisencoded, tidy } from '../core/vietnamese';
import type { Cell } from './cell';
import { textOf } from './cell';
import type { CellKind, Column, Field } from './column';
import { PRINTED_WITH_NAMES } from './printed';

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

/** Check by check, the columns whose cells are held against it. */
const COLUMN_CHECKS: readonly ColumnCheck[] = [
  {
    code: 'misencoded',
    appliesTo: ofKind('text', 'lines', 'digits'),
    finds: (cell) => (looksMisencoded(tidy(textOf(cell))) ? '' : null),
  },
  {
    code: 'opinion-names-person',
    appliesTo: (column) => PRINTED_WITH_NAMES.includes(column),
    finds: (cell) => [...personalNumbersIn(textOf(cell))].join(' ') || null,
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
