import type { Problem } from '../core/problem';
import { wordKey } from '../core/vietnamese';
import type { Grid } from '../workbook/cell';
import type { ListedCommune } from '../workbook/readCommunes';
import { codeOf } from '../workbook/readCommuneTab';
import {
  COMMUNES_TAB,
  DEADLINES_TAB,
  GUIDE_TAB,
  LISTS_TAB,
  OPINIONS_TAB,
  PROBLEMS_TAB,
  SETTINGS_TAB,
  SUMMARY_TAB,
  TEMPLATE_TAB,
} from '../workbook/tabs';
import type { Book } from './ports';

export interface FoundTab {
  readonly name: string;
  readonly grid: Grid;
  /** Mã in its head; '' = lost. */
  readonly code: string;
}

export interface MatchedTabs {
  /** By the commune's name, which no two communes share. */
  readonly tabs: ReadonlyMap<string, FoundTab>;
  readonly problems: readonly Problem[];
}

const OWN_TABS = new Set([
  GUIDE_TAB,
  SETTINGS_TAB,
  LISTS_TAB,
  COMMUNES_TAB,
  DEADLINES_TAB,
  SUMMARY_TAB,
  OPINIONS_TAB,
  PROBLEMS_TAB,
  TEMPLATE_TAB,
]);

/** Every tab that is not one of the add-on's own, with the Mã that it carries. */
export function findTabs(book: Book): FoundTab[] {
  return book
    .tabNames()
    .filter((name) => !OWN_TABS.has(name))
    .map((name) => {
      const grid = book.read(name) ?? [];
      return { name, grid, code: codeOf(grid) };
    });
}

/**
 * Finds each commune's tab: by the Mã in its head, whatever the tab is called; among copies the one that carries the
 * commune's name, else the first; a tab that lost its Mã by its name. Every other tab of a commune is named as a problem.
 */
export function matchTabs(found: readonly FoundTab[], communes: readonly ListedCommune[]): MatchedTabs {
  const tabs = new Map<string, FoundTab>();
  const problems: Problem[] = [];
  for (const commune of communes) {
    const tab = tabOf(commune, found, problems);
    if (tab === null)
      problems.push({ code: 'tab-missing', tab: COMMUNES_TAB, row: commune.row, column: 1, detail: commune.name });
    else tabs.set(commune.name, tab);
  }
  const codes = new Set(communes.map((commune) => commune.code));
  for (const tab of found) {
    if (tab.code !== '' && !codes.has(tab.code)) {
      problems.push({ code: 'tab-of-unknown-commune', tab: tab.name, detail: tab.code });
    }
  }
  return { tabs, problems };
}

function tabOf(commune: ListedCommune, found: readonly FoundTab[], problems: Problem[]): FoundTab | null {
  const named = (tab: FoundTab) => wordKey(tab.name) === wordKey(commune.name);
  const carrying = found.filter((tab) => tab.code !== '' && tab.code === commune.code);
  const chosen = carrying.find(named) ?? carrying[0];
  if (chosen === undefined) {
    const lost = found.find((tab) => tab.code === '' && named(tab));
    if (lost !== undefined) problems.push({ code: 'tab-without-code', tab: lost.name, detail: commune.name });
    return lost ?? null;
  }
  for (const copy of carrying) {
    if (copy !== chosen) problems.push({ code: 'tab-duplicated', tab: copy.name, detail: commune.code });
  }
  if (!named(chosen)) problems.push({ code: 'tab-renamed', tab: chosen.name, detail: commune.name });
  return chosen;
}
