import type { CellValue } from '../model/model';
import { type Value, isBlock, lift } from './block';
import { type Definition, type FunctionCall, argument, each, eachRaw, eachValue, operand } from './functionCall';
import { failure, isError, toBoolean } from './values';

const ANY = Number.POSITIVE_INFINITY;

/** Conditions and what they choose. */
export const LOGIC: Readonly<Record<string, Definition>> = {
  IF: { min: 2, max: 3, run: choose },
  IFERROR: { min: 1, max: 2, run: unlessError },
  AND: { min: 1, max: ANY, run: (call) => combine(call, (values) => !values.includes(false)) },
  OR: { min: 1, max: ANY, run: (call) => combine(call, (values) => values.includes(true)) },
  NOT: each(1, 1, (value) => {
    const truth = toBoolean(value ?? null);
    return isError(truth) ? truth : !truth;
  }),
  TRUE: { min: 0, max: 0, run: () => true },
  FALSE: { min: 0, max: 0, run: () => false },
  ISERROR: eachRaw(1, 1, (value) => isError(value)),
  ISNUMBER: eachRaw(1, 1, (value) => typeof value === 'number'),
  ISBLANK: eachRaw(1, 1, (value) => value === null),
};

/** Only the branch chosen is computed, unless the condition is an array. */
function choose(call: FunctionCall): Value {
  const condition = operand(call, 0);
  if (isBlock(condition)) {
    const branches = [argument(call, 1), call.nodes.length > 2 ? argument(call, 2) : false];
    return lift([condition, ...branches], (test, whenTrue, whenFalse) => {
      const truth = toBoolean(test ?? null);
      return isError(truth) ? truth : ((truth ? whenTrue : whenFalse) ?? null);
    });
  }
  const truth = toBoolean(condition);
  if (isError(truth)) return truth;
  if (truth) return argument(call, 1);
  return call.nodes.length > 2 ? argument(call, 2) : false;
}

function unlessError(call: FunctionCall): Value {
  const value = operand(call, 0);
  if (!isBlock(value)) return isError(value) ? argument(call, 1) : value;
  return lift([value, argument(call, 1)], (one, other) => (isError(one) ? (other ?? null) : (one ?? null)));
}

/** In a range texts and blanks are passed over; nothing to judge by is #VALUE!. */
function combine(call: FunctionCall, decide: (values: readonly boolean[]) => boolean): CellValue {
  const values: boolean[] = [];
  const error = eachValue(call, (value, loose) => {
    if (isError(value)) return value;
    if (!loose && (value === null || typeof value === 'string')) return undefined;
    const truth = toBoolean(value);
    if (isError(truth)) return truth;
    values.push(truth);
    return undefined;
  });
  return error ?? (values.length === 0 ? failure('#VALUE!') : decide(values));
}
