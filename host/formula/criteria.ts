import type { CellValue } from '../model/model';
import { compareValues, isError, numberIn, sameNumber, sameText } from './values';

export type Test = (value: CellValue) => boolean;

const OPERATOR = /^(<>|<=|>=|=|<|>)?(.*)$/s;
const ERROR_TEXT = /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!)$/i;
const WILD = /[?*~]/;

/** The test that a criterion of COUNTIF, COUNTIFS, SUMIF or SUMIFS stands for. */
export function criterionTest(criterion: CellValue): Test {
  if (typeof criterion === 'string') return textCriterion(criterion);
  if (typeof criterion === 'boolean') return (value) => value === criterion;
  if (isError(criterion)) return (value) => isError(value) && value.error === criterion.error;
  return equalsNumber(criterion ?? 0);
}

export function isWild(pattern: string): boolean {
  return WILD.test(pattern);
}

/** The test of a text that may hold ? and * (and ~ before either to mean itself); other types never pass. */
export function wildcardTest(pattern: string): Test {
  if (!isWild(pattern)) return (value) => typeof value === 'string' && sameText(value, pattern);
  if (pattern === '?*' || pattern === '*?') return (value) => typeof value === 'string' && value !== '';
  const source = pattern.replace(/~[?*~]|[?*]|[\\^$.|+()[\]{}/]/g, (sign) => {
    if (sign === '*') return '.*';
    if (sign === '?') return '.';
    return sign === '~~' ? '~' : `\\${sign.slice(-1)}`;
  });
  const expression = new RegExp(`^${source}$`, 'isu');
  return (value) => typeof value === 'string' && expression.test(value);
}

function textCriterion(criterion: string): Test {
  const [, operator, operand = ''] = OPERATOR.exec(criterion) ?? [];
  if (operand === '') return emptyCriterion(operator);
  if (operator === undefined || operator === '=') return equals(operand);
  if (operator !== '<>') return ordered(operator, operand);
  const equal = equals(operand);
  return (value) => !equal(value);
}

/** "" takes blank cells and empty texts, "=" blank cells only, "<>" all that are not blank. */
function emptyCriterion(operator: string | undefined): Test {
  if (operator === undefined) return (value) => value === null || value === '';
  if (operator === '=') return (value) => value === null;
  return operator === '<>' ? (value) => value !== null : () => false;
}

function equals(operand: string): Test {
  const number = numberIn(operand);
  if (number !== undefined) return equalsNumber(number);
  const upper = operand.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return (value) => value === (upper === 'TRUE');
  if (ERROR_TEXT.test(operand)) return (value) => isError(value) && value.error === upper;
  return wildcardTest(operand);
}

/** A number equals a text that shows it: a code kept as text is found by its number. */
function equalsNumber(number: number): Test {
  return (value) => {
    if (typeof value === 'number') return sameNumber(value, number);
    if (typeof value !== 'string') return false;
    const shown = numberIn(value);
    return shown !== undefined && sameNumber(shown, number);
  };
}

/** Greater and smaller compare only values of the operand's own type. */
function ordered(operator: string, operand: string): Test {
  const limit = numberIn(operand) ?? operand;
  const passes = (order: number) =>
    (operator.endsWith('=') && order === 0) || (operator.startsWith('<') ? order < 0 : order > 0);
  return (value) =>
    typeof value === typeof limit && !isError(value) && value !== null && passes(compareValues(value, limit));
}
