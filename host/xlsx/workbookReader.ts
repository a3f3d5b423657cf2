import { BLANK_STYLES } from './package/blankFile';
import { themeColors } from './styles/colors';
import { keptIds, metadataText, parseContent, readMetadata, takeContent } from './metadataPart';
import { NotAWorkbook } from './package/notAWorkbook';
import type { Package } from './package/package';
import { SharedStrings } from './package/sharedStrings';
import { sheetIds } from './sheetIds';
import { FileStyles } from './styles/styleTable';
import { elementsOf, firstOf, isTrue, localName, parseXml } from './package/xml';
import { FileWorkbook } from './workbook';

/**
 * Lays a workbook over a file's parts; the sheets themselves are read when they are asked for. `before` is the workbook
 * of the same file that was open until now.
 */
export function readWorkbook(file: Package, before?: FileWorkbook): FileWorkbook {
  const workbookPath = file.relations('').find('officeDocument');
  if (workbookPath === undefined || !file.has(workbookPath)) throw new NotAWorkbook('no-workbook', 'no main part');
  if (!workbookPath.endsWith('.xml')) throw new NotAWorkbook('no-workbook', `${workbookPath} is not XML`);
  const root = file.xml(workbookPath);
  if (localName(root.name) !== 'workbook') throw new NotAWorkbook('no-workbook', `the main part is a ${root.name}`);
  if (isTrue(firstOf(root, 'workbookPr')?.attributes['date1904']))
    throw new NotAWorkbook('counts-from-1904', 'its dates would be read four years early');
  const relations = file.relations(workbookPath);
  const partAt = (kind: string) => {
    const path = relations.find(kind);
    return path !== undefined && file.has(path) ? path : undefined;
  };
  const theme = partAt('theme');
  const styles = partAt('styles');
  const strings = relations.find('sharedStrings');
  const workbook = new FileWorkbook({
    file,
    workbookPath,
    styles: new FileStyles(
      styles === undefined ? parseXml(BLANK_STYLES) : file.xml(styles),
      themeColors(theme === undefined ? undefined : file.xml(theme)),
    ),
    strings: new SharedStrings(strings === undefined ? undefined : file.text(strings)),
  });
  workbook.iterates = isTrue(firstOf(root, 'calcPr')?.attributes['iterate']);
  const tabs = elementsOf(firstOf(root, 'sheets'), 'sheet').map(({ attributes }) => {
    const { name = '', sheetId = '', state = 'visible' } = attributes;
    const id = Object.entries(attributes).find(([key]) => key.includes(':') && localName(key) === 'id')?.[1] ?? '';
    return { name, sheetId: Number(sheetId), hidden: state !== 'visible', relation: relations.byId(id) };
  });
  const metadata = readMetadata(file);
  const content = parseContent(metadata);
  const worksheets = tabs.filter(({ relation }) => relation?.kind === 'worksheet');
  const ids = sheetIds(worksheets, keptIds(content), before?.keptIds);
  for (const { name, sheetId, hidden, relation } of worksheets)
    if (relation)
      workbook.attach({ id: ids.byName.get(name) ?? 0, sheetId, name, hidden, part: relations.pathOf(relation) });
  workbook.lastId = Math.max(ids.last, ...tabs.map(({ sheetId }) => sheetId));
  if (workbook.sheets.length === 0) throw new NotAWorkbook('no-workbook', 'no worksheet');
  takeContent(workbook, content);
  workbook.savedMetadata = metadataText(workbook);
  workbook.idsKept = metadata === workbook.savedMetadata;
  return workbook;
}
