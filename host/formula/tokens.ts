import type { CellError, ErrorCode } from '../model/model';
import { type Area, parseArea, printSheetName } from './a1';

export type Token =
  | { readonly kind: 'value'; readonly value: number | string | boolean | CellError }
  | { readonly kind: 'reference'; readonly sheet?: string; readonly area: Area }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string }
  /** Where reading stopped; `known` tells that the sign has a meaning in Excel or Sheets that is not supported here. */
  | { readonly kind: 'stop'; readonly at: number; readonly known: boolean };

export type DecimalMark = '.' | ',';

const SPACE = /[ \t\r\n]+/y;
const TEXT = /"((?:[^"]|"")*)"/y;
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}\p{N}_][\p{L}\p{N}_.]*))!/uy;
const ERROR = /#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!)/iy;
const NO_WORD_AFTER = String.raw`(?![\p{L}\p{N}_.(!])`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`;
const AREA = new RegExp(
  [`${CELL}:${CELL}`, CELL, String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`, String.raw`\$?[1-9]\d*:\$?[1-9]\d*`]
    .map((form) => form + NO_WORD_AFTER)
    .join('|'),
  'uy',
);
const NUMBER: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}\p{N}_.])/uy,
  ',': /(?:\d+,?\d*|,\d+)(?:[eE][+-]?\d+)?(?![\p{L}\p{N}_.,])/uy,
};
const WORD = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const OPENING = /[ \t\r\n]*\(/y;
const SIGN = /<>|<=|>=|[-+*/^&=<>%(),;]/y;
/** Array literals, table and spilled references, external workbooks, ranges made of functions. */
const KNOWN_ELSEWHERE = /[{}[\]#@:\\!]/y;

/** Cuts a formula into its signs and words; the last token is a stop when not all of it could be read. */
export function tokenize(text: string, decimal: DecimalMark): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at += match[0].length;
    return match;
  };
  for (;;) {
    take(SPACE);
    if (at >= text.length) return tokens;
    const token = next(take, decimal);
    tokens.push(token ?? { kind: 'stop', at, known: take(KNOWN_ELSEWHERE) !== null });
    if (!token) return tokens;
  }
}

/** Of a deleted sheet Excel keeps the cell, as in #REF!$A$1. */
function next(take: (pattern: RegExp) => RegExpExecArray | null, decimal: DecimalMark): Token | undefined {
  const text = take(TEXT);
  if (text) return { kind: 'value', value: (text[1] ?? '').replaceAll('""', '"') };
  const prefix = take(SHEET);
  const sheet = prefix ? (prefix[1]?.replaceAll("''", "'") ?? prefix[2]) : undefined;
  const error = take(ERROR)?.[0].toUpperCase();
  if (error !== undefined) {
    if (error === '#REF!') take(AREA);
    return { kind: 'value', value: { error: error as ErrorCode } };
  }
  const area = take(AREA);
  if (area) return { kind: 'reference', ...(sheet === undefined ? {} : { sheet }), area: parseArea(area[0]) };
  if (sheet !== undefined) {
    const name = take(WORD)?.[0];
    return name === undefined ? undefined : { kind: 'name', name: `${printSheetName(sheet)}!${name}` };
  }
  const number = take(NUMBER[decimal]);
  if (number) return { kind: 'value', value: Number(number[0].replace(',', '.')) };
  const word = take(WORD)?.[0];
  if (word !== undefined) return wordToken(word, take(OPENING) !== null);
  const sign = take(SIGN);
  return sign ? { kind: 'sign', sign: sign[0] } : undefined;
}

function wordToken(word: string, opens: boolean): Token {
  if (opens) return { kind: 'function', name: word.toUpperCase() };
  const upper = word.toUpperCase();
  return upper === 'TRUE' || upper === 'FALSE'
    ? { kind: 'value', value: upper === 'TRUE' }
    : { kind: 'name', name: word };
}
