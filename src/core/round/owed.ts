import type { Role } from './commune';

/** A block of a commune's tab, and what of it a thing owed hands in. */
export interface HandedInBlock {
  readonly block: 'invitees' | 'opinions' | 'session';
  /** Keys of columns that may change without a word: filled in later, or of no figure. */
  readonly without: readonly string[];
  /** Whether rows of people who came without being invited belong to it. */
  readonly withUninvited: boolean;
}

/** What is checked before it is handed in, and counted with it: the list, the session and all said there, or nothing. */
export type OwedContent = 'inviteeList' | 'sessionResults' | 'paper';

export interface ThingOwed {
  readonly key: string;
  /** As Danh mục first calls it; the labels of its limit and its moment, and its menu item, are made from it. */
  readonly name: string;
  /** Names it had in workbooks made before. */
  readonly formerly?: readonly string[];
  /** Its number in the lines of the record: given once, never to another thing. */
  readonly recordNumber: number;
  /** Global function of its menu item. */
  readonly command: string;
  /** Whom the rule binds that a new Thiết lập holds. */
  readonly appliesTo: Role | 'all';
  /** Of that rule: calendar days before the compilation; left out = the compiling office sets a day. */
  readonly daysBeforeCompilation?: number;
  /** Columns (block and key) of a commune's tab above which its limit and its moment of handing in stand. */
  readonly head: { readonly limit: string; readonly handedIn: string };
  readonly content: OwedContent;
  /** Empty for a paper of its own. */
  readonly handsIn: readonly HandedInBlock[];
}

const ANSWERS = ['agency', 'answer', 'answerDocument', 'answeredOn', 'state', 'dueOn', 'note', 'id'] as const;

/**
 * What a commune can owe the compiling office: one entry a thing, in the order of the plan. Sentences of its own stand in
 * text/handIn.ts, which does not compile without them.
 */
export const THINGS_OWED = [
  {
    key: 'invitees',
    name: 'Danh sách mời',
    recordNumber: 1,
    command: 'handInInvitees',
    appliesTo: 'host',
    // "gửi về Phòng Văn hoá và Thông tin trước 03 ngày tổng hợp" (plan, III.2)
    daysBeforeCompilation: 3,
    head: { limit: 'invitees.group', handedIn: 'invitees.householder' },
    content: 'inviteeList',
    handsIn: [{ block: 'invitees', without: ['attendance', 'substitute', 'note'], withUninvited: false }],
  },
  {
    key: 'plan',
    name: 'Kế hoạch',
    recordNumber: 2,
    command: 'handInPlan',
    appliesTo: 'other',
    head: { limit: 'invitees.substitute', handedIn: 'invitees.note' },
    content: 'paper',
    handsIn: [],
  },
  {
    key: 'results',
    name: 'Kết quả',
    recordNumber: 3,
    command: 'handInResults',
    appliesTo: 'all',
    head: { limit: 'opinions.theme', handedIn: 'opinions.kind' },
    content: 'sessionResults',
    handsIn: [
      { block: 'invitees', without: ['organisation', 'phone', 'note'], withUninvited: true },
      { block: 'opinions', without: ANSWERS, withUninvited: true },
      { block: 'session', without: [], withUninvited: true },
    ],
  },
  {
    key: 'report',
    name: 'Báo cáo',
    recordNumber: 4,
    command: 'handInReport',
    appliesTo: 'other',
    head: { limit: 'opinions.answer', handedIn: 'opinions.answerDocument' },
    content: 'paper',
    handsIn: [],
  },
] as const satisfies readonly ThingOwed[];

export type Owed = (typeof THINGS_OWED)[number]['key'];
export type OwedThing = (typeof THINGS_OWED)[number];

export const OWED: readonly Owed[] = THINGS_OWED.map(({ key }) => key);

/** Something for each thing owed. */
export function forEachOwed<T>(make: (thing: OwedThing) => T): Readonly<Record<Owed, T>> {
  return Object.fromEntries(THINGS_OWED.map((thing) => [thing.key, make(thing)])) as Record<Owed, T>;
}

const BY_KEY = forEachOwed((thing) => thing);

export function thingOwed(owed: Owed): OwedThing {
  return BY_KEY[owed];
}
