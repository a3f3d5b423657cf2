import type { XlsxStyle } from './workbook';
import { DECLARATION, escaped } from './xml';

const FIRST_OWN_FORMAT = 164;
const FONT_SIZE = 10;

const font = ({ bold, size = FONT_SIZE }: XlsxStyle) =>
  `<font>${bold === true ? '<b/>' : ''}<sz val="${size}"/><name val="Arial"/></font>`;
const fill = ({ fill: color }: XlsxStyle) =>
  color === undefined
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid"><fgColor rgb="FF${color.slice(1)}"/></patternFill></fill>`;
const format = ({ format: code }: XlsxStyle) => (code === undefined ? '' : escaped(code));

/** The styles of a workbook: each stands once, 0 is that of a plain cell. */
export class StyleTable {
  private readonly formats = numbered(['']);
  private readonly fonts = numbered([font({})]);
  /** Excel takes the second fill for its own, whatever it is. */
  private readonly fills = numbered([fill({}), '<fill><patternFill patternType="gray125"/></fill>']);
  private readonly looks = numbered([]);

  constructor() {
    this.idOf({});
  }

  idOf(style: XlsxStyle): number {
    const { wrap, align, middle } = style;
    const formatId = this.formats.idOf(format(style));
    const alignment = [
      align === undefined ? '' : ` horizontal="${align}"`,
      middle === true ? ' vertical="center"' : '',
      wrap === true ? ' wrapText="1"' : '',
    ].join('');
    return this.looks.idOf(
      `<xf numFmtId="${formatId === 0 ? 0 : FIRST_OWN_FORMAT + formatId}" fontId="${this.fonts.idOf(font(style))}" fillId="${this.fills.idOf(fill(style))}" ` +
        'borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">' +
        `${alignment === '' ? '' : `<alignment${alignment}/>`}</xf>`,
    );
  }

  xml(namespace: string): string {
    const formats = this.formats.all.map(
      (code, id) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + id}" formatCode="${code}"/>`,
    );
    return (
      `${DECLARATION}<styleSheet xmlns="${namespace}">` +
      (formats.length > 1 ? list('numFmts', formats.slice(1)) : '') +
      list('fonts', this.fonts.all) +
      list('fills', this.fills.all) +
      list('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']) +
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      list('cellXfs', this.looks.all) +
      `${list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>'])}</styleSheet>`
    );
  }
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

/** Texts with their places, 0-based. */
function numbered(all: string[]): { readonly all: readonly string[]; readonly idOf: (text: string) => number } {
  const ids = new Map(all.map((text, id) => [text, id]));
  return {
    all,
    idOf(text) {
      const id = ids.get(text) ?? all.push(text) - 1;
      ids.set(text, id);
      return id;
    },
  };
}
