import { digestOf } from '../../core/letters/digest';
import type { Place, Problem, ProblemCode } from '../../core/problem';
import type { Results } from '../../core/results/results';
import { tidy } from '../../core/letters/vietnamese';
import { weightOf } from '../../core/weight';
import { TICK } from '../../text/findings';
import type { Cell } from '../../workbook/cells/cell';
import { isDateCell, textOf } from '../../workbook/cells/cell';
import { grouped } from './groupedProblems';
import type { Book } from '../ports';

const KEY_DIGITS = 10;
const MARK_DIGITS = 4;

/** What is to be told, equal faults together, and what people have answered. */
export function findingsOf(
  found: readonly Problem[],
  book: Pick<Book, 'read'>,
  answers: ReadonlyMap<string, string>,
): Pick<Results, 'problems' | 'answered' | 'keys'> {
  const keyOf = new Map(found.map((problem) => [problem, findingKey(problem, book)]));
  const answerTo = (problem: Problem) => answers.get(keyOf.get(problem) ?? '');
  const open = grouped(found.filter((problem) => answerTo(problem) === undefined));
  const answered = grouped(found.filter((problem) => answerTo(problem) !== undefined));
  return {
    problems: open.map(({ told }) => told),
    answered: answered.map(({ told, all: [first = told] }) => ({ problem: told, answer: answerTo(first) ?? TICK })),
    keys: new Map(
      [...open, ...answered].map(({ told, all }) => [told, [...new Set(all.flatMap((one) => keyOf.get(one) ?? []))]]),
    ),
  };
}

/** Whose detail tells of another place, which sorting moves. */
const DETAIL_IS_A_PLACE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'label-repeated',
  'cells-merged',
  'person-similar',
  'person-elsewhere',
  'substitute-listed',
  'person-repeated',
]);

/** What it tells of stands in no one cell: an answer to one edit would hide the next. */
const NEVER_ANSWERED: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['edited-since-handed-in']);

/**
 * The same for the same fault of the same cells wherever they were sorted to, and another as soon as one of them holds something
 * else; null = no answer can stand: what is unknown stays so, whatever people say.
 */
export function findingKey(problem: Problem, book: Pick<Book, 'read'>): string | null {
  if (weightOf(problem) === 'unknown' || NEVER_ANSWERED.has(problem.code)) return null;
  const { code, tab, field = '', also = [] } = problem;
  const detail = DETAIL_IS_A_PLACE.has(code) ? '' : (problem.detail ?? '');
  const contents = [problem, ...also].map((place) => contentOf(place, book)).sort();
  return digestOf(JSON.stringify([code, tab, field, detail, contents])).slice(0, KEY_DIGITS);
}

/** The kind of a finding in as few signs as its row has room for. */
export function kindMark({ code }: Problem): string {
  return `k${digestOf(code).slice(0, MARK_DIGITS)}`;
}

function contentOf({ tab, row, column }: Place, book: Pick<Book, 'read'>): string {
  if (row === undefined) return '';
  const cells = book.read(tab)?.[row - 1] ?? [];
  return (column === undefined ? cells : cells.slice(column - 1, column)).map(told).join('|');
}

function told(cell: Cell): string {
  return isDateCell(cell) ? String(cell.moment) : tidy(textOf(cell));
}
