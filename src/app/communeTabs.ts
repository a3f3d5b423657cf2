import type { Place, Problem } from '../core/problem';
import type { Grid } from '../workbook/cell';
import { COMMUNE_LISTED } from '../workbook/communesTab';
import type { ListedCommune } from '../workbook/readCommunes';
import { codeOf, isCommuneTab } from '../workbook/headOfTab';
import { isCalledAfter, isCalledAs, tabName } from '../workbook/tabName';
import { COMMUNES_TAB, ownTab } from '../workbook/tabs';
import type { Book, TellProgress } from './ports';

export interface FoundTab {
  readonly name: string;
  readonly grid: Grid;
  /** Mã in its head; '' = lost. */
  readonly code: string;
}

/** A tab that carries one commune's Mã and another's name: whose it is, only a person can say. */
export interface TabConflict {
  readonly tab: FoundTab;
  readonly byCode: ListedCommune;
  readonly byName: ListedCommune;
}

export interface MatchedTabs {
  /** By the commune's name, which no two communes share. */
  readonly tabs: ReadonlyMap<string, FoundTab>;
  /** Left out of `tabs`. */
  readonly conflicts: readonly TabConflict[];
  readonly problems: readonly Problem[];
}

/** Every tab that is not one of the add-on's own, with the Mã that it carries. */
export function findTabs(book: Book, tell: TellProgress = () => undefined): FoundTab[] {
  const names = book.tabNames().filter((name) => ownTab(name) === null);
  return names.map((name, index) => {
    const grid = book.read(name) ?? [];
    tell(index + 1, names.length);
    return { name, grid, code: codeOf(grid) };
  });
}

/**
 * Finds each commune's tab: by the Mã in its head, whatever the tab is called; among copies the one that carries the
 * commune's name, else the first; a tab that lost its Mã, or carries one that nobody has, by its name. Every other tab of
 * a commune is named as a problem.
 */
export function matchTabs(found: readonly FoundTab[], communes: readonly ListedCommune[]): MatchedTabs {
  const tabs = new Map<string, FoundTab>();
  const problems: Problem[] = [];
  const codes = new Set(communes.map((commune) => commune.code).filter((code) => code !== ''));
  const conflicts = conflictsOf(found, communes);
  const doubted = new Set(conflicts.map(({ tab }) => tab));
  const clear = found.filter((tab) => !doubted.has(tab));
  for (const { tab, byCode } of conflicts)
    problems.push({ code: 'tab-conflict', tab: tab.name, field: byCode.name, detail: tab.code });
  for (const commune of communes) {
    const tab = carrying(commune, clear, problems) ?? named(commune, without(clear, tabs), codes, problems);
    if (tab !== null) tabs.set(commune.name, tab);
    else if (!isInConflict(commune, conflicts)) {
      problems.push({ code: 'tab-missing', ...placeOf(commune), detail: commune.name });
    }
  }
  const matched = new Set(tabs.values());
  for (const tab of found) {
    if (tab.code !== '' && !codes.has(tab.code) && !matched.has(tab)) {
      problems.push({ code: 'tab-of-unknown-commune', tab: tab.name, detail: tab.code });
    }
  }
  return { tabs, conflicts, problems };
}

/** Whether a tab that may be the commune's is in doubt. */
export function isInConflict(commune: ListedCommune, conflicts: readonly TabConflict[]): boolean {
  return conflicts.some(({ byCode, byName }) => byCode === commune || byName === commune);
}

/** Copies aside: where a tab of the same Mã bears its commune's own name, that one is meant. */
function conflictsOf(found: readonly FoundTab[], communes: readonly ListedCommune[]): TabConflict[] {
  return found.flatMap((tab): TabConflict[] => {
    const byCode = communes.find(({ code }) => code !== '' && code === tab.code);
    const byName = communes.find(({ name }) => isCalledAs(tab.name, name));
    if (byCode === undefined || byName === undefined || byCode === byName) return [];
    const hasItsOwn = found.some(({ code, name }) => code === tab.code && isCalledAfter(name, byCode.name));
    return hasItsOwn ? [] : [{ tab, byCode, byName }];
  });
}

const isNamed = (commune: ListedCommune) => (tab: FoundTab) => isCalledAs(tab.name, commune.name);

/** Two long names may be short for the same: a tab is one commune's only. */
function without(found: readonly FoundTab[], tabs: ReadonlyMap<string, FoundTab>): FoundTab[] {
  const taken = new Set(tabs.values());
  return found.filter((tab) => !taken.has(tab));
}

function placeOf({ row, codeColumn }: ListedCommune): Place {
  return { tab: COMMUNES_TAB, row, ...(codeColumn === null ? {} : { column: codeColumn }) };
}

function carrying(commune: ListedCommune, found: readonly FoundTab[], problems: Problem[]): FoundTab | null {
  const copies = found.filter((tab) => tab.code !== '' && tab.code === commune.code);
  const chosen = copies.find(isNamed(commune)) ?? copies[0];
  if (chosen === undefined) return null;
  for (const copy of copies) {
    if (copy !== chosen) problems.push({ code: 'tab-duplicated', tab: copy.name, detail: commune.code });
  }
  if (!isCalledAfter(chosen.name, commune.name))
    problems.push({ code: 'tab-renamed', tab: chosen.name, detail: tabName(commune.name) });
  return chosen;
}

function named(
  commune: ListedCommune,
  found: readonly FoundTab[],
  codes: ReadonlySet<string>,
  problems: Problem[],
): FoundTab | null {
  const tab = found.find((candidate) => !codes.has(candidate.code) && isNamed(commune)(candidate));
  if (tab === undefined || !isCommuneTab(tab.grid)) return null;
  if (tab.code === '') problems.push({ code: 'tab-without-code', tab: tab.name, detail: commune.name });
  else
    problems.push({ code: 'code-differs', ...placeOf(commune), field: COMMUNE_LISTED.code.header, detail: tab.code });
  return tab;
}
