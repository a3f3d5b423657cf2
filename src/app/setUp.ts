import type { Problem } from '../core/problem';
import { communeDesign } from '../workbook/communeDesign';
import { ownRow } from '../workbook/communeHead';
import { COMMUNE_BLOCKS, HEAD_ROWS } from '../workbook/communeTab';
import { labelCellIn } from '../workbook/labelCell';
import { handedInMoments } from '../workbook/readCommuneTab';
import { placeOf, TEMPLATE_TAB } from '../workbook/tabs';
import type { Basis } from './basis';
import { readBasis } from './basis';
import type { FoundTab } from './communeTabs';
import { findTabs, matchTabs } from './communeTabs';
import { giveCodes } from './codes';
import { deadlinesTable } from './deadlinesTable';
import { prepareOwnTabs } from './ownTabs';
import type { BookWriter, Clock, Lock } from './ports';
import { repairColumns, repairHead } from './repair';
import { emptyTables } from './resultTables';
import { submissionsOf } from './submissions';

export interface SetUpReport {
  readonly communes: number;
  /** Communes whose tab was made in this run. */
  readonly created: number;
  /** Communes whose tab is still to be made, the time of one run being up. */
  readonly remaining: number;
  readonly problems: readonly Problem[];
}

/** Makes an empty spreadsheet ready, or brings one up to date; nothing that people typed is changed. */
export function setUp(book: BookWriter, lock: Lock, clock: Clock): SetUpReport {
  return lock.alone(() => {
    prepareOwnTabs(book);
    const found = findTabs(book);
    giveCodes(book, found);
    const basis = readBasis(book);
    const { tabs, problems } = matchTabs(found, basis.communes);
    for (const table of emptyTables(basis))
      if (book.read(table.tab) === null) book.replaceTable(table, placeOf(table.tab));
    writeDeadlines(book, basis, tabs, clock);
    for (const [name, tab] of tabs) repairCommuneTab(book, tab, basis, codeOfCommune(basis, name));
    const missing = basis.communes.filter((commune) => !tabs.has(commune.name));
    const created = makeCommuneTabs(book, basis, missing, clock);
    return {
      communes: basis.communes.length,
      created,
      remaining: missing.length - created,
      problems: [
        ...basis.problems,
        ...problems.filter(({ code }) => code !== 'tab-missing' && code !== 'tab-without-code'),
      ],
    };
  });
}

function codeOfCommune(basis: Basis, name: string): string {
  return basis.communes.find((commune) => commune.name === name)?.code ?? '';
}

function writeDeadlines(book: BookWriter, basis: Basis, tabs: ReadonlyMap<string, FoundTab>, clock: Clock): void {
  const now = clock.now();
  const owing = basis.communes.map((commune) => {
    const tab = tabs.get(commune.name);
    const moments = handedInMoments(tab?.name ?? '', tab?.grid ?? []);
    return { commune, submissions: submissionsOf(commune, moments, basis, now) };
  });
  const table = deadlinesTable(owing, basis);
  book.replaceTable(table, placeOf(table.tab));
}

/** Makes the missing tabs as copies of one template; stops between two communes when the time of a run is nearly up. */
function makeCommuneTabs(book: BookWriter, basis: Basis, missing: Basis['communes'], clock: Clock): number {
  if (missing.length === 0) return 0;
  if (book.tabNames().includes(TEMPLATE_TAB)) book.remove(TEMPLATE_TAB);
  const labelCell = labelCellIn(basis.listRanges.located);
  book.create(communeDesign(TEMPLATE_TAB, labelCell), book.tabNames().length, basis.listRanges);
  let created = 0;
  for (const commune of missing) {
    if (clock.nearLimit()) break;
    book.copyTab(TEMPLATE_TAB, commune.name, HEAD_ROWS, (tab) => ownRow(tab, commune.code));
    created += 1;
  }
  book.remove(TEMPLATE_TAB);
  return created;
}

function repairCommuneTab(book: BookWriter, tab: FoundTab, basis: Basis, code: string): void {
  repairColumns(book, tab.name, COMMUNE_BLOCKS, basis.listRanges);
  repairHead(book, tab.name, labelCellIn(basis.listRanges.located), code);
}
