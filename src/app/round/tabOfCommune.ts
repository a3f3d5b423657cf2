import { wordKey } from '../../core/letters/vietnamese';
import type { ListedCommune } from '../../workbook/reading/readCommunes';
import { codeOf } from '../../workbook/head/headOfTab';
import type { Basis } from './basis';
import { communeOfCode } from './communeOfCode';
import type { FoundTab } from './communeTabs';
import { findTabs, matchTabs } from './communeTabs';
import type { Book } from '../ports';
import { Refusal } from '../refusal';

/** The tab of one commune, without reading the others where it bears the commune's name; null = there is none. */
export function tabOfCommune(book: Book, commune: ListedCommune, basis: Basis): FoundTab | null {
  const grid = book.read(commune.name) ?? [];
  if (commune.code !== '' && codeOf(grid) === commune.code) return { name: commune.name, grid, code: commune.code };
  return matchTabs(findTabs(book), basis).tabs.get(commune.name) ?? null;
}

/** The tab that the sidebar means by a Mã: the open one if it carries it, else that commune's; refuses where there is none. */
export function tabOfCode(book: Book, code: string, basis: Basis): string {
  const open = book.activeTab();
  if (code !== '' && codeOf(book.read(open) ?? []) === code) return open;
  const commune = communeOfCode(basis, code);
  const tab = tabOfCommune(book, commune, basis);
  if (tab === null) throw new Refusal('commune-tab-missing', commune.name);
  return tab.name;
}

/** The tab of a name as Google spells it; tabs are listed, a call each, only where the very name is not there. */
export function tabNamed(book: Book, name: string): string {
  if (book.read(name) !== null) return name;
  const found = book.tabNames().find((tab) => wordKey(tab) === wordKey(name));
  if (found === undefined) throw new Refusal('tab-gone', name);
  return found;
}
