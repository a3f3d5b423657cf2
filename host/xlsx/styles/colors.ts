import { elementsOf, firstOf, localName, type XmlElement } from '../package/xml';

/** The order in which a style numbers the theme's colours: light before dark. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

const DARK_TEXT = 1;

/** Colours 8 to 63 of the old palette (ECMA-376 part 1, 18.8.27); 0 to 7 repeat 8 to 15. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The theme's colours as RRGGBB in the order that styles number them. */
export function themeColors(theme: XmlElement | undefined): string[] {
  const scheme = firstOf(firstOf(theme, 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name) => {
    const color = elementsOf(elementsOf(scheme).find((candidate) => localName(candidate.name) === name))[0];
    return color?.attributes['lastClr'] ?? color?.attributes['val'] ?? '000000';
  });
}

/** `#rrggbb` of a colour element; null for the automatic colour and for plain theme text. */
export function readColor(color: XmlElement | undefined, theme: readonly string[]): string | null {
  const { rgb, theme: themed, indexed, tint } = color?.attributes ?? {};
  if (rgb !== undefined) return `#${rgb.slice(-6).toLowerCase()}`;
  if (themed !== undefined) {
    if (Number(themed) === DARK_TEXT && tint === undefined) return null;
    const base = theme[Number(themed)];
    return base === undefined ? null : `#${withTint(base, Number(tint ?? 0)).toLowerCase()}`;
  }
  if (indexed === undefined) return null;
  const named = INDEXED[Number(indexed) < 8 ? Number(indexed) : Number(indexed) - 8];
  return named === undefined ? null : `#${named.toLowerCase()}`;
}

/** Lightens towards white by a positive tint, darkens by a negative one; on each channel, a shade off Excel's HLS rounding. */
function withTint(rgb: string, tint: number): string {
  return [0, 2, 4]
    .map((start) => parseInt(rgb.slice(start, start + 2), 16))
    .map((channel) => (tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint))
    .map((channel) => Math.round(channel).toString(16).padStart(2, '0'))
    .join('');
}
