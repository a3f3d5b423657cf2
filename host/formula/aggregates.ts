import type { CellError, CellValue } from '../model/model';
import { type Block, asBlock, sameSize } from './block';
import { type Definition, type FunctionCall, argument, eachValue } from './functionCall';
import { finite } from './operators';
import { failure, isError, toNumber, toText } from './values';

const ANY = Number.POSITIVE_INFINITY;

/** Functions that take any number of ranges and give one value. */
export const AGGREGATES: Readonly<Record<string, Definition>> = {
  SUM: over((numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  MAX: over((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((one, other) => Math.max(one, other)))),
  MIN: over((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((one, other) => Math.min(one, other)))),
  COUNT: counting((value, loose) => typeof value === 'number' || (loose && isNumeric(value))),
  COUNTA: counting((value, loose) => value !== null || loose),
  CONCATENATE: { min: 1, max: ANY, run: concatenate },
  SUMPRODUCT: { min: 1, max: ANY, arrays: true, run: sumProduct },
};

/** In a range only numbers count; a value given by itself is turned into a number. */
function over(compute: (numbers: readonly number[]) => number): Definition {
  return {
    min: 1,
    max: ANY,
    run: (call) => {
      const numbers: number[] = [];
      const error = eachValue(call, (value, loose) => {
        if (isError(value)) return value;
        if (!loose && typeof value !== 'number') return undefined;
        const number = toNumber(value);
        if (isError(number)) return number;
        numbers.push(number);
        return undefined;
      });
      return error ?? finite(compute(numbers));
    },
  };
}

function counting(counts: (value: CellValue, loose: boolean) => boolean): Definition {
  return {
    min: 1,
    max: ANY,
    run: (call) => {
      let count = 0;
      eachValue(call, (value, loose) => {
        if (counts(value, loose)) count++;
        return undefined;
      });
      return count;
    },
  };
}

function isNumeric(value: CellValue): boolean {
  return !isError(value) && !isError(toNumber(value));
}

function concatenate(call: FunctionCall): CellValue {
  let joined = '';
  const error = eachValue(call, (value) => {
    if (isError(value)) return value;
    joined += toText(value);
    return undefined;
  });
  return error ?? joined;
}

/** Multiplies element by element and adds up; what is not a number counts as 0. */
function sumProduct(call: FunctionCall): CellValue {
  const [first, ...others] = call.nodes.map((_, index) => asBlock(argument(call, index)));
  if (!first || !others.every((block) => sameSize(first, block))) return failure('#VALUE!');
  let sum = 0;
  const error = tallest([first, ...others]).find((_, row, column): CellError | undefined => {
    let product = 1;
    for (const block of [first, ...others]) {
      const value = block.at(row, column);
      if (isError(value)) return value;
      product *= typeof value === 'number' ? value : 0;
    }
    sum += product;
    return undefined;
  });
  return error ?? finite(sum);
}

function tallest(blocks: readonly Block[]): Block {
  return blocks.reduce((one, other) => (other.rows > one.rows || other.columns > one.columns ? other : one));
}
