import { type CellValue, NOT_COMPUTED } from '../../model/model';
import { columnLetters } from '../../model/columnLetters';
import { writeRect } from './address';
import { DetailedCell, isError, type CellSource, type FormulaSource, type Slot } from './cellGrid';
import { encodeText } from '../package/escapedText';
import type { SharedStrings } from '../package/sharedStrings';
import { escapeText, writeAttributes } from '../package/xml';

/** Errors that a file may hold; the host's own one is written as the nearest of them. */
const WRITABLE_ERRORS = new Set(['#N/A', '#REF!', '#NAME?', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!']);

const letters: string[] = [];

/** A `c` element. */
export function writeCell(
  row: number,
  column: number,
  slot: Slot,
  style: number,
  strings: SharedStrings,
  prefix: string,
): string {
  const detailed = slot instanceof DetailedCell ? slot : undefined;
  const value = slot instanceof DetailedCell ? slot.value : slot;
  const formula = detailed && writeFormula(row, column, detailed, prefix);
  const { type, text } = writeValue(value, detailed?.source, formula !== undefined, strings);
  const ref = `${(letters[column] ??= columnLetters(column))}${row}`;
  const name = `${prefix}c`;
  const extra = detailed?.source?.attributes ? writeAttributes(detailed.source.attributes) : '';
  const start = `<${name} r="${ref}"${style > 0 ? ` s="${style}"` : ''}${type && ` t="${type}"`}${extra}`;
  if (formula === undefined && text === undefined) return `${start}/>`;
  const content = text === undefined ? '' : `<${prefix}v>${text}</${prefix}v>`;
  return `${start}>${formula ?? ''}${content}</${name}>`;
}

function writeValue(
  value: CellValue,
  source: CellSource | undefined,
  computed: boolean,
  strings: SharedStrings,
): { readonly type: string; readonly text: string | undefined } {
  if (value === null || value === NOT_COMPUTED) return { type: '', text: undefined };
  if (typeof value === 'boolean') return { type: 'b', text: value ? '1' : '0' };
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { type: '', text: String(value) } : { type: 'e', text: '#NUM!' };
  }
  if (isError(value)) {
    return { type: 'e', text: source?.errorText ?? (WRITABLE_ERRORS.has(value.error) ? value.error : '#VALUE!') };
  }
  return computed
    ? { type: 'str', text: escapeText(encodeText(value)) }
    : { type: 's', text: String(source?.richText ?? strings.index(value)) };
}

function writeFormula(row: number, column: number, cell: DetailedCell, prefix: string): string | undefined {
  const source = cell.source?.formula;
  if (cell.formula === undefined && source?.attributes['t'] !== 'dataTable') return undefined;
  const attributes = source ? writeAttributes({ ...source.attributes, ref: extent(row, column, source) }) : '';
  return `<${prefix}f${attributes}>${escapeText(cell.formula ?? '')}</${prefix}f>`;
}

function extent(row: number, column: number, source: FormulaSource): string {
  return writeRect({ row, column, lastRow: row + source.rows - 1, lastColumn: column + source.columns - 1 });
}
