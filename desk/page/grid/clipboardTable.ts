import { widthOf } from './tabularText';

const BLOCKS = new Set(['P', 'DIV', 'LI', 'H1', 'H2', 'H3']);

/** What was copied, as rows of cells, and what of it stays out. */
export interface CopiedTable {
  readonly rows: string[][];
  /** Tables beside the one that is pasted: a letterhead, signatures. */
  readonly otherTables: number;
  /** Cells and parts of cells that Word's tracked changes deleted. */
  readonly deleted: number;
}

/**
 * The list in what Excel, Word, LibreOffice or Google Sheets put on the clipboard: the longest table, with those of two rows
 * or more that go on with as many columns; null where there is none.
 */
export function parseHtmlTable(html: string): CopiedTable | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const deleted = takeDeletedOut(page);
  page.querySelectorAll(NOTE_MARKS).forEach((mark) => mark.remove());
  const tables = [...page.querySelectorAll('table')].filter((table) => table.parentElement?.closest('table') == null);
  const all = tables.map(rowsOf).filter((rows) => rows.length > 0);
  const [list] = [...all].sort((one, other) => other.length - one.length);
  if (list === undefined) return null;
  const parts = all.filter((rows) => rows === list || (rows.length > 1 && widthOf(rows) === widthOf(list)));
  return { rows: parts.flat(), otherTables: all.length - parts.length, deleted };
}

const DELETED = 'del, .msoDel';
/** Marks of comments and footnotes, and the text of comments. */
const NOTE_MARKS = [
  ...['.MsoCommentReference', '.msocomanchor', '.msocomtxt', '.MsoFootnoteReference', '.MsoEndnoteReference'],
  '[style*="mso-element:comment"]',
].join(', ');

/** Takes out what tracked changes deleted, rows of which nothing is left included; gives how many places that were. */
function takeDeletedOut(page: Document): number {
  const places = [...page.querySelectorAll(DELETED)].filter((place) => place.parentElement?.closest(DELETED) == null);
  const rows = new Set(places.flatMap((place) => place.closest('tr') ?? []));
  places.forEach((place) => place.remove());
  for (const row of rows) if ([...row.cells].every((cell) => cellText(cell) === '')) row.remove();
  return places.length;
}

function rowsOf(table: HTMLTableElement): string[][] {
  const rows: string[][] = [];
  let top = 0;
  for (const row of table.rows) {
    let left = 0;
    const texts = (rows[top] ??= []);
    for (const cell of row.cells) {
      while (texts[left] !== undefined) left += 1;
      const text = shownNumber(cell) ?? cellText(cell);
      // what spans rows is true of each of them
      for (let down = 0; down < cell.rowSpan; down += 1) {
        const line = (rows[top + down] ??= []);
        for (let right = 0; right < cell.colSpan; right += 1) line[left + right] = right === 0 ? text : '';
      }
      left += cell.colSpan;
    }
    top += blankRowsIn(row);
  }
  const width = Math.max(widthOf(rows), 1);
  return Array.from({ length: top }, (_, row) =>
    Array.from({ length: width }, (_none, column) => rows[row]?.[column] ?? ''),
  );
}

/** Excel writes several blank rows as one. */
function blankRowsIn(row: HTMLTableRowElement): number {
  const [, count = '1'] = /mso-xlrowspan:\s*(\d+)/.exec(row.getAttribute('style') ?? '') ?? [];
  return Math.max(1, Number(count));
}

/** The number behind "9.12E+08" and "####", which a narrow column shows instead; null = the cell shows what it holds. */
function shownNumber(cell: HTMLTableCellElement): string | null {
  const number = cell.getAttribute('x:num') ?? '';
  const isCut = /^(#+|-?\d+([.,]\d+)?E[+-]?\d+)$/i.test(cellText(cell));
  return isCut && /^-?\d+(\.\d+)?$/.test(number) ? number.replace('.', ',') : null;
}

/** The same block as a table, which keeps line breaks on the way to Excel and Word. */
export function formatHtmlTable(rows: readonly (readonly string[])[]): string {
  const made = document.implementation.createHTMLDocument('');
  const table = made.createElement('table');
  for (const row of rows) {
    const line = table.insertRow();
    for (const text of row) {
      const cell = line.insertCell();
      text.split('\n').forEach((part, index) => cell.append(...(index === 0 ? [] : [made.createElement('br')]), part));
    }
  }
  return table.outerHTML;
}

/** Source line breaks are spaces; br and the ends of paragraphs are line breaks; a hard space is a space. */
function cellText(cell: HTMLElement): string {
  const parts: string[] = [];
  const walk = (node: Node) => {
    if (node instanceof Text || node.nodeType === Node.TEXT_NODE) {
      parts.push((node.textContent ?? '').replace(/[ \t\r\n\u00a0]+/g, ' '));
    } else if (node.nodeName === 'BR') parts.push('\n');
    else if (node.nodeName !== 'STYLE' && node.nodeName !== 'SCRIPT') {
      node.childNodes.forEach(walk);
      if (BLOCKS.has(node.nodeName)) parts.push('\n');
    }
  };
  cell.childNodes.forEach(walk);
  return parts
    .join('')
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .replace(/^[ \n]+|[ \n]+$/g, '');
}
