import { wordKey } from '../../../core/letters/vietnamese';
import type { Moment } from '../../../core/time/day';
import { momentText } from '../../../text/phrases/format';
import type { Grid } from '../../../workbook/cells/cell';
import { BASE_SHEET, type FileOrigin, ORIGIN_FIELDS, ORIGIN_SHEET } from '../../../workbook/schema/communeFileSheets';
import { COMMUNE_BLOCKS } from '../../../workbook/schema/communeTab';
import { codeOf, isCommuneTab } from '../../../workbook/head/headOfTab';
import { LISTS_BLOCKS } from '../../../workbook/schema/listColumns';
import type { Located } from '../../../workbook/cells/locate';
import { columnsOf, locate } from '../../../workbook/cells/locate';
import type { ListedCommune } from '../../../workbook/reading/readCommunes';
import { GUIDE_TAB, LISTS_TAB } from '../../../workbook/schema/tabs';
import type { XlsxColumn, XlsxSheet } from '../../../xlsx/workbook';
import { writeXlsx } from '../../../xlsx/writeXlsx';
import type { Basis } from '../../round/basis';
import { readBasis } from '../../round/basis';
import { openTab } from '../../rows/communeRows';
import { mayWrite } from '../../round/mayWrite';
import { communeOfTab } from '../../handIn/measureTab';
import type { Book, BookWriter, Lock, Note } from '../../ports';
import { Refusal } from '../../refusal';
import { tabOfCommune } from '../../round/tabOfCommune';
import { baseDigest } from '../identity/baseDigest';
import { exportedCells, styledCell } from './exportedCells';
import { HEADER, tabSheet } from './exportedTab';
import { nextExport } from '../identity/exportNumbers';
import { communeFileName } from './fileName';
import { roundOf } from '../identity/origin';
import { givePersonIds } from '../identity/personIds';

export interface ExportMeans {
  readonly note: Note;
  readonly lock: Lock;
  /** As Math.random. */
  readonly random: () => number;
  readonly now: Moment;
  /** The same instant as a file says it: "2020-09-25T03:00:00Z". */
  readonly savedAt: string;
}

export interface ExportedFile {
  readonly name: string;
  readonly commune: string;
  readonly bytes: Uint8Array;
}

/**
 * A commune's tab as a workbook of its own, with what tells both sides' changes apart when it comes back; for who may write the
 * tab. Its people get a Mã người, if the person may add a column to the tab.
 */
export function exportFile(book: BookWriter, tab: string, means: ExportMeans): ExportedFile {
  const basis = readBasis(book);
  const found = book.read(tab) ?? [];
  const commune = isCommuneTab(found) ? communeOfTab(tab, found, basis) : null;
  if (commune === null) throw new Refusal('not-a-commune-tab');
  if (!mayWrite(book, tab, found)) throw new Refusal('not-your-tab', tab);
  refuseLost(book, tab, found, commune, basis);
  numberPeople(book, tab, basis, means);
  const { grid, located } = openTab(book, tab);
  const cells = exportedCells(grid);
  const { workbook, number } = nextExport(means.note, means.lock, commune.code, means.random);
  const origin: FileOrigin = {
    ...{ workbook, ...roundOf(basis.settings), code: commune.code, commune: commune.name },
    ...{ number: String(number), moment: momentText(means.now), base: baseDigest(cells) },
  };
  const sheets: XlsxSheet[] = [
    tabSheet(tab, grid, cells, located, basis),
    listsSheet(book, basis.listRanges.located),
    ...guideSheet(book),
    { name: BASE_SHEET, hidden: true, rows: cells.map((row) => row.map((cell) => styledCell(cell))) },
    originSheet(origin),
  ];
  const bytes = writeXlsx(sheets, means.savedAt);
  return { name: communeFileName(commune.name), commune: commune.name, bytes };
}

function numberPeople(book: BookWriter, tab: string, basis: Basis, { lock, random }: ExportMeans): void {
  // whoever may write A1 may write all of the tab: protection leaves others the blocks alone
  if (!book.canEdit(tab, { row: 1, column: 1, rows: 1, columns: 1 })) return;
  lock.alone(() => {
    givePersonIds(book, tab, basis.listRanges, random);
  });
}

/** Refuses a tab that could not be taken back. */
function refuseLost(book: Book, tab: string, grid: Grid, commune: ListedCommune, basis: Basis): void {
  if (wordKey(tab) !== wordKey(commune.name)) {
    const own = tabOfCommune(book, commune, basis);
    if (own?.name !== tab) throw new Refusal('export-of-copy', own?.name ?? commune.name);
  }
  if (commune.code === '') throw new Refusal('commune-without-code');
  if (codeOf(grid) !== commune.code) throw new Refusal('export-without-code', tab);
  if (locate(tab, grid, COMMUNE_BLOCKS) === null) throw new Refusal('tab-header-lost', tab);
}

const OTHER_WIDTH = 120;

function listsSheet(book: Book, located: Located): XlsxSheet {
  const grid = book.read(LISTS_TAB) ?? [];
  const known = new Map(columnsOf(LISTS_BLOCKS).map((column) => [located.columns.get(column), column]));
  const columns = (grid[0] ?? []).map((_, place): XlsxColumn => ({ width: known.get(place)?.width ?? OTHER_WIDTH }));
  const rows = exportedCells(grid).map((row, index) =>
    row.map((cell) => styledCell(cell, index === located.headerRow ? HEADER : {})),
  );
  return { name: LISTS_TAB, rows, columns, frozenRows: located.headerRow + 1 };
}

const GUIDE_WIDTH = 900;

function guideSheet(book: Book): XlsxSheet[] {
  const grid = book.read(GUIDE_TAB);
  if (grid === null) return [];
  const style = { size: 12, wrap: true };
  const rows = exportedCells(grid).map((row, index) =>
    row.map((cell) => styledCell(cell, index === 0 ? { ...style, bold: true } : style)),
  );
  return [{ name: GUIDE_TAB, rows, columns: [{ width: GUIDE_WIDTH, style }] }];
}

function originSheet(origin: FileOrigin): XlsxSheet {
  const style = { format: '@' };
  const rows = ORIGIN_FIELDS.map(({ key, label }) => [
    { value: label, style },
    { value: origin[key], style },
  ]);
  return { name: ORIGIN_SHEET, hidden: true, rows };
}
