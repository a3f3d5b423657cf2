import type { CellError, CellValue, ErrorCode } from '../../model/model';
import { readRect } from './address';
import { DetailedCell, type CellSource, type FormulaSource, type Slot } from './cellGrid';
import { decodeText, ownText } from '../package/escapedText';
import type { SharedStrings } from '../package/sharedStrings';
import { shiftFormula } from './shiftFormula';

/** A `c` element taken apart. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly formula: { readonly attributes: Readonly<Record<string, string>>; readonly text: string } | undefined;
  readonly value: string | undefined;
  readonly inline: string | undefined;
}

const CODES: readonly ErrorCode[] = ['#N/A', '#REF!', '#NAME?', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!', '#ERROR!'];
const ERRORS = new Map<string, CellError>(CODES.map((error) => [error, Object.freeze({ error })]));
const UNKNOWN_ERROR: CellError = Object.freeze({ error: '#ERROR!' });
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Turns `c` elements of one sheet into cells; remembers the shared formulas it has met. */
export class CellReader {
  private readonly shared = new Map<string, { row: number; column: number; formula: string }>();
  private readonly texts = new Map<string, string>();

  constructor(private readonly strings: SharedStrings) {}

  /** Null is an empty cell that only has a style. */
  read(cell: RawCell): Slot {
    const value = this.valueOf(cell);
    const formula = this.formulaOf(cell);
    const source = this.sourceOf(cell);
    return formula === undefined && !source ? value : new DetailedCell(value, formula, undefined, source);
  }

  private valueOf({ attributes, value, inline }: RawCell): CellValue {
    if (attributes['t'] === 'inlineStr') return inline === undefined ? null : this.own(inline);
    if (value === undefined) return null;
    switch (attributes['t']) {
      case 's':
        return this.strings.text(Number(value)) ?? null;
      case 'str':
        return this.own(decodeText(value));
      case 'b':
        return value.trim() === '1' || value.trim() === 'true';
      case 'e':
        return ERRORS.get(value) ?? UNKNOWN_ERROR;
      case 'd':
        return readIsoDate(value);
      default:
        return value.trim() === '' || Number.isNaN(Number(value)) ? null : Number(value);
    }
  }

  private formulaOf({ row, column, formula }: RawCell): string | undefined {
    if (!formula || formula.attributes['t'] === 'dataTable') return undefined;
    const { t, si } = formula.attributes;
    if (t !== 'shared' || si === undefined) return formula.text === '' ? undefined : this.own(formula.text);
    if (formula.text !== '') {
      const text = this.own(formula.text);
      if (formula.attributes['ref'] !== undefined || !this.shared.has(si))
        this.shared.set(si, { row, column, formula: text });
      return text;
    }
    const first = this.shared.get(si);
    return first && this.own(shiftFormula(first.formula, row - first.row, column - first.column));
  }

  private sourceOf({ attributes, value, formula }: RawCell): CellSource | undefined {
    const { t, cm, vm } = attributes;
    const source: CellSource = {
      ...(t === 's' && this.strings.isRich(Number(value)) && { richText: Number(value) }),
      ...(t === 'e' && value !== undefined && !ERRORS.has(value) && { errorText: value }),
      ...((cm !== undefined || vm !== undefined) && {
        attributes: { ...(cm !== undefined && { cm }), ...(vm !== undefined && { vm }) },
      }),
      ...((formula?.attributes['t'] === 'array' || formula?.attributes['t'] === 'dataTable') && {
        formula: readFormulaSource(formula.attributes),
      }),
    };
    return Object.keys(source).length > 0 ? source : undefined;
  }

  private own(text: string): string {
    let own = this.texts.get(text);
    if (own === undefined) {
      own = ownText(text);
      this.texts.set(own, own);
    }
    return own;
  }
}

function readFormulaSource(attributes: Readonly<Record<string, string>>): FormulaSource {
  const rect = readRect(attributes['ref'] ?? '');
  return {
    attributes,
    rows: rect ? rect.lastRow - rect.row + 1 : 1,
    columns: rect ? rect.lastColumn - rect.column + 1 : 1,
  };
}

/** A date of the strict format, as days since 30 December 1899. */
function readIsoDate(text: string): CellValue {
  const time = Date.parse(/T.*(Z|[+-]\d\d:\d\d)$/.test(text) || !text.includes('T') ? text : `${text}Z`);
  return Number.isNaN(time) ? text : (time - EPOCH) / DAY;
}
