import { widthOf } from './tabularText';

const BLOCKS = new Set(['P', 'DIV', 'LI', 'H1', 'H2', 'H3']);

/** The first table of what Excel, Word, LibreOffice or Google Sheets put on the clipboard; null where there is none. */
export function parseHtmlTable(html: string): string[][] | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (table === null) return null;
  const rows: string[][] = [];
  const filled = new Set<string>();
  [...table.rows].forEach((row, top) => {
    const texts = (rows[top] ??= []);
    let left = 0;
    for (const cell of row.cells) {
      while (filled.has(`${top}:${left}`)) left += 1;
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let right = 0; right < cell.colSpan; right += 1) filled.add(`${top + down}:${left + right}`);
      }
      texts[left] = cellText(cell);
      left += cell.colSpan;
    }
  });
  const width = Math.max(widthOf(rows), 1);
  return rows.map((texts) => Array.from({ length: width }, (_, column) => texts[column] ?? ''));
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
