import { bookMessages } from '../messages';
import type { CellValue, Sheet, Workbook } from '../model';
import type { Person } from '../protocol';

const COMMUNES_TAB = 'Các xã';
const NAME = 'Tên xã';
const EMAILS = 'E-mail cán bộ xã';
/** The header row stands among the first rows. */
const LAST_HEADER_ROW = 20;

/** Who can be acted as: the district, and every address that the tab of communes names. */
export function personsOf(workbook: Workbook): Person[] {
  const persons = new Map<string, Person>();
  const sheet = workbook.sheets.find(({ name }) => name === COMMUNES_TAB);
  const header = sheet && headerOf(sheet);
  if (sheet && header) {
    for (const { row, cells } of sheet.rows()) {
      if (row <= header.row) continue;
      const commune = textOf(cells.get(header.name)?.value).trim();
      for (const email of textOf(cells.get(header.emails)?.value).split(/[\s,;]+/)) {
        const address = email.toLowerCase();
        if (address.includes('@') && !persons.has(address))
          persons.set(address, { email: address, label: bookMessages.officerOf(commune) });
      }
    }
  }
  return [{ email: '', label: bookMessages.owner() }, ...persons.values()];
}

function headerOf(sheet: Sheet): { row: number; name: number; emails: number } | undefined {
  for (const { row, cells } of sheet.rows()) {
    if (row > LAST_HEADER_ROW) return undefined;
    const columnOf = (header: string) => [...cells].find(([, { value }]) => value === header)?.[0];
    const [name, emails] = [columnOf(NAME), columnOf(EMAILS)];
    if (name !== undefined && emails !== undefined) return { row, name, emails };
  }
  return undefined;
}

function textOf(value: CellValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
