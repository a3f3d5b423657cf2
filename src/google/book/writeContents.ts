import { cellName } from '../../workbook/design/a1';
import type { Content } from '../../workbook/design/content';
import { serialOfDay, serialOfMoment } from '../../workbook/design/content';
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
  const toRichText = richTextMaker(ids);
  const cells = contents.flat();
  if (cells.some(isLink) && cells.every((cell) => typeof cell === 'string' || isLink(cell))) {
    area.setRichTextValues(contents.map((line) => line.map(toRichText)));
    return;
  }
  area.setValues(contents.map((line) => line.map((cell) => valueOf(cell, mode))));
  for (let index = 0; index < width; index += 1) {
    const links = contents.map((line) => line[index] ?? '');
    if (links.some(isLink)) {
      sheet.getRange(row, column + index, links.length, 1).setRichTextValues(links.map((cell) => [toRichText(cell)]));
    }
  }
}

function isLink(cell: Content): cell is Link {
  return typeof cell === 'object' && 'text' in cell;
}

function valueOf(cell: Content, mode: TextMode): string | number | boolean {
  if (typeof cell === 'string') return mode === 'typed' ? typedText(cell) : cell;
  if (typeof cell !== 'object') return cell;
  if ('day' in cell) return serialOfDay(cell.day);
  if ('moment' in cell) return serialOfMoment(cell.moment);
  if ('formula' in cell) return `=${cell.formula}`;
  return '';
}

/** Builds links and plain texts; equal plain texts are built once. */
function richTextMaker(ids: SheetIds): (cell: Content) => GoogleAppsScript.Spreadsheet.RichTextValue {
  const plain = new Map<string, GoogleAppsScript.Spreadsheet.RichTextValue>();
  return (cell) => {
    if (isLink(cell))
      return SpreadsheetApp.newRichTextValue().setText(cell.text).setLinkUrl(linkUrl(cell, ids)).build();
    const text = typeof cell === 'string' ? cell : '';
    const known = plain.get(text) ?? SpreadsheetApp.newRichTextValue().setText(text).build();
    plain.set(text, known);
    return known;
  };
}

function linkUrl(cell: Link, ids: SheetIds): string {
  if ('url' in cell) return cell.url;
  const { tab, row, column } = cell.to;
  return `#gid=${ids(tab)}&range=${cellName(row ?? 1, column ?? 1)}`;
}
