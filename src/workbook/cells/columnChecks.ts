import type { BrokenBy } from '../../core/letters/brokenLetters';
import { brokenLetters } from '../../core/letters/brokenLetters';
import type { ClockTime } from '../../core/time/day';
import { dayOfMoment, partsOf, timeOfMoment } from '../../core/time/day';
import { disguiseIn } from '../../core/letters/disguises';
import { personalNumbersIn } from '../../core/people/personalData';
import type { ProblemCode } from '../../core/problem';
import { holdsSeveralNames, holdsSeveralOpinions } from '../../core/records/severalRecords';
import { tidy } from '../../core/letters/vietnamese';
import type { Cell, DateCell } from './cell';
import { dayOfCell, isDateCell, textOf, UNREADABLE } from './cell';
import type { CellKind, Column, Field } from '../schema/column';
import { COMMUNE_LISTED } from '../schema/communesTab';
import { INVITEE, OPINION } from '../schema/communeTab';
import { HOLIDAY } from '../schema/holidays';
import { EXTENSION } from '../schema/settings';
import { impossibleHour } from './writtenTime';
import { PRINTED_WITH_NAMES } from '../schema/printed';

/** A column of a block, or a field of a block of label and value. */
type Checked = Column | Field;

/** What a cell that could be read may still be found to be. */
interface ColumnCheck {
  readonly code: ProblemCode;
  readonly appliesTo: (column: Checked) => boolean;
  /** What the sentence quotes; '' = nothing; null = nothing is wrong with the cell. */
  readonly finds: (cell: Cell) => string | null;
  /** What a date cell is read as in its place; left out = as it stands. */
  readonly readsDateAs?: (cell: DateCell) => string | ClockTime | null;
}

const ofKind =
  (...kinds: readonly CellKind[]) =>
  ({ kind }: Checked) =>
    kinds.includes(kind);

const isOne =
  (...columns: readonly Checked[]) =>
  (column: Checked) =>
    columns.includes(column);

/** Where a date is as good as any other word. */
const isFreeText = isOne(INVITEE.note, OPINION.note, EXTENSION.reason, HOLIDAY.name);
/** What a row or a tab is known by: it stays as it stands, for without it the row would not count. */
const isIdentity = isOne(
  INVITEE.name,
  OPINION.content,
  OPINION.id,
  COMMUNE_LISTED.code,
  COMMUNE_LISTED.name,
  EXTENSION.code,
);
const isBirthYear = isOne(INVITEE.birthYear);
const isOfWords = ofKind('text', 'lines', 'digits');

const dateWords = (cell: Cell) => (isDateCell(cell) ? textOf(cell) : null);

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
    finds: (cell) => {
      const sign = disguiseIn(textOf(cell));
      return sign === null || brokenIn(cell) !== null ? null : sign;
    },
  },
  {
    code: 'day-instead-of-text',
    appliesTo: (column) => isOfWords(column) && isIdentity(column),
    finds: dateWords,
  },
  {
    // a number of a document, a village, an agency that was a date is unknown, not that date
    code: 'day-instead-of-text',
    appliesTo: (column) => isOfWords(column) && !isIdentity(column) && !isFreeText(column) && !isBirthYear(column),
    finds: dateWords,
    readsDateAs: () => '',
  },
  {
    code: 'day-instead-of-text',
    appliesTo: isBirthYear,
    finds: (cell) => (isDateCell(cell) && yearOfBirth(cell) === '' ? textOf(cell) : null),
    readsDateAs: yearOfBirth,
  },
  {
    code: 'day-instead-of-text',
    appliesTo: ofKind('time'),
    finds: (cell) => (isDateCell(cell) && hourOf(cell) === null ? textOf(cell) : null),
    readsDateAs: hourOf,
  },
  {
    code: 'hour-impossible',
    appliesTo: ofKind('day'),
    finds: (cell) => (typeof cell === 'string' ? impossibleHour(cell) : null),
  },
  {
    code: 'several-in-cell',
    appliesTo: isOne(INVITEE.name, INVITEE.householder, INVITEE.substitute, OPINION.speaker),
    finds: (cell) => (holdsSeveralNames(textOf(cell)) ? tidy(textOf(cell)) : null),
  },
  {
    code: 'several-opinions-in-cell',
    appliesTo: isOne(OPINION.content),
    finds: (cell) => (holdsSeveralOpinions(textOf(cell)) ? '' : null),
  },
  {
    code: 'opinion-names-person',
    appliesTo: (column) => PRINTED_WITH_NAMES.includes(column),
    finds: (cell) => [...personalNumbersIn(textOf(cell))].join(' ') || null,
  },
];

/** Years that were typed into a cell that shows dates (1958 is 11/5/1905) end with this one. */
const LAST_YEAR_MADE_OF_A_YEAR = 1905;

function yearOfBirth(cell: DateCell): string {
  const { year } = partsOf(dayOfMoment(cell.moment));
  return year > LAST_YEAR_MADE_OF_A_YEAR && dayOfCell(cell) !== UNREADABLE ? String(year) : '';
}

/** A day without an hour says no hour. */
function hourOf(cell: DateCell): ClockTime | null {
  const time = timeOfMoment(cell.moment);
  return time === 0 && dayOfCell(cell) !== UNREADABLE ? null : time;
}

const checksOf = new WeakMap<Checked, readonly ColumnCheck[]>();

/** What a date cell is read as where its column wants none; undefined = as it stands. */
export function dateReadAs(cell: Cell, column: Checked): string | ClockTime | null | undefined {
  if (!isDateCell(cell)) return undefined;
  return checksFor(column)
    .find(({ readsDateAs }) => readsDateAs !== undefined)
    ?.readsDateAs?.(cell);
}

/** What the cell is found to be, although it is of the kind that its column wants. */
export function findingsIn(cell: Cell, column: Checked): readonly { code: ProblemCode; detail?: string }[] {
  const found: { code: ProblemCode; detail?: string }[] = [];
  for (const { code, finds } of checksFor(column)) {
    const detail = finds(cell);
    if (detail !== null) found.push(detail === '' ? { code } : { code, detail });
  }
  return found;
}

function checksFor(column: Checked): readonly ColumnCheck[] {
  const checks = checksOf.get(column) ?? COLUMN_CHECKS.filter(({ appliesTo }) => appliesTo(column));
  checksOf.set(column, checks);
  return checks;
}
