import type { CellError, CellValue } from '../model/model';
import { formatText } from './formatText';
import { type Definition, each, eachRaw } from './functionCall';
import { finite } from './operators';
import { failure, isError, toNumber, toText } from './values';

/** Functions of single values. */
export const SINGLE_VALUE_FUNCTIONS: Readonly<Record<string, Definition>> = {
  INT: numeric(1, 1, Math.floor),
  ABS: numeric(1, 1, Math.abs),
  ROUND: numeric(1, 2, round),
  MOD: numeric(2, 2, (value, divisor) =>
    divisor === 0 ? failure('#DIV/0!') : value - divisor * Math.floor(value / divisor),
  ),
  LEN: textual((text) => text.length),
  TRIM: textual((text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  HYPERLINK: eachRaw(1, 2, (address, ...[label = address]) => label ?? null),
  NOW: { min: 0, max: 0, run: (call) => call.evaluation.surroundings.now },
  TODAY: { min: 0, max: 0, run: (call) => Math.floor(call.evaluation.surroundings.now) },
  TEXT: {
    min: 2,
    max: 2,
    run: (call) =>
      each(2, 2, (value = null, pattern = null) => {
        if (isError(value) || isError(pattern)) return failure('#VALUE!');
        const text = formatText(value, toText(pattern));
        if (text === undefined) call.evaluation.surroundings.unknown?.('TEXT');
        return text ?? failure('#VALUE!');
      }).run(call),
  },
};

function numeric(min: number, max: number, compute: (one: number, other: number) => number | CellError): Definition {
  return each(min, max, (one: CellValue = null, other: CellValue = null) => {
    const first = toNumber(one);
    if (isError(first)) return first;
    const second = toNumber(other);
    return isError(second) ? second : finite(compute(first, second));
  });
}

function textual(compute: (text: string) => CellValue): Definition {
  return each(1, 1, (value = null) => (isError(value) ? value : compute(toText(value))));
}

/** Halves go away from zero, judged by the 15 digits that a cell can show: ROUND(1.005, 2) is 1.01. */
function round(value: number, places: number): number {
  const digits = Math.trunc(places);
  const rounded = shift(Math.round(shift(Math.abs(value), digits)), -digits);
  return value < 0 ? 0 - rounded : rounded;
}

function shift(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = value.toPrecision(15).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
