import { columnLetters, columnNumber } from '../../model/columnLetters';
import { LAST_COLUMN, LAST_ROW } from './address';
import { shiftLine, type Shift } from './shift';

/** Text, quoted sheet name, [bracketed] part, whole columns, whole rows, or a word with what follows it. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<![\p{L}\p{N}_.$\\])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.$\\(!])|(?<![\p{L}\p{N}_.$\\])(\$?)(\d+):(\$?)(\d+)(?![\p{L}\p{N}_.\\(!])|([\p{L}\p{N}_.$\\?]+)(?=([(!])?)/giu;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;
const OUTSIDE = '#REF!';

/** Where one line of a reference goes; undefined when there is no such line any more. */
type Move = (line: number, axis: Shift['axis'], fixed: boolean) => number | undefined;

/** A shared formula as it reads so many rows and columns further on: references without $ move along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (line, axis, fixed) => line + (fixed ? 0 : axis === 'row' ? rows : columns));
}

/** A formula of a sheet's own rules after rows or columns of that sheet came or went; references to other sheets stay. */
export function followShift(formula: string, shift: Shift): string {
  const move: Move = (line, axis) => (axis === shift.axis ? shiftLine(line, shift) : line);
  return mapReferences(formula, move, (before) => before === '!');
}

function mapReferences(
  formula: string,
  move: Move,
  isLeft: (before: string | undefined) => boolean = () => false,
): string {
  return formula.replace(TOKEN, (token: string, ...rest: (string | number | undefined)[]) => {
    const [fixedLeft, left, fixedRight, right, fixedTop, top, fixedBottom, bottom, word, follower, at] = rest;
    if (isLeft(formula[Number(at) - 1]) || typeof follower === 'string') return token;
    if (left) return joinRange(moveColumn(fixedLeft, left, move), moveColumn(fixedRight, right, move));
    if (top) return joinRange(moveRow(fixedTop, top, move), moveRow(fixedBottom, bottom, move));
    return typeof word === 'string' ? moveCell(word, move) : token;
  });
}

function moveCell(word: string, move: Move): string {
  const [, fixedColumn, letters, fixedRow, digits] = CELL.exec(word) ?? [];
  if (letters === undefined || columnNumber(letters) > LAST_COLUMN) return word;
  if (Number(digits) > LAST_ROW || Number(digits) < 1) return word;
  const column = moveColumn(fixedColumn, letters, move);
  const row = moveRow(fixedRow, digits, move);
  return column === undefined || row === undefined ? OUTSIDE : column + row;
}

function moveColumn(fixed: unknown, letters: unknown, move: Move): string | undefined {
  const column = move(columnNumber(String(letters)), 'column', fixed === '$');
  if (column === undefined || column < 1 || column > LAST_COLUMN) return undefined;
  return (fixed === '$' ? '$' : '') + columnLetters(column);
}

function moveRow(fixed: unknown, digits: unknown, move: Move): string | undefined {
  const row = move(Number(digits), 'row', fixed === '$');
  if (row === undefined || row < 1 || row > LAST_ROW) return undefined;
  return `${fixed === '$' ? '$' : ''}${row}`;
}

function joinRange(first: string | undefined, last: string | undefined): string {
  return first === undefined || last === undefined ? OUTSIDE : `${first}:${last}`;
}
