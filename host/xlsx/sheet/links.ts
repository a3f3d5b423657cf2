import { quoteSheetName, readRect, splitSheetName, writeAddress, writeRect } from './address';
import { cellsOf, DetailedCell, type CellGrid, type LinkSource } from './cellGrid';
import type { Relations } from '../package/relations';
import { elementsOf, localName, writeAttributes, type XmlElement } from '../package/xml';

/** Knows the workbook's sheets by what a link calls them. */
export interface SheetDirectory {
  /** Id of the sheet that the file calls so. */
  idOf(name: string): number | undefined;
  /** Today's name of a sheet. */
  nameOf(id: number): string | undefined;
}

const KIND = 'hyperlink';
const OFFICE_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Puts the links of a sheet into its cells; one that covers several cells is the first one's. */
export function readLinks(
  hyperlinks: XmlElement | undefined,
  relations: Relations,
  sheets: SheetDirectory,
  grid: CellGrid,
  columnStyle: (column: number) => number,
): void {
  for (const { attributes } of elementsOf(hyperlinks, 'hyperlink')) {
    const rect = readRect(attributes['ref'] ?? '');
    const link = readLink(attributes, relations, sheets);
    if (!rect || link === undefined) continue;
    const cell = grid.read(rect.row, rect.column);
    const slot = grid.slot(rect.row, rect.column);
    const source = slot instanceof DetailedCell ? slot.source : undefined;
    const size = { rows: rect.lastRow - rect.row + 1, columns: rect.lastColumn - rect.column + 1 };
    const linked = new DetailedCell(cell?.value ?? null, cell?.formula, link, {
      ...source,
      link: { attributes, ...size },
    });
    grid.put(rect.row, rect.column, linked, cell?.style ?? columnStyle(rect.column));
  }
}

function readLink(
  attributes: Readonly<Record<string, string>>,
  relations: Relations,
  sheets: SheetDirectory,
): string | undefined {
  const location = attributes['location'];
  const relation = relations.byId(relationId(attributes) ?? '');
  if (relation) return location === undefined ? relation.target : `${relation.target}#${location}`;
  if (location === undefined) return undefined;
  const { sheet, rest } = splitSheetName(location);
  const id = sheet === undefined ? undefined : sheets.idOf(sheet);
  return id === undefined ? `#${location}` : `#gid=${id}&range=${rest.replace(/\$/g, '')}`;
}

/** The hyperlinks element for the cells' links; the sheet's relations follow. */
export function writeLinks(
  grid: CellGrid,
  relations: Relations,
  sheets: SheetDirectory,
  prefix: string,
): string | undefined {
  const targets = new Map(relations.all.filter(({ kind }) => kind === KIND).map(({ target, id }) => [target, id]));
  const used = new Set<string>();
  const items: string[] = [];
  for (const [row, line] of grid.entries()) {
    for (const [column, slot] of cellsOf(line)) {
      if (!(slot instanceof DetailedCell) || slot.link === undefined) continue;
      const place = writePlace(slot.link, slot.source?.link, sheets, (target) => {
        const id = targets.get(target) ?? relations.add(KIND, target, true);
        targets.set(target, id);
        used.add(id);
        return id;
      });
      const { rows = 1, columns = 1 } = slot.source?.link ?? {};
      const ref =
        rows === 1 && columns === 1
          ? writeAddress(row, column)
          : writeRect({ row, column, lastRow: row + rows - 1, lastColumn: column + columns - 1 });
      items.push(`<${prefix}hyperlink${writeAttributes({ ...looks(slot.source?.link), ref, ...place })}/>`);
    }
  }
  relations.keep(({ kind, id }) => kind !== KIND || used.has(id));
  return items.length > 0 ? `<${prefix}hyperlinks>${items.join('')}</${prefix}hyperlinks>` : undefined;
}

function writePlace(
  link: string,
  source: LinkSource | undefined,
  sheets: SheetDirectory,
  relationOf: (target: string) => string,
): Record<string, string> {
  if (!link.startsWith('#')) {
    const location = source?.attributes['location'];
    const target = location === undefined ? link : link.slice(0, -location.length - 1);
    const place = { 'xmlns:r': OFFICE_NAMESPACE, 'r:id': relationOf(target) };
    return location === undefined ? place : { ...place, location };
  }
  const [, id, range = 'A1'] = /^#gid=(\d+)(?:&range=(.+))?$/.exec(link) ?? [];
  const name = id === undefined ? undefined : sheets.nameOf(Number(id));
  if (name !== undefined) return { location: `${quoteSheetName(name)}!${range}` };
  return { location: source?.attributes['location'] ?? link.slice(1) };
}

/** Tooltip and the like: everything but where the link is and where it goes. */
function looks(source: LinkSource | undefined): Record<string, string> {
  const entries = Object.entries(source?.attributes ?? {});
  return Object.fromEntries(entries.filter(([name]) => !['ref', 'location'].includes(name) && !/:(id|r)$/.test(name)));
}

function relationId(attributes: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(attributes).find(([name]) => name.includes(':') && localName(name) === 'id')?.[1];
}
