import type { StyleFacets, StyleTable } from '../../model/model';
import { changeAlignment, changeFont, newFill, readFacets, type StyleParts } from './styleFacets';
import { BUILT_IN_FORMATS, FIRST_CUSTOM_FORMAT, LOCAL_DATE, LOCAL_DATE_TIME } from './numberFormats';
import { cloneXml, element, elementsOf, firstOf, prefixOf, writeXml, type XmlElement } from '../package/xml';

/** The order of the lists in styles.xml, for one that has to be made. */
const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;

/** The cell formats of styles.xml. Entries are only ever appended, so that what a sheet points at stays what it was. */
export class FileStyles implements StyleTable {
  private known: StyleFacets[] = [];
  private readonly formats: XmlElement[];
  private readonly derived = new Map<string, number>();
  private readonly indexes = new Map<XmlElement, Map<string, number>>();
  private localFormats: ReadonlyMap<number, string> = new Map();
  changed = false;

  constructor(
    readonly root: XmlElement,
    private readonly theme: readonly string[],
  ) {
    this.formats = elementsOf(this.list('cellXfs'), 'xf');
    if (this.formats.length === 0)
      this.append('cellXfs', element(`${this.prefix}xf`, { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' }));
  }

  followLocale(dateFormat: string): void {
    this.localFormats = new Map([
      [LOCAL_DATE, dateFormat],
      [LOCAL_DATE_TIME, `${dateFormat} h:mm`],
    ]);
    this.known = [];
    this.derived.clear();
  }

  facets(style: number): StyleFacets {
    return (this.known[style] ??= Object.freeze(readFacets(this.partsOf(style), this.theme)));
  }

  derive(style: number, change: Partial<StyleFacets>): number {
    const key = `${style} ${JSON.stringify(change)}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const derived = this.make(style, change);
    this.derived.set(key, derived);
    return derived;
  }

  private make(style: number, change: Partial<StyleFacets>): number {
    const before = this.facets(style);
    const names = (Object.keys(change) as (keyof StyleFacets)[]).filter(
      (name) => change[name] !== undefined && change[name] !== before[name],
    );
    if (names.length === 0) return style;
    const format = cloneXml(this.partsOf(style).format);
    const after: StyleFacets = { ...before, ...Object.fromEntries(names.map((name) => [name, change[name]])) };
    this.applyFont(format, style, after, names);
    if (names.includes('background'))
      this.point(format, 'fillId', 'applyFill', this.append('fills', newFill(after.background, this.prefix)));
    if (names.includes('numberFormat'))
      this.point(format, 'numFmtId', 'applyNumberFormat', this.formatNumber(after.numberFormat));
    if (changeAlignment(format, after, names, this.prefix)) format.attributes['applyAlignment'] = '1';
    return this.append('cellXfs', format);
  }

  private get prefix(): string {
    return prefixOf(this.root.name);
  }

  private partsOf(style: number): StyleParts {
    const format = this.formats[style] ?? this.formats[0] ?? element('xf');
    const { fontId, fillId, numFmtId = '0' } = format.attributes;
    return {
      format,
      font: elementsOf(this.list('fonts'), 'font')[Number(fontId ?? 0)],
      fill: elementsOf(this.list('fills'), 'fill')[Number(fillId ?? 0)],
      numberFormat: this.formatCode(Number(numFmtId)),
    };
  }

  private applyFont(
    format: XmlElement,
    style: number,
    after: StyleFacets,
    names: readonly (keyof StyleFacets)[],
  ): void {
    const font = this.partsOf(style).font ?? element(`${this.prefix}font`);
    const changed = changeFont(font, after, names, this.prefix);
    if (changed) this.point(format, 'fontId', 'applyFont', this.append('fonts', changed));
  }

  private point(format: XmlElement, attribute: string, apply: string, index: number): void {
    format.attributes[attribute] = String(index);
    format.attributes[apply] = '1';
  }

  private formatCode(id: number): string {
    const custom = elementsOf(this.find('numFmts')).find((format) => Number(format.attributes['numFmtId']) === id);
    return custom?.attributes['formatCode'] ?? this.localFormats.get(id) ?? BUILT_IN_FORMATS.get(id) ?? 'General';
  }

  private formatNumber(code: string): number {
    for (const [id, known] of BUILT_IN_FORMATS)
      if (known === code && id !== LOCAL_DATE && id !== LOCAL_DATE_TIME) return id;
    const list = this.list('numFmts');
    const own = elementsOf(list);
    const same = own.find((format) => format.attributes['formatCode'] === code);
    if (same) return Number(same.attributes['numFmtId']);
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...own.map((format) => Number(format.attributes['numFmtId']))) + 1;
    this.append('numFmts', element(`${this.prefix}numFmt`, { numFmtId: String(id), formatCode: code }));
    return id;
  }

  /** Index of an entry that says the same, appended if there is none. */
  private append(name: (typeof LISTS)[number], entry: XmlElement): number {
    const list = this.list(name);
    let index = this.indexes.get(list);
    if (!index) {
      index = new Map();
      for (const [position, known] of elementsOf(list).entries()) {
        const text = writeXml(known);
        if (!index.has(text)) index.set(text, position);
      }
      this.indexes.set(list, index);
    }
    const text = writeXml(entry);
    const found = index.get(text);
    if (found !== undefined) return found;
    const position = elementsOf(list).length;
    list.children.push(entry);
    list.attributes['count'] = String(position + 1);
    index.set(text, position);
    if (name === 'cellXfs') this.formats.push(entry);
    this.changed = true;
    return position;
  }

  private find(name: string): XmlElement | undefined {
    return firstOf(this.root, name);
  }

  private list(name: (typeof LISTS)[number]): XmlElement {
    const found = this.find(name);
    if (found) return found;
    const made = element(`${this.prefix}${name}`, { count: '0' });
    const later: readonly string[] = LISTS.slice(LISTS.indexOf(name) + 1);
    const at = this.root.children.findIndex(
      (child) =>
        typeof child !== 'string' &&
        (later.includes(child.name.slice(this.prefix.length)) || !LISTS.some((list) => child.name.endsWith(list))),
    );
    this.root.children.splice(at < 0 ? this.root.children.length : at, 0, made);
    return made;
  }
}
