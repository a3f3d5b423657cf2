import type { CellError, CellValue } from '../model/model';
import { Block, type Place, type Value, isBlock, lift } from './block';
import type { Formula } from './syntax';
import { isError, toNumber } from './values';

/** What functions may ask of the formula that they stand in. */
export interface Evaluator {
  readonly surroundings: {
    readonly now: number;
    readonly cell?: Place;
    unknown?(what: string): void;
  };
  /** In array mode an operator works on whole ranges, otherwise on the one cell meant. */
  value(formula: Formula, arrays: boolean): Value;
  /** An operand: a whole range in array mode, otherwise one value. */
  operand(formula: Formula, arrays: boolean): Value;
}

/** A function being called, its arguments not computed yet. */
export interface FunctionCall {
  readonly nodes: readonly Formula[];
  readonly arrays: boolean;
  readonly evaluation: Evaluator;
}

/** A function of the whitelist. */
export interface Definition {
  readonly min: number;
  readonly max: number;
  /** Its arguments are computed over whole ranges, as in an array formula. */
  readonly arrays?: boolean;
  run(call: FunctionCall): Value;
}

/** The argument as it is: the cells of a range, null when not given. */
export function argument(call: FunctionCall, index: number): Value {
  const node = call.nodes[index];
  return node ? call.evaluation.value(node, call.arrays) : null;
}

export function isGiven(call: FunctionCall, index: number): boolean {
  const node = call.nodes[index];
  return node !== undefined && node.kind !== 'missing';
}

/** The argument where one value is meant; only in array mode it may be a range. */
export function operand(call: FunctionCall, index: number): Value {
  const node = call.nodes[index];
  if (!node) return null;
  const value = call.evaluation.operand(node, call.arrays);
  return isBlock(value) && value.only ? value.at(0, 0) : value;
}

/** The argument as one number, `otherwise` when it is not given. */
export function numberArgument(call: FunctionCall, index: number, otherwise: number): number | CellError {
  if (call.nodes[index] === undefined) return otherwise;
  const value = operand(call, index);
  return toNumber(isBlock(value) ? value.at(0, 0) : value);
}

/** A function of single values: the first error among them is its answer. */
export function each(min: number, max: number, apply: (...values: CellValue[]) => CellValue): Definition {
  return eachRaw(min, max, (...values) => values.find(isError) ?? apply(...values));
}

/** A function of single values that looks at errors too. */
export function eachRaw(min: number, max: number, apply: (...values: CellValue[]) => CellValue): Definition {
  return {
    min,
    max,
    run: (call) =>
      lift(
        call.nodes.map((_, index) => operand(call, index)),
        apply,
      ),
  };
}

/** Calls for each value of the arguments; `loose` is one not read from a range. Stops at the first error returned. */
export function eachValue(
  call: FunctionCall,
  visit: (value: CellValue, loose: boolean) => CellError | undefined,
): CellError | undefined {
  for (const index of call.nodes.keys()) {
    const value = argument(call, index);
    const stop = value instanceof Block ? value.find((cell) => visit(cell, false)) : visit(value, true);
    if (stop) return stop;
  }
  return undefined;
}
