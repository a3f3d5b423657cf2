import { COMMUNE_LISTED, COMMUNES_BLOCKS, nextCode } from '../../workbook/schema/communesTab';
import { sameCode } from '../../core/round/commune';
import { movedCode, partsOfMovedCode } from '../../core/round/unitMove';
import { wordKey } from '../../core/letters/vietnamese';
import { CODE } from '../../workbook/schema/communeTab';
import { headCell, headRows } from '../../workbook/head/headOfTab';
import { locate } from '../../workbook/cells/locate';
import { EXTENSION, SETTINGS_BLOCKS } from '../../workbook/schema/settings';
import { COMMUNES_TAB, SETTINGS_TAB } from '../../workbook/schema/tabs';
import type { Basis } from '../round/basis';
import { readBasis } from '../round/basis';
import type { CellWrite } from '../rows/cellWrites';
import { writeCells } from '../rows/cellWrites';
import type { FoundTab, MatchedTabs } from '../round/communeTabs';
import type { BookWriter } from '../ports';
import { readAllDeeds } from '../record/record';

const CODE_KIND = COMMUNE_LISTED.code.kind;

/** Fills in the empty Mã of Các xã: with the one that the commune's own tab carries, else a new one. A Mã that a tab, an extension or the record still carries is not given again, even where its commune is gone: what was handed in under it is not the new commune's. */
export function giveCodes(book: BookWriter, tabs: readonly FoundTab[]): void {
  const { communes, moves, extensions } = readBasis(book);
  const located = locate(COMMUNES_TAB, book.read(COMMUNES_TAB) ?? [], COMMUNES_BLOCKS);
  const column = located?.columns.get(COMMUNE_LISTED.code);
  if (column === undefined) return;
  const lacking = communes.filter(({ code }) => code === '');
  if (lacking.length === 0) return;
  const parts = moves.map(({ from }) => from);
  const carried = [...communes, ...parts, ...tabs, ...extensions].map(({ code }) => code).filter((code) => code !== '');
  const used = new Set([...carried, ...readAllDeeds(book.record).keys()]);
  const listed = new Set(communes.map(({ code }) => code));
  const writes: CellWrite[] = [];
  for (const commune of lacking) {
    const own = tabs.find((tab) => wordKey(tab.name) === wordKey(commune.name))?.code ?? '';
    const code = own !== '' && !listed.has(own) ? own : nextCode(used);
    used.add(code);
    listed.add(code);
    writes.push({ row: commune.row, column: column + 1, kind: CODE_KIND, content: code });
  }
  writeCells(book, COMMUNES_TAB, writes);
}

/**
 * A Mã that was changed in Các xã goes on to the tab that its commune has by name, the record of the former one and the
 * extensions that were granted to it with it, and the tabs of its parts name it so; not where the new one has a record already.
 * Tells whether there was any.
 */
export function carryCodes(book: BookWriter, { tabs, kept }: MatchedTabs, { communes, extensions }: Basis): boolean {
  const listed = new Set(communes.map(({ code }) => code));
  const column = locate(SETTINGS_TAB, book.read(SETTINGS_TAB) ?? [], SETTINGS_BLOCKS)?.columns.get(EXTENSION.code);
  let hasCarried = false;
  for (const { code, name } of communes) {
    const tab = tabs.get(name);
    if (tab === undefined || code === '' || tab.code === code || tab.code === '' || listed.has(tab.code)) continue;
    if (book.record.read(code).length > 0) continue;
    if (headCell(headRows(tab.grid), CODE) === null) continue;
    book.record.move(tab.code, code);
    writeCode(book, tab.name, code);
    for (const part of kept.filter(({ to }) => to === tab.code)) {
      const { code: own = '' } = partsOfMovedCode(part.tab.code) ?? {};
      writeCode(book, part.tab.name, movedCode(own, code));
    }
    const granted = column === undefined ? [] : extensions.filter((extension) => sameCode(extension.code, tab.code));
    writeCells(
      book,
      SETTINGS_TAB,
      granted.map(({ row }) => ({ row, column: (column ?? 0) + 1, kind: CODE_KIND, content: code })),
    );
    hasCarried = true;
  }
  return hasCarried;
}

/** Writes the Mã that a tab carries, wherever its head stands. */
export function writeCode(book: BookWriter, tab: string, code: string): void {
  const cell = headCell(headRows(book.read(tab) ?? []), CODE);
  if (cell === null) return;
  writeCells(book, tab, [{ row: cell.row + 1, column: cell.column + 1, kind: CODE_KIND, content: code }]);
}
