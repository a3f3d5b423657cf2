import type { StyleFacets } from '../../model/model';
import { readColor } from './colors';
import { cloneXml, element, elementsOf, firstOf, isTrue, localName, type XmlElement } from '../package/xml';

/** What a cell format points at. */
export interface StyleParts {
  readonly format: XmlElement;
  readonly font: XmlElement | undefined;
  readonly fill: XmlElement | undefined;
  readonly numberFormat: string;
}

/** The order in which Excel wants a font's children. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

const VERTICAL = new Map([
  ['top', 'top'],
  ['center', 'middle'],
  ['bottom', 'bottom'],
] as const);
const HORIZONTAL = ['left', 'center', 'right'] as const;

/** The format knows no clipping; this attribute, written by nobody else together with wrapText="0", stands for it. */
const CLIP_MARK = 'justifyLastLine';

export function readFacets({ format, font, fill, numberFormat }: StyleParts, theme: readonly string[]): StyleFacets {
  const alignment = firstOf(format, 'alignment')?.attributes ?? {};
  const pattern = firstOf(fill, 'patternFill');
  const underline = firstOf(font, 'u');
  return {
    numberFormat,
    bold: isOn(firstOf(font, 'b')),
    italic: isOn(firstOf(font, 'i')),
    underline: underline !== undefined && underline.attributes['val'] !== 'none',
    fontFamily: firstOf(font, 'name')?.attributes['val'] ?? 'Arial',
    fontSize: Number(firstOf(font, 'sz')?.attributes['val'] ?? 10),
    fontColor: readColor(firstOf(font, 'color'), theme),
    background: pattern?.attributes['patternType'] === 'solid' ? readColor(firstOf(pattern, 'fgColor'), theme) : null,
    horizontal: HORIZONTAL.find((side) => side === alignment['horizontal']) ?? null,
    vertical: [...VERTICAL].find(([word]) => word === alignment['vertical'])?.[1] ?? null,
    wrap: isTrue(alignment['wrapText'])
      ? 'wrap'
      : alignment['wrapText'] === '0' && alignment[CLIP_MARK] === '0'
        ? 'clip'
        : 'overflow',
  };
}

/** A copy of the font with the named facets; undefined when none of them is a font's. */
export function changeFont(
  font: XmlElement,
  facets: StyleFacets,
  names: readonly (keyof StyleFacets)[],
  prefix: string,
): XmlElement | undefined {
  const changed = cloneXml(font);
  const set = (local: string, attributes: Record<string, string> | null) => {
    changed.children = elementsOf(changed).filter((child) => localName(child.name) !== local);
    if (attributes) changed.children.push(element(prefix + local, attributes));
  };
  const setters: Partial<Record<keyof StyleFacets, () => void>> = {
    bold: () => set('b', facets.bold ? {} : null),
    italic: () => set('i', facets.italic ? {} : null),
    underline: () => set('u', facets.underline ? {} : null),
    fontSize: () => set('sz', { val: String(facets.fontSize) }),
    fontColor: () => set('color', facets.fontColor === null ? null : { rgb: argb(facets.fontColor) }),
    fontFamily: () => {
      set('name', { val: facets.fontFamily });
      set('scheme', null);
      set('family', null);
    },
  };
  const asked = names.map((name) => setters[name]).filter((setter) => setter !== undefined);
  if (asked.length === 0) return undefined;
  for (const setter of asked) setter();
  changed.children = elementsOf(changed).sort((one, other) => fontRank(one) - fontRank(other));
  return changed;
}

export function newFill(background: string | null, prefix: string): XmlElement {
  if (background === null)
    return element(`${prefix}fill`, {}, [element(`${prefix}patternFill`, { patternType: 'none' })]);
  const colors = [
    element(`${prefix}fgColor`, { rgb: argb(background) }),
    element(`${prefix}bgColor`, { indexed: '64' }),
  ];
  return element(`${prefix}fill`, {}, [element(`${prefix}patternFill`, { patternType: 'solid' }, colors)]);
}

/** Sets the named alignment facets on the format; false when none of them is one. */
export function changeAlignment(
  format: XmlElement,
  facets: StyleFacets,
  names: readonly (keyof StyleFacets)[],
  prefix: string,
): boolean {
  const asked = names.filter((name) => name === 'horizontal' || name === 'vertical' || name === 'wrap');
  if (asked.length === 0) return false;
  let alignment = firstOf(format, 'alignment');
  if (!alignment) {
    alignment = element(`${prefix}alignment`);
    format.children.unshift(alignment);
  }
  const vertical = [...VERTICAL].find(([, side]) => side === facets.vertical)?.[0];
  if (asked.includes('horizontal')) setAttribute(alignment, 'horizontal', facets.horizontal ?? undefined);
  if (asked.includes('vertical')) setAttribute(alignment, 'vertical', vertical);
  if (asked.includes('wrap')) {
    setAttribute(alignment, 'wrapText', { overflow: undefined, wrap: '1', clip: '0' }[facets.wrap]);
    setAttribute(alignment, CLIP_MARK, facets.wrap === 'clip' ? '0' : undefined);
  }
  return true;
}

function setAttribute(node: XmlElement, name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(node.attributes, name);
  else node.attributes[name] = value;
}

function isOn(flag: XmlElement | undefined): boolean {
  return flag !== undefined && (flag.attributes['val'] === undefined || isTrue(flag.attributes['val']));
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

function fontRank(child: XmlElement): number {
  const rank = FONT_ORDER.indexOf(localName(child.name));
  return rank < 0 ? FONT_ORDER.length : rank;
}
