import type { Package } from './package/package';
import { keepProtection, type KeptProtection, readProtection } from './sheet/protections';
import type { Relations } from './package/relations';
import type { SheetExtras } from './sheet/sheetBody';
import type { KeptIds } from './sheetIds';
import { element, localName, textOf } from './package/xml';
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
export interface Content {
  readonly properties?: Readonly<Record<string, string>>;
  /** Highest sheet id ever given; where it is missing, `sheets` may not name every sheet. */
  readonly lastSheetId?: number;
  /** Every sheet by its id; it is found again by its name, for LibreOffice numbers sheets anew. */
  readonly sheets?: Readonly<Record<number, KeptSheet>>;
}

interface KeptSheet extends SheetExtras {
  readonly name: string;
  readonly protections?: readonly KeptProtection[];
}

/** The text of our part, '' when the file has none. */
export function readMetadata(file: Package): string {
  const path = partOf(file);
  return path === undefined ? '' : textOf(file.xml(path));
}

export function keptIds({ sheets = {}, lastSheetId }: Content): KeptIds {
  return { byName: new Map(Object.entries(sheets).map(([id, { name }]) => [name, Number(id)])), last: lastSheetId };
}

/** Puts what the part says into a workbook that has its sheets. */
export function takeContent(workbook: FileWorkbook, content: Content): void {
  for (const [key, value] of Object.entries(content.properties ?? {})) workbook.metadata.set(key, value);
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  for (const { name, protections, ...extras } of Object.values(content.sheets ?? {})) {
    const named = sheets.get(name);
    if (!named) continue;
    if (Object.keys(extras).length > 0) workbook.extras[named.id] = extras;
    named.protections = (protections ?? []).map(readProtection).filter((protection) => protection !== undefined);
  }
}

/** The JSON as it would be written now. */
export function metadataText(workbook: FileWorkbook): string {
  const sheets = Object.fromEntries(
    workbook.sheets.map(({ id, name, protections }): [number, KeptSheet] => [
      id,
      {
        name,
        ...workbook.extras[id],
        ...(protections.length > 0 && { protections: protections.map(keepProtection) }),
      },
    ]),
  );
  const content: Content = {
    ...(workbook.metadata.size > 0 && { properties: Object.fromEntries(workbook.metadata) }),
    lastSheetId: workbook.lastId,
    sheets,
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
export function parseContent(text: string): Content {
  try {
    return (JSON.parse(text) as Content | null) ?? {};
  } catch {
    return {};
  }
}
