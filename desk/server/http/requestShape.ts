import type { NamedRequest, RequestName } from '../wire/threadMessages';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const filledText: Check = (value) => typeof value === 'string' && value !== '';
const flag: Check = (value) => typeof value === 'boolean';
const whole: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const position: Check = (value) => whole(value) && value !== 0;
const list =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(item);
const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    values.includes(value as string);
const filled =
  (check: Check): Check =>
  (value) =>
    check(value) && (value as unknown[]).length > 0;

const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const fields =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(shape).every(([field, check]) => check((value as Record<string, unknown>)[field]));

const active = optional(
  fields({ tab: whole, row: position, column: position, lastRow: position, lastColumn: position }),
);

const search = {
  tab: whole,
  text: filledText,
  whole: flag,
  column: (value: unknown) => value === null || position(value),
};

/** What each request must hold; the types of protocol.ts, checked at the door. */
const SHAPES: Readonly<Record<RequestName, Readonly<Record<string, Check>>>> = {
  edit: { tab: whole, row: position, column: position, texts: filled(list(list(text))), paste: flag },
  find: search,
  replace: { ...search, by: text },
  undo: {},
  redo: {},
  cells: { tab: whole, from: whole, to: whole },
  choices: { tab: whole, row: position, column: position },
  run: { functionName: text, label: text, active },
  call: { functionName: text, args: list(() => true), active },
  answer: { dialog: whole, button: text, text: optional(text) },
  actAs: { email: text },
  resolve: { choice: oneOf('theirs', 'ours') },
  takeOut: {},
  communes: {},
  takeOutCommune: { tab: whole },
};

/** The request when it is one; undefined for an unknown name or a body that lacks something. */
export function namedRequest(name: string, body: unknown): NamedRequest | undefined {
  if (!Object.hasOwn(SHAPES, name) || !fields(SHAPES[name as RequestName])(body)) return undefined;
  return { name, body } as NamedRequest;
}
