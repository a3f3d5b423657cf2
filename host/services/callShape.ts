/** What Apps Script answers to a call with arguments that no signature takes. */
export function mismatch(method: string, args: readonly unknown[]): Error {
  const kinds = args.map(kindOf).join(',');
  return new Error(`The parameters (${kinds}) don't match the method signature for ${method}.`);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'number[]';
  if (typeof value !== 'object') return typeof value === 'string' ? 'String' : typeof value;
  return (value as Partial<Record<symbol, string>>)[Symbol.toStringTag] ?? 'Object';
}

/** Refuses a call unless every argument is a whole number. */
export function wholeNumbers(method: string, ...args: readonly unknown[]): void {
  if (!args.every((value) => Number.isInteger(value))) throw mismatch(method, args);
}

export function strings(method: string, ...args: readonly unknown[]): void {
  if (!args.every((value) => typeof value === 'string')) throw mismatch(method, args);
}

/** Refuses a grid whose size is not the range's, in the words of Apps Script. */
export function sameSize(method: string, grid: unknown, rows: number, columns: number): asserts grid is unknown[][] {
  if (!Array.isArray(grid) || !grid.every(Array.isArray)) throw mismatch(method, [grid]);
  if (grid.length !== rows) {
    throw new Error(
      'The number of rows in the data does not match the number of rows in the range. ' +
        `The data has ${grid.length} but the range has ${rows}.`,
    );
  }
  for (const line of grid as unknown[][]) {
    if (line.length === columns) continue;
    throw new Error(
      'The number of columns in the data does not match the number of columns in the range. ' +
        `The data has ${line.length} but the range has ${columns}.`,
    );
  }
}
