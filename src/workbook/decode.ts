import type { Entry } from '../core/entry';
import type { Place, Problem, ProblemCode } from '../core/problem';
import { looksMisencoded, tidy, tidyLines, wordKey } from '../core/vietnamese';
import type { Cell, Grid, Unreadable } from './cell';
import { dayOfCell, isErrorCell, momentOfCell, moneyOf, textOf, timeOfCell, UNREADABLE, wholeOf } from './cell';
import type { CellKind, CellKinds, Column, Decoded, DecodedFields, Field } from './column';
import type { ListKey, Lists } from './lists';
import { LISTS } from './lists';
import type { Located } from './locate';

/** Finds the item of a list that a person's words mean. */
export type Lookup = (list: ListKey, label: string) => Entry | null;

/** By label; a label that the list first had, and the district changed since, still means the item of the same key. */
export function lookupIn(lists: Lists): Lookup {
  const index = new Map<ListKey, Map<string, Entry>>();
  return (list, label) => {
    const entries = index.get(list) ?? new Map([...formerLabels(lists, list), ...labelsNow(lists, list)]);
    index.set(list, entries);
    return entries.get(labelKey(label)) ?? null;
  };
}

function labelsNow(lists: Lists, list: ListKey): [string, Entry][] {
  return lists[list].map((entry) => [labelKey(entry.label), entry]);
}

function formerLabels(lists: Lists, list: ListKey): [string, Entry][] {
  const start: readonly Entry[] = LISTS.find(({ key }) => key === list)?.start ?? [];
  return start.flatMap(({ label, key }) => {
    const now = key === '' ? undefined : lists[list].find((entry) => entry.key === key);
    return now === undefined ? [] : [[labelKey(label), now]];
  });
}

/** A full stop after the words is a slip of the hand. */
function labelKey(label: string): string {
  return wordKey(label).replace(/[\s.;,]+$/, '');
}

/** A row of a block with its place; `problems` are those of its single cells. */
export interface DecodedRow<C extends readonly Column[]> {
  readonly values: Decoded<C>;
  /** 1-based. */
  readonly row: number;
  readonly problems: readonly Problem[];
}

/** Reads every row below the header row in which the block holds anything; a bad cell is named and reads as empty. */
export function decodeRows<C extends readonly Column[]>(
  columns: C,
  tab: string,
  grid: Grid,
  located: Located,
  lookup: Lookup,
): DecodedRow<C>[] {
  const read = columns.filter((column) => column.kind !== 'free');
  const positions = read.map((column) => located.columns.get(column.header) ?? -1);
  const rows: DecodedRow<C>[] = [];
  for (let index = located.headerRow + 1; index < grid.length; index += 1) {
    const cells = grid[index] ?? [];
    if (positions.every((position) => isBlank(cells[position] ?? ''))) continue;
    const problems: Problem[] = [];
    const values: Record<string, unknown> = {};
    read.forEach((column, at) => {
      const position = positions[at] ?? -1;
      const place = { tab, row: index + 1, column: position + 1 };
      values[column.key] = decodeCell(
        cells[position] ?? '',
        column.kind,
        column.list,
        place,
        column.header,
        lookup,
        problems,
      );
    });
    rows.push({ values: values as Decoded<C>, row: index + 1, problems });
  }
  return rows;
}

/** Reads a block of label and value; a label that is not there reads as empty. */
export function decodeFields<F extends readonly Field[]>(
  fields: F,
  columns: { readonly label: string; readonly value: string },
  tab: string,
  grid: Grid,
  located: Located,
  lookup: Lookup,
): { values: DecodedFields<F>; rows: ReadonlyMap<string, number>; problems: Problem[] } {
  const labelColumn = located.columns.get(columns.label) ?? -1;
  const valueColumn = located.columns.get(columns.value) ?? -1;
  const rows = rowsByLabel(grid, located.headerRow, labelColumn);
  const problems: Problem[] = [];
  const values: Record<string, unknown> = {};
  const places = new Map<string, number>();
  for (const field of fields) {
    const index = rows.get(wordKey(field.label));
    if (index !== undefined) places.set(field.key, index + 1);
    const cell = index === undefined ? '' : (grid[index]?.[valueColumn] ?? '');
    const place = { tab, row: (index ?? 0) + 1, column: valueColumn + 1 };
    values[field.key] = decodeCell(cell, field.kind, field.list, place, field.label, lookup, problems);
  }
  return { values: values as DecodedFields<F>, rows: places, problems };
}

/** Whether a cell holds nothing that a person could see. */
export function isBlank(cell: Cell): boolean {
  return typeof cell === 'string' ? tidy(cell) === '' : cell === false;
}

function rowsByLabel(grid: Grid, headerRow: number, labelColumn: number): Map<string, number> {
  const rows = new Map<string, number>();
  for (let index = headerRow + 1; index < grid.length; index += 1) {
    const key = wordKey(textOf(grid[index]?.[labelColumn] ?? ''));
    if (key !== '' && !rows.has(key)) rows.set(key, index);
  }
  return rows;
}

const BAD: Readonly<Partial<Record<CellKind, ProblemCode>>> = {
  whole: 'not-a-number',
  money: 'not-a-number',
  day: 'not-a-day',
  moment: 'not-a-moment',
  time: 'not-a-time',
  choice: 'not-in-list',
};

function decodeCell(
  cell: Cell,
  kind: CellKind,
  list: ListKey | undefined,
  place: Place,
  field: string,
  lookup: Lookup,
  problems: Problem[],
): CellKinds[CellKind] {
  if (isErrorCell(cell)) {
    problems.push({ code: 'cell-error', ...place, field, detail: textOf(cell) });
    return EMPTY[kind];
  }
  if (isBlank(cell)) return EMPTY[kind];
  if (kind === 'emails') return readEmails(cell, place, field, problems);
  const value = readers(list, lookup)[kind](cell);
  if (value === UNREADABLE) {
    problems.push({ code: BAD[kind] ?? 'cell-error', ...place, field, detail: tidy(textOf(cell)) });
    return EMPTY[kind];
  }
  if (kind === 'choice' && value !== null && isOutdated(cell, value as Entry)) {
    const detail = `${tidy(textOf(cell))}” → “${(value as Entry).label}`;
    problems.push({ code: 'label-outdated', ...place, field, detail });
  }
  if (typeof value === 'string' && looksMisencoded(value)) problems.push({ code: 'misencoded', ...place, field });
  return value;
}

function isOutdated(cell: Cell, entry: Entry): boolean {
  return labelKey(textOf(cell)) !== labelKey(entry.label);
}

/** The addresses that are addresses; the others are named and the rest goes on. */
function readEmails(cell: Cell, place: Place, field: string, problems: Problem[]): readonly string[] {
  const addresses = tidy(textOf(cell))
    .split(/[;,\s]+/)
    .filter((address) => address !== '');
  const wrong = addresses.filter((address) => !EMAIL.test(address));
  if (wrong.length > 0) problems.push({ code: 'not-an-email', ...place, field, detail: wrong.join('; ') });
  return addresses.filter((address) => EMAIL.test(address));
}

const EMPTY: Readonly<CellKinds> = {
  text: '',
  lines: '',
  digits: '',
  whole: null,
  money: null,
  day: null,
  moment: null,
  time: null,
  choice: null,
  emails: [],
  free: null,
};

function readers(
  list: ListKey | undefined,
  lookup: Lookup,
): { readonly [Kind in CellKind]: (cell: Cell) => CellKinds[Kind] | Unreadable } {
  return {
    text: (cell) => tidy(textOf(cell)),
    lines: (cell) => tidyLines(textOf(cell)),
    digits: (cell) => tidy(textOf(cell)),
    whole: wholeOf,
    money: moneyOf,
    day: dayOfCell,
    moment: momentOfCell,
    time: timeOfCell,
    choice: (cell) => (list === undefined ? null : lookup(list, textOf(cell))) ?? UNREADABLE,
    emails: () => [],
    free: () => null,
  };
}

const EMAIL = /^[^\s@;,<>]+@[^\s@;,<>]+\.[^\s@;,<>]+$/;
