import { cellName } from '../workbook/design/a1';
import type { StyleTable } from './styleTable';
import type { XlsxCell, XlsxColumn, XlsxDropdown, XlsxSheet } from './workbook';
import { cellText, DECLARATION, escaped, writable } from './xml';

/** Excel holds no longer text in a cell ("Excel specifications and limits"). */
const LONGEST_TEXT = 32_767;
/** Excel takes a file with a longer list for damaged. */
const LONGEST_LIST = 255;
const PIXELS_A_SIGN = 7;

/** The text of a cell as the file holds it. */
export function textInFile(text: string): string {
  return writable(text).slice(0, LONGEST_TEXT);
}

/** One worksheet; the elements stand in the order that the format demands. */
export function sheetXml(sheet: XlsxSheet, styles: StyleTable, namespace: string, isFirst: boolean): string {
  const { rows, columns = [], frozenRows = 0, dropdowns = [] } = sheet;
  const columnStyles = columns.map(({ style }) => styles.idOf(style ?? {}));
  return (
    `${DECLARATION}<worksheet xmlns="${namespace}"><sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">` +
    `${frozenRows === 0 ? '' : paneXml(frozenRows)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15.75"/>` +
    `${columnsXml(columns, columnStyles)}<sheetData>` +
    rows.map((cells, index) => rowXml(cells, index + 1, columnStyles, styles)).join('') +
    `</sheetData>${dropdownsXml(dropdowns)}</worksheet>`
  );
}

function paneXml(rows: number): string {
  return `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`;
}

function columnsXml(columns: readonly XlsxColumn[], styleIds: readonly number[]): string {
  const items = columns.map(
    ({ width }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${(width / PIXELS_A_SIGN).toFixed(2)}" style="${styleIds[index] ?? 0}" customWidth="1"/>`,
  );
  return items.length === 0 ? '' : `<cols>${items.join('')}</cols>`;
}

function rowXml(cells: readonly XlsxCell[], row: number, columnStyles: readonly number[], styles: StyleTable): string {
  const items = cells.map((cell, index) => {
    const ofColumn = columnStyles[index] ?? 0;
    const style = cell.style === undefined ? ofColumn : styles.idOf(cell.style);
    if (cell.value === '' && cell.formula === undefined && style === ofColumn) return '';
    return cellXml(cell, `r="${cellName(row, index + 1)}"${style === 0 ? '' : ` s="${style}"`}`);
  });
  const written = items.join('');
  return written === '' ? '' : `<row r="${row}">${written}</row>`;
}

function cellXml({ value, formula }: XlsxCell, attributes: string): string {
  const computed = formula === undefined ? '' : `<f>${escaped(formula)}</f>`;
  if (typeof value === 'boolean') return `<c ${attributes} t="b">${computed}<v>${Number(value)}</v></c>`;
  if (typeof value === 'number')
    return Number.isFinite(value) ? `<c ${attributes}>${computed}<v>${value}</v></c>` : `<c ${attributes}/>`;
  const text = cellText(textInFile(value));
  if (computed !== '') return `<c ${attributes} t="str">${computed}<v>${text}</v></c>`;
  if (text === '') return `<c ${attributes}/>`;
  return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function dropdownsXml(dropdowns: readonly XlsxDropdown[]): string {
  const items = dropdowns.flatMap(({ area: { row, column, rows, columns }, items: labels, range }) => {
    const source = sourceOf(labels) ?? range;
    if (source === undefined) return [];
    const cells = `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;
    return [
      `<dataValidation type="list" allowBlank="1" sqref="${cells}"><formula1>${escaped(source)}</formula1></dataValidation>`,
    ];
  });
  return items.length === 0 ? '' : `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
}

/** Labels within the validation itself; undefined = they do not fit there. */
function sourceOf(labels: readonly string[]): string | undefined {
  const list = labels.join(',').replace(/"/g, '""');
  const fits = labels.length > 0 && labels.every((label) => label !== '' && !label.includes(','));
  return fits && list.length <= LONGEST_LIST ? `"${list}"` : undefined;
}
