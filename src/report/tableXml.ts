import type { Phrase } from '../text/phrases/phrase';
import type { Table, TableColumn, TableRow } from './blocks';

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

/** A table as WordprocessingML: its columns are as many as the lists of the district make them, which a template cannot say. */
export function tableXml(table: Table, widthInTwips: number): string {
  const widths = share(table.columns, widthInTwips);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const rows = [...headerRows(table, widths), ...table.rows.map((row) => bodyRow(row, table, widths))];
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${widthInTwips}" w:type="dxa"/><w:jc w:val="center"/>` +
    `<w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`
  );
}

/** Text safe inside an XML element. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function share(columns: readonly TableColumn[], whole: number): number[] {
  const shares = columns.reduce((sum, column) => sum + column.width, 0);
  const edges = columns.map((_column, index) => {
    const before = columns.slice(0, index + 1).reduce((sum, column) => sum + column.width, 0);
    return Math.round((before / shares) * whole);
  });
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

/** One header row, or two where columns stand under a common heading. */
function headerRows({ columns, pointSize }: Table, widths: readonly number[]): string[] {
  const properties = '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>';
  const cell = (text: string, width: number, merge: string) =>
    cellXml([{ text, missing: false }], width, merge, 'center', pointSize, true);
  const grouped = columns.some((column) => column.group !== undefined);
  const upper = runsOfColumns(columns, widths).map(({ first, count, width }) => {
    if (first.group !== undefined) return cell(first.group, width, `<w:gridSpan w:val="${count}"/>`);
    return cell(first.header, width, grouped ? '<w:vMerge w:val="restart"/>' : '');
  });
  if (!grouped) return [`<w:tr>${properties}${upper.join('')}</w:tr>`];
  const lower = columns.map(({ group, header }, index) =>
    cell(group === undefined ? '' : header, widths[index] ?? 0, group === undefined ? '<w:vMerge/>' : ''),
  );
  return [upper, lower].map((cells) => `<w:tr>${properties}${cells.join('')}</w:tr>`);
}

interface ColumnRun {
  readonly first: TableColumn;
  count: number;
  width: number;
}

function runsOfColumns(columns: readonly TableColumn[], widths: readonly number[]): readonly ColumnRun[] {
  const runs: ColumnRun[] = [];
  columns.forEach((column, index) => {
    const width = widths[index] ?? 0;
    const open = runs[runs.length - 1];
    if (open !== undefined && column.group !== undefined && open.first.group === column.group) {
      open.count += 1;
      open.width += width;
    } else runs.push({ first: column, count: 1, width });
  });
  return runs;
}

function bodyRow(row: TableRow, { columns, pointSize }: Table, widths: readonly number[]): string {
  const [only] = row.cells;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const cells =
    row.cells.length === 1 && only !== undefined
      ? [cellXml(only, whole, `<w:gridSpan w:val="${columns.length}"/>`, 'left', pointSize, row.strong)]
      : columns.map(({ align }, index) =>
          cellXml(row.cells[index] ?? [], widths[index] ?? 0, '', align, pointSize, row.strong),
        );
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
}

function cellXml(
  phrase: Phrase,
  width: number,
  merge: string,
  align: TableColumn['align'],
  points: number,
  strong: boolean,
): string {
  const bold = strong ? '<w:b/><w:bCs/>' : '';
  const size = `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
  const runs = phrase.map(({ text, missing }) => {
    const highlight = missing ? '<w:highlight w:val="yellow"/>' : '';
    return `<w:r><w:rPr>${bold}${size}${highlight}</w:rPr>${lines(text)}</w:r>`;
  });
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${merge}<w:vAlign w:val="center"/></w:tcPr>` +
    `<w:p><w:pPr><w:pStyle w:val="TableText"/><w:jc w:val="${align}"/><w:rPr>${size}</w:rPr></w:pPr>` +
    `${runs.join('')}</w:p></w:tc>`
  );
}

function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join('<w:br/>');
}
