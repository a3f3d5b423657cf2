import { writeRect } from './address';
import type { CellGrid, GridRow } from './cellGrid';
import { writeCell } from './cellWriter';
import { writeColumns } from './columnSizes';
import { setFrozen } from './frozenPanes';
import { writeLinks, type SheetDirectory } from './links';
import type { Relations } from '../package/relations';
import { writeRowSize } from './rowSizes';
import type { SharedStrings } from '../package/sharedStrings';
import { LEAST_COLUMNS, LEAST_ROWS, printOf, type SheetBody, type SheetExtras } from './sheetBody';
import type { SheetSource } from './sheetSource';
import { writeValidations } from './validations';
import { element, elementsOf, firstOf, parseXml, writeAttributes, writeXml } from '../package/xml';

/** Brings the sheet's source up to date with the model and returns the part; what the model does not own stays as it is. */
export function writeSheet(
  body: SheetBody,
  strings: SharedStrings,
  relations: Relations,
  sheets: SheetDirectory,
): string {
  const prefix = body.source.prefix;
  const now = printOf(body);
  const saved = body.saved;
  let source = body.source.with('dimension', writeDimension(body.grid, prefix));
  if (now.frozen !== saved.frozen) source = withFrozen(source, body);
  if (now.columns !== saved.columns) source = withColumns(source, body);
  if (now.merges !== saved.merges) source = source.with('mergeCells', writeMerges(body, prefix));
  if (now.validations !== saved.validations) {
    source = withoutExtendedValidations(source).with(
      'dataValidations',
      writeValidations(body.validations, prefix).text,
    );
  }
  source = source.with('hyperlinks', writeLinks(body.grid, relations, sheets, prefix));
  body.source = source.with('sheetData', '');
  body.saved = now;
  body.grid.changed = false;
  return source.with('sheetData', writeSheetData(body, strings, prefix)).write();
}

/** What the part has no place for; undefined when it says everything. */
export function extrasOf(body: SheetBody): SheetExtras | undefined {
  const { lastRow, lastColumn } = usedSize(body);
  const rows = Math.max(LEAST_ROWS, lastRow);
  const columns = Math.max(LEAST_COLUMNS, lastColumn);
  const { extras } = writeValidations(body.validations, '');
  const found: SheetExtras = {
    ...((body.maxRows !== rows || body.maxColumns !== columns) && { size: [body.maxRows, body.maxColumns] as const }),
    ...(Object.keys(extras).length > 0 && { validations: extras }),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}

function usedSize({ grid, merges }: SheetBody): { lastRow: number; lastColumn: number } {
  const areas = [...merges, grid.extent()].filter((area) => area !== undefined);
  return {
    lastRow: Math.max(0, ...areas.map((area) => area.lastRow)),
    lastColumn: Math.max(0, ...areas.map((area) => area.lastColumn)),
  };
}

function writeSheetData({ grid, rowSizes }: SheetBody, strings: SharedStrings, prefix: string): string {
  const pieces: string[] = [];
  const lines = new Map(grid.entries());
  const numbers = new Set([...lines.keys(), ...rowSizes.keys()]);
  for (const row of [...numbers].sort((one, other) => one - other)) {
    const line = lines.get(row);
    const attributes = writeAttributes({ ...line?.attributes, ...writeRowSize(rowSizes.get(row)) });
    const cells = line ? writeCells(row, line, strings, prefix) : '';
    if (cells !== '') pieces.push(`<${prefix}row r="${row}"${attributes}>${cells}</${prefix}row>`);
    else if (attributes) pieces.push(`<${prefix}row r="${row}"${attributes}/>`);
  }
  return `<${prefix}sheetData>${pieces.join('')}</${prefix}sheetData>`;
}

function writeCells(row: number, { values, styles }: GridRow, strings: SharedStrings, prefix: string): string {
  let text = '';
  for (let column = 1; column < values.length; column += 1) {
    const slot = values[column];
    if (slot !== undefined) text += writeCell(row, column, slot, styles[column] ?? 0, strings, prefix);
  }
  return text;
}

function writeDimension(grid: CellGrid, prefix: string): string {
  const extent = grid.extent();
  return `<${prefix}dimension ref="${extent ? writeRect(extent) : 'A1'}"/>`;
}

function withFrozen(source: SheetSource, body: SheetBody): SheetSource {
  const prefix = source.prefix;
  const view = element(`${prefix}sheetView`, { workbookViewId: '0' });
  const views = source.parsed('sheetViews') ?? element(`${prefix}sheetViews`, {}, [view]);
  setFrozen(views, { rows: body.frozenRows, columns: body.frozenColumns });
  return source.with('sheetViews', writeXml(views));
}

function withColumns(source: SheetSource, body: SheetBody): SheetSource {
  const prefix = source.prefix;
  const level = Math.max(0, ...[...body.columns.values()].map((column) => column.level ?? 0));
  const format = source.parsed('sheetFormatPr') ?? element(`${prefix}sheetFormatPr`, { defaultRowHeight: '15' });
  if (level > 0) format.attributes['outlineLevelCol'] = String(level);
  else Reflect.deleteProperty(format.attributes, 'outlineLevelCol');
  return source
    .with('sheetFormatPr', writeXml(format))
    .with('cols', writeColumns(body.columns, body.maxColumns, source.parsed('cols'), prefix));
}

function writeMerges({ merges }: SheetBody, prefix: string): string | undefined {
  if (merges.length === 0) return undefined;
  const items = merges.map((merge) => `<${prefix}mergeCell ref="${writeRect(merge)}"/>`);
  return `<${prefix}mergeCells count="${merges.length}">${items.join('')}</${prefix}mergeCells>`;
}

/** All validations are written in the main element, which may point at other sheets too since Excel 2010. */
function withoutExtendedValidations(source: SheetSource): SheetSource {
  const chunk = source.chunk('extLst');
  if (!chunk?.text.includes('dataValidations')) return source;
  const list = parseXml(chunk.text);
  list.children = elementsOf(list).filter((ext) => !firstOf(ext, 'dataValidations'));
  return source.with('extLst', list.children.length > 0 ? writeXml(list) : undefined);
}
