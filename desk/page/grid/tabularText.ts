/** Rows and cells of text on the clipboard: tabs between cells, quotes round a cell that holds a tab, a break or a quote. */
export function parseTabular(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= source.length) {
    const { cell, end } = source[at] === '"' ? quotedCell(source, at) : plainCell(source, at);
    rows.at(-1)?.push(cell);
    if (source[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return rows;
}

export function formatTabular(rows: readonly (readonly string[])[]): string {
  const cellText = (text: string) => (/["\t\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return rows.map((row) => row.map(cellText).join('\t')).join('\n');
}

/** Makes all rows as long as the longest, and one cell into a block where a block is selected. */
export function fillBlock(texts: readonly (readonly string[])[], rows: number, columns: number): string[][] {
  const width = widthOf(texts);
  const only = texts.length === 1 && width === 1 ? (texts[0]?.[0] ?? '') : undefined;
  if (only !== undefined) return Array.from({ length: rows }, () => Array<string>(columns).fill(only));
  return texts.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

/** Cells of the longest row; a paste may have more rows than a call takes arguments. */
export function widthOf(rows: readonly (readonly string[])[]): number {
  return rows.reduce((most, { length }) => Math.max(most, length), 0);
}

interface ReadCell {
  readonly cell: string;
  /** Where the sign after the cell stands. */
  readonly end: number;
}

function plainCell(source: string, start: number): ReadCell {
  const length = source.slice(start).search(/[\t\n]/);
  const end = length < 0 ? source.length : start + length;
  return { cell: source.slice(start, end), end };
}

/** A quote that no closing quote ends at the edge of a cell is a quote in the text. */
function quotedCell(source: string, start: number): ReadCell {
  const [whole, cell] = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(source.slice(start)) ?? [];
  if (whole === undefined || cell === undefined) return plainCell(source, start);
  return { cell: cell.replace(/""/g, '"'), end: start + whole.length };
}
