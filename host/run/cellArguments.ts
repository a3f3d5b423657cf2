import { type Formula, parseFormula } from '../formula/syntax';
import type { CellValue, Sheet } from '../model/model';
import type { BoundFile } from '../book/boundFile';
import { formatAt } from '../book/cellReading';

interface ArgumentPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** What the formula that calls a function says about its arguments. */
export interface Arguments {
  /** An argument is NOW(), TODAY() or random: Sheets never answers such a call. */
  readonly areVolatile: boolean;
  /** Number format of the cell that a value comes from. */
  format(argument: number, row: number, column: number): string;
}

const VOLATILE = /^(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)$/;

/** The engine hands values alone: the cells they come from are found again through the formulas that call the function. */
export class CellArguments {
  private readonly calls = new Map<Sheet, readonly Extract<Formula, { kind: 'call' }>[]>();

  constructor(private readonly file: BoundFile) {}

  of(sheet: Sheet, name: string, values: readonly CellValue[][][]): Arguments {
    for (const call of this.#callsIn(sheet)) {
      if (call.name !== name.toUpperCase() || call.args.length !== values.length) continue;
      const places = call.args.map((node) => this.#place(sheet, node));
      if (!places.every((place, index) => !place || showsSame(place, values[index] ?? []))) continue;
      const areVolatile = call.args.some((node) => callsOf(node).some((inner) => VOLATILE.test(inner.name)));
      const format = (argument: number, row: number, column: number) => {
        const place = places[argument];
        return place ? formatAt(this.file, place.sheet, place.row + row, place.column + column) : 'General';
      };
      return { areVolatile, format };
    }
    return { areVolatile: false, format: () => 'General' };
  }

  #callsIn(sheet: Sheet): readonly Extract<Formula, { kind: 'call' }>[] {
    const known = this.calls.get(sheet);
    if (known) return known;
    const found = [...sheet.rows()].flatMap(({ cells }) =>
      [...cells.values()].flatMap(({ formula }) => parsedCalls(formula)),
    );
    this.calls.set(sheet, found);
    return found;
  }

  #place(own: Sheet, node: Formula): ArgumentPlace | undefined {
    if (node.kind !== 'reference') return undefined;
    const sheet = node.sheet === undefined ? own : this.file.sheetNamed(node.sheet);
    return sheet && { sheet, row: node.area.rows?.first.at ?? 1, column: node.area.columns?.first.at ?? 1 };
  }
}

function parsedCalls(formula: string | undefined): Extract<Formula, { kind: 'call' }>[] {
  try {
    return formula === undefined ? [] : callsOf(parseFormula(formula, ','));
  } catch {
    return [];
  }
}

/** Every call inside a formula, the outer ones first. */
function callsOf(formula: Formula): Extract<Formula, { kind: 'call' }>[] {
  switch (formula.kind) {
    case 'call':
      return [formula, ...formula.args.flatMap(callsOf)];
    case 'unary':
    case 'percent':
      return callsOf(formula.operand);
    case 'binary':
      return [...callsOf(formula.left), ...callsOf(formula.right)];
    case 'group':
      return callsOf(formula.inner);
    default:
      return [];
  }
}

/** A formula among the cells may have another value by now: it fits anything. */
function showsSame({ sheet, row, column }: ArgumentPlace, grid: readonly (readonly CellValue[])[]): boolean {
  return grid.every((line, down) =>
    line.every((value, right) => {
      const cell = sheet.cell(row + down, column + right);
      return cell?.formula !== undefined || (cell?.value ?? null) === value || typeof value === 'object';
    }),
  );
}
