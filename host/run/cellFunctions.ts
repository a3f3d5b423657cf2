import { types } from 'node:util';
import type { CellValue, Sheet } from '../model/model';
import { CellArguments } from './cellArguments';
import type { BoundFile } from '../book/boundFile';
import { dateOf } from '../book/cellReading';
import type { Execution } from './execution';
import { isDateFormat } from '../book/numberFormat';
import { civilTime, toSerial } from '../book/serial';

/** The bundle's functions as formulas call them: names in any case, read-only, nobody's authorisation. */
export class CellFunctions {
  private execution: Execution | undefined;
  private readonly cellArguments: CellArguments;

  constructor(
    private readonly file: BoundFile,
    private readonly load: () => Execution,
  ) {
    this.cellArguments = new CellArguments(file);
  }

  call(sheet: Sheet, name: string, read: () => readonly CellValue[][][]): CellValue | undefined {
    const execution = (this.execution ??= this.load());
    const known = execution.functionNamed(name);
    if (known === undefined) return undefined;
    const args = read();
    const formula = this.cellArguments.of(sheet, name, args);
    if (formula.areVolatile) return 'Loading...';
    const values = args.map((grid, index) => this.#handed(grid, (row, column) => formula.format(index, row, column)));
    try {
      return this.#answer(execution.call(known, values));
    } catch {
      return { error: '#ERROR!' };
    }
  }

  end(): void {
    this.execution?.end();
  }

  /** One cell is handed as its value, a range as rows of values. */
  #handed(grid: readonly CellValue[][], format: (row: number, column: number) => string): unknown {
    const rows = grid.map((line, row) => line.map((value, column) => this.#value(value, () => format(row, column))));
    return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
  }

  #value(value: CellValue, format: () => string): unknown {
    if (value === null) return '';
    if (typeof value === 'object') return value.error;
    if (typeof value !== 'number' || !isDateFormat(format())) return value;
    return dateOf(this.file, value);
  }

  /** Of a grid, the top-left value: the host does not spill. */
  #answer(result: unknown): CellValue {
    if (Array.isArray(result)) return this.#answer(result[0]);
    if (types.isDate(result)) return toSerial(civilTime(result.getTime(), this.file.timeZone));
    if (typeof result === 'string' || typeof result === 'boolean') return result;
    if (typeof result === 'number') return Number.isFinite(result) ? result : { error: '#NUM!' };
    return result === null || result === undefined ? '' : { error: '#ERROR!' };
  }
}
