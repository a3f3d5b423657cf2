import { strFromU8, strToU8 } from 'fflate';
import { cellName, placeOfCell } from '../../src/workbook/design/a1';

/** The parts of an .xlsx, unpacked, by path. */
export type Parts = Readonly<Record<string, Uint8Array>>;

export function isSheetPart(path: string): boolean {
  return /^xl\/worksheets\/[^/]+\.xml$/i.test(path);
}

const CELL = /(<(?:\w+:)?c(?=\s)[^>]*?)(\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const FORMULA = /<(?:\w+:)?f[\s/>]/;
const VALUE = /<(?:\w+:)?v>[^<]/;
const TYPE = /\bt=(["'])\w+\1/;
const NOT_KNOWN = '#N/A';

/**
 * The reader leaves out cells with #N/A and the like, and formulas whose result nobody stored, as if they had been emptied by hand; as texts
 * they are told apart.
 */
export function withUnknownAsText(part: Uint8Array): Uint8Array {
  const xml = strFromU8(part);
  const mended = withReferences(xml).replace(CELL, (whole, start: string, _end, inner: string | undefined) => {
    if (/\bt=(["'])e\1/.test(start)) return whole.replace(TYPE, 't="str"');
    if (inner === undefined || !FORMULA.test(inner) || VALUE.test(inner)) return whole;
    const prefix = /^<(\w+:)?c/.exec(start)?.[1] ?? '';
    const isText = /<(?:\w+:)?v>\s*<\/|<(?:\w+:)?v\/>/.test(inner) && /\bt=(["'])str\1/.test(start);
    if (isText) return whole; // a formula that shows nothing
    const typed = TYPE.test(start) ? start.replace(TYPE, 't="str"') : `${start} t="str"`;
    return `${typed}><${prefix}v>${NOT_KNOWN}</${prefix}v></${prefix}c>`;
  });
  return mended === xml ? part : strToU8(mended);
}

const ROW = /<(?:\w+:)?row(?=[\s/>])[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?row>)/g;
const ROW_START = /^(<(?:\w+:)?row)([^>]*>)/;
const CELL_START = /(<(?:\w+:)?c)(?=[\s/>])([^>]*>)/g;
const WITHOUT_REFERENCE = /<(?:\w+:)?(?:c|row)(?=[\s/>])(?![^>]*\sr=)/;

/** Some programs leave out where a cell stands: then it follows the one before (ECMA-376 part 1, 18.3.1.4). */
function withReferences(xml: string): string {
  if (!WITHOUT_REFERENCE.test(xml)) return xml;
  let row = 0;
  return xml.replace(ROW, (whole) => {
    const [, , attributes = ''] = ROW_START.exec(whole) ?? [];
    row = Number(attribute(`<row${attributes}`, 'r') ?? row + 1);
    let column = 0;
    return whole
      .replace(ROW_START, (start, tag: string, rest: string) =>
        /\sr=/.test(rest) ? start : `${tag} r="${row}"${rest}`,
      )
      .replace(CELL_START, (start, tag: string, rest: string) => {
        const given = placeOfCell(attribute(start, 'r') ?? '').column;
        column = given ?? column + 1;
        return given === undefined ? `${tag} r="${cellName(row, column)}"${rest}` : start;
      });
  });
}

/** Areas of merged cells of one sheet. */
export function mergesOf(parts: Parts, sheet: string): string[] {
  const part = parts[sheetPaths(parts).get(sheet) ?? ''];
  if (part === undefined) return [];
  const tags = strFromU8(part).match(/<(?:\w+:)?mergeCell\s[^>]*>/g) ?? [];
  return tags.flatMap((tag) => attribute(tag, 'ref') ?? []);
}

/** When the file was saved last, in milliseconds since 1970 (dcterms:modified of ECMA-376 part 2, 11); null = it does not say. */
export function savedAtOf(parts: Parts): number | null {
  const core = parts['docProps/core.xml'];
  const [, text = ''] = core === undefined ? [] : (/<dcterms:modified[^>]*>([^<]*)</.exec(strFromU8(core)) ?? []);
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time;
}

/** The part of each sheet, by the sheet's name. */
function sheetPaths(parts: Parts): ReadonlyMap<string, string> {
  const xml = (path: string) => (parts[path] === undefined ? '' : strFromU8(parts[path]));
  const targets = new Map(
    (xml('xl/_rels/workbook.xml.rels').match(/<(?:\w+:)?Relationship\s[^>]*>/g) ?? []).map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target') ?? '',
    ]),
  );
  const sheets = xml('xl/workbook.xml').match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? [];
  return new Map(
    sheets.map((tag) => {
      const target = targets.get(attribute(tag, '\\w+:id')) ?? '';
      return [attribute(tag, 'name') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
}

function attribute(tag: string, name: string): string | undefined {
  const [, , text] = new RegExp(`\\s${name}=(["'])(.*?)\\1`).exec(tag) ?? [];
  return text === undefined ? undefined : unescaped(text);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, digits?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(digits) : parseInt(hex, 16));
  });
}
