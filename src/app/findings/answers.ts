import { tidy } from '../../core/letters/vietnamese';
import { saysSo, TICK } from '../../text/findings';
import type { Cell, Grid } from '../../workbook/cells/cell';
import { isBlank, textOf } from '../../workbook/cells/cell';
import { PROBLEM_COLUMN } from '../../workbook/schema/outputs';
import { listedRows } from './listedRows';
import type { RecordStore } from '../ports';

/** Where the record keeps the answers, beside the communes: no Mã has a bracket. */
const ANSWERS = '(answers)';
const KEYS_A_LINE = 100;
/** What the answers may take of the record's 500 KB; more of them are known by the ticks of the table alone. */
const MOST_LINES = 100;

/** The findings that people said "đúng như vậy" to. */
export interface Answers {
  /** By key, what the person wrote to say so. */
  readonly words: ReadonlyMap<string, string>;
  /** What the table says otherwise than the record. */
  readonly given: readonly string[];
  readonly takenBack: readonly string[];
}

/** The keys that the record holds as answered. */
export function recordedAnswers(lines: readonly string[]): Set<string> {
  const keys = new Set<string>();
  for (const line of lines)
    for (const key of line.slice(1).split(' '))
      if (line.startsWith('+')) keys.add(key);
      else keys.delete(key);
  return keys;
}

export function answersIn(store: RecordStore): ReadonlySet<string> {
  return recordedAnswers(store.read(ANSWERS));
}

/**
 * The record's answers, and what people ticked or unticked since in Dữ liệu cần kiểm tra, given as it stands. A row carries
 * the keys of its faults, so that it may be sorted and a copy of the spreadsheet keeps its answers.
 */
export function answersOf(record: ReadonlyMap<string, readonly string[]>, table: Grid): Answers {
  const recorded = recordedAnswers(record.get(ANSWERS) ?? []);
  const rows = listedRows(table)
    .filter(({ cell }) => cell(PROBLEM_COLUMN.answer) !== undefined)
    .map(({ cell }) => ({
      keys: keysIn(cell(PROBLEM_COLUMN.key) ?? ''),
      words: wordsOf(cell(PROBLEM_COLUMN.answer) ?? ''),
    }));
  const ticked = rows.filter(({ words }) => saysSo(words));
  const takenBack = rows
    .filter(({ words }) => !saysSo(words))
    .flatMap(({ keys }) => keys.filter((key) => recorded.has(key)));
  const given = ticked.flatMap(({ keys }) => keys.filter((key) => !recorded.has(key)));
  const words = new Map([...recorded].map((key) => [key, TICK]));
  for (const row of ticked) for (const key of row.keys) words.set(key, row.words);
  for (const key of takenBack) words.delete(key);
  return { words, given: [...new Set(given)], takenBack: [...new Set(takenBack)] };
}

/** Keeps what people answered, or took back; to be called under the lock. */
export function recordAnswers(store: RecordStore, { given, takenBack }: Answers): void {
  const lines = [...linesOf('+', given), ...linesOf('-', takenBack)];
  if (lines.length === 0 || store.read(ANSWERS).length + lines.length > MOST_LINES) return;
  for (const line of lines) store.append(ANSWERS, [line]);
}

function linesOf(sign: '+' | '-', keys: readonly string[]): string[] {
  const starts = Array.from({ length: Math.ceil(keys.length / KEYS_A_LINE) }, (_, index) => index * KEYS_A_LINE);
  return starts.map((start) => sign + keys.slice(start, start + KEYS_A_LINE).join(' '));
}

/** The first word says of which kind the finding is. */
function keysIn(cell: Cell): string[] {
  return tidy(textOf(cell)).split(' ').slice(1);
}

function wordsOf(cell: Cell): string {
  if (isBlank(cell)) return '';
  return cell === true ? TICK : tidy(textOf(cell));
}
