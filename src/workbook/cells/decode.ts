import { addressesIn } from '../../core/people/email';
import type { Entry } from '../../core/people/entry';
import { undisguised, withoutDirection } from '../../core/letters/disguises';
import type { Problem, ProblemCode } from '../../core/problem';
import { tidy, tidyLines, wordKey } from '../../core/letters/vietnamese';
import type { Cell, Grid, Unreadable } from './cell';
import {
  dayOfCell,
  isBlank,
  isErrorCell,
  limitOfCell,
  momentOfCell,
  moneyOf,
  textOf,
  timeOfCell,
  UNREADABLE,
  wholeOf,
} from './cell';
import type { CellKind, CellKinds, Column, Decoded, DecodedFields, Field } from '../schema/column';
import { dateReadAs, findingsIn } from './columnChecks';
import type { ListKey, Lists } from '../schema/lists';
import { LISTS } from '../schema/lists';
import type { Located } from './locate';
import { byName } from '../schema/names';

/**
 * Finds the item of a list that a person's words mean, signs that are not seen and letters that look like others aside;
 * 'asTyped' = as digests have always read a label, which knows of neither.
 */
export type Lookup = (list: ListKey, label: string, reading?: 'asTyped') => Entry | null;

/** By label; a label that the list first had, and the district changed since, still means the item of the same key. */
export function lookupIn(lists: Lists): Lookup {
  const index = new Map<ListKey, Map<string, Entry>>();
  const seen = new Map<ListKey, Map<string, Entry>>();
  return (list, label, reading) => {
    const entries = index.get(list) ?? new Map([...formerLabels(lists, list), ...labelsNow(lists, list)]);
    index.set(list, entries);
    const entry = entries.get(labelKey(label));
    if (entry !== undefined || reading === 'asTyped') return entry ?? null;
    const bySight = seen.get(list) ?? new Map([...entries].map(([key, known]) => [undisguised(key), known]));
    seen.set(list, bySight);
    return bySight.get(labelKey(undisguised(label))) ?? null;
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
  const positions = read.map((column) => located.columns.get(column) ?? -1);
  const rows: DecodedRow<C>[] = [];
  for (let index = located.headerRow + 1; index < grid.length; index += 1) {
    const cells = grid[index] ?? [];
    if (positions.every((position) => isBlank(cells[position] ?? ''))) continue;
    const problems: Problem[] = [];
    const values: Record<string, unknown> = {};
    read.forEach((column, at) => {
      const position = positions[at] ?? -1;
      const cell = cells[position] ?? '';
      if (cell === '') {
        values[column.key] = EMPTY[column.kind];
        return;
      }
      const { value, faults } = decodeCell(cell, column, lookup);
      values[column.key] = value;
      for (const fault of faults)
        problems.push({ ...fault, tab, row: index + 1, column: position + 1, field: column.header });
    });
    rows.push({ values: values as Decoded<C>, row: index + 1, problems });
  }
  return rows;
}

/** The two columns of a block of label and value. */
export interface FieldColumns {
  readonly label: Column;
  readonly value: Column;
}

export interface DecodedBlock<F extends readonly Field[]> {
  readonly values: DecodedFields<F>;
  /** 1-based row by key; left out = the label is not there. */
  readonly rows: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/** Reads a block of label and value; a label that is not there reads as empty, one that stands twice is named. */
export function decodeFields<F extends readonly Field[]>(
  fields: F,
  columns: FieldColumns,
  tab: string,
  grid: Grid,
  located: Located,
  lookup: Lookup,
): DecodedBlock<F> {
  const valueColumn = located.columns.get(columns.value) ?? -1;
  const found = fieldRows(fields, columns, grid, located);
  const problems: Problem[] = [];
  const values: Record<string, unknown> = {};
  const rows = new Map<string, number>();
  for (const field of fields) {
    const [index, ...others] = found.get(field) ?? [];
    if (index !== undefined) rows.set(field.key, index + 1);
    const cell = index === undefined ? '' : (grid[index]?.[valueColumn] ?? '');
    const place = { tab, row: (index ?? 0) + 1, column: valueColumn + 1, field: field.label };
    const { value, faults } = decodeCell(cell, field, lookup);
    values[field.key] = value;
    for (const fault of faults) problems.push({ ...fault, ...place });
    for (const other of others)
      problems.push({ code: 'label-repeated', ...place, row: other + 1, detail: String(place.row) });
  }
  return { values: values as DecodedFields<F>, rows, problems };
}

/**
 * The 0-based rows in which each field stands under any of its names, the one that is read first: the first with a value
 * beside it, for a value may have stayed beside an old label.
 */
export function fieldRows<F extends Field>(
  fields: readonly F[],
  { label, value }: FieldColumns,
  grid: Grid,
  located: Located,
): ReadonlyMap<F, readonly number[]> {
  const labelColumn = located.columns.get(label) ?? -1;
  const valueColumn = located.columns.get(value) ?? -1;
  const named = byName(fields);
  const rows = new Map<F, number[]>();
  for (let index = located.headerRow + 1; index < grid.length; index += 1) {
    const words = wordKey(textOf(grid[index]?.[labelColumn] ?? ''));
    const field = words === '' ? undefined : named.get(words);
    if (field !== undefined) rows.set(field, [...(rows.get(field) ?? []), index]);
  }
  const isEmpty = (index: number) => isBlank(grid[index]?.[valueColumn] ?? '');
  return new Map(
    [...rows].map(([field, found]) => [field, [...found].sort((a, b) => Number(isEmpty(a)) - Number(isEmpty(b)))]),
  );
}

const BAD: Readonly<Partial<Record<CellKind, ProblemCode>>> = {
  whole: 'not-a-number',
  money: 'not-a-number',
  day: 'not-a-day',
  moment: 'not-a-moment',
  limit: 'not-a-moment',
  time: 'not-a-time',
  choice: 'not-in-list',
};

/** What is wrong with a cell; whoever asks knows where it stands. */
type Fault = Pick<Problem, 'code' | 'detail' | 'list'>;

interface DecodedCell {
  readonly value: CellKinds[CellKind];
  readonly faults: readonly Fault[];
}

const NO_FAULTS: readonly Fault[] = [];

function decodeCell(cell: Cell, column: Column | Field, lookup: Lookup): DecodedCell {
  const { kind, list } = column;
  if (isErrorCell(cell)) return { value: EMPTY[kind], faults: [{ code: 'cell-error', detail: textOf(cell) }] };
  if (isBlank(cell)) return { value: EMPTY[kind], faults: NO_FAULTS };
  if (kind === 'emails') return decodeEmails(cell);
  const value = READERS[kind](cell, list, lookup);
  if (value === UNREADABLE) {
    const of = list === undefined ? {} : { list };
    const fault = { code: BAD[kind] ?? 'cell-error', detail: tidy(textOf(cell)), ...of };
    return { value: EMPTY[kind], faults: [fault] };
  }
  const found: readonly Fault[] = findingsIn(cell, column);
  const isFormer = kind === 'choice' && value !== null && isOutdated(cell, (value as Entry).label);
  const instead = dateReadAs(cell, column);
  return {
    value: instead === undefined ? value : instead,
    faults: isFormer ? [outdated(cell, value as Entry), ...found] : found,
  };
}

function outdated(cell: Cell, { label }: Entry): Fault {
  return { code: 'label-outdated', detail: `${tidy(textOf(cell))}” → “${label}` };
}

/** Whether a cell says something else than a label, slips of the hand aside. */
export function isOutdated(cell: Cell, label: string): boolean {
  return labelKey(undisguised(textOf(cell))) !== labelKey(undisguised(label));
}

/** The addresses that somebody can be reached at; what is wrong with the others, or with the cell, is named. */
function decodeEmails(cell: Cell): DecodedCell {
  const found = addressesIn(textOf(cell));
  const wrong = found.filter(({ fault }) => fault === 'wrong').map(({ typed }) => typed);
  const extra = found.flatMap(({ fault, address }) => (fault === 'extra' ? (address ?? []) : []));
  const faults: Fault[] = [
    ...(wrong.length > 0 ? [{ code: 'not-an-email' as const, detail: wrong.join('; ') }] : []),
    ...found.flatMap(({ typed, meant }): Fault[] =>
      meant === undefined ? [] : [{ code: 'email-misspelt', detail: `${typed}” → “${meant}` }],
    ),
    ...(extra.length > 0 ? [{ code: 'email-with-extra' as const, detail: extra.join('; ') }] : []),
  ];
  return { value: found.flatMap(({ address }) => address ?? []), faults };
}

const EMPTY: Readonly<CellKinds> = {
  text: '',
  lines: '',
  digits: '',
  whole: null,
  money: null,
  day: null,
  moment: null,
  limit: null,
  time: null,
  choice: null,
  emails: [],
  free: null,
};

type Reader<Kind extends CellKind> = (
  cell: Cell,
  list: ListKey | undefined,
  lookup: Lookup,
) => CellKinds[Kind] | Unreadable;

const READERS: { readonly [Kind in CellKind]: Reader<Kind> } = {
  text: (cell) => tidy(withoutDirection(textOf(cell))),
  lines: (cell) => tidyLines(withoutDirection(textOf(cell))),
  digits: (cell) => tidy(withoutDirection(textOf(cell))),
  whole: wholeOf,
  money: moneyOf,
  day: dayOfCell,
  moment: momentOfCell,
  limit: limitOfCell,
  time: timeOfCell,
  choice: (cell, list, lookup) => (list === undefined ? null : lookup(list, textOf(cell))) ?? UNREADABLE,
  emails: () => [],
  free: () => null,
};
