import { sheetNames } from './sheetNames';
import { sheetXml } from './sheetXml';
import { StyleTable } from './styleTable';
import type { XlsxSheet } from './workbook';
import { DECLARATION, escaped } from './xml';
import { loadZipLibrary } from './zipLibrary';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-';
const CORE = 'metadata/core-properties';

/** A new workbook of these sheets (ECMA-376), saved at an instant such as "2020-09-25T03:00:00Z"; the first one is open. */
export function writeXlsx(sheets: readonly XlsxSheet[], savedAt: string): Uint8Array {
  const styles = new StyleTable();
  const parts = sheets.map((sheet, index) => sheetXml(sheet, styles, MAIN, index === 0));
  const names = sheetNames(sheets.map(({ name }) => name));
  const sheetPath = (index: number) => `worksheets/sheet${index + 1}.xml`;
  const sheetId = (index: number) => `rId${index + 1}`;
  const stylesId = sheetId(sheets.length);
  const Zip = loadZipLibrary();
  const zip = new Zip();
  const add = (path: string, xml: string) => zip.file(path, xml);
  add(
    '[Content_Types].xml',
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${TYPE}package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      contentType('/xl/workbook.xml', 'officedocument.spreadsheetml.sheet.main') +
      sheets
        .map((_, index) => contentType(`/xl/${sheetPath(index)}`, 'officedocument.spreadsheetml.worksheet'))
        .join('') +
      contentType('/xl/styles.xml', 'officedocument.spreadsheetml.styles') +
      `${contentType('/docProps/core.xml', 'package.core-properties')}</Types>`,
  );
  add(
    '_rels/.rels',
    relationships(
      relationship('rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml'),
      relationship('rId2', `${PACKAGE}/relationships/${CORE}`, 'docProps/core.xml'),
    ),
  );
  add(
    'docProps/core.xml',
    `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/${CORE}" xmlns:dcterms="http://purl.org/dc/terms/" ` +
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dcterms:modified xsi:type="dcterms:W3CDTF">${escaped(savedAt)}</dcterms:modified></cp:coreProperties>`,
  );
  add(
    'xl/workbook.xml',
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>` +
      sheets
        .map(
          ({ hidden }, index) =>
            `<sheet name="${escaped(names[index] ?? '')}" sheetId="${index + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="${sheetId(index)}"/>`,
        )
        .join('') +
      '</sheets><calcPr fullCalcOnLoad="1"/></workbook>',
  );
  add(
    'xl/_rels/workbook.xml.rels',
    relationships(
      ...sheets.map((_, index) => relationship(sheetId(index), `${OFFICE}/worksheet`, sheetPath(index))),
      relationship(stylesId, `${OFFICE}/styles`, 'styles.xml'),
    ),
  );
  add('xl/styles.xml', styles.xml(MAIN));
  parts.forEach((xml, index) => add(`xl/${sheetPath(index)}`, xml));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function contentType(path: string, type: string): string {
  return `<Override PartName="${path}" ContentType="${TYPE}${type}+xml"/>`;
}

function relationships(...items: readonly string[]): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}
