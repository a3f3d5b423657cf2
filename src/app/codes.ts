import { COMMUNES, COMMUNES_BLOCKS, nextCode } from '../workbook/communesTab';
import { locate } from '../workbook/locate';
import { COMMUNES_TAB } from '../workbook/tabs';
import { readBasis } from './basis';
import type { FoundTab } from './communeTabs';
import type { BookWriter } from './ports';

/** Fills in the empty Mã of Các xã. A Mã that a tab still carries is not given again, even where its commune is gone. */
export function giveCodes(book: BookWriter, tabs: readonly FoundTab[]): void {
  const { communes } = readBasis(book);
  const located = locate(COMMUNES_TAB, book.read(COMMUNES_TAB) ?? [], COMMUNES_BLOCKS);
  const column = located?.columns.get(COMMUNES[0].header);
  if (column === undefined) return;
  const used = new Set([...communes, ...tabs].map(({ code }) => code).filter((code) => code !== ''));
  for (const commune of communes) {
    if (commune.code !== '') continue;
    const code = nextCode(used);
    used.add(code);
    book.write(COMMUNES_TAB, { row: commune.row, column: column + 1 }, [[code]]);
  }
}
