import type { CellLook } from '../../protocol';

/** A class for each look, in a style sheet made by script (the page's policy allows no style attributes in HTML). */
export class LookClasses {
  private readonly sheet = new CSSStyleSheet();
  private readonly names = new Map<string, string>();

  constructor(document: Document) {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
  }

  nameOf(look: CellLook): string {
    const key = JSON.stringify(look);
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const name = `look-${this.names.size}`;
    this.names.set(key, name);
    const rule = this.sheet.cssRules[this.sheet.insertRule(`.grid td.${name} {}`)];
    if (rule instanceof CSSStyleRule) apply(look, rule.style);
    return name;
  }
}

function apply({ bold, italic, underline, fontSize, color, background, align }: CellLook, style: CSSStyleDeclaration) {
  if (bold === true) style.fontWeight = '700';
  if (italic === true) style.fontStyle = 'italic';
  if (underline === true) style.textDecoration = 'underline';
  if (fontSize !== undefined) style.fontSize = `${fontSize}pt`;
  if (color !== undefined) style.color = color;
  if (background !== undefined) style.backgroundColor = background;
  if (align !== undefined) style.textAlign = align;
}
