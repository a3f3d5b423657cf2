import { dayOfMoment } from '../../core/time/day';
import type { Problem } from '../../core/problem';
import { wordKey } from '../../core/letters/vietnamese';
import type { Grid } from '../../workbook/cells/cell';
import { isBlank } from '../../workbook/cells/cell';
import { communeDesign } from '../../workbook/head/communeDesign';
import { FIRST_BOXES, ownRow } from '../../workbook/head/communeHead';
import { COMMUNE_BLOCKS, HEAD_ROWS, SESSION, SESSION_COLUMN } from '../../workbook/schema/communeTab';
import { labelCellIn } from '../../workbook/head/labelCell';
import { codeOf, isCommuneTab, readHandedIn } from '../../workbook/head/headOfTab';
import { locate } from '../../workbook/cells/locate';
import { tabName } from '../../workbook/design/tabName';
import { DEADLINES_TAB, TEMPLATE_TAB } from '../../workbook/schema/tabs';
import type { Basis } from '../round/basis';
import { readBasis } from '../round/basis';
import type { FoundTab } from '../round/communeTabs';
import { findTabs, matchTabs } from '../round/communeTabs';
import { carryCodes, giveCodes } from '../units/codes';
import { deadlinesTable } from '../tables/deadlinesTable';
import { stateBack } from './dropped';
import { freezeHeads } from './freezeHeads';
import { prepareOwnTabs } from './ownTabs';
import type { BookWriter, Clock, Lock, Note, Offer, Table } from '../ports';
import { ProtectionNote } from '../protection/protectionPlan';
import { repairColumns, repairDropdowns, repairFields } from './repair';
import { repairHead } from './repairHead';
import { readAllDeeds } from '../record/record';
import { Refusal } from '../refusal';
import { emptyTables } from '../tables/resultTables';
import { orderOffers, renameEmptyTabs } from './setUpOffers';
import { submissionsOf } from '../record/submissions';
import type { Recording } from '../record/record';
import { unitMoveOffers } from '../units/offers';

export interface SetUpReport {
  readonly communes: number;
  /** Communes whose tab was made in this run. */
  readonly created: number;
  /** Communes whose tab is still to be made, the time of one run being up. */
  readonly remaining: number;
  /** The office's own tabs, which the first set-up found and left as they were. */
  readonly left: readonly string[];
  readonly problems: readonly Problem[];
}

/** What a person agreed to, by the lines of the offers. */
export interface Agreement {
  readonly lines: ReadonlySet<string>;
  readonly recording: Recording;
}

/**
 * Makes an empty spreadsheet ready, or brings one up to date; nothing that people typed is changed. Of the offers those are
 * carried out whose lines a person agreed to, as the workbook stands now: people go on typing while a question is open.
 */
export function setUp(
  book: BookWriter,
  protection: Note,
  lock: Lock,
  clock: Clock,
  agreed: Agreement | null = null,
): SetUpReport {
  return lock.alone(() => {
    removeLeftovers(book);
    if (agreed !== null) {
      const then = readBasis(book);
      carryOut(book, [...stateBack(book, then, agreed.recording), ...orderOffers(book, then, clock.now())], agreed);
    }
    const there = book.tabNames();
    const found = findTabs(book);
    const { listsChanged, left } = prepareOwnTabs(book, found);
    giveCodes(book, found);
    const listed = readBasis(book);
    const hasCarried = carryCodes(book, matchTabs(found, listed), listed);
    const basis = hasCarried ? readBasis(book) : listed;
    renameEmptyTabs(book, matchTabs(findTabs(book), basis), basis, clock.now());
    const { tabs, undecided, problems } = matchTabs(findTabs(book), basis);
    const tables = emptyTables(basis);
    const missingTables = tables.filter(({ tab }) => !book.tabNames().includes(tab));
    book.replaceTables(missingTables);
    const deadlines = writeDeadlines(book, basis, tabs, clock);
    for (const commune of basis.communes) {
      const tab = tabs.get(commune.name);
      if (tab !== undefined) repairCommuneTab(book, tab.name, basis, commune.code, listsChanged);
    }
    freezeHeads(book, there, tabs.values(), [deadlines, ...tables]);
    const missing = basis.communes.filter((commune) => !tabs.has(commune.name) && !undecided.has(commune));
    const created = makeCommuneTabs(book, basis, missing, clock);
    if (created > 0) new ProtectionNote(protection).forget(missing.slice(0, created));
    // a unit that rows move to may have got its tab just now
    if (agreed !== null) carryOut(book, unitMoveOffers(book, readBasis(book), agreed.recording), agreed);
    return {
      communes: basis.communes.length,
      created,
      remaining: missing.length - created,
      left,
      problems: [
        ...basis.problems,
        ...problems.filter(({ code }) => code !== 'tab-missing' && code !== 'tab-without-code'),
      ],
    };
  });
}

function carryOut(book: BookWriter, offers: readonly Offer[], { lines }: Agreement): void {
  for (const { line, apply } of offers) if (lines.has(line)) apply(book);
}

/** Tabs that a run that was broken off left behind: the template, and a copy of it that has no name yet; nobody typed into them. */
function removeLeftovers(book: BookWriter): void {
  for (const name of book.tabNames().filter((tab) => tab.includes(TEMPLATE_TAB))) {
    if (isUntouchedTemplate(book.read(name) ?? [])) book.remove(name);
    else if (name === TEMPLATE_TAB) throw new Refusal('tab-not-ours', name);
  }
}

function isUntouchedTemplate(grid: Grid): boolean {
  if (grid.length === 0) return true;
  const located = locate(TEMPLATE_TAB, grid, COMMUNE_BLOCKS);
  if (located === null || !isCommuneTab(grid) || codeOf(grid) !== '') return false;
  const labels = located.columns.get(SESSION_COLUMN.label);
  return grid
    .slice(located.headerRow + 1)
    .every((cells) => cells.every((cell, column) => column === labels || isBlank(cell)));
}

function writeDeadlines(book: BookWriter, basis: Basis, tabs: ReadonlyMap<string, FoundTab>, clock: Clock): Table {
  const now = clock.now();
  const deeds = readAllDeeds(book.record);
  const owing = basis.communes.map((commune) => {
    const tab = tabs.get(commune.name);
    const { handedInAt } = readHandedIn(tab?.name ?? '', tab?.grid ?? [], dayOfMoment(now));
    return { commune, submissions: submissionsOf(commune, handedInAt, deeds.get(commune.code) ?? [], basis, now) };
  });
  const table = deadlinesTable(owing, basis, book.read(DEADLINES_TAB) ?? []);
  book.replaceTables([table]);
  return table;
}

/** Makes the missing tabs as copies of one template; stops between two communes when the time of a run is nearly up. */
function makeCommuneTabs(book: BookWriter, basis: Basis, missing: Basis['communes'], clock: Clock): number {
  if (missing.length === 0) return 0;
  const labelCell = labelCellIn(basis.listRanges.located);
  book.create(communeDesign(TEMPLATE_TAB, labelCell), book.tabNames().length, basis.listRanges);
  let created = 0;
  try {
    for (const commune of missing) {
      if (clock.nearLimit()) break;
      const name = freeName(book, commune.name);
      book.copyTab(TEMPLATE_TAB, name, HEAD_ROWS, (tab) => ownRow(tab, commune.code));
      book.insertCheckboxes(name, FIRST_BOXES);
      created += 1;
    }
  } finally {
    book.remove(TEMPLATE_TAB);
  }
  return created;
}

/** The commune's name as a tab can bear it, or where a tab of another Mã bears it already: the name and a number. */
function freeName(book: BookWriter, name: string): string {
  const taken = new Set(book.tabNames().map(wordKey));
  const names = [undefined, ...book.tabNames()].map((_, index) => tabName(name, index + 1));
  return names.find((candidate) => !taken.has(wordKey(candidate))) ?? tabName(name);
}

function repairCommuneTab(book: BookWriter, tab: string, basis: Basis, code: string, listsChanged: boolean): void {
  const { listRanges } = basis;
  repairColumns(book, tab, COMMUNE_BLOCKS, listRanges);
  repairFields(book, tab, COMMUNE_BLOCKS, SESSION, SESSION_COLUMN);
  repairHead(book, tab, labelCellIn(listRanges.located), code);
  if (listsChanged) repairDropdowns(book, tab, COMMUNE_BLOCKS, listRanges);
}
