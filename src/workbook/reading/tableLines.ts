import type { Entry } from '../../core/people/entry';
import type { ProblemCode } from '../../core/problem';
import type { TableLine } from '../../core/records/tableLine';
import { lineAmongNames, lineAmongOpinions, saysNone } from '../../core/records/tableLine';
import { wordKey } from '../../core/letters/vietnamese';
import type { Column } from '../schema/column';
import type { OPINIONS } from '../schema/communeTab';
import { INVITEE, INVITEES, OPINION, OPINIONS as OPINION_COLUMNS } from '../schema/communeTab';
import type { DecodedRow, Lookup } from '../cells/decode';
import { namesOf } from '../schema/names';

/** A row whose deciding cell holds something else than a record, as far as the whole row tells. */
export interface FoundLine {
  readonly code: ProblemCode;
  readonly detail?: string;
  /** Other cells of the row say that it is a record all the same. */
  readonly counts: boolean;
}

/** What of a person's row tells whether its name is one. */
export interface PersonWords {
  readonly name: string;
  readonly birthYear: string;
  readonly village: string;
  readonly group: Entry | null;
}

type Said = DecodedRow<typeof OPINIONS>['values'];

const LETTER = /\p{L}/u;
/** A year in which somebody may have been born. */
const YEAR = /(?<!\d)(19|20)\d{2}(?!\d)/;
/** Lines that kept a list from being handed in before there were others: they still do. */
const LONG_KNOWN = /^((tổng )?cộng|tổng số|tổng)\b|^[ivx]+ ?[.)]/u;

/** What the name of a person's row is if it is none; null = a name. Its year of birth, village or group make it a person. */
export function lineOfPerson(values: PersonWords, lookup: Lookup): FoundLine | null {
  const { name, birthYear, village, group } = values;
  if (isHeaderOfPeople(values) || wordKey(name) === 'họ tên') return { code: 'row-not-a-person', counts: false };
  const line = lineAmongNames(name, (words) => lookup('groups', words) !== null);
  if (line === null) return null;
  if (!LETTER.test(name)) return { code: 'name-without-letters', detail: name, counts: false };
  const evidence =
    line === 'nothing' ? [] : [YEAR.test(birthYear), ...[village, group?.label ?? ''].map(speaks(name, line))];
  if (evidence.includes(true)) return line === 'certain' ? { code: 'line-counted', detail: name, counts: true } : null;
  if (LONG_KNOWN.test(wordKey(name))) return { code: 'row-not-a-person', counts: false };
  return { code: 'line-not-a-person', detail: name, counts: false };
}

/** The same of an opinion's row: who said it, what it is about and what was answered make it an opinion. */
export function lineOfOpinion(values: Said, lookup: Lookup): FoundLine | null {
  const { content, speaker, theme, agency, answer } = values;
  if (saysNone(content)) return { code: 'no-opinion-stated', detail: content, counts: false };
  const isLabel = (words: string) => lookup('themes', words) !== null || lookup('kinds', words) !== null;
  const line = isHeaderOfOpinions(values) ? 'nothing' : lineAmongOpinions(content, isLabel);
  if (line === null) return null;
  const others = [speaker, theme?.label ?? '', agency, answer];
  const isRecord = line !== 'nothing' && others.some(speaks(content, line));
  if (!isRecord) return { code: 'line-not-an-opinion', detail: content, counts: false };
  return line === 'certain' ? { code: 'line-counted', detail: content, counts: true } : null;
}

/** Whether a cell beside a line says something of its own: beside "A. Thôn Giá" the village Giá does not. */
function speaks(line: string, kind: TableLine): (text: string) => boolean {
  return (text) => {
    const key = wordKey(text);
    return LETTER.test(key) && (kind === 'uncertain' || !wordKey(line).includes(key));
  };
}

/** Rows that hold the header again: the deciding column's own in its cell, or two others' in theirs. */
function headerRows(columns: readonly Column[], deciding: Column): (values: object) => boolean {
  const headers = columns
    .filter(({ kind }) => kind === 'text' || kind === 'lines')
    .map((column) => ({ key: column.key, column, names: new Set(namesOf(column).map(wordKey)) }));
  const longest = Math.max(...headers.flatMap(({ names }) => [...names].map((name) => name.length)));
  return (values) => {
    const cells = values as Readonly<Record<string, unknown>>;
    const repeated = headers.filter(({ key, names }) => {
      const value = cells[key];
      return typeof value === 'string' && value !== '' && value.length <= longest && names.has(wordKey(value));
    });
    return repeated.length >= 2 || repeated[0]?.column === deciding;
  };
}

const isHeaderOfPeople = headerRows(INVITEES, INVITEE.name);
const isHeaderOfOpinions = headerRows(OPINION_COLUMNS, OPINION.content);
