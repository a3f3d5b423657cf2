import type { WrittenLimit } from '../../core/round/deadline';
import type { ClockTime, Day, Moment } from '../../core/time/day';
import type { Entry } from '../../core/people/entry';
import type { ListKey } from './lists';

/** What a decoded cell of each kind gives; the empty cell gives '' or null. */
export interface CellKinds {
  text: string;
  /** Text that may hold several lines. */
  lines: string;
  /** Text whose digits must stay as typed: telephone and document numbers. */
  digits: string;
  whole: number | null;
  /** Đồng. */
  money: number | null;
  day: Day | null;
  moment: Moment | null;
  /** A day, and an hour where one is written. */
  limit: WrittenLimit | null;
  /** Kept as text, so that no time zone can touch it: "08:00", "8 giờ 30". */
  time: ClockTime | null;
  choice: Entry | null;
  emails: readonly string[];
  /** Not read, and of automatic format: row numbers that people keep for themselves, text that the add-on writes. */
  free: null;
}

export type CellKind = keyof CellKinds;

/** What people call something that code knows by its key: a column, a setting, a label of a head, a tab. */
export interface Named {
  readonly key: string;
  /** Names it had in workbooks made before: reading knows them, setting up writes today's. */
  readonly formerly?: readonly string[];
  /** The layout (layout.ts) that brought it; left out = the first. */
  readonly since?: number;
}

/** A column of a block, found by its header wherever people moved it. */
export interface Column extends Named {
  readonly header: string;
  readonly kind: CellKind;
  /** Pixels. */
  readonly width: number;
  /** For `choice`: the list of Danh mục that the dropdown offers. */
  readonly list?: ListKey;
  /** A tab without it lacks nothing: that is no problem, and no header that nobody knows is taken for it. */
  readonly optional?: boolean;
  /** Made in a tab by what needs it, and by nothing else: no template and no set-up has it. */
  readonly whenNeeded?: boolean;
}

/** A run of columns that belong together in a tab; its rows grow downwards on their own. */
export interface Block {
  readonly columns: readonly Column[];
}

export type Decoded<C extends readonly Column[]> = {
  readonly [Item in C[number] as Item['key']]: CellKinds[Item['kind']];
};

/** Something that a label tells where its value stands. */
export interface Labelled extends Named {
  readonly label: string;
}

/** A row of a block of label and value: a setting, a fact of a session. */
export interface Field extends Labelled {
  readonly kind: Exclude<CellKind, 'free'>;
  readonly list?: ListKey;
}

export type DecodedFields<F extends readonly Field[]> = {
  readonly [Item in F[number] as Item['key']]: CellKinds[Item['kind']];
};

/** Columns or fields by their keys. */
export function byKey<I extends readonly Named[]>(items: I): { readonly [Item in I[number] as Item['key']]: Item } {
  return Object.fromEntries(items.map((item) => [item.key, item])) as {
    readonly [Item in I[number] as Item['key']]: Item;
  };
}
