import type { CellValue } from '../model/model';
import { Block, type Value, asBlock, isBlock, lift, sameSize } from './block';
import { type Test, criterionTest } from './criteria';
import { type Definition, type FunctionCall, argument, isGiven, operand } from './functionCall';
import { failure, isError } from './values';

const ANY = Number.POSITIVE_INFINITY;

/** Counts and sums of the rows that meet criteria. */
export const CONDITIONAL_SUMS: Readonly<Record<string, Definition>> = {
  COUNTIF: { min: 2, max: 2, run: (call) => count(call) },
  COUNTIFS: { min: 2, max: ANY, run: (call) => (call.nodes.length % 2 === 0 ? count(call) : failure('#N/A')) },
  SUMIF: { min: 2, max: 3, run: sumIf },
  SUMIFS: { min: 3, max: ANY, run: sumIfs },
};

function count(call: FunctionCall): Value {
  const { ranges, criteria } = pairs(call, 0);
  return lift(criteria, (...values) => {
    let found = 0;
    const fits = eachMatch(ranges, values, () => found++);
    return fits ? found : failure('#VALUE!');
  });
}

function sumIfs(call: FunctionCall): Value {
  if (call.nodes.length % 2 === 0) return failure('#N/A');
  const summed = asBlock(argument(call, 0));
  const { ranges, criteria } = pairs(call, 1);
  return lift(criteria, (...values) => sum(summed, ranges, values));
}

/** The range to add up is taken from its top left cell on, as large as the range tested. */
function sumIf(call: FunctionCall): Value {
  const { ranges, criteria } = pairs({ ...call, nodes: call.nodes.slice(0, 2) }, 0);
  const [tested = asBlock(null)] = ranges;
  const given = isGiven(call, 2) ? argument(call, 2) : tested;
  const summed = isBlock(given) && !sameSize(given, tested) ? resized(call, given, tested) : asBlock(given);
  return lift(criteria, (...values) => sum(summed, ranges, values));
}

function resized(call: FunctionCall, given: Block, { rows, columns }: Block): Block {
  const node = call.nodes[2];
  const { place } = given.source;
  if (node?.kind !== 'reference' || !place) return given;
  const mark = (at: number) => ({ at, fixed: true });
  const area = {
    rows: { first: mark(place.row), last: mark(place.row + rows - 1) },
    columns: { first: mark(place.column), last: mark(place.column + columns - 1) },
    single: false,
  };
  return asBlock(call.evaluation.value({ ...node, area }, false));
}

function sum(summed: Block, ranges: readonly Block[], criteria: readonly CellValue[]): CellValue {
  const [first] = ranges;
  if (!first || !sameSize(first, summed)) return failure('#VALUE!');
  let total = 0;
  const errors: CellValue[] = [];
  const fits = eachMatch(ranges, criteria, (row, column) => {
    const value = summed.at(row, column);
    if (typeof value === 'number') total += value;
    else if (isError(value)) errors.push(value);
  });
  return fits ? (errors[0] ?? total) : failure('#VALUE!');
}

function pairs(call: FunctionCall, from: number): { ranges: Block[]; criteria: Value[] } {
  const ranges: Block[] = [];
  const criteria: Value[] = [];
  for (let index = from; index + 1 < call.nodes.length; index += 2) {
    ranges.push(asBlock(argument(call, index)));
    criteria.push(operand(call, index + 1));
  }
  return { ranges, criteria };
}

/** Visits the places where every range meets its criterion; false when the ranges differ in size. */
function eachMatch(
  ranges: readonly Block[],
  criteria: readonly CellValue[],
  visit: (row: number, column: number) => void,
): boolean {
  const [first] = ranges;
  if (!first || !ranges.every((range) => sameSize(first, range))) return false;
  const tests = criteria.map(criterionTest);
  const rows = Math.max(...ranges.map((range) => range.rows));
  const width = Math.max(...ranges.map((range) => range.columns));
  for (let column = 0; column < width; column++) {
    const columns = ranges.map(({ source }) => (column < source.columns ? source.column(column) : []));
    const tops = ranges.map(({ source }) => source.top);
    for (let row = 0; row < rows; row++) if (meets(tests, columns, tops, row)) visit(row, column);
  }
  return true;
}

function meets(
  tests: readonly Test[],
  columns: readonly (readonly CellValue[])[],
  tops: readonly number[],
  row: number,
): boolean {
  for (let index = 0; index < tests.length; index++) {
    const value = columns[index]?.[(tops[index] ?? 0) + row] ?? null;
    if (tests[index]?.(value) !== true) return false;
  }
  return true;
}
