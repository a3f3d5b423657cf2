import type { Place, Problem } from '../../core/problem';
import { partsOfMovedCode } from '../../core/round/unitMove';
import type { Grid } from '../../workbook/cells/cell';
import { COMMUNE_LISTED } from '../../workbook/schema/communesTab';
import type { ListedCommune, ReadCommunes } from '../../workbook/reading/readCommunes';
import { codeOf, isCommuneTab } from '../../workbook/head/headOfTab';
import { isCalledAfter, isCalledAs, tabName } from '../../workbook/design/tabName';
import { COMMUNES_TAB, ownTab } from '../../workbook/schema/tabs';
import { nameOfCode } from './communeOfCode';
import type { Book, TellProgress } from '../ports';

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

/** A tab whose rows moved to another commune's, and that is kept for separating again. */
export interface KeptTab {
  readonly tab: FoundTab;
  /** Listed as one of its own again; null = a part of the other. */
  readonly commune: ListedCommune | null;
  /** Mã of the commune that its rows are with. */
  readonly to: string;
}

export interface MatchedTabs {
  /** By the commune's name, which no two communes share. */
  readonly tabs: ReadonlyMap<string, FoundTab>;
  /** Left out of `tabs`. */
  readonly conflicts: readonly TabConflict[];
  /** Left out of `tabs`. */
  readonly kept: readonly KeptTab[];
  /** Communes whose tab is there, and counts for nobody until a person decides. */
  readonly undecided: ReadonlySet<ListedCommune>;
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
 * a commune is named as a problem. A tab whose rows moved to another's is kept for separating again, and counts for nobody.
 */
export function matchTabs(
  found: readonly FoundTab[],
  { communes, moves }: Pick<ReadCommunes, 'communes' | 'moves'>,
): MatchedTabs {
  const tabs = new Map<string, FoundTab>();
  const problems: Problem[] = [];
  const codes = new Set(communes.map((commune) => commune.code).filter((code) => code !== ''));
  const conflicts = conflictsOf(found, communes);
  const kept = keptTabs(found, communes);
  const undecided = new Set([
    ...conflicts.flatMap(({ byCode, byName }) => [byCode, byName]),
    ...kept.flatMap(({ commune }) => commune ?? []),
  ]);
  const doubted = new Set(conflicts.map(({ tab }) => tab));
  const clear = found.filter((tab) => !doubted.has(tab) && partsOfMovedCode(tab.code) === null);
  for (const { tab, byCode } of conflicts)
    problems.push({ code: 'tab-conflict', tab: tab.name, field: byCode.name, detail: tab.code });
  for (const { tab, commune, to } of kept)
    if (commune !== null)
      problems.push({ code: 'tab-moved', tab: tab.name, field: commune.name, detail: nameOfCode(to, communes) });
  for (const commune of communes) {
    const tab = carrying(commune, clear, problems) ?? named(commune, without(clear, tabs), codes, problems);
    if (tab !== null) tabs.set(commune.name, tab);
    else if (!undecided.has(commune)) {
      problems.push({ code: 'tab-missing', ...placeOf(commune), detail: commune.name });
    }
  }
  const matched = new Set(tabs.values());
  for (const tab of found) {
    const isKnown = tab.code === '' || codes.has(tab.code) || matched.has(tab) || partsOfMovedCode(tab.code) !== null;
    if (isKnown) continue;
    const move = moves.find(({ from, villages }) => villages === null && from.code === tab.code);
    if (move === undefined) problems.push({ code: 'tab-of-unknown-commune', tab: tab.name, detail: tab.code });
    else problems.push({ code: 'tab-to-move', tab: tab.name, field: move.from.name, detail: move.to.name });
  }
  return { tabs, conflicts, kept, undecided, problems };
}

function keptTabs(found: readonly FoundTab[], communes: readonly ListedCommune[]): KeptTab[] {
  return found.flatMap((tab): KeptTab[] => {
    const parts = partsOfMovedCode(tab.code);
    const commune = communes.find(({ code }) => code === parts?.code) ?? null;
    return parts === null ? [] : [{ tab, commune, to: parts.to }];
  });
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
