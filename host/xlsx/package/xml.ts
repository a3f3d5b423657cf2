import { SaxesParser } from 'saxes';

/** An element with its name as written, prefix included, and text and elements in order. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The name without its namespace prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The prefix with its colon, or nothing. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':') + 1);
}

export function element(
  name: string,
  attributes: Record<string, string> = {},
  children: (XmlElement | string)[] = [],
): XmlElement {
  return { name, attributes, children };
}

/** Parses a whole part, or a fragment with one root; entities of a DOCTYPE are refused. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false as const });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const child = element(tag.name, tag.attributes);
    open.at(-1)?.children.push(child);
    root ??= child;
    open.push(child);
  });
  parser.on('closetag', () => void open.pop());
  const addText = (value: string) => void open.at(-1)?.children.push(value);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  if (!root) throw new Error('no root element');
  return root;
}

export function writeXml(node: XmlElement): string {
  const attributes = writeAttributes(node.attributes);
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  const content = node.children.map((child) => (typeof child === 'string' ? escapeText(child) : writeXml(child)));
  return `<${node.name}${attributes}>${content.join('')}</${node.name}>`;
}

export function writeAttributes(attributes: Readonly<Record<string, string | undefined>>): string {
  let text = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) text += ` ${name}="${escapeAttribute(value)}"`;
  }
  return text;
}

export function elementsOf(node: XmlElement | undefined, local?: string): XmlElement[] {
  if (!node) return [];
  return node.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (local === undefined || localName(child.name) === local),
  );
}

export function firstOf(node: XmlElement | undefined, local: string): XmlElement | undefined {
  return elementsOf(node, local)[0];
}

/** Takes out the space between elements, for parts in which text only stands alone in an element. */
export function dropSpace(node: XmlElement): XmlElement {
  const children = elementsOf(node);
  if (children.length > 0) node.children = children.map(dropSpace);
  return node;
}

/** The text directly inside the element. */
export function textOf(node: XmlElement | undefined): string {
  return node ? node.children.filter((child) => typeof child === 'string').join('') : '';
}

/** Reads an xsd:boolean. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

export function cloneXml(node: XmlElement): XmlElement {
  return element(
    node.name,
    { ...node.attributes },
    node.children.map((child) => (typeof child === 'string' ? child : cloneXml(child))),
  );
}

export function escapeText(text: string): string {
  return /[&<>\r]/.test(text)
    ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;')
    : text;
}

export function escapeAttribute(text: string): string {
  return /[&<>"\n\r\t]/.test(text)
    ? escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;')
    : text;
}
