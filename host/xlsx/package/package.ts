import { NotAWorkbook } from './notAWorkbook';
import { PartMap } from './partMap';
import { Relations, relationsPath } from './relations';
import { element, elementsOf, localName, parseXml, writeXml, XML_DECLARATION, type XmlElement } from './xml';
import { pack, readZip, unpack, writeZip, type ZipEntry } from './zip';

const CONTENT_TYPES = '[Content_Types].xml';

/** The parts of the file by path, with their content types and relations. */
export class Package {
  private readonly types: XmlElement;
  private typesChanged = false;
  private readonly lastNumbers = new Map<string, number>();

  private constructor(private readonly entries: PartMap) {
    this.types = this.xml(CONTENT_TYPES);
  }

  static read(bytes: Uint8Array): Package {
    return Package.of(readZip(bytes));
  }

  static ofTexts(texts: Readonly<Record<string, string>>): Package {
    return Package.of(new Map(Object.entries(texts).map(([path, text]) => [path, pack(Buffer.from(text))])));
  }

  private static of(entries: ReadonlyMap<string, ZipEntry>): Package {
    const parts = PartMap.of(entries);
    if (!parts.has(CONTENT_TYPES)) throw new NotAWorkbook('no-workbook', 'an archive, but not of a document');
    return new Package(parts);
  }

  write(): Uint8Array {
    if (this.typesChanged) this.setXml(CONTENT_TYPES, this.types);
    this.typesChanged = false;
    return writeZip(this.entries);
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  paths(): string[] {
    return [...this.entries.keys()];
  }

  text(path: string): string {
    const entry = this.entries.get(path);
    if (!entry) throw new NotAWorkbook('damaged', `${path} is missing`);
    const bytes = unpack(entry, path);
    const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    const text = new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
    // It is written back in UTF-8.
    return isUtf16 ? text.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, '$1UTF-8') : text;
  }

  xml(path: string): XmlElement {
    const text = this.text(path);
    try {
      return parseXml(text);
    } catch (error) {
      throw new NotAWorkbook('damaged', `${path}: ${String(error)}`);
    }
  }

  /** Adds or replaces a part; a new one needs its content type unless its extension says it. */
  setText(path: string, text: string, contentType?: string): void {
    this.entries.set(path, pack(Buffer.from(text)));
    if (contentType !== undefined) this.setType(path, contentType);
  }

  setXml(path: string, root: XmlElement, contentType?: string): void {
    this.setText(path, XML_DECLARATION + writeXml(root), contentType);
  }

  remove(path: string): void {
    this.entries.delete(path);
    this.entries.delete(relationsPath(path));
    this.types.children = elementsOf(this.types).filter((type) => !isOf(type, path));
    this.typesChanged = true;
  }

  /** A second part with the same content; its relations are the caller's to copy. */
  duplicate(path: string): string {
    const entry = this.entries.get(path);
    if (!entry) throw new NotAWorkbook('damaged', `${path} is missing`);
    const copy = this.freePath(path);
    this.entries.set(copy, entry);
    const type = this.typeOf(path);
    if (type !== undefined) this.setType(copy, type);
    return copy;
  }

  /** `xl/worksheets/sheet1.xml` -> the same with the first number that is free. */
  freePath(like: string): string {
    const [, stem = like, extension = ''] = /^(.*?)\d*(\.[^./]*)?$/s.exec(like) ?? [];
    let number = (this.lastNumbers.get(stem) ?? 0) + 1;
    while (this.entries.has(`${stem}${number}${extension}`)) number += 1;
    this.lastNumbers.set(stem, number);
    return `${stem}${number}${extension}`;
  }

  relations(path: string): Relations {
    const at = relationsPath(path);
    return new Relations(path, this.has(at) ? this.xml(at) : undefined);
  }

  setRelations(relations: Relations): void {
    const at = relationsPath(relations.source);
    if (relations.isEmpty) this.entries.delete(at);
    else this.setXml(at, relations.root);
  }

  /** Content type given to the part itself. */
  typeOf(path: string): string | undefined {
    return elementsOf(this.types, 'Override').find((type) => isOf(type, path))?.attributes['ContentType'];
  }

  private setType(path: string, contentType: string): void {
    if (this.typeOf(path) === contentType) return;
    const prefix = this.types.name.slice(0, -localName(this.types.name).length);
    this.types.children.push(element(`${prefix}Override`, { PartName: `/${path}`, ContentType: contentType }));
    this.typesChanged = true;
  }
}

function isOf(type: XmlElement, path: string): boolean {
  return type.attributes['PartName']?.toLowerCase() === `/${path}`.toLowerCase();
}
