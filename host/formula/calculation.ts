import { type CellValue, NOT_COMPUTED, type Sheet } from '../model/model';
import { type Surroundings, evaluateFormula } from './evaluate';
import { type Pending, SheetValues } from './sheetValues';
import { type Formula, FormulaSyntaxError } from './syntax';
import { failure, isError, sameValue } from './values';

const CIRCULAR = failure('#REF!');
/** Formulas opened inside one another before starting afresh from the innermost: the stack of the machine is not endless. */
const DEPTH = 100;

/** What formulas take from outside the workbook. */
export interface Outside {
  /** Serial number. */
  readonly now: number;
  /** A function that the engine does not know; undefined, its arguments unread, when there is none of that name. */
  readonly call?: (sheet: Sheet, name: string, args: () => readonly CellValue[][][]) => CellValue | undefined;
}

export interface ChangedCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

class TooDeep extends Error {
  constructor(readonly target: Pending) {
    super('Formulas lead to one another too deep');
  }
}

/** One recalculation: formulas are computed when another asks for them, cycles found as Tarjan's strongly connected sets. */
export class Calculation {
  private readonly sheets = new Map<string, Sheet>();
  private readonly values = new Map<Sheet, SheetValues>();
  private readonly changed: ChangedCell[] = [];
  /** Formulas opened and not yet known to be free of a cycle. */
  private open: Pending[] = [];
  private current: Pending | undefined;
  private depth = 0;
  private order = 0;

  constructor(
    sheets: readonly Sheet[],
    /** Whose formulas are computed; those of the others have the values of now. */
    private readonly stale: ReadonlySet<Sheet>,
    private readonly options: Outside & { readonly iterates?: boolean | undefined },
    private readonly parse: (text: string) => Formula | FormulaSyntaxError,
  ) {
    for (const sheet of sheets) {
      this.sheets.set(sheet.name, sheet);
      this.sheets.set(sheet.name.toLowerCase(), sheet);
    }
  }

  run(): ChangedCell[] {
    for (const sheet of this.stale) for (const entry of this.of(sheet).formulas) this.settle(entry);
    return this.changed;
  }

  /** The sheets whose formulas were computed. */
  computed(): SheetValues[] {
    return [...this.stale].map((sheet) => this.of(sheet));
  }

  sheet(name: string): SheetValues | undefined {
    const sheet = this.sheets.get(name) ?? this.sheets.get(name.toLowerCase());
    return sheet && this.of(sheet);
  }

  /** What a sheet holds, read when it is first asked for. */
  private of(sheet: Sheet): SheetValues {
    const known = this.values.get(sheet);
    if (known) return known;
    const values = new SheetValues(sheet, !this.stale.has(sheet));
    this.values.set(sheet, values);
    return values;
  }

  /** Values of a column, the formulas in the rows asked for computed. */
  column(sheet: string, column: number, first: number, last: number): readonly CellValue[] {
    const found = this.sheet(sheet)?.column(column);
    if (!found) return [];
    const { values, pending } = found;
    if (pending.size > last - first) {
      for (let row = first; row <= last; row++) this.demand(pending.get(row));
    } else {
      for (const [row, entry] of pending) if (row >= first && row <= last) this.demand(entry);
    }
    return values;
  }

  private demand(entry: Pending | undefined): void {
    if (!entry || entry.done) return;
    if (entry === this.current) entry.readsItself = true;
    if (entry.order === 0) this.compute(entry);
    if (this.current) this.current.low = Math.min(this.current.low, entry.low);
  }

  private settle(root: Pending): void {
    const waiting = new Set([root]);
    for (;;) {
      const target = [...waiting].at(-1);
      if (!target) return;
      try {
        if (!target.done) this.compute(target);
        waiting.delete(target);
      } catch (error) {
        if (!(error instanceof TooDeep)) throw error;
        this.abandon();
        if (waiting.has(error.target)) this.close(error.target, this.circular(error.target, false));
        waiting.add(error.target);
      }
    }
  }

  private abandon(): void {
    for (const entry of this.open) entry.order = 0;
    this.open = [];
    this.current = undefined;
    this.depth = 0;
  }

  private compute(entry: Pending): void {
    if (this.depth === DEPTH) throw new TooDeep(entry);
    entry.order = entry.low = ++this.order;
    entry.readsItself = false;
    this.open.push(entry);
    this.show(entry, CIRCULAR);
    const outer = this.current;
    this.current = entry;
    this.depth++;
    entry.result = this.result(entry);
    this.depth--;
    this.current = outer;
    if (entry.low < entry.order) return;
    const members = this.open.splice(this.open.indexOf(entry));
    const circular = members.length > 1 || entry.readsItself;
    const isOpen = members.some(({ metUnknown }) => metUnknown);
    for (const member of members) this.close(member, circular ? this.circular(member, isOpen) : member.result);
  }

  /** A formula in a circle keeps what the file says of it where circles are meant, or the circle may be none. */
  private circular({ cell }: Pending, maybeNone: boolean): CellValue {
    const isKept = maybeNone || this.options.iterates === true;
    return isKept && cell.value !== null ? cell.value : CIRCULAR;
  }

  private result(entry: Pending): CellValue {
    const { value: stored, array } = entry.cell;
    entry.metUnknown = array !== undefined;
    if (array !== undefined) return stored ?? NOT_COMPUTED;
    const formula = this.parse(entry.formula);
    // also of one that is none here: Excel has unions and intersections of ranges
    if (formula instanceof FormulaSyntaxError) return stored ?? failure('#ERROR!');
    const value = evaluateFormula(formula, new CellSurroundings(this, entry, this.options));
    if (!entry.metUnknown) return value;
    return stored ?? (isError(value) ? NOT_COMPUTED : value);
  }

  private show({ home, row, column }: Pending, value: CellValue): void {
    const values = home.column(column)?.values;
    if (values) values[row - 1] = value;
  }

  private close(entry: Pending, value: CellValue): void {
    const { home, row, column, cell } = entry;
    entry.done = true;
    this.show(entry, value);
    home.column(column)?.pending.delete(row);
    if (sameValue(cell.value, value)) return;
    home.sheet.setCell(row, column, { ...cell, value });
    this.changed.push({ sheet: home.sheet, row, column });
  }
}

class CellSurroundings implements Surroundings {
  constructor(
    private readonly calculation: Calculation,
    readonly cell: Pending,
    private readonly options: Outside,
  ) {}

  get sheet(): string {
    return this.cell.home.sheet.name;
  }

  get now(): number {
    this.cell.home.sources.clock = true;
    return this.options.now;
  }

  value(sheet: string, row: number, column: number): CellValue {
    return this.column(sheet, column, row, row)[row - 1] ?? null;
  }

  column(sheet: string, column: number, first: number, last: number): readonly CellValue[] {
    return this.calculation.column(sheet, column, first, last);
  }

  firstTexts(sheet: string, column: number): ReadonlyMap<string, number> | undefined {
    return this.calculation.sheet(sheet)?.firstTexts(column);
  }

  /** Whoever reads a sheet asks for its bounds first. */
  bounds(sheet: string): { rows: number; columns: number } | undefined {
    const found = this.calculation.sheet(sheet);
    if (found) this.cell.home.sources.sheets.add(found.sheet);
    return found?.bounds;
  }

  call(name: string, args: () => readonly CellValue[][][]): CellValue | undefined {
    this.cell.home.sources.outside = true;
    return this.options.call?.(this.cell.home.sheet, name, args);
  }

  unknown(): void {
    this.cell.metUnknown = true;
  }
}
