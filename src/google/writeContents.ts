import { cellName } from '../workbook/a1';
import type { Content } from '../workbook/content';
import { serialOfDay, serialOfMoment } from '../workbook/content';
import { typedText } from './typedText';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Link = Extract<Content, { readonly text: string }>;

/** Gives the gid of a tab, for links into it. */
export type SheetIds = (tab: string) => number;

/** How plain strings are written: `typed` guards them, `raw` is for cells whose format is plain text already. */
export type TextMode = 'typed' | 'raw';

/** Writes a block of contents from one cell on: its values in one call, its links (whole columns or rows of them) in another. */
export function writeContents(
  sheet: Sheet,
  row: number,
  column: number,
  contents: readonly (readonly Content[])[],
  ids: SheetIds,
  mode: TextMode,
): void {
  const width = contents[0]?.length ?? 0;
  if (width === 0) return;
  const area = sheet.getRange(row, column, contents.length, width);
  if (
    contents.every((cells) => cells.every((cell) => typeof cell === 'string' || isLink(cell))) &&
    contents.some((cells) => cells.some(isLink))
  ) {
    area.setRichTextValues(contents.map((cells) => cells.map((cell) => richText(cell, ids))));
    return;
  }
  area.setValues(contents.map((cells) => cells.map((cell) => valueOf(cell, mode))));
  for (let index = 0; index < width; index += 1) {
    const cells = contents.map((line) => line[index] ?? '');
    if (cells.some(isLink)) {
      sheet
        .getRange(row, column + index, cells.length, 1)
        .setRichTextValues(cells.map((cell) => [richText(cell, ids)]));
    }
  }
}

function isLink(cell: Content): cell is Link {
  return typeof cell === 'object' && 'text' in cell;
}

function valueOf(cell: Content, mode: TextMode): string | number {
  if (typeof cell === 'string') return mode === 'typed' ? typedText(cell) : cell;
  if (typeof cell === 'number') return cell;
  if ('day' in cell) return serialOfDay(cell.day);
  if ('moment' in cell) return serialOfMoment(cell.moment);
  if ('formula' in cell) return `=${cell.formula}`;
  return '';
}

function richText(cell: Content, ids: SheetIds): GoogleAppsScript.Spreadsheet.RichTextValue {
  const builder = SpreadsheetApp.newRichTextValue();
  if (!isLink(cell)) return builder.setText(typeof cell === 'string' ? cell : '').build();
  return builder.setText(cell.text).setLinkUrl(linkUrl(cell, ids)).build();
}

function linkUrl(cell: Link, ids: SheetIds): string {
  if ('url' in cell) return cell.url;
  const { tab, row, column } = cell.link;
  return `#gid=${ids(tab)}&range=${cellName(row ?? 1, column ?? 1)}`;
}
