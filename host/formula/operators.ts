import type { CellError, CellValue } from '../model/model';
import type { BinaryOperator } from './syntax';
import { compareValues, failure, isError, toNumber, toText } from './values';

const ARITHMETIC: Readonly<Partial<Record<BinaryOperator, (left: number, right: number) => number | CellError>>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => (right === 0 ? failure('#DIV/0!') : left / right),
  '^': (left, right) => (left === 0 && right < 0 ? failure('#DIV/0!') : left ** right),
};

const COMPARISONS: Readonly<Partial<Record<BinaryOperator, (order: number) => boolean>>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** Applies an operator to single values; the first error wins. */
export function applyOperator(operator: BinaryOperator, left: CellValue, right: CellValue): CellValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  const holds = COMPARISONS[operator];
  if (holds) return holds(compareValues(left, right));
  const compute = ARITHMETIC[operator];
  if (!compute) return toText(left) + toText(right);
  const one = toNumber(left);
  if (isError(one)) return one;
  const other = toNumber(right);
  return isError(other) ? other : finite(compute(one, other));
}

/** A sign before a value: plus leaves even a text as it is. */
export function signed(operator: '+' | '-', value: CellValue): CellValue {
  if (operator === '+') return value;
  const number = toNumber(value);
  return isError(number) ? number : 0 - number;
}

export function percent(value: CellValue): CellValue {
  const number = toNumber(value);
  return isError(number) ? number : number / 100;
}

/** A number that a cell can hold: too large or not real is #NUM!, and there is no minus zero. */
export function finite(value: number | CellError): number | CellError {
  if (isError(value)) return value;
  return Number.isFinite(value) ? value + 0 : failure('#NUM!');
}
