import { BLANK_STRINGS } from './blankFile';
import { decodeText, encodeText, ownText } from './escapedText';
import { elementsOf, escapeText, localName, parseXml, prefixOf, textOf, XML_DECLARATION, type XmlElement } from './xml';

/** The table of texts that cells point into. It is only ever appended to, so that the cells of untouched sheets stay right. */
export class SharedStrings {
  private texts: string[] | undefined;
  private readonly rich = new Set<number>();
  private readonly added: string[] = [];
  private readonly indexes = new Map<string, number>();
  private xml: string;

  constructor(load: string | undefined) {
    this.xml = load ?? XML_DECLARATION + BLANK_STRINGS;
  }

  text(index: number): string | undefined {
    return this.items()[index];
  }

  isRich(index: number): boolean {
    this.items();
    return this.rich.has(index);
  }

  /** Index of a plain text, appended if the table has none. */
  index(text: string): number {
    const items = this.items();
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    const index = items.push(text) - 1;
    this.indexes.set(text, index);
    this.added.push(text);
    return index;
  }

  get changed(): boolean {
    return this.added.length > 0;
  }

  /** The part with the added texts at its end; they count as saved from then on. */
  write(): string {
    const root = /<([\w.:-]*sst)\b[^>]*?(\/?)>/.exec(this.xml);
    if (!root) throw new Error('no sst element');
    const [tag, name = 'sst', empty] = root;
    const items = this.added.map((text) => writeItem(text, prefixOf(name))).join('');
    const start = tag
      .replace(/\s(count|uniqueCount)="[^"]*"/g, '')
      .replace(/\s*\/?>$/, ` uniqueCount="${this.items().length}">`);
    const end = empty ? root.index + tag.length : this.xml.lastIndexOf(`</${name}`);
    const content = this.xml.slice(root.index + tag.length, end);
    this.xml = `${this.xml.slice(0, root.index)}${start}${content}${items}</${name}>`;
    this.added.length = 0;
    return this.xml;
  }

  private items(): string[] {
    if (this.texts) return this.texts;
    const items = elementsOf(parseXml(this.xml), 'si');
    this.texts = items.map((item, index) => {
      if (elementsOf(item).some((child) => localName(child.name) === 'r')) this.rich.add(index);
      const text = ownText(richText(item));
      if (!this.rich.has(index) && !this.indexes.has(text)) this.indexes.set(text, index);
      return text;
    });
    return this.texts;
  }
}

/** The text of an `si` or `is` element: its runs joined, phonetic hints left out. */
export function richText(item: XmlElement): string {
  return elementsOf(item)
    .map((child) => {
      const name = localName(child.name);
      if (name === 't') return decodeText(textOf(child));
      return name === 'r' ? richText(child) : '';
    })
    .join('');
}

function writeItem(text: string, prefix: string): string {
  const space = /^\s|\s$|\n| {2}/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}si><${prefix}t${space}>${escapeText(encodeText(text))}</${prefix}t></${prefix}si>`;
}
