import type { CellError, CellValue } from '../model/model';
import type { Area } from './a1';
import { Block, type BlockSource, type Value, isBlock, lift } from './block';
import type { Evaluator } from './functionCall';
import { FUNCTIONS } from './functions';
import { applyOperator, percent, signed } from './operators';
import type { Formula } from './syntax';
import { failure } from './values';

/** What a formula sees of its workbook. */
export interface Surroundings {
  readonly sheet: string;
  /** Serial number. */
  readonly now: number;
  /** Where the formula stands, for ROW() and for a range where one value is meant. */
  readonly cell?: { readonly row: number; readonly column: number };
  value(sheet: string, row: number, column: number): CellValue;
  /** Values of a column by row - 1, right for the rows asked for: quicker than `value` cell by cell. */
  column?(sheet: string, column: number, first: number, last: number): readonly CellValue[];
  /** Where each text of a column, in small letters, first stands, by row - 1; undefined when that is not known yet. */
  firstTexts?(sheet: string, column: number): ReadonlyMap<string, number> | undefined;
  /** Last used row and column of the sheet, undefined when there is no such sheet. */
  bounds(sheet: string): { rows: number; columns: number } | undefined;
  /** A function not in the whitelist; undefined when there is none of that name. */
  call?(name: string, args: () => readonly CellValue[][][]): CellValue | undefined;
  /** Told of each function, name or pattern met that is not supported here. */
  unknown?(what: string): void;
}

/** Computes a formula as one cell shows it; a reference to a blank cell gives null. */
export function evaluateFormula(formula: Formula, surroundings: Surroundings): CellValue {
  const evaluation = new Evaluation(surroundings);
  const top = innermost(formula);
  if (top.kind === 'reference') return evaluation.single(top);
  const value = evaluation.value(top, false);
  return isBlock(value) ? value.at(0, 0) : value;
}

/** One computation of one formula. */
class Evaluation implements Evaluator {
  constructor(readonly surroundings: Surroundings) {}

  value(formula: Formula, arrays: boolean): Value {
    switch (formula.kind) {
      case 'value':
        return formula.value;
      case 'missing':
        return null;
      case 'name':
        this.surroundings.unknown?.(formula.name);
        return failure('#NAME?');
      case 'reference':
        return this.block(formula.sheet ?? this.surroundings.sheet, formula.area);
      case 'group':
        return this.value(formula.inner, arrays);
      case 'unary': {
        const { operator } = formula;
        return lift([this.operand(formula.operand, arrays)], (value) => signed(operator, value ?? null));
      }
      case 'percent':
        return lift([this.operand(formula.operand, arrays)], (value) => percent(value ?? null));
      case 'binary': {
        const { operator } = formula;
        const operands = [this.operand(formula.left, arrays), this.operand(formula.right, arrays)];
        return lift(operands, (left, right) => applyOperator(operator, left ?? null, right ?? null));
      }
      case 'call':
        return this.call(formula.name, formula.args, arrays);
    }
  }

  operand(formula: Formula, arrays: boolean): Value {
    return arrays ? this.value(formula, true) : this.single(formula);
  }

  /** One value; of a range, the cell in the formula's own row or column. */
  single(formula: Formula): CellValue {
    if (formula.kind === 'reference' && formula.area.single) return this.cellOf(formula.sheet, formula.area);
    const value = this.value(formula, false);
    return isBlock(value) ? this.intersect(value) : value;
  }

  private cellOf(sheet = this.surroundings.sheet, { rows, columns }: Area): CellValue {
    if (!this.surroundings.bounds(sheet)) return this.missingSheet(sheet);
    return this.surroundings.value(sheet, rows?.first.at ?? 1, columns?.first.at ?? 1);
  }

  private intersect(block: Block): CellValue {
    const { cell } = this.surroundings;
    const { place } = block.source;
    if (block.only || !place) return block.at(0, 0);
    const row = block.rows === 1 ? 0 : (cell?.row ?? 0) - place.row;
    const column = block.columns === 1 ? 0 : (cell?.column ?? 0) - place.column;
    const within = row >= 0 && column >= 0 && row < block.rows && column < block.columns;
    const open = block.source.openRows === true && row >= block.rows;
    if (block.rows !== 1 && block.columns !== 1) return failure('#VALUE!');
    return within || open ? block.at(row, column) : failure('#VALUE!');
  }

  private call(name: string, args: readonly Formula[], arrays: boolean): Value {
    const definition = FUNCTIONS.get(name);
    if (!definition) return this.callOutside(name, args);
    if (args.length < definition.min || args.length > definition.max) {
      this.surroundings.unknown?.(name);
      return failure('#N/A');
    }
    return definition.run({ nodes: args, arrays: arrays || definition.arrays === true, evaluation: this });
  }

  /** Of a function that nobody knows the arguments are left alone: OFFSET does not read what it starts from. */
  private callOutside(name: string, args: readonly Formula[]): CellValue {
    const result = this.surroundings.call?.(name, () =>
      args.map((arg) => {
        const value = this.value(arg, false);
        return isBlock(value) ? value.toRows() : [[value]];
      }),
    );
    if (result !== undefined) return result;
    this.surroundings.unknown?.(name);
    return failure('#NAME?');
  }

  private block(sheet: string, { rows, columns }: Area): Value {
    const bounds = this.surroundings.bounds(sheet);
    if (!bounds) return this.missingSheet(sheet);
    const first = { row: rows?.first.at ?? 1, column: columns?.first.at ?? 1 };
    const last = { row: rows?.last.at ?? bounds.rows, column: columns?.last.at ?? bounds.columns };
    const source: BlockSource = {
      rows: last.row - first.row + 1,
      columns: last.column - first.column + 1,
      top: first.row - 1,
      column: (index) => this.read(sheet, first.column + index, first.row, Math.min(last.row, bounds.rows)),
      firstTexts: (index) => this.surroundings.firstTexts?.(sheet, first.column + index),
      openRows: !rows,
      openColumns: !columns,
      place: first,
    };
    return new Block(source);
  }

  private read(sheet: string, column: number, first: number, last: number): readonly CellValue[] {
    const { surroundings } = this;
    if (surroundings.column) return surroundings.column(sheet, column, first, last);
    const values = new Array<CellValue>(last).fill(null);
    for (let row = first; row <= last; row++) values[row - 1] = surroundings.value(sheet, row, column);
    return values;
  }

  /** A name with square brackets is another workbook of Excel's, one with a colon a run of its sheets. */
  private missingSheet(sheet: string): CellError {
    if (/[[:]/.test(sheet)) this.surroundings.unknown?.(sheet);
    return failure('#REF!');
  }
}

function innermost(formula: Formula): Formula {
  return formula.kind === 'group' ? innermost(formula.inner) : formula;
}
