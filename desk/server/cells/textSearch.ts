import type { Cell, Sheet } from '../../../host/model/model';
import type { TextSearch } from '../../protocol';
import type { BoundFile } from '../../../host/book/boundFile';
import { displayText } from '../../../host/book/displayText';
import type { TabMark, Writing } from '../file/journal';

/** A cell that holds the text, and what it would hold instead. */
interface Found {
  readonly row: number;
  readonly column: number;
  readonly instead: string;
}

/** Looks through a tab row by row. Formulas are left out: what they show is not written in them. */
export function findText(file: BoundFile, sheet: Sheet, search: TextSearch, by = ''): Found[] {
  const pattern = patternOf(search);
  const found: Found[] = [];
  for (const { row, cells } of sheet.rows()) {
    for (const [column, cell] of cells) {
      if (search.column !== null && column !== search.column) continue;
      const text = writtenText(file, cell);
      if (text === undefined || text.search(pattern) < 0) continue;
      found.push({ row, column, instead: text.replace(pattern, () => by) });
    }
  }
  return found.sort((one, other) => one.row - other.row || one.column - other.column);
}

/** The same as writings: cells below one another go together. */
export function replacements(tab: TabMark, found: readonly Found[]): Writing[] {
  const runs: { row: number; column: number; texts: string[][] }[] = [];
  const byColumn = [...found].sort((one, other) => one.column - other.column || one.row - other.row);
  for (const { row, column, instead } of byColumn) {
    const last = runs.at(-1);
    if (last?.column === column && last.row + last.texts.length === row) last.texts.push([instead]);
    else runs.push({ row, column, texts: [[instead]] });
  }
  return runs.map((run) => ({ kind: 'pasted', tab, ...run }));
}

function patternOf({ text, whole }: TextSearch): RegExp {
  // a hyphen is a letter here, and under the flag u must not be escaped
  const escaped = text.normalize('NFC').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(whole ? `^${escaped}$` : escaped, 'giu');
}

/** What a person typed and sees; undefined for what is not text, number or date. */
function writtenText(file: BoundFile, { value, formula, style }: Readonly<Cell>): string | undefined {
  if (formula !== undefined || value === null || typeof value === 'boolean' || typeof value === 'object')
    return undefined;
  const text =
    typeof value === 'string' ? value : displayText(value, file.workbook.styles.facets(style).numberFormat, file.rules);
  return text.normalize('NFC');
}
