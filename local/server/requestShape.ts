import type { NamedRequest, RequestName } from './threadMessages';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
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

/** What each request must hold; the types of protocol.ts, checked at the door. */
const SHAPES: Readonly<Record<RequestName, Readonly<Record<string, Check>>>> = {
  edit: { tab: whole, row: position, column: position, texts: filled(list(list(text))), paste: flag },
  undo: {},
  redo: {},
  cells: { tab: whole, from: whole, to: whole },
  choices: { tab: whole, row: position, column: position },
  run: { functionName: text, label: text },
  call: { functionName: text, args: list(() => true) },
  answer: { dialog: whole, button: text },
  actAs: { email: text },
  resolve: { choice: oneOf('theirs', 'ours') },
};

/** The request when it is one; undefined for an unknown name or a body that lacks something. */
export function namedRequest(name: string, body: unknown): NamedRequest | undefined {
  if (!Object.hasOwn(SHAPES, name) || typeof body !== 'object' || body === null) return undefined;
  const shape = SHAPES[name as RequestName];
  const isWhole = Object.entries(shape).every(([field, check]) => check((body as Record<string, unknown>)[field]));
  return isWhole ? ({ name, body } as NamedRequest) : undefined;
}
