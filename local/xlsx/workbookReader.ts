import { BLANK_STYLES } from './blankFile';
import { themeColors } from './colors';
import { metadataText, readMetadata } from './metadataPart';
import { NotAWorkbook } from './notAWorkbook';
import type { Package } from './package';
import { SharedStrings } from './sharedStrings';
import { FileStyles } from './styleTable';
import { elementsOf, firstOf, isTrue, localName, parseXml } from './xml';
import { FileWorkbook } from './workbook';

/** Lays a workbook over a file's parts; the sheets themselves are read when they are asked for. */
export function readWorkbook(file: Package): FileWorkbook {
  const workbookPath = file.relations('').find('officeDocument');
  if (workbookPath === undefined || !file.has(workbookPath)) throw new NotAWorkbook('no-workbook', 'no main part');
  if (!workbookPath.endsWith('.xml')) throw new NotAWorkbook('no-workbook', `${workbookPath} is not XML`);
  const root = file.xml(workbookPath);
  if (localName(root.name) !== 'workbook') throw new NotAWorkbook('no-workbook', `the main part is a ${root.name}`);
  const relations = file.relations(workbookPath);
  const partAt = (kind: string) => {
    const path = relations.find(kind);
    return path !== undefined && file.has(path) ? path : undefined;
  };
  const theme = partAt('theme');
  const styles = partAt('styles');
  const strings = partAt('sharedStrings');
  const workbook = new FileWorkbook({
    file,
    workbookPath,
    styles: new FileStyles(
      styles === undefined ? parseXml(BLANK_STYLES) : file.xml(styles),
      themeColors(theme === undefined ? undefined : file.xml(theme)),
    ),
    strings: new SharedStrings(strings === undefined ? undefined : file.text(strings)),
  });
  for (const { attributes } of elementsOf(firstOf(root, 'sheets'), 'sheet')) {
    const { name = '', sheetId = '', state = 'visible' } = attributes;
    const id = Object.entries(attributes).find(([key]) => key.includes(':') && localName(key) === 'id')?.[1] ?? '';
    const relation = relations.byId(id);
    if (relation?.kind === 'worksheet')
      workbook.attach(Number(sheetId), name, state !== 'visible', relations.pathOf(relation));
    else workbook.lastId = Math.max(workbook.lastId, Number(sheetId));
  }
  if (workbook.sheets.length === 0) throw new NotAWorkbook('no-workbook', 'no worksheet');
  if (isTrue(firstOf(root, 'workbookPr')?.attributes['date1904'])) workbook.metadata.set('date1904', 'true');
  readMetadata(workbook);
  workbook.savedMetadata = metadataText(workbook);
  return workbook;
}
