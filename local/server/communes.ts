import type { CellValue, Sheet, Workbook } from '../model';

const COMMUNES_TAB = 'Các xã';
const CODE = 'Mã';
const NAME = 'Tên xã';
const EMAILS = 'E-mail cán bộ xã';
/** The header row stands among the first rows. */
const LAST_HEADER_ROW = 20;
/** Label in the head of a commune's tab; the code stands right below it. */
const CODE_LABEL = 'Mã xã';
/** A head stands near the top, however many rows people put above it. */
const LAST_HEAD_ROW = 30;

/** A row of the tab Các xã. */
export interface Commune {
  /** '' where none is given. */
  readonly code: string;
  readonly name: string;
  /** In small letters. */
  readonly emails: readonly string[];
}

/** The communes in the order of their tab; rows without a name are left out. */
export function communesOf(workbook: Workbook): Commune[] {
  const sheet = workbook.sheets.find(({ name }) => name === COMMUNES_TAB);
  const header = sheet && headerOf(sheet);
  if (!sheet || !header) return [];
  return [...sheet.rows()].flatMap(({ row, cells }) => {
    const name = textOf(cells.get(header.name)?.value);
    if (row <= header.row || name === '') return [];
    const words = textOf(cells.get(header.emails)?.value)
      .toLowerCase()
      .split(/[\s,;]+/);
    const code = header.code === undefined ? '' : textOf(cells.get(header.code)?.value);
    return [{ code, name, emails: words.filter((word) => word.includes('@')) }];
  });
}

/** The communes that have a tab: it carries the commune's code in its head; of copies it is the one called like the commune. */
export function communeTabs(workbook: Workbook): { readonly name: string; readonly sheet: Sheet }[] {
  const coded = workbook.sheets.map((sheet) => ({ sheet, code: codeOf(sheet) }));
  return communesOf(workbook).flatMap(({ code, name }) => {
    const tabs = coded.filter((tab) => code !== '' && tab.code === code);
    const found = tabs.find(({ sheet }) => sheet.name === name) ?? tabs[0];
    return found ? [{ name, sheet: found.sheet }] : [];
  });
}

/** The code in the head of a commune's tab; undefined for any other tab. */
function codeOf(sheet: Sheet): string | undefined {
  for (const { row, cells } of sheet.rows()) {
    if (row > LAST_HEAD_ROW) return undefined;
    for (const [column, { value }] of cells)
      if (textOf(value) === CODE_LABEL) return textOf(sheet.cell(row + 1, column)?.value);
  }
  return undefined;
}

function headerOf(sheet: Sheet): { row: number; code: number | undefined; name: number; emails: number } | undefined {
  for (const { row, cells } of sheet.rows()) {
    if (row > LAST_HEADER_ROW) return undefined;
    const columnOf = (header: string) => [...cells].find(([, { value }]) => value === header)?.[0];
    const [code, name, emails] = [columnOf(CODE), columnOf(NAME), columnOf(EMAILS)];
    if (name !== undefined && emails !== undefined) return { row, code, name, emails };
  }
  return undefined;
}

function textOf(value: CellValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).normalize('NFC').trim() : '';
}
