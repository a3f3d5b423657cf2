import { posix } from 'node:path';
import { SHEET_TYPE, STRINGS_TYPE, STYLES_TYPE } from './package/blankFile';
import { metadataText, writeMetadata } from './metadataPart';
import type { Relations } from './package/relations';
import { isChanged } from './sheet/sheetBody';
import { extrasOf, writeSheet } from './sheet/sheetWriter';
import { cellsOf, DetailedCell, type CellGrid } from './sheet/cellGrid';
import type { FileWorkbook, SheetRecord } from './workbook';
import { updateWorkbookPart } from './workbookPart';
import { dropSpace, XML_DECLARATION, writeXml } from './package/xml';

/** Brings the parts of the file up to date with the model; parts that say the same are not touched. */
export function updateParts(workbook: FileWorkbook): void {
  const { file, workbookPath } = workbook.parts;
  const relations = file.relations(workbookPath);
  markStaleLinks(workbook);
  const written = [...workbook.records.values()].filter((record) => writeRecord(workbook, record));
  writeTables(workbook, relations);
  const metadata = metadataText(workbook);
  const isOther = written.length > 0 || workbook.tabsRemoved;
  if (metadata !== workbook.savedMetadata || (isOther && !workbook.idsKept)) writeMetadata(file, relations, metadata);
  workbook.savedMetadata = metadata;
  if (isOther) dropCalculationChain(workbook, relations);
  const root = dropSpace(file.xml(workbookPath));
  const before = writeXml(root);
  updateWorkbookPart(root, workbook, relations, written.length > 0);
  if (writeXml(root) !== before) file.setXml(workbookPath, root);
  if (relations.changed) file.setRelations(relations);
  workbook.markSaved();
}

/** True when the sheet had to be written. */
function writeRecord(workbook: FileWorkbook, record: SheetRecord): boolean {
  const { file, strings, workbookPath } = workbook.parts;
  const { sheet } = record;
  const isNew = record.part === undefined;
  if (!isNew && !sheet.loadedBody) return false;
  const body = sheet.body;
  if (!isNew && !isChanged(body)) return false;
  const extras = extrasOf(body);
  if (extras) workbook.extras[sheet.id] = extras;
  else Reflect.deleteProperty(workbook.extras, sheet.id);
  record.part ??= file.freePath(posix.join(posix.dirname(workbookPath), 'worksheets/sheet1.xml'));
  const xml = writeSheet(body, strings, record.relations, workbook.directory);
  file.setText(record.part, XML_DECLARATION + xml, isNew ? SHEET_TYPE : undefined);
  if (isNew) record.relations = record.relations.movedTo(record.part);
  if (isNew || record.relations.changed) file.setRelations(record.relations);
  record.relations.changed = false;
  return true;
}

function writeTables(workbook: FileWorkbook, relations: Relations): void {
  const { file, strings, styles, workbookPath } = workbook.parts;
  const folder = posix.dirname(workbookPath);
  if (strings.changed) {
    const known = relations.find('sharedStrings');
    const path = known ?? `${folder}/sharedStrings.xml`;
    file.setText(path, strings.write(), known === undefined ? STRINGS_TYPE : undefined);
    if (known === undefined) relations.add('sharedStrings', path);
  }
  if (styles.changed) {
    const known = relations.find('styles');
    const path = known ?? `${folder}/styles.xml`;
    file.setXml(path, styles.root, known === undefined ? STYLES_TYPE : undefined);
    if (known === undefined) relations.add('styles', path);
    styles.changed = false;
  }
}

/** Excel makes the chain anew; one that names cells without formulas is damage to it. */
function dropCalculationChain(workbook: FileWorkbook, relations: Relations): void {
  const path = relations.find('calcChain');
  if (path !== undefined) workbook.parts.file.remove(path);
  relations.keep(({ kind }) => kind !== 'calcChain');
}

/** Sheets whose links lead to a renamed sheet are written anew. */
function markStaleLinks(workbook: FileWorkbook): void {
  const renamed = workbook.renamedIds();
  if (renamed.size === 0) return;
  for (const { sheet, part } of workbook.records.values()) {
    const mayHaveLinks =
      sheet.loadedBody || (part !== undefined && workbook.parts.file.text(part).includes('location='));
    if (mayHaveLinks && leadsTo(sheet.body.grid, renamed)) sheet.body.grid.changed = true;
  }
}

function leadsTo(grid: CellGrid, ids: ReadonlySet<number>): boolean {
  for (const [, line] of grid.entries()) {
    for (const [, slot] of cellsOf(line)) {
      const target = slot instanceof DetailedCell && /^#gid=(\d+)/.exec(slot.link ?? '')?.[1];
      if (target && ids.has(Number(target))) return true;
    }
  }
  return false;
}
