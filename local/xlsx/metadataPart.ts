import type { Package } from './package';
import type { Relations } from './relations';
import type { SheetExtras } from './sheetBody';
import { element, localName, textOf } from './xml';
import type { FileWorkbook } from './workbook';

// A customXml item rather than a custom document property: Excel and LibreOffice both carry such items over without
// reading them, whereas Excel takes a property of more than 255 characters for damage, and the ids, sizes and lists of
// 168 sheets need more.
const KIND = 'customXml';
const NAMESPACE = 'urn:doi-thoai-giam-ngheo:workbook';
const ITEM_ID = '{6D0B7F1E-54C3-4A5E-9C39-0F4B1D0C7A11}';
const ITEM_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const ITEM_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** The JSON in the part: `properties` is the workbook's metadata map, the rest is this folder's own. */
interface Content {
  readonly properties?: Readonly<Record<string, string>>;
  /** Highest sheet id ever given, when that sheet is gone. */
  readonly lastSheetId?: number;
  /** By sheet id, with the name: LibreOffice numbers sheets anew, and other programs rename them. */
  readonly sheets?: Readonly<Record<number, SheetExtras & { readonly name: string }>>;
}

export function readMetadata(workbook: FileWorkbook): void {
  const path = partOf(workbook.parts.file);
  if (path === undefined) return;
  const content = parseContent(textOf(workbook.parts.file.xml(path)));
  for (const [key, value] of Object.entries(content.properties ?? {})) workbook.metadata.set(key, value);
  for (const [id, { name, ...extras }] of Object.entries(content.sheets ?? {})) {
    const named = workbook.sheets.find((sheet) => sheet.name === name);
    workbook.extras[named?.id ?? Number(id)] = extras;
  }
  workbook.lastId = Math.max(workbook.lastId, content.lastSheetId ?? 0);
}

/** The JSON as it would be written now. */
export function metadataText(workbook: FileWorkbook): string {
  const sheets = Object.fromEntries(
    workbook.sheets.flatMap(({ id, name }) => {
      const extras = workbook.extras[id];
      return extras ? [[id, { name, ...extras }]] : [];
    }),
  );
  const highestId = Math.max(...workbook.sheets.map((sheet) => sheet.id));
  const content: Content = {
    ...(workbook.metadata.size > 0 && { properties: Object.fromEntries(workbook.metadata) }),
    ...(workbook.lastId > highestId && { lastSheetId: workbook.lastId }),
    ...(Object.keys(sheets).length > 0 && { sheets }),
  };
  return JSON.stringify(content);
}

export function writeMetadata(file: Package, relations: Relations, text: string): void {
  const path = partOf(file) ?? addPart(file);
  if (!relations.all.some((relation) => relations.pathOf(relation) === path)) relations.add(KIND, path);
  file.setXml(path, element('workbook', { xmlns: NAMESPACE }, [text]));
}

function addPart(file: Package): string {
  const path = file.freePath('customXml/item1.xml');
  const properties = path.replace('item', 'itemProps');
  const item = element('ds:datastoreItem', { 'xmlns:ds': ITEM_NAMESPACE, 'ds:itemID': ITEM_ID }, [
    element('ds:schemaRefs', {}, [element('ds:schemaRef', { 'ds:uri': NAMESPACE })]),
  ]);
  file.setXml(properties, item, ITEM_TYPE);
  const relations = file.relations(path);
  relations.add('customXmlProps', properties);
  file.setRelations(relations);
  return path;
}

/** Found by its place and its namespace: LibreOffice keeps the part but points at it from elsewhere, and wrongly. */
function partOf(file: Package): string | undefined {
  return file.paths().find((path) => /^customXml\/item\d*\.xml$/i.test(path) && isOurs(file, path));
}

function isOurs(file: Package, path: string): boolean {
  const root = file.xml(path);
  return localName(root.name) === 'workbook' && Object.values(root.attributes).includes(NAMESPACE);
}

/** A part that somebody spoiled says nothing. */
function parseContent(text: string): Content {
  try {
    return JSON.parse(text) as Content;
  } catch {
    return {};
  }
}
