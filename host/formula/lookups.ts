import type { CellValue } from '../model/model';
import { Block, type Value, asBlock, isBlock, lift } from './block';
import { isWild, wildcardTest } from './criteria';
import { type Definition, type FunctionCall, argument, isGiven, numberArgument, operand } from './functionCall';
import { compareValues, failure, isError, sameNumber, sameText, toBoolean } from './values';

/** Functions that find a place or tell one. */
export const LOOKUPS: Readonly<Record<string, Definition>> = {
  INDEX: { min: 2, max: 3, arrays: true, run: index },
  MATCH: { min: 2, max: 3, run: match },
  VLOOKUP: { min: 3, max: 4, run: vlookup },
  ROW: { min: 0, max: 1, run: (call) => number(call, 'row') },
  COLUMN: { min: 0, max: 1, run: (call) => number(call, 'column') },
};

/** Row or column 0 means all of them; in a single row the one number counts columns. */
function index(call: FunctionCall): Value {
  const value = argument(call, 0);
  if (isError(value)) return value;
  const block = asBlock(value);
  const first = numberArgument(call, 1, 0);
  const second = numberArgument(call, 2, 0);
  if (isError(first)) return first;
  if (isError(second)) return second;
  const sideways = call.nodes.length === 2 && block.rows === 1 && block.source.openRows !== true;
  const [row, column] = (sideways ? [0, first] : [first, second]).map(Math.trunc) as [number, number];
  if (row < 0 || column < 0) return failure('#VALUE!');
  const { openRows = false, openColumns = false } = block.source;
  if ((row > block.rows && !openRows) || (column > block.columns && !openColumns)) return failure('#REF!');
  return block.part(Math.max(0, row - 1), Math.max(0, column - 1), row ? 1 : undefined, column ? 1 : undefined);
}

function match(call: FunctionCall): Value {
  const range = argument(call, 1);
  if (isError(range)) return range;
  const block = asBlock(range);
  if (block.rows > 1 && block.columns > 1) return failure('#N/A');
  const kind = numberArgument(call, 2, 1);
  if (isError(kind)) return kind;
  return lift([operand(call, 0)], (key) => {
    const position = find(key ?? null, block, Math.sign(kind));
    return position === undefined ? failure('#N/A') : position + 1;
  });
}

function vlookup(call: FunctionCall): Value {
  const range = argument(call, 1);
  if (isError(range)) return range;
  const block = asBlock(range);
  const column = numberArgument(call, 2, 0);
  if (isError(column)) return column;
  const given = isGiven(call, 3) ? operand(call, 3) : call.nodes.length < 4;
  const sorted = toBoolean(isBlock(given) ? given.at(0, 0) : given);
  if (isError(sorted)) return sorted;
  if (column < 1) return failure('#VALUE!');
  if (Math.trunc(column) > block.columns) return failure('#REF!');
  const keys = block.part(0, 0, undefined, 1);
  return lift([operand(call, 0)], (key) => {
    if (isError(key)) return key;
    const row = find(key ?? null, keys, sorted ? 1 : 0);
    return row === undefined ? failure('#N/A') : block.at(row, Math.trunc(column) - 1);
  });
}

/** Where a key stands in a row or a column: 0 the first equal, 1 the last not above it, -1 the last not below it. */
function find(key: CellValue, block: Block, kind: number): number | undefined {
  if (key === null || isError(key)) return undefined;
  const known = kind === 0 && typeof key === 'string' ? indexed(key, block) : undefined;
  if (known !== undefined) return known;
  const equal = kind === 0 ? equalTo(key) : undefined;
  let last: number | undefined;
  const found = block.find((value, row, column) => {
    const position = row + column;
    if (equal) return equal(value) ? position : undefined;
    if (typeof value !== typeof key || value === null || isError(value)) return undefined;
    if (compareValues(value, key) * kind > 0) return -1;
    last = position;
    return undefined;
  });
  return found === undefined || found < 0 ? last : found;
}

/** The place of a text in a column whose texts are indexed; undefined when only looking at each cell can tell. */
function indexed(key: string, { columns, rows, source }: Block): number | undefined {
  if (columns !== 1 || isWild(key)) return undefined;
  const values = source.column(0);
  const at = source.firstTexts?.(0)?.get(key.toLowerCase());
  const value = at === undefined ? undefined : values[at];
  const isHere = at !== undefined && at >= source.top && at < source.top + rows;
  return isHere && typeof value === 'string' && sameText(value, key) ? at - source.top : undefined;
}

/** Numbers never equal texts here; a text may hold ? and *. */
function equalTo(key: string | number | boolean): (value: CellValue) => boolean {
  if (typeof key === 'string') return wildcardTest(key);
  return typeof key === 'number'
    ? (value) => typeof value === 'number' && sameNumber(value, key)
    : (value) => value === key;
}

function number(call: FunctionCall, axis: 'row' | 'column'): Value {
  if (call.nodes.length === 0) return call.evaluation.surroundings.cell?.[axis] ?? failure('#VALUE!');
  const value = argument(call, 0);
  if (isError(value)) return value;
  const place = isBlock(value) ? value.source.place : undefined;
  if (!isBlock(value) || !place) return failure('#N/A');
  if (!call.arrays) return place[axis];
  const count = axis === 'row' ? value.rows : value.columns;
  const numbers = Array.from({ length: count }, (_, offset) => place[axis] + offset);
  return axis === 'row'
    ? new Block({ rows: count, columns: 1, top: 0, column: () => numbers })
    : new Block({ rows: 1, columns: count, top: 0, column: (at) => numbers.slice(at, at + 1) });
}
